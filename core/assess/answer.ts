import { UserError } from '../errors.ts';
import type { ItemId } from '../model/ids.ts';
import type { PageClock, SaveAnswer } from '../model/page.ts';
import type { Item } from '../model/item.ts';
import type { Response } from '../ports/attempts.ts';
import { clockOf, isOver } from './clock.ts';
import { withOpenAttempt, type LinkDeps } from './link.ts';

export type Saved = { kept: Response; isYours: boolean; clock: PageClock | null };

/** Keeps an answer unless a newer revision is there already; then `isYours` is false and `kept` is the newer one. */
export function saveAnswer(
  deps: LinkDeps,
  token: string,
  { itemId, answer, revision }: SaveAnswer & { itemId: ItemId },
): Promise<Saved> {
  return withOpenAttempt(deps, token, async (tx, sitting) => {
    const { attempt, assessment, now } = sitting;
    const item = (await tx.items(assessment.id)).find((one) => one.id === itemId)?.item;
    if (!item)
      throw new UserError('item-unknown', 'This question isn’t part of your assessment. Reload the page, please.');
    if (answer && !fits(item, answer))
      throw new UserError('answer-invalid', 'This answer doesn’t fit its question. Reload the page, please.');
    if (assessment.timeLimitMinutes !== null && !attempt.clockStartedAt)
      throw new UserError('clock-not-started', 'Start the questions first.');
    if (isOver(sitting, now))
      throw new UserError('time-over', 'The time of this part is over. What you wrote before counts.');
    const kept = await tx.saveResponse(attempt.id, { itemId, answer, revision });
    const isYours = kept.revision === revision && JSON.stringify(kept.answer) === JSON.stringify(answer);
    return { kept, isYours, clock: clockOf(sitting, now) };
  });
}

function fits(item: Item, answer: NonNullable<SaveAnswer['answer']>): boolean {
  if (item.kind !== answer.kind) return false;
  if (item.kind === 'choice' && answer.kind === 'choice') return answer.choice < item.options.length;
  if (item.kind === 'multi' && answer.kind === 'multi')
    return answer.choices.every((choice) => choice < item.options.length);
  return true;
}
