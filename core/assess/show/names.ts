// What somebody is called where results are read: by name, or by number while names wait for a decision.
import type { AttemptId } from '../../model/ids.ts';
import type { Assessment } from '../../ports/assessments.ts';
import type { Attempt } from '../../ports/attempts.ts';
import type { Sat } from '../../ports/standings.ts';
import type { Tx } from '../../ports/store.ts';
import type { Words } from '../../text/en.ts';
import { standingDecision } from '../decide/decide.ts';

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

/** The same of somebody in standings that are read already. */
export const isHiddenWhere = (blind: boolean, { decision }: Pick<Sat, 'decision'>): boolean =>
  blind && decision?.kind !== 'advance' && decision?.kind !== 'reject';

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
  { assessment, people }: { assessment: Assessment; people: readonly Sat[] },
  t: Words,
): Promise<Map<AttemptId, string>> {
  const blind = await isBlind(tx, assessment);
  const known = people.filter((one) => !isHiddenWhere(blind, one));
  const profiles = await tx.profiles(known.map(({ candidateId }) => candidateId));
  return new Map(
    people.map((one) => {
      const name = isHiddenWhere(blind, one) ? numbered(one.number, t) : profiles.get(one.candidateId)?.name;
      return [one.attemptId, name ?? t.common.candidateCalled(one.code)];
    }),
  );
}
