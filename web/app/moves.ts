// Where a part is entered, given what has been answered on this device.
import type { PageItem, PartKind } from '#core/model/page.ts';
import { answers } from './saver.ts';
import { go, page } from './state.ts';
import { firstStepOf, partAfter, partAhead, type Step } from './steps.ts';

export function isAnswered(item: PageItem): boolean {
  return Boolean(answers.value.drafts[item.id]?.answer);
}

/** Questions with an answer on this device, sent or not. */
export function answeredCount(): number {
  return page.value.questions.filter(isAnswered).length;
}

/** The step at which a part is opened: before it is begun the calm page, for questions once begun the first without an answer. */
export function entryOf(kind: PartKind): Step {
  const begun = page.value.clock?.running === true || (page.value.timeLimitMinutes === null && answeredCount() > 0);
  if (kind === 'questions' && begun) return firstUnanswered();
  return partAhead(page.value) === kind ? { name: 'next' } : firstStepOf(kind);
}

export function firstUnanswered(): Step {
  const index = page.value.questions.findIndex((item) => !isAnswered(item));
  return { name: 'question', index: Math.max(0, index) };
}

export function goPast(kind: PartKind): void {
  const next = partAfter(kind, page.value);
  go(next ? entryOf(next) : { name: 'summary' });
}
