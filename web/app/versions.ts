// One answer on this device, and how it stood while nothing of it arrived: a version now and then, each with its time.
import type { Answer } from '#core/model/item.ts';
import type { SavedAnswer } from '#core/model/page.ts';

/** While nothing arrives, a version is kept for every such span (ms), so that what was typed in time is told from what was typed later. */
const VERSION_EVERY = 20_000;
const MOST_VERSIONS = 60;

/** An answer as it once stood; `typedAt` in ms by the server's clock. */
type Version = { answer: Answer | null; revision: number; typedAt: number };

/** One question's answer on this device. `revision` counts its changes; the server has seen those up to `savedRevision`. */
export type Draft = {
  answer: Answer | null;
  revision: number;
  /** When the last change was made, in ms by the server's clock, and what stood there before it and hasn't been sent. */
  typedAt: number;
  earlier: readonly Version[];
  /** The last that was on its way from here: when the server has it, it is ours, whether or not its reply came. */
  sent: Answer | null;
  savedRevision: number;
  savedAnswer: Answer | null;
  savedAt: string | null;
  /** When the oldest unsent change was made, and when the draft is to be sent: ms of any steady clock. */
  since: number;
  due: number;
  /** The server's reason for never taking this answer. */
  refused: string | null;
  /** What another page has saved meanwhile; nothing is sent until the candidate has chosen. */
  newer: SavedAnswer | null;
  /** It was typed after the time was over: kept, and marked. */
  late: boolean;
};

/** `now` is a steady clock, `typedAt` the server's, both in ms. */
type Clocks = { now: number; typedAt: number };

/** The versions of a draft that is about to change. */
export function versionsOf(
  { answer, revision, typedAt, earlier, ...draft }: Draft,
  clocks: Clocks,
): readonly Version[] {
  const last = earlier.at(-1);
  const waited = last ? clocks.typedAt - last.typedAt : clocks.now - draft.since;
  if (revision <= draft.savedRevision || waited < VERSION_EVERY) return earlier;
  return [...earlier, { answer, revision, typedAt }].slice(-MOST_VERSIONS);
}

/** A draft as it is kept on the device. */
export type Kept = Pick<Draft, 'answer' | 'revision' | 'typedAt' | 'earlier' | 'savedRevision' | 'sent'>;

export function keptOf({ answer, revision, typedAt, earlier, savedRevision, sent }: Draft): Kept {
  const isSaved = revision <= savedRevision;
  return { revision, typedAt, savedRevision, ...(isSaved ? nothing : { answer, earlier, sent }) };
}

const nothing = { answer: null, earlier: [], sent: null };
