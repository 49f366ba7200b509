// What somebody is called where results are read: by name, or by number while names wait for a decision.
import type { AttemptId } from '../model/ids.ts';
import type { Assessment } from '../ports/assessments.ts';
import type { Attempt, ScoredAttempt } from '../ports/attempts.ts';
import type { Tx } from '../ports/store.ts';
import type { Words } from '../text/en.ts';
import { standingDecision } from './decide.ts';

/** Whether names wait for a decision in this assessment. */
export async function isBlind(tx: Tx, { blind }: Pick<Assessment, 'blind'>): Promise<boolean> {
  return blind ?? (await tx.workspace()).blind;
}

/** Whether one person's name is kept back: until somebody is advanced or rejected. A hold is no decision in this sense: it would be a way to look. */
export async function isNameHidden(tx: Tx, assessment: Pick<Assessment, 'blind'>, id: AttemptId): Promise<boolean> {
  if (!(await isBlind(tx, assessment))) return false;
  const kind = (await standingDecision(tx, id))?.kind;
  return kind !== 'advance' && kind !== 'reject';
}

/** The same of everybody in an assessment, at once. */
export async function hiddenIn(
  tx: Tx,
  assessment: Pick<Assessment, 'id' | 'blind'>,
): Promise<(id: AttemptId) => boolean> {
  if (!(await isBlind(tx, assessment))) return () => false;
  const standing = await tx.standingDecisions(assessment.id);
  const decided = standing.filter(({ kind }) => kind === 'advance' || kind === 'reject');
  const shown = new Set(decided.map(({ attemptId }) => attemptId));
  return (id) => !shown.has(id);
}

/** "Candidate 7" */
export const numbered = (number: number, t: Words): string => t.common.candidateCalled(String(number));

/** What the one is called who sat an attempt. */
export async function nameOf(
  tx: Tx,
  { attempt, assessment }: { attempt: Attempt; assessment: Assessment },
  t: Words,
): Promise<string> {
  if (!(await isNameHidden(tx, assessment, attempt.id))) return (await tx.profile(attempt.candidateId)).name;
  return numbered((await tx.invitation(attempt.invitationId))?.number ?? 0, t);
}

/** What the people of a ranking are called, by attempt. */
export async function namesOfRanked(
  tx: Tx,
  { assessment, people }: { assessment: Assessment; people: readonly ScoredAttempt[] },
  t: Words,
): Promise<Map<AttemptId, string>> {
  const isHidden = await hiddenIn(tx, assessment);
  const known = people.filter(({ attemptId }) => !isHidden(attemptId));
  const profiles = await tx.profiles(known.map(({ candidateId }) => candidateId));
  return new Map(
    people.map(({ attemptId, candidateId, number, code }) => {
      const name = isHidden(attemptId) ? numbered(number, t) : profiles.get(candidateId)?.name;
      return [attemptId, name ?? t.common.candidateCalled(code)];
    }),
  );
}
