// Where a result stands among the others, in words.
import type { Band } from '../assess/rank/rank.ts';
import { count, nth } from '../text/en/forms.ts';

/** The heading of a place: "Tied for 1st", "4th". */
export function placeLabel({ place, size }: Band): string {
  return size > 1 ? `Tied for ${nth(place)}` : nth(place);
}

/** "Tied for 1st with 2 others", "2nd of 12"; `null` while it is the only result. */
export function placeSentence(band: Band, finished: number): string | null {
  if (finished < 2) return null;
  if (band.size < 2) return `${nth(band.place)} of ${finished}`;
  return `${placeLabel(band)} with ${count(band.size - 1, 'other')}`;
}
