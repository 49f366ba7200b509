// Whoever has left the company may only be known to have left by the platform: a visit ends soon by itself.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openReport, viewerOf } from '#core/assess/report/report-link.ts';
import { directoryOf } from '#db/directory.ts';
import { secrets, startDatabase, submitted, type TestDatabase } from '../standins/database.ts';

let db: TestDatabase;
beforeAll(async () => {
  db = await startDatabase();
});
afterAll(() => db?.stop());

test('a visit to a report lasts two hours, and is the member’s while they may still see results', async () => {
  const deps = { inWorkspace: db.inWorkspace, directory: directoryOf(db.database.kysely), secrets };
  const workspace = await db.newWorkspace();
  const [attemptId] = (await submitted(db.inWorkspace, workspace, 1)).attempts;
  const token = secrets.token();
  const who = { name: 'Leila Haddad', role: 'reviewer', timeZone: 'UTC', locale: 'en' } as const;
  const { id: memberId } = await db.inWorkspace(workspace, (tx) =>
    tx.addMember({ platform: 'slack', externalId: 'leila', ...who }),
  );
  const expiresAt = new Date(Date.now() + 60_000);
  await db.inWorkspace(workspace, (tx) =>
    tx.addReportLink({ attemptId: attemptId!, memberId, tokenHash: secrets.hash(token), expiresAt }),
  );

  const opened = (await openReport(deps, attemptId!, token))!;

  expect(opened.seconds).toBe(2 * 3600);
  expect(await viewerOf(deps, attemptId!, opened.sid)).toMatchObject({ member: { name: 'Leila Haddad' } });
  const later = (minutes: number) =>
    db.database.pool.query(`update report_session set expires_at = expires_at - make_interval(mins => $1)`, [minutes]);
  await later(119);
  expect(await viewerOf(deps, attemptId!, opened.sid)).toBeDefined();
  await later(1);
  expect(await viewerOf(deps, attemptId!, opened.sid)).toBeUndefined();
});
