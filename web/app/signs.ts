// Counts what may be asked about later: lengths, times and durations at each question, never what was pasted.
import { computed, effect, untracked } from '@preact/signals';
import type { Signs } from '#core/model/integrity.ts';
import * as api from './api.ts';
import { lastSavedAt } from './autosave.ts';
import { heldBy } from './pen.ts';
import { answers } from './saver.ts';
import { gone, page, step } from './state.ts';
import type { Step } from './steps.ts';
import { openQuestion } from './talk.ts';
import { newPage } from './who.ts';

/** Shorter absences are a glance at a message. */
const GLANCE = 1000;

const load = newPage();
const counted = new Map<string, Signs>();
const none: Signs = { openMs: 0, pastes: 0, pastedChars: 0, leaves: 0, awayMs: 0 };

let here: string | null = null;
let openedAt = 0;
let leftAt: number | null = null;

export function watchSigns(): void {
  document.addEventListener('paste', (event) => pasted(event.clipboardData?.getData('text').length ?? 0));
  addEventListener('blur', left);
  addEventListener('focus', back);
  document.addEventListener('visibilitychange', () => (document.visibilityState === 'hidden' ? left() : back()));
  addEventListener('pagehide', () => report(api.leaveSigns));
  effect(() => {
    const at = step.value;
    const item = itemAt(at);
    const isSummary = at.name === 'summary';
    // What arrives while the summary is open may be noticed too.
    if (isSummary) void arrived.value;
    untracked(() => void moved(item, isSummary));
  });
}

const arrived = computed(() => lastSavedAt(answers.value));

function itemAt(at: Step): string | null {
  if (at.name === 'interview') return openQuestion()?.id ?? null;
  return at.name === 'question' ? (page.value.questions[at.index]?.id ?? null) : null;
}

async function moved(item: string | null, isSummary: boolean): Promise<void> {
  const sent = item === here ? undefined : turned(item);
  if (!isSummary) return;
  await sent;
  const fresh = await api.getPage();
  if (fresh.ok) page.value = { ...page.value, noticed: fresh.value.noticed };
}

/** Counts at another question from here on, or at none; what was counted at the one before is sent. */
function turned(item: string | null): Promise<unknown> | undefined {
  const sent = report(api.postSigns);
  here = item;
  openedAt = performance.now();
  leftAt = document.hasFocus() ? null : openedAt;
  return sent;
}

function pasted(chars: number): void {
  if (chars > 0) add({ pastes: 1, pastedChars: chars });
}

function left(): void {
  countOpen();
  leftAt ??= performance.now();
}

function back(): void {
  const away = leftAt === null ? 0 : performance.now() - leftAt;
  leftAt = null;
  openedAt = performance.now();
  if (away < GLANCE) return;
  add({ leaves: 1, awayMs: away });
  void report(api.postSigns);
}

function countOpen(): void {
  if (leftAt !== null) return;
  add({ openMs: performance.now() - openedAt });
  openedAt = performance.now();
}

function add(more: Partial<Signs>): void {
  if (here === null) return;
  const old = counted.get(here) ?? none;
  const sum = (key: keyof Signs) => Math.round(old[key] + (more[key] ?? 0));
  counted.set(here, {
    openMs: sum('openMs'),
    pastes: sum('pastes'),
    pastedChars: sum('pastedChars'),
    leaves: sum('leaves'),
    awayMs: sum('awayMs'),
  });
}

/** All that was counted at this question, to the server. */
function report<T>(send: (signs: { item: string; page: string; signs: Signs }) => T): T | undefined {
  if (here === null || gone.value || heldBy.value || page.value.state !== 'open') return undefined;
  countOpen();
  return send({ item: here, page: load, signs: counted.get(here) ?? none });
}
