import type { Met } from '../model/cv-match.ts';

/** How many of what a job asks for a CV meets, by how far. */
export type MetCounts = Record<Met, number> & { all: number };

export function countsOf(lines: readonly { met: Met }[]): MetCounts {
  const of = (met: Met) => lines.filter((line) => line.met === met).length;
  return { met: of('met'), partly: of('partly'), not: of('not'), unknown: of('unknown'), all: lines.length };
}
