// The interview: what a candidate sends is kept as it was sent, and answered with a follow-up where one is worth asking.
import { UserError } from '../../errors.ts';
import { NoFollowUp } from '../../interview/no-follow-up.ts';
import { asksPersonal, tellsPersonal } from '../../interview/personal.ts';
import type { ItemId } from '../../model/ids.ts';
import { followUpsIn, heardIn, mostFollowUps, saidIn, type Said, type Talk, type Turn } from '../../model/interview.ts';
import type { InterviewItem } from '../../model/item.ts';
import type { Say } from '../../model/page.ts';
import type { Asking, Interviewer, Whose } from '../../ports/interviewer.ts';
import type { Response } from '../../ports/attempts.ts';
import type { Tx } from '../../ports/store.ts';
import { isOver } from './clock.ts';
import { failureOf } from '../score/model-failure.ts';
import { withOpenAttempt, type LinkDeps, type OpenSitting } from './link.ts';
import { writing } from './pen.ts';

/** `hear` gets what is being asked, piece by piece; null where what it got so far counts no more. */
type SayDeps = LinkDeps & { interviewer: Interviewer; hear: (words: string | null) => void };

type Given = Say & { itemId: ItemId };
type Standing = { item: InterviewItem; said: Said; talk: Talk; whose: Whose };

/**
 * Sends the messages up to the `count`-th, which were saved before, or says that there is nothing to add. What an answer
 * leaves open is asked in at most two follow-ups. Sending again what was sent changes nothing. Between reading and
 * keeping no transaction is open: a model may take its time. Throws UserError `answer-invalid`, `time-over` and others.
 */
export async function say(deps: SayDeps, token: string, given: Given): Promise<Talk> {
  const inSitting = sittingOf(deps, token, given);
  const before = await inSitting(async (_, standing) => standing);
  if (isHeard(before.talk, given)) return before.talk;
  const sent = before.said.slice(heardIn(before.talk), given.count);
  const asked = await nextOf(deps, { before, sent, given });
  return inSitting(async (tx, { talk }, { attempt, now }) => {
    if (isHeard(talk, given) || talk.turns.length !== before.talk.turns.length) return talk;
    const at = now.toISOString();
    const turns = [...talk.turns, ...turnsOf({ talk, sent, asked }, at)];
    const next = {
      turns,
      done: talk.done || asked === null,
      engine: asked?.engine ?? (talk.engine || deps.interviewer.engine),
    };
    await Promise.all([
      tx.saveTalk(attempt.id, { itemId: given.itemId, talk: next }),
      tx.setAttempt(attempt.id, writing(attempt, { writer: given.writer, now })),
    ]);
    return next;
  });
}

/** Nothing is heard twice; whoever has nothing to add says so once. */
const isHeard = (talk: Talk, { count, nothing }: Given) => heardIn(talk) >= count && (!nothing || talk.done);

const untouched: Talk = { turns: [], done: false, engine: '' };

type Work<Result> = (tx: Tx, standing: Standing, sitting: OpenSitting) => Promise<Result>;

const sittingOf =
  (deps: LinkDeps, token: string, given: Given) =>
  <Result>(work: Work<Result>): Promise<Result> =>
    withOpenAttempt(deps, { token, itemId: given.itemId }, async (tx, sitting, workspaceId) => {
      mayTalk(sitting);
      const whose = { workspaceId, attemptId: sitting.attempt.id };
      const [response] = await tx.responses(whose.attemptId, given.itemId);
      return work(tx, { ...standingOf(sitting, response, given), whose }, sitting);
    });

/** Throws UserError where the clock doesn’t run yet, or has run out. */
export function mayTalk({ assessment, attempt, invitation, now }: OpenSitting): void {
  if (assessment.timeLimitMinutes !== null && !attempt.clockStartedAt)
    throw new UserError('clock-not-started', (t) => t.candidate.clockNotStarted);
  if (isOver({ assessment, attempt, invitation }, now)) throw new UserError('time-over', (t) => t.candidate.timeOver);
}

function standingOf({ item }: OpenSitting, response: Response | undefined, { count }: Given): Omit<Standing, 'whose'> {
  if (item?.kind !== 'interview') throw new UserError('item-unknown', (t) => t.candidate.itemUnknown);
  const said = saidIn(response?.answer);
  const sent = said.slice(0, count);
  if (sent.length < count || sent.some(({ text }) => text.trim() === ''))
    throw new UserError('answer-invalid', (t) => t.candidate.answerInvalid);
  return { item, said, talk: response?.talk ?? untouched };
}

type Asked = { point: number; text: string; engine: string };
type Sending = { before: Standing; sent: Said; given: Given };

/** What is asked next, heard as it is written; null where the question is done with. */
async function nextOf({ interviewer, hear }: SayDeps, { before, sent, given }: Sending): Promise<Asked | null> {
  const { item, said, talk, whose } = before;
  const asked = followUpsIn(talk).map(({ point }) => point);
  if (talk.done || given.nothing || sent.length === 0 || asked.length >= mostFollowUps) return null;
  const texts = said.slice(0, given.count).map(({ text }) => text);
  for (let by: Interviewer | undefined = interviewer; by; by = by.otherwise) {
    try {
      const text = await written(await by.next({ item, said: texts, asked }, whose), hear);
      return text && { ...text, engine: by.engine };
    } catch (error) {
      hear(null);
      const code = failureOf(error);
      if (code) by.failed?.({ code, attemptId: whose.attemptId });
    }
  }
  // Where nobody can ask, nothing is asked: the candidate goes on.
  return null;
}

const longestFollowUp = 500;

/** Whatever wrote it: what may not be asked isn't. */
async function written(asking: Asking | null, hear: SayDeps['hear']): Promise<Omit<Asked, 'engine'> | null> {
  if (!asking) return null;
  let text = '';
  for await (const words of asking.words) {
    text += words;
    if (asksPersonal(text) || text.length > longestFollowUp) throw new NoFollowUp('not-allowed');
    hear(words);
  }
  return text.trim() === '' ? null : { point: asking.point, text: text.trim() };
}

type Turning = { talk: Talk; sent: Said; asked: Asked | null };

function turnsOf({ talk, sent, asked }: Turning, at: string): Turn[] {
  const first = heardIn(talk);
  return [
    ...sent.map((_, i): Turn => ({ by: 'candidate', entry: first + i, at })),
    ...(sent.length === 0 ? [{ by: 'candidate', entry: null, at } satisfies Turn] : []),
    ...(sent.some(({ text }) => tellsPersonal(text)) ? [{ by: 'interviewer', kind: 'steer', at } satisfies Turn] : []),
    ...(asked ? [{ by: 'interviewer', kind: 'followUp', ...asked, at } satisfies Turn] : []),
  ];
}
