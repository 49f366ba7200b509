// How candidates found the assessment: each says it once they have submitted, the team sees an average of enough of them.
import { UserError } from '../../errors.ts';
import type { AssessmentId } from '../../model/ids.ts';
import type { Feedback } from '../../model/page.ts';
import type { Tx } from '../../ports/store.ts';
import { withLink, type LinkDeps } from './link.ts';

/** Heard in groups of so many: after each single answer, its level could be worked out from how the average changed. */
const GROUP = 5;

/** Keeps it; said again, the newer one counts. Nothing that scores or ranks reads it. */
export function giveFeedback(deps: LinkDeps, token: string, feedback: Feedback): Promise<void> {
  return withLink(deps, { token }, async (tx, { attempt }) => {
    if (!attempt || attempt.state === 'started') throw new UserError('not-submitted', (t) => t.candidate.notSubmitted);
    await tx.saveFeedback(attempt.id, feedback);
  });
}

export type Satisfaction = { average: number; people: number };

/** The average level, 1 to 5, of everybody but trials, in the order in which they submitted and in whole fives; null before five have said it. */
export async function satisfactionOf(tx: Tx, id: AssessmentId): Promise<Satisfaction | null> {
  const levels = await tx.feedbackLevels(id);
  const heard = levels.slice(0, levels.length - (levels.length % GROUP));
  if (heard.length === 0) return null;
  return { average: heard.reduce((sum, level) => sum + level, 0) / heard.length, people: heard.length };
}
