// Who was invited just now, with their links, for who invited them.
import type { Actor } from '../actor.ts';
import type { Invited } from '../assess/invite/invite.ts';
import type { Card } from '../cards/card.ts';
import { invitedCard } from '../cards/invited-card.ts';
import type { Assessment } from '../ports/assessments.ts';
import { wordsOf } from '../text/words.ts';

export function invitedCardOf(
  { actor, publicUrl }: { actor: Actor; publicUrl: string },
  { assessment, invited, mail }: { assessment: Assessment; invited: Invited; mail: boolean },
): Card {
  const t = wordsOf(actor.member);
  const view = {
    assessmentId: assessment.id,
    assessment: assessment.title,
    people: invited.people.map(({ name, token }) => ({ name, url: `${publicUrl}/a/${token}` })),
    already: invited.already,
    mailed: mail,
    closes: assessment.closesAt && t.when(assessment.closesAt, actor.member.timeZone),
  };
  return invitedCard(view, t);
}
