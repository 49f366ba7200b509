// Of a long ranking, the part that a report shows.
import type { Standing } from '../model/report.ts';

const TOP = 10;
const AROUND = 4;
const ALL = 30;

/** The places with the people that are shown, and how many are left out. */
export type Nearby = { places: Standing[]; left: number };

/** Everybody of a ranking of at most 30; of a longer one the first ten and four on each side of the candidate. */
export function nearby(standing: readonly Standing[]): Nearby {
  const everybody = standing.flatMap(({ people }) => people);
  const own = everybody.findIndex(({ me }) => me);
  const keep = (i: number) => everybody.length <= ALL || i < TOP || (own >= 0 && Math.abs(i - own) <= AROUND);
  const shown = new Set(everybody.filter((_, i) => keep(i)));
  const places = standing.map(({ label, people }) => ({ label, people: people.filter((one) => shown.has(one)) }));
  return { places: places.filter(({ people }) => people.length > 0), left: everybody.length - shown.size };
}
