// `npm run eval` as a command: what it prints, and how it ends.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'shortlist-eval-'));
afterAll(() => rmSync(folder, { recursive: true }));

const run = (...args: string[]) =>
  spawnSync(process.execPath, [join(import.meta.dirname, 'run.ts'), folder, ...args], { encoding: 'utf8' });

const question = {
  id: 'q1',
  question: 'Why does a nurse wash hands before touching a patient?',
  points: ['germs are carried by hands', 'patients are protected'],
  answers: [
    { id: 'a', score: 4, text: 'Hands carry germs from one patient to the next, so washing protects the patients.' },
    { id: 'b', score: 1, text: 'It is a rule.' },
    { id: 'c', score: 0, text: 'Because the water is warm.' },
  ],
};

test('an empty folder is no failure: what isn’t there is said', () => {
  const { status, stdout } = run('--only', 'agreement,pairs,attacks,cvs,drafts');

  expect(status).toBe(0);
  for (const missing of ['answers/*.json', 'pairs.json', 'attacks.json', 'cvs/*.truth.json', 'jobs/index.json'])
    expect(stdout).toMatch(new RegExp(`Not measured: .*${missing.replaceAll(/[*./]/g, String.raw`\$&`)}`));
});

test('a figure that is worse than the kept one ends with 1, the same one with 0', () => {
  mkdirSync(join(folder, 'answers'));
  writeFileSync(join(folder, 'answers', 'some.json'), JSON.stringify({ questions: [question] }));
  const keep = (r: number) =>
    writeFileSync(join(folder, 'results.json'), JSON.stringify({ figures: { 'points, all: r': r } }));

  keep(1.1);
  const worse = run('--only', 'agreement');
  keep(0.1);
  const better = run('--only', 'agreement');

  expect(worse.stdout).toMatch(/points, all: r +1\.10 .*WORSE/);
  expect(worse.status).toBe(1);
  expect(better.stdout).toMatch(/points, all: r +0\.10 .*better/);
  expect(better.status).toBe(0);
});

test('a part that there isn’t, and keeping a part alone, are refused', () => {
  expect(run('--only', 'weather').status).toBe(2);
  const before = readFileSync(join(folder, 'results.json'), 'utf8');
  expect(run('--only', 'agreement', '--keep').status).toBe(2);
  expect(readFileSync(join(folder, 'results.json'), 'utf8')).toBe(before);
});
