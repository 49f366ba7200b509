// One press of a step's button: working while it runs, a failure that stays until the next press.
import { useSignal } from '@preact/signals';
import type { Failure, Reply } from './api.ts';
import { endIfOver } from './state.ts';

/** `send` does nothing while an earlier one runs, so a double press has one effect. */
export function useSending() {
  const working = useSignal(false);
  const failure = useSignal<Failure | null>(null);
  async function send<T>(attempt: () => Promise<Reply<T>>, done: (value: T) => void): Promise<void> {
    if (working.value) return;
    working.value = true;
    failure.value = null;
    const reply = await attempt();
    working.value = false;
    if (reply.ok) done(reply.value);
    else if (!endIfOver(reply)) failure.value = reply;
  }
  return { working, failure, send };
}
