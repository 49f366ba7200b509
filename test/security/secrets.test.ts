// No secret works by default, each is made by chance, and what opens something is kept as a hash alone.
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { secretsOf } from '#db/secrets.ts';
import { keyringOf } from '#db/vault.ts';
import { readConfig } from '../../config.ts';
import { secrets, startDatabase, type TestDatabase } from '../standins/database.ts';
import { setStage, type Stage } from './stage.ts';

let db: TestDatabase;
let stage: Stage;
beforeAll(async () => {
  db = await startDatabase();
  stage = await setStage(db);
});
afterAll(() => db?.stop());

test('nothing that is a secret has a value before an operator gives one', () => {
  const { masterKey, slack, teams, smtpUrl, s3, redisUrl, databaseUrl } = readConfig({});
  expect([masterKey, slack, teams, smtpUrl, s3, redisUrl, databaseUrl]).toEqual(Array(7).fill(undefined));
  const example = readFileSync(new URL('../../.env.example', import.meta.url), 'utf8');
  for (const [, name, value] of example.matchAll(/^#?([A-Z_]*(?:KEY|SECRET|TOKEN|PASSWORD)[A-Z_]*)=(.*)$/gmu))
    expect(value, name).toMatch(/^(?:xoxb-|xapp-)?(?:…|\.\.\.)?$/u);
});

test('tokens are 256 bits of chance, links differ by key, and neither can be told from another', () => {
  const made = Array.from({ length: 1_000 }, () => secrets.token());
  expect(new Set(made).size).toBe(1_000);
  for (const token of made) expect(Buffer.from(token, 'base64url')).toHaveLength(32);
  const link = secrets.linkToken(stage.invitationId);
  expect(Buffer.from(link, 'base64url')).toHaveLength(32);
  expect(secretsOf(keyringOf(Buffer.alloc(32, 8))).linkToken(stage.invitationId)).not.toBe(link);
});

test('no table holds a token: only the hash of it', async () => {
  const token = secrets.linkToken(stage.invitationId);
  const { rows } = await db.database.pool.query<{ row: string }>('select to_jsonb(i)::text as row from invitation i');
  const all = rows.map(({ row }) => row).join('\n');
  expect(all).toContain(secrets.hash(token).toString('hex'));
  expect(all).not.toContain(token);
  expect(all).not.toContain(Buffer.from(token, 'base64url').toString('hex'));
});
