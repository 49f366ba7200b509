// Of one person's report: that everybody was scored again, with old and new side by side.
import type { Report } from '../../model/report.ts';
import type { Attempt } from '../../ports/attempts.ts';
import type { Rerun, RerunDetail } from '../../ports/reruns.ts';
import type { Tx } from '../../ports/store.ts';
import type { Words } from '../../text/en.ts';
import { asScored, versionOf } from '../score/as-scored.ts';
import { standingDecision } from '../decide/decide.ts';
import { standingOf } from '../score/override.ts';
import { rangeOf } from './report-criteria.ts';
import { namesOf } from '../show/views.ts';

/** Null where nobody asked for it, or this one can't be scored again. */
export async function againOf(tx: Tx, attempt: Attempt, t: Words): Promise<Report['again']> {
  const rerun = await tx.lastRerun(attempt.assessmentId);
  const detail = rerun && (await tx.rerunDetails(rerun.id, [attempt.id])).get(attempt.id);
  if (!rerun || !detail) return null;
  const { before, after } = detail;
  const done = rerun.undone ?? rerun.settled;
  return {
    state: stateOf(rerun),
    version: rerun.version,
    fromVersion: before.version ?? attempt.version,
    by: done && ((await namesOf(tx, [done.by], t)).get(done.by) ?? t.common.member),
    at: (done ?? rerun.asked).at.toISOString(),
    total: {
      was: rangeOf(before.scores.composite, before.scores.standardError),
      now: rangeOf(after.composite, after.standardError),
    },
    readers: { was: before.scores.scorerVersion, now: after.scorerVersion },
    criteria: await criteriaOf(tx, attempt, detail),
    decidedBefore: await isDecidedBefore(tx, attempt),
  };
}

/** Whether the standing decision was made on scores that aren't in force any more. */
export async function isDecidedBefore(tx: Tx, { id, rescoredAt }: Attempt): Promise<boolean> {
  const decision = rescoredAt && (await standingDecision(tx, id));
  return decision ? decision.at < rescoredAt : false;
}

function stateOf({ state }: Rerun): NonNullable<Report['again']>['state'] {
  if (state === 'used' || state === 'undoing') return 'used';
  return state === 'kept' || state === 'undone' ? state : 'preview';
}

async function criteriaOf(tx: Tx, attempt: Attempt, { before, after }: RerunDetail) {
  const byHand = standingOf(await tx.overrides(attempt.id));
  const { criteria } = await asScored(tx, attempt);
  return criteria.map(({ id, name }) => {
    const [was, now] = [before.scores, after].map((one) => one.criteria.find(({ criterionId }) => criterionId === id));
    return {
      name,
      was: rangeOf(was?.score ?? null, was?.standardError ?? null),
      now: rangeOf(now?.score ?? null, now?.standardError ?? null),
      byHand: byHand.includes(id),
    };
  });
}

/** "Scored again with version 3, 24 November 10:12." Null while the scores in force are the first ones. */
export const rescoredOf = ({ rescoredAt, ...attempt }: Attempt): Report['rescored'] =>
  rescoredAt && { version: versionOf(attempt), at: rescoredAt.toISOString() };
