// The disk for files is full for a while: an upload says that it can’t be taken now, answers go on, and it heals by itself.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startApp, type App } from '../standins/app.ts';
import { candidateAt } from '../standins/candidate.ts';
import { recruiterIn } from '../standins/recruiter.ts';
import { until } from '../standins/until.ts';

const isRoot = process.platform === 'linux' && process.getuid?.() === 0;
const tooMuch = Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(400_000, 0x20)]);

let app: App;
let folder = '';

beforeAll(async () => {
  app = await startApp();
  folder = join(app.dataDir, 'files');
  mkdirSync(folder, { recursive: true });
  if (isRoot) execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', folder]);
});
afterAll(async () => {
  if (folder) free();
  await app?.stop();
});

const free = () => {
  try {
    execFileSync('umount', [folder], { stdio: 'ignore' });
  } catch {
    // It was given back before.
  }
};

test.runIf(isRoot)(
  'a CV isn’t taken while the disk is full, answers are, and afterwards both',
  async () => {
    const recruiter = recruiterIn(app.slack);
    await recruiter.open();
    const [link = ''] = await recruiter.invite([{ name: 'Amara Osei', email: 'amara@post.example' }]);
    const candidate = candidateAt(link);
    await candidate.agree();
    await candidate.introduce('Amara Osei', 'amara@post.example');
    const upload = () => candidate.ask<{ error?: { code: string } }>('PUT', '/cv', tooMuch);

    expect(await upload()).toMatchObject({ status: 503, body: { error: { code: 'busy' } } });
    expect(readdirSync(folder, { recursive: true }).filter((name) => String(name).endsWith('.part'))).toEqual([]);
    const item = (await candidate.page()).questions.find(({ kind }) => kind === 'short' || kind === 'long')!;
    const answer = { kind: item.kind as 'long', text: 'I would read the plan first.' };
    expect((await candidate.answer(item.id, answer)).status).toBe(200);
    expect((await candidate.page()).cv).toEqual({ state: 'none' });

    free();
    expect((await upload()).status).toBe(200);
    await until(async () => ((await candidate.page()).cv.state === 'failed' ? true : undefined), 30_000);
  },
  120_000,
);
