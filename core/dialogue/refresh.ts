// What a card becomes for one viewer: their own view, or the one that everybody there sees.
import { can, type Place } from '../actor.ts';
import { cardOf, type Reader } from '../assess/views.ts';
import { decodeValue } from '../cards/actions.ts';
import type { Card } from '../cards/card.ts';
import type { Member } from '../ports/members.ts';
import type { Tx } from '../ports/store.ts';

/** Undefined when there is no such assessment any more. Somebody unknown is nobody's member: they see what all see. */
export async function refreshedCard(
  tx: Tx,
  { member, place, value }: { member: Member | undefined; place: Place; value: string },
): Promise<Card | undefined> {
  const { assessmentId, page } = decodeValue(value);
  const assessment = assessmentId && (await tx.assessment(assessmentId));
  if (!assessment) return undefined;
  return cardOf(tx, assessment, { ...readerOf(member, place), ...(page ? { page } : {}) });
}

function readerOf(member: Member | undefined, place: Place): Reader {
  if (member && can(member.role, 'review')) return { audience: 'you', timeZone: member.timeZone };
  return { audience: place.public ? 'public' : 'initials', timeZone: 'UTC' };
}
