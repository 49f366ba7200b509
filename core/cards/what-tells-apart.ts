// What tells two to four people apart, said from their scores and errors alone.
import { sameWithinError, type Measured } from '../stats/normal.ts';
import type { Words } from '../text/en.ts';

export type Compared = { called: string; criteria: Map<string, Measured | null> };

const SENTENCES = 4;

/**
 * A sentence for each criterion in which somebody is ahead of somebody else by 1.96 standard errors of the difference
 * or more, one for missing evidence, and one for the rest: "Amara is ahead of Tom in Clear writing. Everything else
 * can’t be told apart." Criteria in the order given.
 */
export function whatTellsApart(people: readonly Compared[], criteria: readonly string[], t: Words): string {
  const said = criteria
    .map((criterion) => ({ criterion, ahead: aheadIn(people, criterion, t) }))
    .filter(({ ahead }) => ahead.length > 0);
  const sentences = said.slice(0, SENTENCES).map(({ criterion, ahead }) => t.compare.apart(criterion, ahead));
  const rest = restWords({ apart: said.length, all: criteria.length }, t);
  return t.sentences([...sentences, ...missingWords(people, criteria, t), rest]);
}

function aheadIn(people: readonly Compared[], criterion: string, t: Words): string[] {
  const groups = new Map<string, { ahead: string[]; behind: string[] }>();
  for (const person of people) {
    const behind = people
      .filter((other) => isAhead(person.criteria.get(criterion), other.criteria.get(criterion)))
      .map(({ called }) => called);
    const key = JSON.stringify(behind);
    if (behind.length > 0) groups.set(key, { ahead: [...(groups.get(key)?.ahead ?? []), person.called], behind });
  }
  return [...groups.values()].map(({ ahead, behind }) => t.compare.ahead(ahead, behind));
}

function isAhead(a: Measured | null | undefined, b: Measured | null | undefined): boolean {
  return Boolean(a && b && a.score > b.score && !sameWithinError(a, b));
}

function missingWords(people: readonly Compared[], criteria: readonly string[], t: Words): string[] {
  return criteria
    .map((criterion) => ({
      criterion,
      without: people.filter(({ criteria: own }) => !own.get(criterion)).map(({ called }) => called),
    }))
    .filter(({ without }) => without.length > 0)
    .slice(0, SENTENCES)
    .map(({ criterion, without }) => t.compare.tooLittle(without, criterion));
}

function restWords({ apart, all }: { apart: number; all: number }, t: Words): string {
  if (apart === 0) return t.compare.nothing;
  if (apart > SENTENCES) return t.compare.more(apart - SENTENCES);
  return apart < all ? t.compare.rest : '';
}
