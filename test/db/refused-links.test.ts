// A link that leads nowhere is refused behind the transaction that it shares, so that nobody else's work is done twice.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { withLink } from '#core/assess/sit/link.ts';
import { Gone } from '#core/errors.ts';
import { InvitationId } from '#core/model/ids.ts';
import { directoryOf } from '#db/directory.ts';
import { secrets, startDatabase, submitted, type TestDatabase } from '../standins/database.ts';

let db: TestDatabase;
beforeAll(async () => {
  db = await startDatabase();
});
afterAll(() => db?.stop());

test('of twelve who come at once by their links one was taken back, and the work of the others is done once', async () => {
  const workspaceId = await db.newWorkspace();
  await submitted(db.inWorkspace, workspaceId, 12);
  const { rows } = await db.database.pool.query<{ id: string }>('select id from invitation where workspace_id = $1', [
    workspaceId,
  ]);
  const [takenBack, ...others] = rows.map(({ id }) => secrets.linkToken(InvitationId.parse(id)));
  await db.database.pool.query('update invitation set revoked_at = now() where id = $1', [rows[0]?.id]);
  const deps = { inWorkspace: db.inWorkspace, directory: directoryOf(db.database.kysely), secrets };
  let done = 0;
  const come = (token: string) => withLink(deps, { token, shared: true }, async () => void (done += 1));

  const middle = others.toSpliced(6, 0, takenBack!);
  const outcomes = await Promise.allSettled(middle.map(come));

  expect(outcomes.map(({ status }) => status)).toEqual(
    middle.map((one) => (one === takenBack ? 'rejected' : 'fulfilled')),
  );
  expect(outcomes[6]).toMatchObject({ reason: expect.any(Gone) });
  expect(done).toBe(others.length);
});
