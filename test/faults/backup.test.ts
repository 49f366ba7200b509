// A backup is worth what comes back from it: the same card, from an empty folder; and nothing from a damaged one.
import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { backupCommand, restoreCommand } from '../../cli/backup.ts';
import { readConfig } from '../../config.ts';
import { start } from '../../main.ts';
import { Manifest, writeManifest } from '#db/backup/manifest.ts';
import { startApp, type App } from '../standins/app.ts';
import { ownFolder } from '../standins/data-folder.ts';
import { anAnswer, candidateAt } from '../standins/candidate.ts';
import { outboxOf } from '../standins/outbox.ts';
import { everythingIn, recruiterIn } from '../standins/recruiter.ts';
import { until } from '../standins/until.ts';

let app: App;
let folder: string;
let shown: string;
let key: string;

const backup = (name: string) => join(folder, name);

beforeAll(async () => {
  folder = await ownFolder();
  app = await startApp();
  key = await readFile(join(app.dataDir, 'master.key'), 'utf8');
  const recruiter = recruiterIn(app.slack);
  await recruiter.open();
  const [link = ''] = await recruiter.invite([{ name: 'Amara Osei', email: 'amara@post.example' }]);
  const candidate = candidateAt(link);
  await candidate.agree();
  await candidate.introduce('Amara Osei', 'amara@post.example');
  for (const item of (await candidate.page()).questions)
    await candidate.answer(item.id, anAnswer(item, 'I write a test that fails without the change.', 1));
  expect((await candidate.submit()).status).toBe(200);
  await recruiter.see(/1 of 1 finished(?!.*being scored)/u, 60_000);
  const { ask, close } = outboxOf(app.databaseUrl);
  await until(async () => (await ask(`select id from file where kind = 'report'`))[0], 60_000);
  await close();
  shown = await shownCard();
});
afterAll(async () => {
  await app?.stop();
  await rm(folder, { recursive: true, force: true });
});

/** What a recruiter sees when they ask for the card anew. */
async function shownCard(): Promise<string> {
  const recruiter = recruiterIn(app.slack);
  const before = recruiter.messages().length;
  await recruiter.say('/assess rank');
  const card = await until(async () =>
    recruiter
      .messages()
      .slice(before)
      .find(({ text }) => text !== ''),
  );
  return everythingIn(card).replaceAll(/"block_id":"[\dA-F]+"/gu, '');
}

test('a backup is made while everything runs, holds no master key, and goes into an empty folder only', async () => {
  const made = await backupCommand(app.env, backup('first'));
  expect(made).toMatchObject({ files: 1, missing: [], tables: { 'public.attempt': 1, 'keys.candidate_key': 1 } });
  expect(await readdir(backup('first/keys'))).toEqual(['keys.candidate_key.copy']);
  for (const name of await readdir(backup('first'), { recursive: true })) {
    const bytes = await readFile(backup(join('first', name))).catch(() => Buffer.alloc(0));
    expect(bytes.includes(key.trim()) || bytes.includes(Buffer.from(key, 'base64')), name).toBe(false);
    expect(bytes.includes('amara@post.example'), name).toBe(false);
  }
  await expect(backupCommand(app.env, backup('first'))).rejects.toMatchObject({ code: 'not-empty' });
});

describe('nothing is restored', () => {
  const elsewhere = () => ({ DATA_DIR: backup('empty'), MASTER_KEY: key });
  const refusal = (name: string, env: Record<string, string> = elsewhere()) =>
    restoreCommand(env, backup(name)).then(
      () => 'restored',
      ({ code }: { code: string }) => code,
    );

  test('from a backup of which one bit has changed, whichever part it is in', async () => {
    const parts = ['manifest.json', 'manifest.sha256', 'keys/keys.candidate_key.copy', 'data/public.attempt.copy'];
    const [file = ''] = await readdir(backup('first/files'));
    for (const part of [...parts, `files/${file}`]) {
      await cp(backup('first'), backup('bad'), { recursive: true });
      const bytes = await readFile(backup(`bad/${part}`));
      bytes[Math.floor(bytes.length / 2)]! ^= 1;
      await writeFile(backup(`bad/${part}`), bytes);
      expect(await refusal('bad'), part).toBe('backup-damaged');
      await rm(backup('bad'), { recursive: true });
    }
    expect(await readdir(backup('empty')).catch(() => [])).toEqual([]);
  });

  test('from a backup of which a part is cut off', async () => {
    for (const part of ['manifest.json', 'data/public.attempt.copy']) {
      await cp(backup('first'), backup('cut'), { recursive: true });
      const bytes = await readFile(backup(`cut/${part}`));
      await writeFile(backup(`cut/${part}`), bytes.subarray(0, bytes.length / 2));
      expect(await refusal('cut'), part).toBe('backup-damaged');
      await rm(backup('cut'), { recursive: true });
    }
  });

  test('from a backup of a newer version', async () => {
    await cp(backup('first'), backup('newer'), { recursive: true });
    const manifest = Manifest.parse(JSON.parse(await readFile(backup('newer/manifest.json'), 'utf8')));
    manifest.migrations.push('999-tomorrow.sql');
    await writeManifest(backup('newer'), manifest);
    expect(await refusal('newer')).toBe('backup-newer');
  });

  test('without the keys, which may lie apart', async () => {
    await cp(backup('first'), backup('apart'), { recursive: true });
    await rm(backup('apart/keys'), { recursive: true });
    expect(await refusal('apart')).toBe('backup-incomplete');
  });

  test('without the master key, or with another one', async () => {
    expect(await refusal('first', { DATA_DIR: backup('empty') })).toBe('no-master-key');
    expect(await refusal('first', { ...elsewhere(), MASTER_KEY: Buffer.alloc(32, 5).toString('base64') })).toBe(
      'wrong-master-key',
    );
  });

  test('over what is there', async () => {
    expect(await refusal('first', app.env)).toBe('not-empty');
  });
});

test('restored into an empty folder it opens, and shows the same card', async () => {
  const dataDir = backup('restored');
  const restored = await restoreCommand({ DATA_DIR: dataDir, MASTER_KEY: key }, backup('first'));
  expect(restored).toMatchObject({ files: 1, tables: { 'public.attempt': 1 } });

  await app.pause();
  const without = { ...app.env, DATA_DIR: dataDir };
  await expect(start(readConfig(without), 'all')).rejects.toThrow('There is sealed data, and no master key.');
  expect(await readdir(dataDir)).not.toContain('master.key');
  const wrong = { ...without, MASTER_KEY: Buffer.alloc(32, 5).toString('base64') };
  await expect(start(readConfig(wrong), 'all')).rejects.toThrow('The master key doesn’t open the data that is sealed.');
  const running = await start(readConfig({ ...without, MASTER_KEY: key }), 'all');
  try {
    expect(shown).toContain('Amara Osei');
    expect(await shownCard()).toBe(shown);
  } finally {
    await running.stop();
  }
});
