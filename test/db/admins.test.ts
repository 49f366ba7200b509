// Who becomes an admin when the only one has become a guest.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { arrive, becomeGuest } from '#core/actor.ts';
import { startDatabase, type TestDatabase } from '../standins/database.ts';

let db: TestDatabase;
beforeAll(async () => {
  db = await startDatabase();
}, 60_000);
afterAll(() => db?.stop());

const who = (name: string) =>
  ({
    platform: 'teams',
    externalId: name,
    name,
    timeZone: 'UTC',
    locale: 'en',
    isAdmin: false,
    isGuest: false,
  }) as const;

test('the next newcomer isn’t one, the longest-standing recruiter is', async () => {
  const workspaceId = await db.newWorkspace();
  const roles = await db.inWorkspace(workspaceId, async (tx) => {
    const first = await arrive(tx, who('Ruth'));
    await arrive(tx, who('Owen'));
    await tx.setRole((await arrive(tx, who('Leila'))).id, 'recruiter');
    await becomeGuest(tx, first);
    await arrive(tx, who('Eve'));
    const all = await tx.membersWithRole(['admin', 'reviewer', 'recruiter']);
    return Object.fromEntries(all.map(({ name, role }) => [name, role]));
  });
  expect(roles).toEqual({ Owen: 'reviewer', Leila: 'admin', Eve: 'reviewer' });
});

test('where nobody else is left, a newcomer isn’t one either', async () => {
  const workspaceId = await db.newWorkspace();
  const role = await db.inWorkspace(workspaceId, async (tx) => {
    await becomeGuest(tx, await arrive(tx, who('Ruth')));
    return (await arrive(tx, who('Eve'))).role;
  });
  expect(role).toBe('reviewer');
});
