// What is said in the interview at one question, as the server keeps it: the candidate's words stand in their answer.
import type { Answer } from './item.ts';

/** An ISO 8601 instant in UTC. */
type Instant = string;

/**
 * One turn after the question. `entry`: which message of the answer was sent, null for "nothing to add". A follow-up has
 * its words, the index of the rubric's point that it asks about, and who wrote it (missing before that was kept). `steer`: said that something personal isn't needed.
 */
export type Turn =
  | { by: 'candidate'; entry: number | null; at: Instant }
  | { by: 'interviewer'; kind: 'followUp'; point: number; text: string; engine?: string; at: Instant }
  | { by: 'interviewer'; kind: 'steer'; at: Instant };

/** `done`: nothing more is asked at this question; what is sent later is an addition. `engine`: who asked last. */
export type Talk = { turns: Turn[]; done: boolean; engine: string };

export type Said = Extract<Answer, { kind: 'interview' }>['said'];

/** The candidate's messages in an answer; none in one of another kind. */
export const saidIn = (answer: Answer | null | undefined): Said => (answer?.kind === 'interview' ? answer.said : []);

export const mostFollowUps = 2;

/** How many messages of the candidate were sent. */
export const heardIn = (talk: Talk | null): number =>
  talk ? talk.turns.filter((turn) => turn.by === 'candidate' && turn.entry !== null).length : 0;

export type AskedFollowUp = Extract<Turn, { kind: 'followUp' }>;

export const followUpsIn = (talk: Talk | null): AskedFollowUp[] =>
  (talk?.turns ?? []).filter((turn): turn is AskedFollowUp => turn.by === 'interviewer' && turn.kind === 'followUp');

/** What was sent stays as it was, and every message answers something that was asked. */
export function staysTrue(talk: Talk | null, before: Said, after: Said): boolean {
  const heard = before.slice(0, heardIn(talk));
  const isKept = heard.every((one, at) => one.to === after[at]?.to && one.text === after[at].text);
  return isKept && after.every(({ to }) => to <= followUpsIn(talk).length);
}
