// How candidates found the assessment: each says it once they have submitted, the team sees an average of enough of them.
import { UserError } from '../errors.ts';
import type { AssessmentId } from '../model/ids.ts';
import type { Feedback } from '../model/page.ts';
import type { Tx } from '../ports/store.ts';
import { withLink, type LinkDeps } from './link.ts';

/** Fewer than these could be told apart by who has finished when. */
const LEAST = 5;

/** Keeps it; said again, the newer one counts. Nothing that scores or ranks reads it. */
export function giveFeedback(deps: LinkDeps, token: string, feedback: Feedback): Promise<void> {
  return withLink(deps, token, async (tx, { attempt }) => {
    if (!attempt || attempt.state === 'started') throw new UserError('not-submitted', (t) => t.candidate.notSubmitted);
    await tx.saveFeedback(attempt.id, feedback);
  });
}

export type Satisfaction = { average: number; people: number };

/** The average level, 1 to 5, of everybody but trials; null before five have said it. */
export async function satisfactionOf(tx: Tx, id: AssessmentId): Promise<Satisfaction | null> {
  const levels = await tx.feedbackLevels(id);
  if (levels.length < LEAST) return null;
  return { average: levels.reduce((sum, level) => sum + level, 0) / levels.length, people: levels.length };
}
