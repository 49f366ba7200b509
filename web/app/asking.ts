// What a candidate may ask people for on the result page, decided from what the page knows.
import type { CandidatePage, PageAnswer, PageResult, RequestKind } from '#core/model/page.ts';
import { t } from './text/text-steps.ts';

/** When this was asked, or null: each kind can be asked once. */
export function askedAt({ asked }: PageResult, kind: RequestKind): string | null {
  return asked.find((request) => request.kind === kind)?.at ?? null;
}

/** What a person answered to it, or null while nobody has. */
export function answerTo({ asked }: PageResult, kind: RequestKind): PageAnswer | null {
  return asked.find((request) => request.kind === kind)?.answer ?? null;
}

/** Is the page's one filled button the review, or is there nothing left to do but finish? A trial has nobody to ask. */
export function primaryOf({ result, trial }: CandidatePage): 'review' | 'finish' {
  const canAsk = !trial && result?.criteria && askedAt(result, 'review') === null;
  return canAsk ? 'review' : 'finish';
}

/** What can be said without the server: a correction needs words, the others stand by themselves. Empty is no problem. */
export function textProblem(kind: RequestKind, text: string): string {
  return kind === 'correct' && text.trim() === '' ? t.asking.correct.missing : '';
}
