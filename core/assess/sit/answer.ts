import { UserError } from '../../errors.ts';
import type { ItemId } from '../../model/ids.ts';
import type { PageClock, SaveAnswer } from '../../model/page.ts';
import { isOrderOf, type Item } from '../../model/item.ts';
import { saidIn, staysTrue } from '../../model/interview.ts';
import type { Response } from '../../ports/attempts.ts';
import type { Tx } from '../../ports/store.ts';
import { clockOf, heard, isOver, wasAway } from './clock.ts';
import { asAuthored, asShown } from './layout.ts';
import { withOpenAttempt, type LinkDeps, type OpenSitting } from './link.ts';
import { writing } from './pen.ts';

/** Who was without a connection sends within two hours of the end what counts; when it was typed is the device’s word alone. */
const mostBehindMs = 2 * 3_600_000;

type Given = SaveAnswer & { itemId: ItemId };
/** `late`: it was typed after the time was over, and is kept beside the answer that counts. */
export type Saved = { kept: Response; isYours: boolean; late: boolean; clock: PageClock | null };

/**
 * Keeps an answer unless a newer one is there that its page hasn't seen; then `isYours` is false and `kept` is the newer.
 * What was typed without a connection before the time was over counts whenever it arrives; what was typed later is kept
 * as late. Throws UserError `time-over`, `open-elsewhere` and others.
 */
export function saveAnswer(deps: LinkDeps, token: string, given: Given): Promise<Saved> {
  return withOpenAttempt(deps, { token, itemId: given.itemId, shared: true }, async (tx, sitting) => {
    const { attempt, now } = sitting;
    // Kept in the author's order, and shown again in this person's.
    const authored = { ...given, answer: asAuthored(attempt.layout, given.itemId, given.answer) };
    check(sitting, authored);
    await checkTalk(tx, sitting, authored);
    const pen = writing(attempt, { writer: given.writer, now });
    const late = isLate(sitting, given.typedAt);
    const [{ kept, ...saved }] = await Promise.all([
      (late ? keepLate : keep)(tx, sitting, authored),
      tx.setAttempt(attempt.id, { ...pen, ...heard(attempt, now) }),
    ]);
    const shown = { ...kept, answer: asShown(attempt.layout, given.itemId, kept.answer) };
    return { ...saved, kept: shown, clock: clockOf(sitting, now) };
  });
}

function check({ attempt, assessment, item }: OpenSitting, { answer }: Given): void {
  if (!item) throw new UserError('item-unknown', (t) => t.candidate.itemUnknown);
  if (answer && !fits(item, answer)) throw new UserError('answer-invalid', (t) => t.candidate.answerInvalid);
  if (assessment.timeLimitMinutes !== null && !attempt.clockStartedAt)
    throw new UserError('clock-not-started', (t) => t.candidate.clockNotStarted);
}

/** In the interview, what was sent stays as it was sent. */
async function checkTalk(tx: Tx, { attempt, item }: OpenSitting, { itemId, answer }: Given): Promise<void> {
  if (item?.kind !== 'interview') return;
  const [kept] = await tx.responses(attempt.id, itemId);
  if (!staysTrue(kept?.talk ?? null, saidIn(kept?.answer), saidIn(answer)))
    throw new UserError('answer-invalid', (t) => t.candidate.answerInvalid);
}

/** Throws UserError `time-over` where the server heard the page all along: it could have sent it in time. What comes hours after the end is late whatever the device says. */
function isLate(sitting: OpenSitting, typedAt: number | undefined): boolean {
  const { attempt, now } = sitting;
  if (!isOver(sitting, now)) return false;
  const typed = typedAt === undefined ? now : new Date(Math.min(typedAt, now.getTime()));
  if (typedAt === undefined || !wasAway(attempt, typed)) throw new UserError('time-over', (t) => t.candidate.timeOver);
  return isOver(sitting, typed) || isOver(sitting, new Date(now.getTime() - mostBehindMs));
}

async function keep(tx: Tx, { attempt }: OpenSitting, given: Given): Promise<Omit<Saved, 'clock'>> {
  const { answer, revision, itemId, base, writer } = given;
  const place = { ...(base === undefined ? {} : { base }), ...(writer === undefined ? {} : { writer }) };
  const kept = await tx.saveResponse(attempt.id, { itemId, answer, revision, ...place });
  const isYours = kept.revision === revision && JSON.stringify(kept.answer) === JSON.stringify(answer);
  return { kept, isYours, late: false };
}

async function keepLate(tx: Tx, { attempt, now }: OpenSitting, given: Given): Promise<Omit<Saved, 'clock'>> {
  const { answer, revision, itemId, writer = null, typedAt = now.getTime() } = given;
  await tx.saveLate(attempt.id, { itemId, answer, at: new Date(typedAt) });
  return { kept: { itemId, answer, revision, writer, savedAt: now, talk: null }, isYours: true, late: true };
}

function fits(item: Item, answer: NonNullable<SaveAnswer['answer']>): boolean {
  if (item.kind !== answer.kind) return false;
  if (item.kind === 'choice' && answer.kind === 'choice') return answer.choice < item.options.length;
  if (item.kind === 'multi' && answer.kind === 'multi')
    return answer.choices.every((choice) => choice < item.options.length);
  if (item.kind === 'ranking' && answer.kind === 'ranking') return isOrderOf(answer.order, item.options.length);
  return true;
}
