// npm run bench: what the product costs, beside the least that it could cost, in the same minutes on the same machine.
import { parseArgs } from 'node:util';
import { acknowledgeRows, type Terms } from './acknowledge.ts';
import { acrossRows } from './across.ts';
import { candidateRows } from './candidates.ts';
import { gradingRows } from './compute.ts';
import { cryptRows } from './crypt.ts';
import { cvRows } from './cv-read.ts';
import { finishRow, FINISHERS } from './finish.ts';
import { firstPageRows } from './first-page.ts';
import { interviewRows } from './interview.ts';
import { judge, randomFrom, type Judged, type Rng, type Row } from './measure.ts';
import { outboxRows } from './outbox.ts';
import { gather, type Field } from './people.ts';
import { rankingRows } from './ranking.ts';
import { storedRankingRows } from './ranking-stored.ts';
import { readRows } from './reads.ts';
import { pdfRow } from './report-pdf.ts';
import { slackTerms } from './slack-kinds.ts';
import { slowRows } from './slow-browser.ts';
import { soakRows } from './soak.ts';
import { openStage, type Setting, type Stage } from './stage.ts';
import { startUpRows } from './start-up.ts';
import { headOf, machine, tableOf } from './table.ts';
import { teamsTerms } from './teams-kinds.ts';
import { tenancyRows } from './tenancy.ts';

type Options = { profile: string | undefined; random: Rng; minutes: number };
type Part = (options: Options) => Promise<Row[]>;

/** In the order of a run: what only computes first, then the whole product, then fresh clones. */
const parts: Record<string, Part> = {
  page: async () => firstPageRows(),
  crypt: cryptRows,
  ranking: async ({ random }) => [...(await rankingRows(random)), ...(await storedRankingRows(random))],
  cv: cvRows,
  pdf: async () => [await pdfRow()],
  grading: ({ random }) => gradingRows(random),
  tenancy: tenancyRows,
  outbox: outboxRows,
  product: (options) => acknowledging(options, slackTerms),
  teams: (options) => acknowledging(options, teamsTerms),
  across: (options) => onStage(options, (stage, field) => acrossRows(stage, field, options.random)),
  candidates: (options) => onStage(options, (stage, field) => candidateRows(stage, field, options.random)),
  reads: (options) => onStage(options, (stage, field) => readRows(stage, field, options.random), 1),
  slow: (options) => onStage(options, slowRows, 1),
  interview: interviewRows,
  start: startUpRows,
  soak: (options) => onStage(options, (stage, field) => soakRows(stage, field, options), 1),
  'soak-redis': (options) =>
    onStage({ ...options, queue: 'Redis' }, (stage, field) => soakRows(stage, field, options), 1),
};

/** Of many minutes, so only where it is asked for. */
const apart = ['soak', 'soak-redis'];

type OnStage = (stage: Stage, field: Field) => Promise<Row[]>;

/** A stage of its own each, so that none finds what another one left. */
async function onStage(
  { random, ...setting }: Options & Setting,
  measure: OnStage,
  people = FINISHERS,
): Promise<Row[]> {
  const stage = await openStage(setting);
  try {
    return await measure(stage, await gather(stage, people, random));
  } finally {
    await stage.stop();
  }
}

type TermsOf = (stage: Stage, field: Field) => Promise<Terms>;

/** Everybody finishes first, so that the card is full; how long that takes is Slack's row. */
const acknowledging = (options: Options, termsOf: TermsOf) =>
  onStage(options, async (stage, field) => {
    const finish = await finishRow(stage, field);
    const terms = await termsOf(stage, field);
    const rows = await acknowledgeRows(stage, terms, { field, random: options.random });
    return terms.platform === 'slack' ? [...rows, finish] : rows;
  });

const usual = Object.keys(parts).filter((name) => !apart.includes(name));
const { values: flags } = parseArgs({
  allowNegative: true,
  options: {
    json: { type: 'boolean', default: false },
    start: { type: 'boolean', default: true },
    seed: { type: 'string', default: '1' },
    only: { type: 'string', default: usual.join(',') },
    minutes: { type: 'string', default: '20' },
    profile: { type: 'string' },
  },
});

const say = (text: string) => void process.stderr.write(`${text}\n`);

async function run(): Promise<number> {
  const seed = Number(flags.seed);
  const wanted = flags.only.split(',').filter((name) => name !== 'start' || flags.start);
  const unknown = wanted.filter((name) => !(name in parts));
  const minutes = Number(flags.minutes);
  if (unknown.length > 0 || !Number.isSafeInteger(seed) || !(minutes > 0)) {
    say(
      `Say --only with some of ${Object.keys(parts).join(', ')}, --seed with a whole number, --minutes with a number.`,
    );
    return 2;
  }
  const options: Options = { profile: flags.profile, random: randomFrom(seed), minutes };
  const rows: Judged[] = [];
  const failures: { part: string; problem: string }[] = [];
  for (const part of wanted) {
    say(`Measuring: ${part}.`);
    await parts[part]!(options).then(
      (measured) => rows.push(...measured.map(judge)),
      (error: unknown) => failures.push({ part, problem: error instanceof Error ? error.message : String(error) }),
    );
  }
  const written = flags.json
    ? JSON.stringify({ machine: machine(), seed, rows, failures }, undefined, 2)
    : [headOf(machine(), seed), tableOf(rows), ...failures.map((one) => `\nNot measured, ${one.part}: ${one.problem}`)];
  process.stdout.write(`${Array.isArray(written) ? written.join('\n') : written}\n`);
  if (rows.some(({ verdict }) => verdict === 'miss')) return 1;
  return failures.length > 0 ? 2 : 0;
}

process.exitCode = await run();
