// What a member is told whose card or form was older than a colleague's decision.
import type { Actor } from '../actor.ts';
import { personCardOf, resultFor } from '../assess/show/person-views.ts';
import { namesOf, readerOf, shownDecision } from '../assess/show/views.ts';
import type { Card } from '../cards/card.ts';
import { staleCard } from '../cards/stale-card.ts';
import type { Decision } from '../ports/attempts.ts';
import type { Tx } from '../ports/store.ts';
import { wordsOf } from '../text/words.ts';

export async function decidedMeanwhile(tx: Tx, { member }: Pick<Actor, 'member'>, newer: Decision): Promise<Card> {
  const t = wordsOf(member);
  const { name } = await resultFor(tx, newer.attemptId, t);
  const shown = shownDecision(newer, await namesOf(tx, [newer.memberId], t), readerOf(member));
  const fresh = await personCardOf(tx, newer.attemptId, member);
  return staleCard({ what: t.decision.meanwhile(shown.by, name, shown.at), fresh }, t);
}
