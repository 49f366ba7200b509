// What a card becomes for one viewer: their own view, or the one that everybody there sees.
import { can, type Place } from '../actor.ts';
import { cardOf, readerOf } from '../assess/show/views.ts';
import { decodeValue } from '../cards/carried.ts';
import type { Card } from '../cards/card.ts';
import type { Assessment } from '../ports/assessments.ts';
import type { Member } from '../ports/members.ts';
import type { Tx } from '../ports/store.ts';
import type { Words } from '../text/en.ts';

type Viewing = { member: Member | undefined; place: Place; value: string; t: Words };

/** Undefined when there is no such assessment any more, or nothing that this viewer may see of it here. */
export async function refreshedCard(tx: Tx, { member, value, ...view }: Viewing): Promise<Card | undefined> {
  const { assessmentId, page } = decodeValue(value);
  const assessment = assessmentId && (await tx.assessment(assessmentId));
  if (!assessment) return undefined;
  const at = page ? { page } : {};
  if (member && can(member.role, 'review'))
    return cardOf(tx, assessment, { audience: 'you', ...readerOf(member), ...at });
  return cardForAll(tx, assessment, { ...view, at });
}

/** Why nothing was done, and the card as it is now. */
export const refusedCard = (why: Card, fresh: Card): Card => ({
  ...fresh,
  summary: why.summary,
  blocks: [...why.blocks, { type: 'line' }, ...fresh.blocks],
});

/** Somebody unknown is nobody's member: they see what all see in the thread that they stand in, and elsewhere what a public one shows. An id is no right. */
async function cardForAll(
  tx: Tx,
  assessment: Assessment,
  { place, t, at }: Pick<Viewing, 'place' | 't'> & { at: { page?: number } },
): Promise<Card | undefined> {
  const here = (await tx.threads(assessment.id)).find(
    ({ platform, channel }) => platform === place.platform && channel === place.channel,
  );
  const isRanked = assessment.state === 'open' || assessment.state === 'closed';
  // A draft's card holds its questions, whoever reads it.
  if (!here && !isRanked) return undefined;
  const isPublic = !here || here.public || place.public;
  return cardOf(tx, assessment, {
    audience: isPublic ? 'public' : 'initials',
    manages: true,
    timeZone: 'UTC',
    t,
    ...at,
  });
}
