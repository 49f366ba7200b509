// Whether a draft measures what a job description asks for, says what it doesn't, and flags what excludes people.
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { z } from 'zod';
import { bank } from '#core/authoring/bank.ts';
import { draftFromBank } from '#core/authoring/draft.ts';
import type { Draft } from '#core/authoring/draft-types.ts';
import { readJob } from '#core/authoring/job.ts';
import type { Embed } from '#core/scoring/embed.ts';
import { contentWords, sameWord } from '#core/scoring/words.ts';
import { en } from '#core/text/en.ts';
import { readText } from '#worker/cv/command.ts';
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

type Drafted = { job: Job; draft: Draft };

/** The jobs that the engine was made with, and others: each a folder with an `index.json`. */
const SETS = [
  { set: 'jobs', suffix: '' },
  { set: 'jobs-more', suffix: ', more jobs' },
] as const;

/** Shares of the needs of all jobs of a set, and of the criteria that its drafts have. */
export async function draftingPart(embed: Embed, folder: string): Promise<Part> {
  const title = 'Drafts';
  const sets = SETS.filter(({ set }) => existsSync(join(folder, set, 'index.json')));
  if (sets.length === 0) return { title, rows: [], skipped: ['there is no jobs/index.json.'] };
  const drafted = await Promise.all(
    sets.map(async ({ set, suffix }) => ({ suffix, drafts: await draftsOf(join(folder, set), embed) })),
  );
  const rows = drafted.flatMap(({ drafts, suffix }) =>
    rowsOf(drafts).map((row) => ({ ...row, name: row.name + suffix })),
  );
  return { title, rows, details: detailsOf(drafted.flatMap(({ drafts }) => drafts)) };
}

async function draftsOf(folder: string, embed: Embed): Promise<Drafted[]> {
  const { jobs } = parsed(z.object({ jobs: z.array(Job) }), join(folder, 'index.json'));
  const drafted: Drafted[] = [];
  for (const job of jobs) {
    const text = await textOf(join(folder, job.file));
    drafted.push({ job, draft: await draftFromBank({ job: readJob(text), bank, embed, t: en }) });
  }
  return drafted;
}

async function textOf(path: string): Promise<string> {
  const file = await readFile(path);
  return ['.pdf', '.docx'].includes(extname(path)) ? readText(file) : file.toString('utf8');
}

/** A need counts as told of in a text that says it to the letter, or at least half of its words. */
const HALF = 0.5;

/** What stands in brackets in the truth is a remark. */
const needOf = (text: string) => text.replaceAll(/\s*\(.*?\)/gu, '');

function isTold(need: string, texts: readonly string[]): boolean {
  if (texts.some((text) => text.includes(needOf(need)))) return true;
  const words = contentWords(needOf(need));
  const told = contentWords(texts.join('\n'));
  const found = words.filter(({ stem }) => told.some((other) => sameWord(other.stem, stem)));
  return found.length >= HALF * words.length;
}

const measuredBy = ({ criteria }: Draft) => criteria.flatMap(({ name, because }) => [name, because]);
const isMeasured = (need: string, draft: Draft) => isTold(need, measuredBy(draft));
const isNamed = (need: string, draft: Draft) => isMeasured(need, draft) || isTold(need, draft.notes);

const quoteOf = (flag: string) => /["“]([^"”]+)["”]/u.exec(flag)?.[1] ?? flag;
const isFlagged = (flag: string, { flags }: Draft) =>
  flags.some(({ quote }) => quote.includes(quoteOf(flag)) || quoteOf(flag).includes(quote));

function rowsOf(drafted: readonly Drafted[]): Row[] {
  const share = (
    name: string,
    list: 'must_have' | 'nice_to_have' | 'flags',
    is: (need: string, draft: Draft) => boolean,
  ): Row => {
    const all = drafted.flatMap(({ job, draft }) => job[list].map((need) => is(need, draft)));
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

const wrongIn = ({ job, draft }: Drafted) =>
  draft.criteria
    .filter(({ name }) => !job.criteria.includes(name))
    .map(({ name, because }) => `${name} (“${because}”)`);

function rightCriteria(drafted: readonly Drafted[]): Row {
  const total = drafted.reduce((sum, { draft }) => sum + draft.criteria.length, 0);
  const wrong = drafted.flatMap(wrongIn).length;
  const note = `${wrong} of ${total} wrong`;
  return { name: 'criteria that are asked for', value: 1 - wrong / total, better: 'more', as: 'share', slack: 0, note };
}

/** What of each job is measured by nothing, and what is measured that it doesn't ask for. */
function detailsOf(drafted: readonly Drafted[]): string[][] {
  const lines = drafted.map((one) => {
    const { job, draft } = one;
    const missed = job.must_have.filter((need) => !isMeasured(need, draft));
    const silent = missed.filter((need) => !isNamed(need, draft));
    const names = draft.criteria.map(({ name }) => name);
    return [job.file, ...[names, missed, silent, wrongIn(one)].map((list) => list.join(', '))];
  });
  return [['job', 'criteria', 'not measured', 'of these not named', 'not asked for'], ...lines];
}
