// Tells the server every 15 s that the page is open, and how long it had no connection; hears the clock.
import { computed, effect, untracked } from '@preact/signals';
import { postAlive } from './api.ts';
import { lost, online, reportedMs, unreportedMs } from './connection.ts';
import { heldBy } from './pen.ts';
import { hurry } from './saver.ts';
import { endIfOver, gone, hearClock, page, step, tick, timeUp, turnTo } from './state.ts';
import { me } from './who.ts';

const EVERY = 15_000;
const WHILE_LOST = 3000;

let timer: ReturnType<typeof setTimeout> | undefined;

export function startHeartbeat(): void {
  addEventListener('offline', lost);
  addEventListener('online', beat);
  addEventListener('visibilitychange', () => document.visibilityState === 'visible' && beat());
  setInterval(() => void (tick.value += 1), 1000);
  online.subscribe((up) => (up ? hurry() : schedule(WHILE_LOST)));
  effect(() => {
    if (working.value) schedule(0);
  });
  effect(whenTimeIsUp);
}

/** The questions are open in front of the candidate, or the page has lost its connection and wants it back. */
const working = computed(() => {
  if (gone.value || heldBy.value || page.value.state !== 'open') return false;
  return step.value.name === 'question' || step.value.name === 'summary' || !online.value;
});

function schedule(wait: number): void {
  clearTimeout(timer);
  timer = setTimeout(beat, wait);
}

async function beat(): Promise<void> {
  clearTimeout(timer);
  if (!working.value) return;
  const ms = unreportedMs();
  const reply = await postAlive({ offlineMs: ms, writer: me() });
  if (reply.ok) {
    reportedMs(ms);
    hearClock(reply.value.clock);
  } else endIfOver(reply);
  schedule(online.value ? EVERY : WHILE_LOST);
}

function whenTimeIsUp(): void {
  if (!timeUp.value || page.value.state !== 'open') return;
  if (step.value.name !== 'question' && step.value.name !== 'questions') return;
  untracked(hurry);
  turnTo({ name: 'summary' });
}
