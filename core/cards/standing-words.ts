// Places and ties in words.
import type { Band, Standing } from '../assess/rank/rank.ts';
import type { Words } from '../text/en.ts';

const NAMED_BANDS = 3;

/** "=1" or "4" */
export function placeMark({ place, tied }: Pick<Standing, 'place' | 'tied'>, t: Words): string {
  return t.standing.mark(place, tied);
}

/** "78–90" */
export function range({ low, high }: Pick<Standing, 'low' | 'high'>): string {
  return `${low}–${high}`;
}

/** "84, likely 78–90" */
export function scoreWords(standing: Pick<Standing, 'score' | 'low' | 'high'>, t: Words): string {
  return t.standing.score(standing.score, range(standing));
}

/** "Tied for 1st with 2 others", "1st of 4"; nothing while it is the only result. `placed` have a place in all. */
export function placeWords(
  { place, tied }: Pick<Standing, 'place' | 'tied'>,
  { bands, placed }: { bands: readonly Band[]; placed: number },
  t: Words,
): string | null {
  if (placed < 2) return null;
  const others = (bands.find((band) => band.place === place)?.size ?? 1) - 1;
  return !tied || others < 1 ? t.standing.aloneOf(place, placed) : t.standing.tiedWith(place, others);
}

/** "Tied for 1st", "4th": the label of a place on the public card. */
export function bandLabel({ place, size }: Band, t: Words): string {
  return size > 1 ? t.standing.tied(place) : t.standing.alone(place);
}

/** "3 tied for 1st, 4 tied for 4th, 1 in 8th place", the first three places and how many people follow. */
export function bandCounts(bands: readonly Band[], t: Words): string {
  const named = bands
    .slice(0, NAMED_BANDS)
    .map(({ place, size }) => (size > 1 ? t.standing.manyIn(place, size) : t.standing.oneIn(place)));
  const below = bands.slice(NAMED_BANDS).reduce((sum, { size }) => sum + size, 0);
  return t.commas([...named, ...(below > 0 ? [t.standing.below(below)] : [])]);
}
