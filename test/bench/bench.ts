// npm run bench: what the product costs, beside the least that it could cost, in the same minutes on the same machine.
import { parseArgs } from 'node:util';
import { acknowledgeRows, type Terms } from './acknowledge.ts';
import { acrossRows } from './across.ts';
import { candidateRows } from './candidates.ts';
import { gradingRows } from './compute.ts';
import { cryptRows } from './crypt.ts';
import { finishRow, FINISHERS } from './finish.ts';
import { firstPageRows } from './first-page.ts';
import { judge, randomFrom, type Judged, type Rng, type Row } from './measure.ts';
import { outboxRows } from './outbox.ts';
import { gather, type Field } from './people.ts';
import { rankingRows } from './ranking.ts';
import { pdfRow } from './report-pdf.ts';
import { slackTerms } from './slack-kinds.ts';
import { openStage, type Stage } from './stage.ts';
import { startUpRows } from './start-up.ts';
import { headOf, machine, tableOf } from './table.ts';
import { teamsTerms } from './teams-kinds.ts';
import { tenancyRows } from './tenancy.ts';

type Options = { profile: string | undefined; random: Rng };
type Part = (options: Options) => Promise<Row[]>;

/** In the order of a run: what only computes first, then the whole product, then fresh clones. */
const parts: Record<string, Part> = {
  page: async () => firstPageRows(),
  crypt: cryptRows,
  ranking: ({ random }) => rankingRows(random),
  pdf: async () => [await pdfRow()],
  grading: ({ random }) => gradingRows(random),
  tenancy: tenancyRows,
  outbox: outboxRows,
  product: (options) => acknowledging(options, slackTerms),
  teams: (options) => acknowledging(options, teamsTerms),
  across: (options) => onStage(options, (stage, field) => acrossRows(stage, field, options.random)),
  candidates: (options) => onStage(options, (stage, field) => candidateRows(stage, field, options.random)),
  start: startUpRows,
};

type OnStage = (stage: Stage, field: Field) => Promise<Row[]>;

/** A stage of its own each, so that none finds what another one left. */
async function onStage({ profile, random }: Options, measure: OnStage): Promise<Row[]> {
  const stage = await openStage(profile);
  try {
    return await measure(stage, await gather(stage, FINISHERS, random));
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

const { values: flags } = parseArgs({
  allowNegative: true,
  options: {
    json: { type: 'boolean', default: false },
    start: { type: 'boolean', default: true },
    seed: { type: 'string', default: '1' },
    only: { type: 'string', default: Object.keys(parts).join(',') },
    profile: { type: 'string' },
  },
});

const say = (text: string) => void process.stderr.write(`${text}\n`);

async function run(): Promise<number> {
  const seed = Number(flags.seed);
  const wanted = flags.only.split(',').filter((name) => name !== 'start' || flags.start);
  const unknown = wanted.filter((name) => !(name in parts));
  if (unknown.length > 0 || !Number.isSafeInteger(seed)) {
    say(`Say --only with some of ${Object.keys(parts).join(', ')}, and --seed with a whole number.`);
    return 2;
  }
  const options: Options = { profile: flags.profile, random: randomFrom(seed) };
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
