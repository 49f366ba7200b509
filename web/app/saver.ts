// Sends what autosave.ts decides to send, when it is due.
import { signal } from '@preact/signals';
import type { Answer } from '#core/model/item.ts';
import * as api from './api.ts';
import * as autosave from './autosave.ts';
import { online, unreportedMs } from './connection.ts';
import { keepDraft, openKeeper, trouble, wipeKeeper } from './keeper.ts';
import { heldBy, isFree, takePen } from './pen.ts';
import { dirty, endIfOver, gone, hadPlace, hearClock, hearPage, page, serverNow, turnTo } from './state.ts';
import { keptOf } from './versions.ts';
import { claimTab, me } from './who.ts';

export const answers = signal(autosave.fromServer(page.value.answers));

/** The answer in flight has had no reply for a while: from here on it is said that the words are still on this device. */
export const slow = signal(false);
const SLOW_AFTER = 1800;

let timer: ReturnType<typeof setTimeout> | undefined;

/** Takes a change; `wait` is 0 for a choice and TYPING_PAUSE while typing. */
export function record(item: string, answer: Answer | null, wait: number): void {
  const typedAt = serverNow();
  answers.value = autosave.edited(answers.value, { item, answer, now: performance.now(), wait, typedAt });
  keep(item);
  pump();
}

function keep(item: string): void {
  keepDraft(item, keptOf(autosave.draftOf(answers.value, item)));
}

/** Before the first step is shown: who this page is, and what this device has kept of an earlier one. */
export async function restore(): Promise<void> {
  if (page.value.state !== 'open') return;
  await claimTab();
  const kept = await openKeeper(page.value.closesAt);
  for (const { item, kept: draft } of kept)
    answers.value = autosave.restored(answers.value, { item, now: performance.now(), kept: draft });
  const last = page.value.questions.findIndex(({ id }) => id === kept.at(-1)?.item);
  if (last >= 0 && !hadPlace) turnTo({ name: 'question', index: last });
  if (await isFree()) await continueHere();
  pump();
}

/** Takes the writing over from another page, with all that it has saved. */
export async function continueHere(): Promise<api.Reply<typeof page.value>> {
  const reply = await takePen();
  if (!reply.ok) return reply;
  hearPage(reply.value);
  answers.value = autosave.joined(answers.value, reply.value.answers);
  hurry();
  return reply;
}

/** Everything unsent goes now: a field or a step was left, or the connection is back. */
export function hurry(): void {
  answers.value = autosave.hurried(answers.value, performance.now());
  pump();
}

export function resolve(item: string, keep: 'here' | 'there'): void {
  answers.value = autosave.resolved(answers.value, { item, keep, now: performance.now() });
  pump();
}

/** Waits until everything that the server will take is with it; false when that can't be told soon (patience in ms). */
export async function settled(patience = 10_000): Promise<boolean> {
  hurry();
  const until = performance.now() + patience;
  while (isWaiting() && performance.now() < until) await new Promise((go) => setTimeout(go, 50));
  return !isWaiting();
}

function isWaiting(): boolean {
  return answers.value.inFlight !== null || autosave.unsent(answers.value).length > 0;
}

export function hasUnsent(): boolean {
  return Object.values(answers.value.drafts).some(autosave.isUnsent);
}

function pump(): void {
  clearTimeout(timer);
  if (gone.value || heldBy.value || page.value.state !== 'open') return;
  const now = performance.now();
  const next = autosave.toSend(answers.value, now);
  if (next) return void send(next);
  const wake = autosave.wakeAt(answers.value);
  if (wake !== null) timer = setTimeout(pump, Math.max(20, wake - now));
}

async function send(next: NonNullable<autosave.Autosave['inFlight']>): Promise<void> {
  answers.value = autosave.sending(answers.value, next);
  const slowly = setTimeout(() => (slow.value = true), SLOW_AFTER);
  keep(next.item);
  const reply = await api.putAnswer(next.item, { ...next.save, writer: me() });
  clearTimeout(slowly);
  slow.value = false;
  answers.value = reply.ok ? autosave.saved(answers.value, reply.value.savedAt, reply.value.late) : afterFailure(reply);
  keep(next.item);
  // Until the server knows of the time without a connection, its clock is too strict to be shown.
  if (reply.ok && unreportedMs() < 1000) hearClock(reply.value.clock);
  pump();
}

function afterFailure(failure: api.Failure): autosave.Autosave {
  const now = performance.now();
  if (endIfOver(failure)) return autosave.failed(answers.value, now);
  if (failure.problem.newer) return autosave.outdated(answers.value, failure.problem.newer);
  if (failure.why === 'refused') return autosave.refused(answers.value, failure.problem.message);
  return autosave.failed(answers.value, now);
}

/** Leaving: what is unsent goes out as the page closes, and the browser asks first while anything could be lost. */
export function watchLeaving(): void {
  addEventListener('pagehide', flush);
  document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && hurry());
  addEventListener('beforeunload', (event) => {
    if (!gone.value && ((page.value.state === 'open' && couldBeLost()) || dirty.value)) event.preventDefault();
  });
  page.subscribe(({ state }) => {
    if (state !== 'new' && state !== 'open') void wipeKeeper();
  });
}

/** What is kept on the device outlives the page; what neither is kept nor can be sent doesn't. */
function couldBeLost(): boolean {
  return hasUnsent() && (trouble.value !== null || !online.value || answers.value.failures > 0);
}

function flush(): void {
  if (gone.value || heldBy.value || page.value.state !== 'open') return;
  for (const { item, save } of autosave.unsent(answers.value)) api.sendFromClosingPage(item, { ...save, writer: me() });
  api.leave(me());
}
