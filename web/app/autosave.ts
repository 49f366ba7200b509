// What is typed, what the server has, and what to send next: decisions only, the sending itself is in saver.ts.
import type { Answer } from '#core/model/item.ts';
import type { SavedAnswer, SaveAnswer } from '#core/model/page.ts';
import { sameAnswer } from './same-answer.ts';
import { versionsOf, type Draft, type Kept } from './versions.ts';

/** How long typing may rest before it is sent, and how long it may at most wait while it doesn't rest (ms). */
export const TYPING_PAUSE = 800;
export const LONGEST_WAIT = 1500;
const RETRY_AFTER = [1000, 2000, 4000, 8000, 15_000];

export type Autosave = {
  drafts: Readonly<Record<string, Draft>>;
  inFlight: { item: string; save: SaveAnswer } | null;
  failures: number;
  retryAt: number;
};

export type Edit = { item: string; answer: Answer | null; now: number; wait: number; typedAt: number };

const untouched: Draft = {
  answer: null,
  revision: 0,
  typedAt: 0,
  earlier: [],
  sent: null,
  savedRevision: 0,
  savedAnswer: null,
  savedAt: null,
  since: 0,
  due: 0,
  refused: null,
  newer: null,
  late: false,
};

/** The state after a page load: all that is known is what the server has. */
export function fromServer(answers: Record<string, SavedAnswer>): Autosave {
  const drafts = Object.fromEntries(Object.entries(answers).map(([item, saved]) => [item, adopt(untouched, saved)]));
  return { drafts, inFlight: null, failures: 0, retryAt: 0 };
}

/** Another page has written meanwhile: its newer answers come in wherever nothing here is unsent. */
export function joined(state: Autosave, answers: Record<string, SavedAnswer>): Autosave {
  const newer = Object.entries(answers).filter(([item, saved]) => {
    const draft = draftOf(state, item);
    return !isUnsent(draft) && saved.revision > draft.savedRevision;
  });
  return newer.reduce((next, [item, saved]) => put(next, item, adopt(draftOf(next, item), saved)), state);
}

export function draftOf(state: Autosave, item: string): Draft {
  return state.drafts[item] ?? untouched;
}

/** A change by the candidate; `wait` is 0 for a choice and TYPING_PAUSE while typing. */
export function edited(state: Autosave, { item, answer, now, wait, typedAt }: Edit): Autosave {
  const draft = draftOf(state, item);
  const since = isUnsent(draft) ? draft.since : now;
  const due = Math.min(now + wait, since + LONGEST_WAIT);
  const earlier = versionsOf(draft, { now, typedAt });
  const revision = draft.revision + 1;
  return put(state, item, { ...draft, answer, revision, typedAt, earlier, since, due, refused: null });
}

/** Puts back what this device had kept: what the server hasn't got is sent; a newer answer of another page is shown beside it. */
export function restored(state: Autosave, { item, now, kept }: { item: string; now: number; kept: Kept }): Autosave {
  const there = draftOf(state, item);
  if (kept.revision <= kept.savedRevision || sameAnswer(kept.answer, there.savedAnswer)) return state;
  const draft = { ...there, ...kept, since: now, due: now };
  const seen = there.revision <= kept.savedRevision || sameAnswer(there.savedAnswer, kept.sent);
  const revision = Math.max(kept.revision, there.revision + 1);
  if (there.savedAt === null || seen) return put(state, item, { ...draft, revision, savedRevision: there.revision });
  const newer = { answer: there.savedAnswer, revision: there.revision, savedAt: there.savedAt };
  return put(state, item, { ...draft, newer });
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
  const { item, save } = inFlight;
  return put({ ...state, inFlight }, item, { ...draftOf(state, item), sent: save.answer });
}

/** The server has taken the answer in flight; `late`: as one that was typed after the time was over. */
export function saved(state: Autosave, savedAt: string, late = false): Autosave {
  if (!state.inFlight) return state;
  const { item, save } = state.inFlight;
  const draft = draftOf(state, item);
  const settled = { ...state, inFlight: null, failures: 0, retryAt: 0 };
  if (draft.savedRevision > save.revision) return settled;
  return put(settled, item, {
    ...draft,
    savedRevision: save.revision,
    savedAnswer: save.answer,
    earlier: draft.earlier.filter((version) => version.revision > save.revision),
    savedAt,
    late,
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
export function outdated(state: Autosave, newer: SavedAnswer & { mine: boolean }): Autosave {
  if (!state.inFlight) return state;
  const { item } = state.inFlight;
  const draft = draftOf(state, item);
  const settled = { ...state, inFlight: null, failures: 0, retryAt: 0 };
  const isOurs = newer.mine || sameAnswer(newer.answer, draft.sent);
  if (isOurs && newer.revision < draft.revision) return put(settled, item, caughtUp(draft, newer.revision));
  if (newer.revision === draft.revision && sameAnswer(newer.answer, draft.answer))
    return put(settled, item, adopt(draft, newer));
  const { answer, revision, savedAt } = newer;
  return put(settled, item, { ...draft, newer: { answer, revision, savedAt } });
}

function caughtUp(draft: Draft, savedRevision: number): Draft {
  return { ...draft, savedRevision, earlier: draft.earlier.filter(({ revision }) => revision > savedRevision) };
}

/** The candidate's choice between the answer here and the newer one from another device. */
export function resolved(state: Autosave, choice: { item: string; keep: 'here' | 'there'; now: number }): Autosave {
  const draft = draftOf(state, choice.item);
  if (!draft.newer) return state;
  if (choice.keep === 'there') return put(state, choice.item, adopt(draft, draft.newer));
  const revision = Math.max(draft.revision, draft.newer.revision) + 1;
  const base = { ...draft, revision, savedRevision: draft.newer.revision, newer: null, earlier: [] };
  return put(state, choice.item, { ...base, since: choice.now, due: choice.now });
}

export function isUnsent(draft: Draft): boolean {
  return draft.revision > draft.savedRevision;
}

export type SavingState = 'nothing' | 'saving' | 'saved' | 'device' | 'cant' | 'refused';

/** What is said about saving, worst first. `device`: the words are kept here and go out by themselves later; `cant`: they are only in the open page. */
export function savingState(state: Autosave, online: boolean, kept = true): SavingState {
  const drafts = Object.values(state.drafts);
  const waiting = drafts.filter(isUnsent);
  if (waiting.some((draft) => draft.refused !== null)) return 'refused';
  if (waiting.length > 0) return !online || state.failures > 0 ? (kept ? 'device' : 'cant') : 'saving';
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
  const { answer, revision, typedAt } = draft.earlier[0] ?? draft;
  return { item, save: { answer, revision, typedAt, base: draft.savedRevision } };
}

function adopt(draft: Draft, { answer, revision, savedAt }: SavedAnswer): Draft {
  return {
    ...draft,
    answer,
    revision,
    earlier: [],
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
