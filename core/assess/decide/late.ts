// Whether a scorecard was given after its author could already read what others say.
import type { MemberId } from '../../model/ids.ts';
import type { Decision } from '../../ports/attempts.ts';
import type { Scorecard } from '../../ports/reviews.ts';

type Known = {
  /** Scorecards and comments about the same result, whosever. */
  said: readonly { memberId: MemberId; at: Date }[];
  decisions: readonly Pick<Decision, 'kind' | 'at'>[];
};

/**
 * While a decision to advance or reject stands, everybody reads what was said. Whoever gives theirs after that is undone
 * had the others' before their eyes, if they looked; nobody is watched while reading.
 */
export function isLate(
  { memberId, givenAt, changedAt }: Pick<Scorecard, 'memberId' | 'givenAt'> & { changedAt?: Date | null },
  { said, decisions }: Known,
): boolean {
  const wasThere = (end: Date) => said.some((one) => one.memberId !== memberId && one.at < end);
  // With their own given they could read the others', so a change may follow from those.
  if (changedAt && wasThere(changedAt)) return true;
  return endsOf(decisions).some((end) => end < givenAt && wasThere(end));
}

/** When what had been said was hidden again: an advance or a rejection was undone, or became a hold. */
function endsOf(decisions: Known['decisions']): Date[] {
  const isClosing = (decision: Known['decisions'][number] | undefined) =>
    decision?.kind === 'advance' || decision?.kind === 'reject';
  return decisions.filter((one, i) => !isClosing(one) && isClosing(decisions[i - 1])).map(({ at }) => at);
}
