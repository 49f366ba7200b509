// What is typed, what the server has, and what to send next: decisions only, the sending itself is in saver.ts.
import type { Answer } from '#core/model/item.ts';
import type { SavedAnswer, SaveAnswer } from '#core/model/page.ts';

/** How long typing may rest before it is sent, and how long it may at most wait while it doesn't rest (ms). */
export const TYPING_PAUSE = 800;
export const LONGEST_WAIT = 1500;
const RETRY_AFTER = [1000, 2000, 4000, 8000, 15_000];

/** One question's answer on this device. `revision` counts its changes; the server has seen those up to `savedRevision`. */
export type Draft = {
  answer: Answer | null;
  revision: number;
  savedRevision: number;
  savedAnswer: Answer | null;
  savedAt: string | null;
  /** When the oldest unsent change was made, and when the draft is to be sent: ms of any steady clock. */
  since: number;
  due: number;
  /** The server's reason for never taking this answer. */
  refused: string | null;
  /** What another device has saved meanwhile; nothing is sent until the candidate has chosen. */
  newer: SavedAnswer | null;
};

export type Autosave = {
  drafts: Readonly<Record<string, Draft>>;
  inFlight: { item: string; save: SaveAnswer } | null;
  failures: number;
  retryAt: number;
};

export type Edit = { item: string; answer: Answer | null; now: number; wait: number };

const untouched: Draft = {
  answer: null,
  revision: 0,
  savedRevision: 0,
  savedAnswer: null,
  savedAt: null,
  since: 0,
  due: 0,
  refused: null,
  newer: null,
};

/** The state after a page load: all that is known is what the server has. */
export function fromServer(answers: Record<string, SavedAnswer>): Autosave {
  const drafts = Object.fromEntries(Object.entries(answers).map(([item, saved]) => [item, adopt(untouched, saved)]));
  return { drafts, inFlight: null, failures: 0, retryAt: 0 };
}

export function draftOf(state: Autosave, item: string): Draft {
  return state.drafts[item] ?? untouched;
}

/** A change by the candidate; `wait` is 0 for a choice and TYPING_PAUSE while typing. */
export function edited(state: Autosave, { item, answer, now, wait }: Edit): Autosave {
  const draft = draftOf(state, item);
  const since = isUnsent(draft) ? draft.since : now;
  const due = Math.min(now + wait, since + LONGEST_WAIT);
  return put(state, item, { ...draft, answer, revision: draft.revision + 1, since, due, refused: null });
}

/** Everything unsent is to go now: the candidate left the field, the page or the step, or the connection is back. */
export function hurried(state: Autosave, now: number): Autosave {
  const drafts = Object.fromEntries(
    Object.entries(state.drafts).map(([item, draft]) => [item, isUnsent(draft) ? { ...draft, due: now } : draft]),
  );
  return { ...state, drafts, retryAt: Math.min(state.retryAt, now) };
}

/** The next answer to send, oldest change first and one at a time, or null when nothing is due. */
export function toSend(state: Autosave, now: number): { item: string; save: SaveAnswer } | null {
  if (state.inFlight || now < state.retryAt) return null;
  const next = sendable(state)
    .filter(([, draft]) => draft.due <= now)
    .sort(([, a], [, b]) => a.since - b.since)[0];
  return next ? asSave(next) : null;
}

/** All that the server hasn't got, for a page that is about to go. */
export function unsent(state: Autosave): { item: string; save: SaveAnswer }[] {
  return sendable(state).map(asSave);
}

/** When to look again for something to send, or null when nothing waits. */
export function wakeAt(state: Autosave): number | null {
  const dues = sendable(state).map(([, draft]) => draft.due);
  return state.inFlight || dues.length === 0 ? null : Math.max(state.retryAt, Math.min(...dues));
}

export function sending(state: Autosave, inFlight: { item: string; save: SaveAnswer }): Autosave {
  return { ...state, inFlight };
}

/** The server has taken the answer in flight. */
export function saved(state: Autosave, savedAt: string): Autosave {
  if (!state.inFlight) return state;
  const { item, save } = state.inFlight;
  const draft = draftOf(state, item);
  const settled = { ...state, inFlight: null, failures: 0, retryAt: 0 };
  if (draft.savedRevision > save.revision) return settled;
  return put(settled, item, {
    ...draft,
    savedRevision: save.revision,
    savedAnswer: save.answer,
    savedAt,
    since: draft.due,
  });
}

/** The answer in flight didn't get there, or it isn't known whether it did: the same again, later. */
export function failed(state: Autosave, now: number): Autosave {
  const wait = RETRY_AFTER[Math.min(state.failures, RETRY_AFTER.length - 1)] ?? 0;
  return { ...state, inFlight: null, failures: state.failures + 1, retryAt: now + wait };
}

/** The server will never take the answer in flight; a change by the candidate tries again. */
export function refused(state: Autosave, reason: string): Autosave {
  if (!state.inFlight) return state;
  const { item } = state.inFlight;
  return put({ ...state, inFlight: null, failures: 0, retryAt: 0 }, item, { ...draftOf(state, item), refused: reason });
}

/**
 * The server already has revision `newer.revision` or above. It is our own when it says what we sent (the reply was lost)
 * and no concern when we have changed more since; else another device wrote it, and the candidate chooses.
 */
export function outdated(state: Autosave, newer: SavedAnswer): Autosave {
  if (!state.inFlight) return state;
  const { item } = state.inFlight;
  const draft = draftOf(state, item);
  const settled = { ...state, inFlight: null, failures: 0, retryAt: 0 };
  if (newer.revision < draft.revision) return put(settled, item, { ...draft, savedRevision: newer.revision });
  if (newer.revision === draft.revision && sameAnswer(newer.answer, draft.answer))
    return put(settled, item, adopt(draft, newer));
  return put(settled, item, { ...draft, newer });
}

/** The candidate's choice between the answer here and the newer one from another device. */
export function resolved(state: Autosave, choice: { item: string; keep: 'here' | 'there'; now: number }): Autosave {
  const draft = draftOf(state, choice.item);
  if (!draft.newer) return state;
  if (choice.keep === 'there') return put(state, choice.item, adopt(draft, draft.newer));
  const revision = Math.max(draft.revision, draft.newer.revision) + 1;
  const base = { ...draft, revision, savedRevision: draft.newer.revision, newer: null };
  return put(state, choice.item, { ...base, since: choice.now, due: choice.now });
}

export function isUnsent(draft: Draft): boolean {
  return draft.revision > draft.savedRevision;
}

export type SavingState = 'nothing' | 'saving' | 'saved' | 'device' | 'refused';

/** What is said about saving, worst first. `device`: the words are here and go out by themselves later. */
export function savingState(state: Autosave, online: boolean): SavingState {
  const drafts = Object.values(state.drafts);
  const waiting = drafts.filter(isUnsent);
  if (waiting.some((draft) => draft.refused !== null)) return 'refused';
  if (waiting.length > 0) return !online || state.failures > 0 ? 'device' : 'saving';
  return drafts.length > 0 ? 'saved' : 'nothing';
}

export function lastSavedAt(state: Autosave): string | null {
  const times = Object.values(state.drafts).flatMap((draft) => draft.savedAt ?? []);
  return times.sort().at(-1) ?? null;
}

function sendable(state: Autosave): [string, Draft][] {
  return Object.entries(state.drafts).filter(
    ([, draft]) => isUnsent(draft) && draft.refused === null && draft.newer === null,
  );
}

function asSave([item, draft]: [string, Draft]): { item: string; save: SaveAnswer } {
  return { item, save: { answer: draft.answer, revision: draft.revision } };
}

function adopt(draft: Draft, { answer, revision, savedAt }: SavedAnswer): Draft {
  return {
    ...draft,
    answer,
    revision,
    savedRevision: revision,
    savedAnswer: answer,
    savedAt,
    refused: null,
    newer: null,
  };
}

function put(state: Autosave, item: string, draft: Draft): Autosave {
  return { ...state, drafts: { ...state.drafts, [item]: draft } };
}

function sameAnswer(a: Answer | null, b: Answer | null): boolean {
  return written(a) === written(b);
}

// A database may hand an answer back with its keys in another order.
function written(answer: Answer | null): string {
  return answer === null ? '' : JSON.stringify(Object.entries(answer).sort(([a], [b]) => (a < b ? -1 : 1)));
}
