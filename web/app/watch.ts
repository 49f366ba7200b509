// Looks every few seconds whether the link still holds: a page whose invitation is taken back stops at once.
import { postLook } from './api.ts';
import { unreportedMs } from './connection.ts';
import { endIfOver, gone, hearClock, page } from './state.ts';

/** Five seconds are promised, of which the answer takes one at most. */
const EVERY = 4000;

export function startWatching(): void {
  setInterval(look, EVERY);
  void look();
}

async function look(): Promise<void> {
  const { state } = page.value;
  if (gone.value || document.visibilityState !== 'visible' || (state !== 'new' && state !== 'open')) return;
  const reply = await postLook();
  if (!reply.ok) return void endIfOver(reply);
  const { closesAt } = reply.value;
  if (closesAt !== page.value.closesAt) page.value = { ...page.value, closesAt };
  // Until the server knows of the time without a connection, its clock is too strict to be shown.
  if (reply.value.clock && unreportedMs() < 1000) hearClock(reply.value.clock);
}
