// Where names wait for a decision, nobody's number follows from the list of those invited.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { candidatesCardOf } from '#core/assess/invite/candidates.ts';
import { invite } from '#core/assess/invite/invite.ts';
import type { Actor } from '#core/actor.ts';
import type { AssessmentId, WorkspaceId } from '#core/model/ids.ts';
import { secrets, startDatabase, submitted, type TestDatabase } from '../standins/database.ts';

let db: TestDatabase;
beforeAll(async () => {
  db = await startDatabase();
});
afterAll(() => db?.stop());

const people = Array.from({ length: 12 }, (_, i) => ({ name: `Person ${10 + i}`, email: `p${10 + i}@post.example` }));
const typed = people.map(({ name }) => name);

/** Invites twelve at once; returns them by their numbers, and as the recruiter's list has them. */
async function invited(blind: boolean) {
  const workspace: WorkspaceId = await db.newWorkspace();
  const id: AssessmentId = (await submitted(db.inWorkspace, workspace, 0)).assessmentId;
  return db.inWorkspace(workspace, async (tx) => {
    await tx.setNameRules({ publicNames: false, blind });
    const member = (await tx.membersWithRole(['admin']))[0]!;
    const actor: Actor = {
      workspaceId: workspace,
      member,
      place: { platform: 'slack', channel: 'D1', public: false },
    };
    const { people: told } = await invite(tx, actor, { secrets, id, people, mail: false });
    const numbered = await tx.invited(id, { from: 0, most: 99, by: 'number' });
    const names = await Promise.all(numbered.map(async ({ candidateId }) => (await tx.profile(candidateId!)).name));
    const card = await candidatesCardOf(tx, actor, { assessment: (await tx.assessment(id))! });
    const listed = [...JSON.stringify(card).matchAll(/Person \d+/gu)].map(([name]) => name);
    return { told: told.map(({ name }) => name), names, listed: [...new Set(listed)] };
  });
}

test('numbers are given in the order of the list that was typed, and the list keeps it', async () => {
  const { told, names, listed } = await invited(false);

  expect([told, names]).toEqual([typed, typed]);
  expect(listed).toEqual(typed.slice(0, listed.length));
});

test('where names wait, neither the typed list nor the one on the card has the order of the numbers', async () => {
  const { told, names, listed } = await invited(true);

  expect(told).toEqual(typed);
  expect(names.toSorted()).toEqual(typed);
  // By chance it would be so once in 479 million.
  expect(names).not.toEqual(typed);
  expect(listed).not.toEqual(names.slice(0, listed.length));
});
