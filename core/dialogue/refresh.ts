// What a card becomes for one viewer: their own view, or the one that everybody there sees.
import { can, type Place } from '../actor.ts';
import { cardOf, readerOf, type Reader } from '../assess/views.ts';
import { decodeValue } from '../cards/actions.ts';
import type { Card } from '../cards/card.ts';
import type { Member } from '../ports/members.ts';
import type { Tx } from '../ports/store.ts';
import type { Words } from '../text/en.ts';

/** Undefined when there is no such assessment any more. Somebody unknown is nobody's member: they see what all see. */
export async function refreshedCard(
  tx: Tx,
  { member, place, value, t }: { member: Member | undefined; place: Place; value: string; t: Words },
): Promise<Card | undefined> {
  const { assessmentId, page } = decodeValue(value);
  const assessment = assessmentId && (await tx.assessment(assessmentId));
  if (!assessment) return undefined;
  return cardOf(tx, assessment, { ...viewerOf({ member, place, t }), ...(page ? { page } : {}) });
}

function viewerOf({ member, place, t }: { member: Member | undefined; place: Place; t: Words }): Reader {
  if (member && can(member.role, 'review')) return { audience: 'you', ...readerOf(member) };
  return { audience: place.public ? 'public' : 'initials', timeZone: 'UTC', t };
}
