// How a report says what was noticed: what is alike at many questions in one line, with each below it.
import { sightingWords } from '../cards/integrity-blocks.ts';
import { list } from '../text/en/forms.ts';
import { en } from '../text/en.ts';
import type { Sighting } from '../model/integrity.ts';

/** `each` says what the group holds, one sentence a sighting; empty where the line itself says all. */
export type NoticedLine = { text: string; each: string[] };

/** Fewer alike sentences are read as fast as the line that stands for them. */
const FEWEST = 3;

/** All sightings, in the order in which the first of each kind, or of each other candidate, comes. */
export function noticedLines(sightings: readonly Sighting[]): NoticedLine[] {
  const groups = Map.groupBy(sightings, (one) => (one.kind === 'alike' ? `alike ${one.other}` : one.kind));
  return [...groups.values()].flatMap((alike) => {
    const each = alike.map((one) => sightingWords(one, en));
    return alike.length < FEWEST ? each.map((text) => ({ text, each: [] })) : [{ text: together(alike), each }];
  });
}

function together(alike: readonly Sighting[]): string {
  const numbers = [...new Set(alike.map(({ number }) => number))];
  const at = `${numbers.length === 1 ? 'Question' : 'Questions'} ${list(numbers.map(String))}`;
  const [first] = alike;
  switch (first?.kind) {
    case 'alike': {
      const shares = alike.map((one) => (one.kind === 'alike' ? Math.round(one.share * 100) : 0));
      return `${at}: ${between(Math.min(...shares), Math.max(...shares))} % the same as the answers of ${first.other}.`;
    }
    case 'pasted':
      return `${at}: text was pasted.`;
    case 'away':
      return `${at}: away from the page.`;
    case 'fast':
      return `${at}: faster than anybody types.`;
    case 'late':
      return `${at}: the answers arrived after the time was over.`;
    case 'machine':
    case undefined:
      return `${at}: the answer addresses a machine.`;
  }
}

const between = (least: number, most: number) => (least === most ? `${least}` : `${least}–${most}`);
