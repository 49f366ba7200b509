// Why a file can't be read as a CV, in words for the person who sent it: what happened, what is safe, what to do.
import type { CvProblem } from '../model/cv.ts';
import type { Words } from '../text/en.ts';

export function cvProblemMessage(problem: CvProblem | 'other', t: Words): string {
  return t.cvFile.whole(t.cvFile.happened[problem], t.cvFile.mend[problem]);
}
