// What tells two to four people apart, said from their scores and errors alone.
import { sameWithinError, type Measured } from '../stats/normal.ts';
import { list } from './words.ts';

export type Compared = { called: string; criteria: Map<string, Measured | null> };

const SENTENCES = 4;

/**
 * A sentence for each criterion in which somebody is ahead of somebody else by 1.96 standard errors of the difference
 * or more, one for missing evidence, and one for the rest: "Amara is ahead of Tom in Clear writing. Everything else
 * can’t be told apart." Criteria in the order given.
 */
export function whatTellsApart(people: readonly Compared[], criteria: readonly string[]): string {
  const said = criteria
    .map((criterion) => ({ criterion, words: aheadIn(people, criterion) }))
    .filter(({ words }) => words.length > 0);
  const sentences = said.slice(0, SENTENCES).map(({ criterion, words }) => `In ${criterion}, ${list(words)}.`);
  return [...sentences, ...missingWords(people, criteria), restWords(said.length, criteria.length)]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

function aheadIn(people: readonly Compared[], criterion: string): string[] {
  const groups = new Map<string, string[]>();
  for (const person of people) {
    const behind = list(
      people
        .filter((other) => isAhead(person.criteria.get(criterion), other.criteria.get(criterion)))
        .map(({ called }) => called),
    );
    if (behind !== '') groups.set(behind, [...(groups.get(behind) ?? []), person.called]);
  }
  return [...groups].map(([behind, ahead]) => `${list(ahead)} ${ahead.length > 1 ? 'are' : 'is'} ahead of ${behind}`);
}

function isAhead(a: Measured | null | undefined, b: Measured | null | undefined): boolean {
  return Boolean(a && b && a.score > b.score && !sameWithinError(a, b));
}

function missingWords(people: readonly Compared[], criteria: readonly string[]): string[] {
  return criteria
    .map((criterion) => ({
      criterion,
      without: people.filter(({ criteria: own }) => !own.get(criterion)).map(({ called }) => called),
    }))
    .filter(({ without }) => without.length > 0)
    .slice(0, SENTENCES)
    .map(({ criterion, without }) => `There is too little to go on for ${list(without)} in ${criterion}.`);
}

function restWords(apart: number, all: number): string {
  if (apart === 0) return 'No criterion tells them apart by score. The reports say more than the numbers.';
  if (apart > SENTENCES) return `So do ${apart - SENTENCES} more, in the table.`;
  return apart < all ? 'Everything else can’t be told apart.' : '';
}
