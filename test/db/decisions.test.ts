// A decision that a colleague has made since a card or form was shown is neither undone nor overridden unasked.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Actor } from '#core/actor.ts';
import { decide, undo } from '#core/assess/decide/decide.ts';
import type { Card, Form, Reply } from '#core/cards/card.ts';
import { answerPress } from '#core/dialogue/press.ts';
import { answerSubmission } from '#core/dialogue/submission.ts';
import type { AttemptId, WorkspaceId } from '#core/model/ids.ts';
import { secrets, startDatabase, submitted, type TestDatabase } from '../standins/database.ts';

let db: TestDatabase;
let workspaceId: WorkspaceId;
let attemptId: AttemptId;
let assessmentId: string;
const people: Actor[] = [];

beforeAll(async () => {
  db = await startDatabase();
  workspaceId = await db.newWorkspace();
  const made = await submitted(db.inWorkspace, workspaceId, 1);
  [attemptId, assessmentId] = [made.attempts[0]!, made.assessmentId];
  await db.inWorkspace(workspaceId, async (tx) => {
    await tx.saveScores(attemptId, {
      criteria: [],
      items: [],
      composite: 60,
      standardError: 5,
      coverage: 1,
      evidenceLine: null,
      scorerVersion: 'test',
    });
    for (const name of ['Owen Bright', 'Leila Haddad']) {
      const about = {
        platform: 'slack',
        externalId: name,
        name,
        role: 'reviewer',
        timeZone: 'UTC',
        locale: 'en',
      } as const;
      const place = { platform: 'slack', channel: 'C1', public: false } as const;
      people.push({ workspaceId, member: await tx.addMember(about), place });
    }
  });
}, 60_000);
afterAll(() => db?.stop());

const value = () => JSON.stringify({ a: assessmentId, t: [attemptId], r: 99 });
const deps = { secrets, publicUrl: '', lookUp: async () => undefined } as never;
const press = (who: Actor, action: string, carried = value()): Promise<Reply> =>
  db.inWorkspace(workspaceId, (tx) =>
    answerPress(tx, who, { press: { action, value: carried, isPrivate: true }, deps }),
  );
const submit = (who: Actor, { id: form, context }: Form, reason: string): Promise<Reply> =>
  db.inWorkspace(workspaceId, (tx) =>
    answerSubmission(tx, who, { submission: { form, context, values: { reason }, key: randomUUID() }, deps }),
  );
const formOf = async (who: Actor, action: string): Promise<Form> => {
  const reply = await press(who, action);
  if (reply.kind !== 'form') throw new Error(JSON.stringify(reply));
  return reply.form;
};
const cardOf = (reply: Reply): Card => {
  if (reply.kind !== 'private') throw new Error(JSON.stringify(reply));
  return reply.card;
};
const undoIn = (card: Card) =>
  card.blocks.flatMap((one) => (one.type === 'buttons' ? one.buttons : [])).find(({ action }) => action === 'undo')
    ?.value;
const kinds = () => db.inWorkspace(workspaceId, async (tx) => (await tx.decisions(attemptId)).map(({ kind }) => kind));

test('an old Undo leaves a colleague’s newer decision, and one’s own, and says who decided', async () => {
  const [owen, leila] = people as [Actor, Actor];
  const first = undoIn(cardOf(await submit(owen, await formOf(owen, 'hold'), 'Wait for the others')));
  await submit(leila, await formOf(leila, 'reject'), 'No experience with it');
  expect(JSON.stringify(cardOf(await press(owen, 'undo', first)))).toContain('Leila Haddad had decided');
  expect(await kinds()).toEqual(['hold', 'reject']);
  const written = `select payload ->> 'memberId' as by from outbox where name = 'write-report' and workspace_id = $1 order by id`;
  const { rows } = await db.database.pool.query(written, [workspaceId]);
  // Each in the language of whoever decided.
  expect(rows).toEqual([{ by: owen.member.id }, { by: leila.member.id }]);

  await submit(owen, await formOf(owen, 'advance'), 'She has more than she says');
  await press(owen, 'undo', first);
  expect(await kinds()).toEqual(['hold', 'reject', 'advance']);
  await press(leila, 'undo', value());
  expect(await kinds()).toEqual(['hold', 'reject', 'advance']);

  await press(leila, 'undo', undoIn(cardOf(await press(leila, 'person'))));
  expect(await kinds()).toEqual(['hold', 'reject', 'advance', 'undo']);
});

test('a form that was opened before a colleague decided overrides nothing; one that was opened after does', async () => {
  const [owen, leila] = people as [Actor, Actor];
  const early = await formOf(owen, 'hold');
  await submit(leila, await formOf(leila, 'reject'), 'No experience with it');
  expect(JSON.stringify(cardOf(await submit(owen, early, 'Wait for the others')))).toContain(
    'Leila Haddad had decided',
  );
  expect((await kinds()).at(-1)).toBe('reject');
  await submit(owen, await formOf(owen, 'hold'), 'Wait for the others');
  expect((await kinds()).at(-1)).toBe('hold');
});

test('of forms that are sent in the same moment one member’s decision stands, and an Undo of all of them takes it back once', async () => {
  const log = () => db.inWorkspace(workspaceId, (tx) => tx.decisions(attemptId));
  const before = (await log()).length;
  const sent = Array.from({ length: 12 }, (_, i) =>
    db.inWorkspace(workspaceId, (tx) =>
      decide(tx, people[i % 2]!, { attemptId, kind: 'hold', reason: 'Waits for the team.', seen: before }),
    ),
  );
  const outcomes = await Promise.all(sent);

  expect(outcomes.filter((one) => 'newer' in one)).toHaveLength(6);
  const seen = before + 1;
  expect(await log()).toHaveLength(seen);
  await Promise.all(
    people.flatMap((who) =>
      Array.from({ length: 6 }, () => db.inWorkspace(workspaceId, (tx) => undo(tx, who, { attemptId, seen }))),
    ),
  );
  expect((await log()).slice(before).map(({ kind }) => kind)).toEqual(['hold', 'undo']);
});
