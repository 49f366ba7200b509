// What a member sees and may do about changed scores of one person.
import { can } from '../../actor.ts';
import { asScored } from './as-scored.ts';
import type { Rescoring } from '../../cards/rescore-blocks.ts';
import type { Attempt } from '../../ports/attempts.ts';
import type { Member } from '../../ports/members.ts';
import type { Tx } from '../../ports/store.ts';
import { canUndo, lastStanding } from './override.ts';
import { namesOf, readerOf } from '../show/views.ts';

type Seer = Pick<Member, 'timeZone' | 'locale' | 'platform' | 'role'>;

export async function rescoringOf(tx: Tx, attempt: Attempt, reader: Seer): Promise<Rescoring> {
  const { id } = attempt;
  const { t, timeZone } = readerOf(reader);
  const changes = await tx.overrides(id);
  const mayChange = can(reader.role, 'rescore');
  if (changes.length === 0) return { changes: [], mayChange, mayUndo: false };
  const people = changes.flatMap(({ memberId, undone }) => [memberId, ...(undone ? [undone.by] : [])]);
  const names = await namesOf(tx, people, t);
  const nameOf = (member: (typeof people)[number]) => names.get(member) ?? t.common.member;
  const criteria = new Map((await asScored(tx, attempt)).criteria.map((one) => [one.id, one.name]));
  const last = lastStanding(changes);
  return {
    mayChange,
    mayUndo: last !== undefined && (await canUndo(tx, attempt, last)),
    changes: changes.map(({ criterionId, was, score, reason, memberId, at, undone }) => ({
      criterion: criteria.get(criterionId) ?? '',
      was,
      score,
      reason,
      by: nameOf(memberId),
      at: t.when(at, timeZone),
      undone: undone && { by: nameOf(undone.by), at: t.when(undone.at, timeZone) },
    })),
  };
}
