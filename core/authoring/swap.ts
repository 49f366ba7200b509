// Another question of the bank in the place of one that an author doesn't want.
import type { BankItem } from '../model/item.ts';
import type { AssessmentItem } from '../ports/assessments.ts';
import { interviewBank } from '../interview/bank.ts';
import { bank } from './bank.ts';

export const sourceOf = ({ id }: Pick<BankItem, 'id'>): `bank:${string}` => `bank:${id}`;

/** What the bank knows of a question; undefined for one that a member wrote or changed. */
export const knownOf = ({ source }: Pick<AssessmentItem, 'source'>): BankItem | undefined =>
  [...bank, ...interviewBank].find((one) => sourceOf(one) === source);

/** Who wrote it, where a language model did. */
export const modelOf = ({ source }: Pick<AssessmentItem, 'source'>): string | undefined =>
  /^model:(.+)$/u.exec(source)?.[1];

/**
 * The next question of the bank, or of the built-in interview, for the same skill that the assessment doesn't ask yet: of the same kind first, then of
 * near difficulty. Going on, one comes through all of them. Undefined where the bank has no other. What a
 * model wrote can be swapped where its criterion has the name of a skill.
 */
export function replacementFor(
  item: AssessmentItem,
  asked: readonly AssessmentItem[],
  criterion = '',
): BankItem | undefined {
  const known = knownOf(item) ?? (modelOf(item) ? likeOf(item, criterion) : undefined);
  if (!known) return undefined;
  const sources = new Set(asked.map(({ source }) => source));
  const shelf = interviewShelf(known) ?? bank.filter(({ skill }) => skill === known.skill);
  const others = shelf.filter((one) => !sources.has(sourceOf(one)));
  const distance = (one: BankItem) =>
    (one.item.kind === known.item.kind ? 0 : 10) + Math.abs(one.difficulty - known.difficulty);
  // From this one onwards and round again, so that a second swap doesn't bring the first one back.
  const place = (one: BankItem) => (shelf.indexOf(one) > shelf.indexOf(known) ? 0 : 1);
  return others.toSorted((a, b) => distance(a) - distance(b) || place(a) - place(b))[0];
}

/** The interview has few questions for a skill: those of the area stand in, and those that fit any job. */
function interviewShelf({ item, area }: BankItem): readonly BankItem[] | undefined {
  if (item.kind !== 'interview') return undefined;
  const near = interviewBank.filter((one) => one.area === area);
  return near.length > 1 ? near : [...near, ...interviewBank.filter((one) => one.area === 'situational-judgement')];
}

/** Where to begin in the bank for a question that isn’t in it: of the same kind if there is one. */
function likeOf({ item }: AssessmentItem, criterion: string): BankItem | undefined {
  const same = bank.filter(({ skill }) => skill.toLowerCase() === criterion.toLowerCase());
  return same.find((one) => one.item.kind === item.kind) ?? same[0];
}
