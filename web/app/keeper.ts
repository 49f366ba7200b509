// Keeps each draft on the device as it changes, the newest version of each, one at a time.
import { signal } from '@preact/signals';
import { token } from './api.ts';
import { openKeep, type Keep, type KeepTrouble } from './keep.ts';
import type { Kept } from './versions.ts';

/** Why this browser keeps nothing, or null while it does. */
export const trouble = signal<KeepTrouble | null>(null);

let keep: Keep | null = null;
let busy = false;
const waiting = new Map<string, Kept>();

/** What was kept earlier, oldest first; nothing where the browser keeps nothing. */
export async function openKeeper(closesAt: string | null): Promise<{ item: string; kept: Kept }[]> {
  try {
    keep = await openKeep(token, closesAt === null ? null : Date.parse(closesAt) + DAYS_AFTER_END);
    return await keep.all();
  } catch (error) {
    notKept(error);
    return [];
  }
}

/** What was typed before the end may arrive after it. */
const DAYS_AFTER_END = 2 * 86_400_000;

export function keepDraft(item: string, kept: Kept): void {
  waiting.set(item, kept);
  void drain();
}

async function drain(): Promise<void> {
  if (busy || !keep) return;
  busy = true;
  for (const [item, kept] of waiting) {
    waiting.delete(item);
    await keep.put(item, kept).then(() => (trouble.value = null), notKept);
  }
  busy = false;
}

function notKept(error: unknown): void {
  trouble.value = error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'blocked';
}

/** The submission has arrived, perhaps from another device: nothing of it stays on this one, nor of an earlier page here. */
export async function wipeKeeper(): Promise<void> {
  waiting.clear();
  const old = keep;
  keep = null;
  // Who finds it submitted has opened nothing to keep.
  await (old ?? (await openKeep(token, null).catch(() => null)))?.wipe().catch(() => undefined);
}
