// What the page knows, in a few signals, and the moves between steps.
import { batch, computed, signal } from '@preact/signals';
import type { CandidatePage, Intake, PageClock, PartKind } from '#core/model/page.ts';
import { getPage, type Failure } from './api.ts';
import { offlineMs } from './connection.ts';
import { secondsLeft } from './countdown.ts';
import { hashOf, isOpen, resumeAt, stepOf, type Step } from './steps.ts';

const shipped: CandidatePage = JSON.parse(document.getElementById('page')?.textContent ?? 'null');

export const page = signal(shipped);
/** The link was closed while the page was open; `message` is the server's sentence, `code` says why. */
export const gone = signal<{ code: string; message: string } | null>(null);
/** The intake as its form holds it: nothing is chosen for the candidate. */
export type IntakeForm = Omit<Intake, 'availability'> & { availability: Intake['availability'] | null };

/** What the candidate has typed on the intake and hasn't sent, so that going back and forth keeps it. */
export const intakeDraft = signal<IntakeForm | null>(null);
export const comment = signal('');
/** A form has changes that nobody has sent. */
export const dirty = signal(false);

/** When the clock of the page came, on this device. */
const heard = signal({ at: performance.now(), offlineMs: 0 });
/** The server's time, carried on by this device's steady clock; what its own calendar says doesn't matter. */
let anchor = { server: Date.parse(shipped?.now), at: performance.now() };
export const serverNow = () => Math.round(anchor.server + performance.now() - anchor.at);

/** Counts up once a second while the clock is shown. */
export const tick = signal(0);

export const clock = computed(() => page.value.clock);
export const left = computed(() => {
  void tick.value;
  return (
    clock.value &&
    secondsLeft({ clock: clock.value, ...heard.value }, { at: performance.now(), offlineMs: offlineMs() })
  );
});
export const timeUp = computed(() => left.value === 0);

export function hearClock(next: PageClock | null): void {
  hearPage({ ...page.value, clock: next });
}

export function hearPage(next: CandidatePage): void {
  if (next.now !== page.value.now) anchor = { server: Date.parse(next.now), at: performance.now() };
  batch(() => {
    heard.value = { at: performance.now(), offlineMs: offlineMs() };
    page.value = next;
  });
}

/** The address named a step when the page was opened. */
export const hadPlace = stepOf(location.hash) !== null;
export const step = signal<Step>(startingStep());

function startingStep(): Step {
  const asked = stepOf(location.hash);
  const up = shipped.clock?.secondsLeft === 0;
  return asked && isOpen(asked, shipped, up) ? asked : resumeAt(shipped, up);
}

/** To a step, as a new entry of the browser's history; the token in the address never changes. */
export function go(next: Step): void {
  history.pushState(null, '', hashOf(next));
  step.value = next;
}

/** To a step in place of this one: back must not lead to a step that is over. */
export function turnTo(next: Step): void {
  history.replaceState(null, '', hashOf(next));
  step.value = next;
}

/** What back, forward and links with a hash do. A step that isn't open yet leads to where the candidate is. */
export function followAddress(): void {
  const asked = stepOf(location.hash);
  if (asked && isOpen(asked, page.value, timeUp.value)) step.value = asked;
  else turnTo(resumeAt(page.value, timeUp.value));
}

export function finish(kind: PartKind): void {
  const parts = page.value.parts.map((part) => (part.kind === kind ? { ...part, done: true } : part));
  page.value = { ...page.value, parts };
}

/** Every failure passes here first: a closed link, or a submission from another window, ends whatever was being done. */
export function endIfOver({ why, problem }: Failure): boolean {
  if (problem.code === 'already-submitted') void showResult();
  if (problem.code === 'open-elsewhere') void lookAgain();
  if (why === 'gone') gone.value = { code: problem.code, message: problem.message };
  return why === 'gone' || problem.code === 'already-submitted' || problem.code === 'open-elsewhere';
}

/** Who has the pen, the page says. */
async function lookAgain(): Promise<void> {
  const reply = await getPage();
  if (reply.ok) hearPage(reply.value);
}

async function showResult(): Promise<void> {
  const reply = await getPage();
  if (!reply.ok) return;
  dirty.value = false;
  hearPage(reply.value);
  turnTo(resumeAt(reply.value, false));
}
