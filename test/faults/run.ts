// `npm run faults`: brings every fault about that a test covers, and prints what held as a table; with `--long` more often and for longer.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { ROWS, type Row } from './rows.ts';

type Result = { name: string; status: string; startTime: number; endTime: number };

const { values: flags } = parseArgs({ options: { long: { type: 'boolean', default: false } } });
const seed = process.env['FAULT_SEED'] ?? String(Date.now() % 100_000);
const files = [...new Set(ROWS.flatMap((row) => row.files))];
const out = join(mkdtempSync(join(tmpdir(), 'shortlist-faults-')), 'results.json');
spawnSync(
  process.execPath,
  ['node_modules/vitest/vitest.mjs', 'run', ...files, '--reporter=json', `--outputFile=${out}`],
  {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, FAULT_SEED: seed, FAULT_LONG: flags.long ? '1' : '' },
  },
);
const { testResults } = JSON.parse(readFileSync(out, 'utf8')) as { testResults: Result[] };
const found = new Map(testResults.map((result) => [relative(process.cwd(), result.name), result]));

function lineOf({ number, fault, files: mine }: Row): string {
  const results = mine.map((file) => found.get(file));
  const seconds = results.reduce((sum, one) => sum + (one ? one.endTime - one.startTime : 0), 0) / 1000;
  const isPassed = results.every((one) => one?.status === 'passed');
  const said = mine.length === 0 ? 'not covered' : isPassed ? 'pass' : 'FAIL';
  return `| ${number} | ${fault} | ${seed} | ${mine.length === 0 ? '' : `${seconds.toFixed(1)} s`} | ${said} |`;
}

process.stdout.write(
  ['| # | fault | seed | figure | pass |', '| --- | --- | --- | --- | --- |', ...ROWS.map(lineOf), ''].join('\n'),
);
process.exitCode =
  testResults.every(({ status }) => status === 'passed') && testResults.length === files.length ? 0 : 1;
