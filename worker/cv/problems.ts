// Why a file can't be read as a CV, as an error that says what happened, what is safe and what to do.
import { cvProblemMessage } from '#core/cv/problem-words.ts';
import { UserError } from '#core/errors.ts';
import type { CvProblem } from '#core/model/cv.ts';

/** Thrown inside the reading process; the parent turns it into a `UserError`. */
export class Unreadable extends Error {
  override name = 'Unreadable';
  readonly problem: CvProblem;
  constructor(problem: CvProblem, options?: ErrorOptions) {
    super(problem, options);
    this.problem = problem;
  }
}

/** For the candidate; the code is `cv-` and the problem. */
export function problemError(problem: CvProblem, cause?: unknown): UserError {
  return new UserError(`cv-${problem}`, (t) => cvProblemMessage(problem, t), { cause });
}
