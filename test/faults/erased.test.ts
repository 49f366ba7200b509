// A backup that is older than an erasure: whoever was erased stays erased, and nothing is served before that.
import { cp, mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { backupCommand, restoreCommand } from '../../cli/backup.ts';
import { readConfig } from '../../config.ts';
import { start } from '../../main.ts';
import { startApp, type App } from '../standins/app.ts';
import { ownFolder } from '../standins/data-folder.ts';
import { sit } from '../standins/candidate.ts';
import { slackDesk } from '../standins/desk-slack.ts';
import { outboxOf } from '../standins/outbox.ts';
import { channel, ruth } from '../standins/recruiter.ts';
import { invitationsIn, type Desk } from '../standins/desk.ts';
import { openAssessment } from '../standins/opening.ts';
import { until } from '../standins/until.ts';

const people = [
  { name: 'Amara Osei', email: 'amara@post.example', text: 'I write a test that fails without the change.' },
  { name: 'Tom Hadley', email: 'tom@post.example', text: 'I would run EXPLAIN ANALYZE first.' },
];

let app: App;
let folder: string;
let key: string;
let desk: Desk;
let dataDir: string;

const at = (name: string) => join(folder, name);

beforeAll(async () => {
  folder = await ownFolder();
  app = await startApp();
  key = await readFile(join(app.dataDir, 'master.key'), 'utf8');
  desk = slackDesk({ slack: app.slack, user: ruth, channel });
  await openAssessment(desk);
  await desk.say('invite');
  await desk.fillIn({ people: people.map(({ name, email }) => `${name}, ${email}`).join('\n') });
  const links = invitationsIn(await desk.answer(/2 candidates are invited/u));
  for (const [i, who] of people.entries()) await sit(links[i]!, who);
  await desk.card(/2 of 2 finished(?!.*being scored)/u, 60_000);
  const db = outboxOf(app.databaseUrl);
  const count = async (what: string) => (await db.ask<{ n: number }>(`select count(*)::int as n from ${what}`))[0]!.n;
  await until(async () => (await count(`file where kind = 'report'`)) === 2 || undefined, 60_000);
  await backupCommand(app.env, at('backups/monday'));

  await desk.say('show');
  await desk.press(await desk.answer(/2 of 2 finished/u), 'Candidates');
  await desk.press(await desk.answer(/Recruiters and admins alone/u), 'Open', 'Amara Osei');
  await desk.press(await desk.answer(/amara@post\.example/u), 'Erase');
  await desk.answer(/This person is erased/u);
  await until(async () => (await count('erasure where kept_at is not null')) === 1 || undefined, 20_000);
  await db.close();
  await backupCommand(app.env, at('backups/tuesday'));
  await app.pause();
});
afterAll(async () => {
  await app?.stop();
  await rm(folder, { recursive: true, force: true });
});
let count = 0;
beforeEach(() => {
  dataDir = at(`restored-${(count += 1)}`);
});

/** What the ranked card and the database say once the program serves. */
async function served() {
  const running = await start(readConfig({ ...app.env, DATA_DIR: dataDir, MASTER_KEY: key }), 'all');
  const db = outboxOf(running.databaseUrl);
  try {
    await desk.say('rank');
    const { words } = await desk.answer(/finished/u);
    const rows = await db.ask<{ n: number }>(`select (select count(*) from candidate where not trial)::int as n`);
    const keys = await db.ask(`select from keys.candidate_key`);
    const open = `select from erasure where kept_at is null or files <> '{}'`;
    await until(async () => (await db.ask(open)).length === 0 || undefined, 20_000);
    return { words, people: rows[0]!.n, keys: keys.length };
  } finally {
    await db.close();
    await running.stop();
  }
}

const aloneAt = async (name: string) => {
  await mkdir(at(name));
  await cp(at('backups/monday'), at(`${name}/monday`), { recursive: true });
  return at(`${name}/monday`);
};
const restore = (from: string) => restoreCommand({ DATA_DIR: dataDir, MASTER_KEY: key }, from);
const onlyTom = { words: expect.not.stringContaining('Amara'), people: 1, keys: 1 };

test('without a ledger anywhere, the person would be back: what the others prevent', async () => {
  const { notes } = await restore(await aloneAt('alone'));
  expect(notes).toEqual(['Start the program: npm start.']);
  expect(await served()).toMatchObject({ words: expect.stringContaining('Amara Osei'), people: 2, keys: 2 });
});

test('with the ledger of the old folder, restore erases again', async () => {
  await mkdir(dataDir, { mode: 0o711 });
  await cp(join(app.dataDir, 'erasures'), join(dataDir, 'erasures'), { recursive: true });
  const { notes } = await restore(await aloneAt('carried'));
  expect(notes[0]).toContain('Erased again, since they were erased after this backup was made: 1.');
  const db = await served();
  expect(db).toMatchObject(onlyTom);
  expect(db.words).toContain('1 of 1 finished');
});

test('a newer backup beside the older one is enough', async () => {
  const { notes } = await restore(at('backups/monday'));
  expect(notes[0]).toContain('Erased again');
  expect(await served()).toMatchObject(onlyTom);
});

test('a database that was brought back by other means is gone through at the start, before anything is served', async () => {
  await restore(await aloneAt('other'));
  await cp(join(app.dataDir, 'erasures'), join(dataDir, 'erasures'), { recursive: true });
  expect(await served()).toMatchObject(onlyTom);
});
