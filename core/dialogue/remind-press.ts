// What is answered to the buttons that remind: candidates, and members who owe a scorecard.
import type { Actor } from '../actor.ts';
import { remind, remindCardOf } from '../assess/invite/remind.ts';
import { nudgeReviewers, owingOf } from '../assess/decide/remind-reviewers.ts';
import type { Carried } from '../cards/carried.ts';
import type { Card } from '../cards/card.ts';
import { doneCard } from '../cards/done-card.ts';
import type { AssessmentId } from '../model/ids.ts';
import type { Tx } from '../ports/store.ts';
import { wordsOf } from '../text/words.ts';

type Scene = { tx: Tx; actor: Actor; carried: Carried };

export function remindingCandidates({ tx, actor, carried }: Scene, id: AssessmentId): Promise<Card> {
  return remind(tx, actor, { id, confirmed: carried.people ?? 0 });
}

/** When they are more than the member has confirmed, nobody is told and they are asked again. */
export async function remindingReviewers({ tx, actor, carried }: Scene, id: AssessmentId): Promise<Card> {
  if ((await owingOf(tx, id)).due > (carried.people ?? 0)) return remindCardOf(tx, actor, id);
  return doneCard(wordsOf(actor.member).remind.doneReviewers(await nudgeReviewers(tx, actor, id)));
}
