// Places and ties in words.
import type { Band, Standing } from '../assess/rank.ts';
import { count, figure, ordinal } from './words.ts';

export const HONESTY = 'Scores are first readings by software, with their likely range. People decide.';

const NAMED_BANDS = 3;

/** "=1" or "4" */
export function placeMark({ place, tied }: Pick<Standing, 'place' | 'tied'>): string {
  return `${tied ? '=' : ''}${figure(place)}`;
}

/** "78–90" */
export function range({ low, high }: Pick<Standing, 'low' | 'high'>): string {
  return `${low}–${high}`;
}

/** "84, likely 78–90" */
export function scoreWords(standing: Pick<Standing, 'score' | 'low' | 'high'>): string {
  return `${standing.score}, likely ${range(standing)}`;
}

/** "Tied for 1st with 2 others", "1st of 4"; nothing while it is the only result. */
export function placeWords(
  { place, tied }: Pick<Standing, 'place' | 'tied'>,
  bands: readonly Band[],
  placed: number,
): string | null {
  if (placed < 2) return null;
  const others = (bands.find((band) => band.place === place)?.size ?? 1) - 1;
  if (!tied || others < 1) return `${ordinal(place)} of ${figure(placed)}`;
  return `Tied for ${ordinal(place)} with ${count(others, 'other')}`;
}

/** "Tied for 1st", "4th": the label of a place on the public card. */
export function bandLabel({ place, size }: Band): string {
  return size > 1 ? `Tied for ${ordinal(place)}` : ordinal(place);
}

/** "3 tied for 1st, 4 tied for 4th, 1 in 8th place", the first three places and how many people follow. */
export function bandCounts(bands: readonly Band[]): string {
  const named = bands
    .slice(0, NAMED_BANDS)
    .map(({ place, size }) =>
      size > 1 ? `${figure(size)} tied for ${ordinal(place)}` : `1 in ${ordinal(place)} place`,
    );
  const below = bands.slice(NAMED_BANDS).reduce((sum, { size }) => sum + size, 0);
  return [...named, ...(below > 0 ? [`${figure(below)} below`] : [])].join(', ');
}
