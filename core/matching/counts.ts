import type { CvMatch, Met } from '../model/cv-match.ts';

/** How many of what a job asks for a CV meets, by how far. */
export type MetCounts = Record<Met, number> & { all: number };

export function countsOf(lines: readonly { met: Met }[]): MetCounts {
  const of = (met: Met) => lines.filter((line) => line.met === met).length;
  return { met: of('met'), partly: of('partly'), not: of('not'), unknown: of('unknown'), all: lines.length };
}

/** What a CV speaks of and falls short in, by name; nothing where none was compared. */
export const notMetIn = (cv: { match: CvMatch | null } | undefined): string[] =>
  cv?.match?.criteria.filter(({ met }) => met === 'not').map(({ name }) => name) ?? [];
