// `npm run faults`: brings every fault about that a test or a measurement covers, and prints how far it is, and at the end what held as a table; with `--long` more often and for longer.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import type { Judged } from '../bench/measure.ts';
import { ROWS, type Row } from './rows.ts';

/** `figure` is what a test says that it has measured. */
type Result = {
  name: string;
  status: string;
  startTime: number;
  endTime: number;
  assertionResults: { fullName: string; failureMessages: string[]; meta: { figure?: string } }[];
};
type Held = { isPassed: boolean; figures: string[] };

const { values: flags } = parseArgs({
  options: {
    long: { type: 'boolean', default: false },
    only: { type: 'string', default: ROWS.map(({ number }) => number).join(',') },
    minutes: { type: 'string' },
  },
});
const seed = process.env['FAULT_SEED'] ?? String(Date.now() % 100_000);
const minutes = flags.minutes ?? (flags.long ? '20' : '2');

const say = (text: string) => void process.stderr.write(`${text}\n`);

function tested(files: string[]): Map<string, Result> {
  if (files.length === 0) return new Map();
  const out = join(mkdtempSync(join(tmpdir(), 'shortlist-faults-')), 'results.json');
  spawnSync(
    process.execPath,
    [
      'node_modules/vitest/vitest.mjs',
      'run',
      ...files,
      '--reporter=verbose',
      '--reporter=json',
      `--outputFile.json=${out}`,
    ],
    {
      stdio: ['ignore', process.stderr.fd, 'inherit'],
      env: { ...process.env, FAULT_SEED: seed, FAULT_LONG: flags.long ? '1' : '' },
    },
  );
  const { testResults } = JSON.parse(readFileSync(out, 'utf8')) as { testResults: Result[] };
  for (const { fullName, failureMessages } of testResults.flatMap(({ assertionResults }) => assertionResults))
    for (const message of failureMessages) say(`${fullName}: ${message}`);
  return new Map(testResults.map((result) => [relative(process.cwd(), result.name), result]));
}

function heldIn(files: string[], found: Map<string, Result>): Held {
  const results = files.flatMap((file) => found.get(file) ?? []);
  const seconds = results.reduce((sum, one) => sum + one.endTime - one.startTime, 0) / 1000;
  return {
    isPassed: results.length === files.length && results.every(({ status }) => status === 'passed'),
    figures: [
      `${seconds.toFixed(1)} s`,
      ...results.flatMap(({ assertionResults }) => assertionResults.flatMap(({ meta }) => meta.figure ?? [])),
    ],
  };
}

/** A part of `npm run bench`, for so many minutes; it holds where every one of its rows does. */
function measured(part: string): Held {
  const { status, stdout } = spawnSync(
    process.execPath,
    ['test/bench/bench.ts', '--only', part, '--minutes', minutes, '--seed', seed, '--json'],
    { stdio: ['ignore', 'pipe', 'inherit'], encoding: 'utf8' },
  );
  if (!stdout.startsWith('{')) return { isPassed: false, figures: ['not measured'] };
  const { rows, failures } = JSON.parse(stdout) as { rows: Judged[]; failures: { problem: string }[] };
  const figures = rows.map(({ what, unit, floor, ours }) => {
    const [before, now] = [floor[0], ours[0] ?? Number.NaN].map((value) => value?.toFixed(0));
    return `${what}: ${before === undefined ? '' : `${before} → `}${now} ${unit}`;
  });
  return {
    isPassed: status === 0 && rows.every(({ verdict }) => verdict === 'pass'),
    figures: [`${minutes} min`, ...figures, ...failures.map(({ problem }) => problem)],
  };
}

function run(): number {
  const wanted = new Set(flags.only.split(',').map(Number));
  const rows = ROWS.filter(({ number }) => wanted.has(number));
  if (rows.length < wanted.size || !(Number(minutes) > 0)) {
    say('Say --only with numbers of faults, --minutes with a number.');
    return 2;
  }
  const found = tested([...new Set(rows.flatMap(({ files }) => files))]);
  const held = rows.map((row): [Row, Held | undefined] => [
    row,
    row.bench ? measured(row.bench) : row.files.length > 0 ? heldIn(row.files, found) : undefined,
  ]);
  const lines = held.map(([{ number, fault }, one]) => {
    const said = one === undefined ? 'not covered' : one.isPassed ? 'pass' : 'FAIL';
    return `| ${number} | ${fault} | ${seed} | ${one?.figures.join('; ') ?? ''} | ${said} |`;
  });
  process.stdout.write(
    ['| # | fault | seed | figure | pass |', '| --- | --- | --- | --- | --- |', ...lines, ''].join('\n'),
  );
  return held.every(([, one]) => one?.isPassed ?? true) ? 0 : 1;
}

process.exitCode = run();
