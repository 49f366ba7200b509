// Which of the criteria that a language model named can stand, and what is told of the others.
import { instructionsIn } from '../scoring/instructions.ts';
import type { Words } from '../text/en.ts';
import type { DraftCriterion } from './draft-types.ts';
import { YEARS } from './draft-notes.ts';
import { flagsIn } from './flags.ts';
import type { Job } from './job.ts';
import type { ShownFlag } from './job-flags.ts';
import type { DraftedCriteria } from './model-shapes.ts';
import { isOfProtected } from './protected.ts';
import { verbatimIn } from './verbatim.ts';
import { validWeights, type Predictor } from './weights.ts';

export type Named = Omit<DraftCriterion, 'weight'> & { weight: number; measuredBy: Predictor };

const MOST = { criteria: 6, name: 60, note: 240, notes: 3, why: 240, flags: 5 };

/** Those whose words stand in the description; `unquoted` are the names of the others. Nothing that must not count is in either. */
export function readCriteria(drafted: DraftedCriteria, job: Job): { named: Named[]; unquoted: string[] } {
  const fair = drafted.criteria
    .map((one) => ({ ...one, name: one.name.trim(), because: verbatimIn(job.text, one.because) }))
    .filter(({ name }, i, all) => isFairName(name) && all.findIndex((other) => isSame(other.name, name)) === i)
    .filter(({ because = '' }) => !job.flags.some(({ quote }) => because.includes(quote) || quote.includes(because)));
  const named = fair.flatMap(({ because, ...one }) => (because === undefined ? [] : [{ ...one, because }]));
  const heaviest = new Set(named.toSorted((a, b) => b.weight - a.weight).slice(0, MOST.criteria));
  return {
    named: named.filter((one) => heaviest.has(one)),
    unquoted: fair.flatMap(({ name, because }) => (because === undefined ? [name] : [])),
  };
}

const isSame = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();

/** False for a name that asks for what must not count, or says too much. */
export const isFairName = (name: string): boolean =>
  name !== '' &&
  name.length <= MOST.name &&
  !YEARS.test(name) &&
  flagsIn(name).length === 0 &&
  instructionsIn(name).length === 0 &&
  !isOfProtected(name);

/** Whole percentages in sum 100, by importance and by how well each can be measured. */
export function weighed(named: readonly Named[]): DraftCriterion[] {
  const weights = validWeights(named);
  return named.map(({ name, because }, i) => ({ name, because, weight: weights[i] ?? 0 }));
}

/** The model's flags behind ours: those that quote the description, and nothing that ours quote already. */
export function readFlags(drafted: DraftedCriteria, job: Job, ours: readonly ShownFlag[]): ShownFlag[] {
  const own = drafted.flags.flatMap(({ quote, why }) => {
    const found = verbatimIn(job.text, quote);
    const isOurs = ours.some((flag) => found && (flag.quote.includes(found) || found.includes(flag.quote)));
    return found && !isOurs && isSentence(why, MOST.why) ? [{ quote: found, why: why.trim() }] : [];
  });
  return [...ours, ...own.slice(0, MOST.flags)];
}

/** What the model tells the recruiter, as far as it can be passed on. */
export const readNotes = ({ notes }: DraftedCriteria): string[] =>
  notes
    .map((note) => note.trim())
    .filter((note) => isSentence(note, MOST.note))
    .slice(0, MOST.notes);

const isSentence = (text: string, longest: number) =>
  text.trim() !== '' && text.length <= longest && !/https?:|www\./iu.test(text) && instructionsIn(text).length === 0;

export const unquotedNotes = (names: readonly string[], t: Words): string[] =>
  names.map((name) => t.authoring.notCalledFor(name));
