// How a report says what was noticed: what is alike at many questions in one line, with each below it.
import { sightingWords } from '../cards/integrity-blocks.ts';
import type { Words } from '../text/en.ts';
import type { Sighting } from '../model/integrity.ts';

/** `each` says what the group holds, one sentence a sighting; empty where the line itself says all. */
export type NoticedLine = { text: string; each: string[] };

/** Fewer alike sentences are read as fast as the line that stands for them. */
const FEWEST = 3;

/** All sightings, in the order in which the first of each kind, or of each other candidate, comes. */
export function noticedLines(sightings: readonly Sighting[], t: Words): NoticedLine[] {
  const groups = Map.groupBy(sightings, (one) => (one.kind === 'alike' ? `alike ${one.other}` : one.kind));
  return [...groups.values()].flatMap((alike) => {
    const each = alike.map((one) => sightingWords(one, t));
    return alike.length < FEWEST ? each.map((text) => ({ text, each: [] })) : [{ text: together(alike, t), each }];
  });
}

function together(alike: readonly Sighting[], t: Words): string {
  const at = [...new Set(alike.map(({ number }) => String(number)))];
  const [first] = alike;
  const said = t.reportLog.together;
  switch (first?.kind) {
    case 'alike': {
      const shares = alike.map((one) => (one.kind === 'alike' ? Math.round(one.share * 100) : 0));
      return said.alike(at, between(Math.min(...shares), Math.max(...shares)), first.other);
    }
    case undefined:
      return said.machine(at);
    case 'pasted':
    case 'away':
    case 'fast':
    case 'late':
    case 'machine':
      return said[first.kind](at);
  }
}

const between = (least: number, most: number) => (least === most ? `${least}` : `${least}–${most}`);
