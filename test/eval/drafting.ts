// Whether a draft measures what a job description asks for, says what it doesn't, and flags what excludes people.
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { z } from 'zod';
import { bank } from '#core/authoring/bank.ts';
import { draftForJob, draftFromBank } from '#core/authoring/draft.ts';
import type { Draft } from '#core/authoring/draft-types.ts';
import { readJob } from '#core/authoring/job.ts';
import type { Embed } from '#core/scoring/embed.ts';
import { en } from '#core/text/en.ts';
import { readText } from '#worker/cv/command.ts';
import { coveredIn, isTold, saysNeedOf, wordsOfCriteria } from './covered.ts';
import { parsed } from './folder.ts';
import type { Part, Row } from './row.ts';

const Job = z.object({
  file: z.string(),
  must_have: z.array(z.string()),
  nice_to_have: z.array(z.string()),
  flags: z.array(z.string()),
  /** Every criterion of the bank that the text gives a reason for; any other is a wrong one. */
  criteria: z.array(z.string()),
});
type Job = z.infer<typeof Job>;

/** `draft`: what a user gets; `ofBank`: the same without questions made of the description’s words. */
type Drafts = { job: Job; draft: Draft; ofBank: Draft };
type Drafted = Pick<Drafts, 'job' | 'draft'> & { covered: ReadonlySet<string> };

/** The jobs that the engine was made with, and others: each a folder with an `index.json`. */
const SETS = [
  { set: 'jobs', suffix: '' },
  { set: 'jobs-more', suffix: ', more jobs' },
] as const;

/**
 * Shares of the needs of all jobs of a set, and of the criteria that its drafts have: of what a user gets, and under
 * “bank alone” of what the bank measures without questions made of the description’s words.
 */
export async function draftingPart(embed: Embed, folder: string): Promise<Part> {
  const title = 'Drafts';
  const sets = SETS.filter(({ set }) => existsSync(join(folder, set, 'index.json')));
  if (sets.length === 0) return { title, rows: [], skipped: ['there is no jobs/index.json.'] };
  const drafted = await Promise.all(
    sets.map(async ({ set, suffix }) => ({ suffix, drafts: await draftsOf(join(folder, set), embed) })),
  );
  const rows = drafted.flatMap(({ drafts, suffix }) =>
    [...rowsOf(drafts.map(withQuestions)), ...bankRows(drafts)].map((row) => ({ ...row, name: row.name + suffix })),
  );
  return { title, rows, details: detailsOf(drafted.flatMap(({ drafts }) => drafts.map(withQuestions))) };
}

const withQuestions = ({ job, draft }: Drafts): Drafted => ({ job, draft, covered: coveredIn(job, draft) });
const byBank = ({ job, ofBank }: Drafts): Drafted => ({ job, draft: ofBank, covered: coveredIn(job, ofBank) });

const OF_BANK = ['must-haves measured', 'nice-to-haves measured', 'criteria that are asked for'];

const bankRows = (drafts: readonly Drafts[]): Row[] =>
  rowsOf(drafts.map(byBank))
    .filter(({ name }) => OF_BANK.includes(name))
    .map((row) => ({ ...row, name: `${row.name}, bank alone` }));

async function draftsOf(folder: string, embed: Embed): Promise<Drafts[]> {
  const { jobs } = parsed(z.object({ jobs: z.array(Job) }), join(folder, 'index.json'));
  const drafted: Drafts[] = [];
  for (const job of jobs) {
    const text = await textOf(join(folder, job.file));
    const request = { job: readJob(text), bank, embed, t: en };
    drafted.push({ job, draft: await draftForJob(request), ofBank: await draftFromBank(request) });
  }
  return drafted;
}

async function textOf(path: string): Promise<string> {
  const file = await readFile(path);
  return ['.pdf', '.docx'].includes(extname(path)) ? readText(file) : file.toString('utf8');
}

const isMeasured = (need: string, { covered }: Drafted) => covered.has(need);
const isNamed = (need: string, drafted: Drafted) =>
  isMeasured(need, drafted) || isTold(need, [...wordsOfCriteria(drafted.draft), ...drafted.draft.notes]);

const quoteOf = (flag: string) => /["“]([^"”]+)["”]/u.exec(flag)?.[1] ?? flag;
const isWithin = (whole: string, part: string) => whole.toLowerCase().includes(part.toLowerCase());
const isFlagged = (flag: string, { draft: { flags } }: Drafted) =>
  flags.some(({ quote }) => isWithin(quote, quoteOf(flag)) || isWithin(quoteOf(flag), quote));

function rowsOf(drafted: readonly Drafted[]): Row[] {
  const share = (
    name: string,
    list: 'must_have' | 'nice_to_have' | 'flags',
    is: (need: string, one: Drafted) => boolean,
  ): Row => {
    const all = drafted.flatMap((one) => one.job[list].map((need) => is(need, one)));
    const right = all.filter(Boolean).length;
    const note = `${right} of ${all.length} in ${drafted.length} jobs`;
    return { name, value: right / all.length, better: 'more', as: 'share', slack: 0, note };
  };
  const rows = [
    share('must-haves measured', 'must_have', isMeasured),
    share('must-haves measured or named as not', 'must_have', isNamed),
    share('nice-to-haves measured', 'nice_to_have', isMeasured),
    share('excluding words flagged', 'flags', isFlagged),
    rightCriteria(drafted),
  ];
  return rows.filter(({ value }) => Number.isFinite(value));
}

/** Where the truth of a job names no criterion, none is called wrong. */
const wrongIn = ({ job, draft }: Drafted) =>
  job.criteria.length === 0
    ? []
    : draft.criteria
        .filter(({ name }) => !job.criteria.includes(name) && !saysNeedOf(job, draft, name))
        .map(({ name, because }) => `${name} (“${because}”)`);

function rightCriteria(all: readonly Drafted[]): Row {
  const drafted = all.filter(({ job }) => job.criteria.length > 0);
  const total = drafted.reduce((sum, { draft }) => sum + draft.criteria.length, 0);
  const wrong = drafted.flatMap(wrongIn).length;
  const note = `${wrong} of ${total} wrong`;
  return { name: 'criteria that are asked for', value: 1 - wrong / total, better: 'more', as: 'share', slack: 0, note };
}

/** What of each job is measured by nothing, and what is measured that it doesn't ask for. */
function detailsOf(drafted: readonly Drafted[]): string[][] {
  const lines = drafted.map((one) => {
    const { job, draft } = one;
    const missed = job.must_have.filter((need) => !isMeasured(need, one));
    const silent = missed.filter((need) => !isNamed(need, one));
    const names = draft.criteria.map(({ name }) => name);
    return [job.file, ...[names, missed, silent, wrongIn(one)].map((list) => list.join(', '))];
  });
  return [['job', 'criteria', 'not measured', 'of these not named', 'not asked for'], ...lines];
}
