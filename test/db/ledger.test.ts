import { randomUUID } from 'node:crypto';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { CandidateId, MemberId, WorkspaceId } from '#core/model/ids.ts';
import type { Erasure, Ledger } from '#core/ports/erasures.ts';
import { diskLedger, s3Ledger } from '#db/ledger.ts';
import { startS3 } from '../standins/s3.ts';

let folder: string;
let s3: Awaited<ReturnType<typeof startS3>>;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'shortlist-ledger-'));
  s3 = await startS3(join(folder, 'bucket'));
});
afterAll(async () => {
  await s3?.stop();
  await rm(folder, { recursive: true, force: true });
});

const erasure = (): Erasure => ({
  candidateId: CandidateId.parse(randomUUID()),
  workspaceId: WorkspaceId.parse(randomUUID()),
  by: MemberId.parse(randomUUID()),
  at: new Date('2026-03-03T10:12:00.123Z'),
});
const sorted = (all: Erasure[]) => all.toSorted((a, b) => (a.candidateId < b.candidateId ? -1 : 1));

const ledgers: [string, () => Ledger][] = [
  ['a folder', () => diskLedger(join(folder, 'erasures'))],
  ['a bucket', () => s3Ledger({ bucket: 'shortlist', region: 'eu-north-1', endpoint: s3.endpoint })],
];

test.each(ledgers)('%s keeps who was erased, once, and is empty at first', async (_name, open) => {
  const [first, second] = [erasure(), erasure()];
  expect(await open().all()).toEqual([]);
  await Promise.all([open().add(first), open().add(second), open().add(first)]);
  expect(sorted(await open().all())).toEqual(sorted([first, second]));
});

test('a bucket gives more than a page of a thousand', async () => {
  const ledger = s3Ledger({ bucket: 'shortlist', region: 'eu-north-1', endpoint: s3.endpoint });
  const before = (await ledger.all()).length;
  for (let i = 0; i < 21; i += 1) await Promise.all(Array.from({ length: 50 }, () => ledger.add(erasure())));
  expect(await ledger.all()).toHaveLength(before + 1050);
});

test('what is no entry is left alone, and a folder is for its owner only', async () => {
  const at = join(folder, 'mixed');
  const [ledger, one] = [diskLedger(at), erasure()];
  await ledger.add(one);
  await writeFile(join(at, 'README'), 'not an entry');
  expect(await ledger.all()).toEqual([one]);
  expect(await readFile(join(at, 'README'), 'utf8')).toBe('not an entry');
  if (process.platform !== 'win32') expect((await stat(at)).mode & 0o077).toBe(0);
});

test('a bucket that can’t be read is never taken for an empty one, and what to do about it is said', async () => {
  const read = (bucket: string) => s3Ledger({ bucket, region: 'eu-north-1', endpoint: s3.endpoint }).all();
  const refusal = (mend: RegExp) => ({ code: 'ledger-unreadable', message: expect.stringMatching(mend) as string });
  await expect(read('no-such-bucket')).rejects.toMatchObject(refusal(/check S3_BUCKET/u));

  // Nor is the machine that this runs on asked for a role.
  vi.stubEnv('AWS_EC2_METADATA_DISABLED', 'true');
  vi.stubEnv('AWS_SHARED_CREDENTIALS_FILE', '/dev/null');
  vi.stubEnv('AWS_CONFIG_FILE', '/dev/null');
  vi.stubEnv('AWS_ACCESS_KEY_ID', undefined);
  await expect(read('shortlist')).rejects.toMatchObject(refusal(/finds no credentials/u));
  vi.unstubAllEnvs();
});
