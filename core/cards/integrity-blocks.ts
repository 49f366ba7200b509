// What was noticed of a candidate, in plain words: on the person's card and in the report, never part of the score.
import type { Integrity, Sighting } from '../model/integrity.ts';
import type { Words } from '../text/en.ts';
import type { CardBlock } from './card.ts';
import { note, strong, text } from './spans.ts';
import { short } from './words.ts';

/** The most that a card repeats; the report has them all. */
const MOST = 4;
const WORDS = 120;

export function integrityBlocks(integrity: Integrity | undefined, t: Words): CardBlock[] {
  if (!integrity || integrity.tier === 'none') return [];
  const { tier, sightings } = integrity;
  // Where one answer arrived late, most did; the rest must not be lost behind them.
  const inOrder = sightings.toSorted((a, b) => Number(a.kind === 'late') - Number(b.kind === 'late'));
  const said = inOrder.slice(0, MOST).map((one) => text(sightingWords(one, t)));
  const more = sightings.length > MOST ? t.integrity.more(sightings.length - MOST) : '';
  return [text(strong(t.integrity.tier[tier])), ...said, note(t.sentences([more, t.integrity.never]))];
}

/** "Question 3: 240 characters pasted, at least half of the answer." */
export function sightingWords(one: Sighting, t: Words): string {
  const { number } = one;
  switch (one.kind) {
    case 'pasted':
      return one.most ? t.integrity.mostPasted(number, one.chars) : t.integrity.pasted(number, one.chars);
    case 'away':
      return t.integrity.away(number, one.times, one.seconds);
    case 'fast':
      return t.integrity.fast(number, one.chars, one.seconds);
    case 'late':
      return t.integrity.late(number, one.minutes);
    case 'alike': {
      const percent = Math.round(one.share * 100);
      return t.sentences([
        t.integrity.alike(number, percent, short(one.other, WORDS)),
        t.integrity.words(short(one.words, WORDS)),
      ]);
    }
    case 'machine':
      return t.sentences([t.integrity.machine(number), t.integrity.words(short(one.words, WORDS))]);
  }
}
