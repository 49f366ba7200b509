// Why a file can't be read as a CV, in words for the person who sent it: what happened, what is safe, what to do.
import { CvWarning, type CvProblem, type CvReading } from '../model/cv.ts';
import type { Words } from '../text/en.ts';

export function cvProblemMessage(problem: CvProblem | 'other', t: Words): string {
  return t.cvFile.whole(t.cvFile.happened[problem], t.cvFile.mend[problem]);
}

/** The warnings of a reading in words; one that was kept as a sentence stays what it is. */
export function cvWarnings({ warnings, pages }: Pick<CvReading, 'warnings' | 'pages'>, t: Words): string[] {
  return warnings.map((warning) => {
    const { data } = CvWarning.safeParse(warning);
    if (data === undefined) return warning;
    return data === 'long' ? t.cvFile.warnings.long(pages ?? 0) : t.cvFile.warnings[data];
  });
}
