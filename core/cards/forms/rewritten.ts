// Whether what an answer is read against still belongs to the question that is asked.
import { textOf, type Item, type Rubric } from '../../model/item.ts';

type Written = Extract<Item, { rubric: Rubric }>;
type Filled = { prompt: string; context: string; points: string[]; references: string[] };

/** A question of which less than this share of words is new is corrected, not rewritten. */
const REWRITTEN = 0.25;

/**
 * The rubric as it was filled in. Where the question was rewritten and the points and the answer weren’t, it keeps in
 * mind which question they were written for; where they were too, its levels are the general ones, since the form
 * shows none and the old ones speak of another question.
 */
export function rubricAfter(item: Written, filled: Filled, levels: readonly string[]): Rubric {
  const { writtenFor = textOf(item), anySubject, ...rubric } = item.rubric;
  const { prompt, context, points, references } = filled;
  // What fits any subject fits the new question too, as long as it is that.
  if (anySubject && isSame(rubric.points, points)) return { ...rubric, anySubject, points, references };
  const after = { ...rubric, points, references };
  if (newShare(writtenFor, textOf({ prompt, context: context === '' ? undefined : context })) < REWRITTEN) return after;
  if (isSame(rubric.points, points) && isSame(rubric.references, references)) return { ...after, writtenFor };
  return { ...after, levels: levels.map((description, level) => ({ level, description })) };
}

const isSame = (was: readonly string[], is: readonly string[]) =>
  was.length === is.length && was.every((one, i) => one.trim() === is[i]?.trim());

/** Letters of Han stand for words of their own. */
const wordsIn = (text: string) => text.toLowerCase().match(/\p{Script=Han}|[\p{L}\p{N}]+/gu) ?? [];

/** Of the words of the longer text, those that the other hasn’t: 0 to 1. */
function newShare(was: string, is: string): number {
  const [before, after] = [wordsIn(was), wordsIn(is)];
  const left = new Map<string, number>();
  for (const word of before) left.set(word, (left.get(word) ?? 0) + 1);
  const kept = after.filter((word) => {
    const many = left.get(word) ?? 0;
    left.set(word, many - 1);
    return many > 0;
  });
  return 1 - kept.length / Math.max(before.length, after.length, 1);
}
