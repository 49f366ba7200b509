// Which step follows which, and how a step is written in the address.
import type { CandidatePage, PartKind } from '#core/model/page.ts';

export type Step =
  | { name: 'welcome' | 'intake' | 'next' | 'cv' | 'questions' | 'interview' | 'summary' | 'result' }
  | { name: 'question'; index: number };

const HASHES = {
  welcome: '#welcome',
  intake: '#about-you',
  next: '#next',
  cv: '#cv',
  questions: '#questions',
  interview: '#interview',
  summary: '#summary',
  result: '#result',
};

export function hashOf(step: Step): string {
  return step.name === 'question' ? `#question-${step.index + 1}` : HASHES[step.name];
}

/** The step that a hash names, whether or not the candidate may go there; null for anything else. */
export function stepOf(hash: string): Step | null {
  const number = /^#question-(\d{1,3})$/.exec(hash)?.[1];
  if (number) return { name: 'question', index: Number(number) - 1 };
  const name = names.find((each) => HASHES[each] === hash);
  return name ? { name } : null;
}

const names = ['welcome', 'intake', 'next', 'cv', 'questions', 'interview', 'summary', 'result'] as const;

const PARTS: Partial<Record<Step['name'], PartKind>> = {
  intake: 'intake',
  cv: 'cv',
  questions: 'questions',
  question: 'questions',
  interview: 'interview',
};

/** The part that a step belongs to: the summary to the last one, a pause to the one that comes. */
export function partOf({ name }: Step, { parts }: CandidatePage): PartKind | null {
  if (name === 'next') return parts.find(({ done }) => !done)?.kind ?? null;
  if (name === 'summary') return parts.at(-1)?.kind ?? null;
  return PARTS[name] ?? null;
}

export function firstStepOf(kind: PartKind): Step {
  return { name: kind };
}

/** The part that is still to be begun, once another one is done; null while one is under way. The questions have a first page of their own. */
export function partAhead({ parts, cv }: CandidatePage): PartKind | null {
  const at = parts.findIndex((part) => !part.done);
  return at > 0 && parts[at]?.kind === 'cv' && cv.state === 'none' ? 'cv' : null;
}

/** May the candidate be at this step now? Parts are taken in order; done ones stay open until submit. */
export function isOpen(step: Step, page: CandidatePage, timeUp: boolean): boolean {
  if (page.state === 'new') return step.name === 'welcome';
  if (page.state !== 'open') return step.name === 'result';
  if (step.name === 'welcome' || step.name === 'result') return false;
  if (timeUp && (step.name === 'question' || isAnswering(step.name))) return false;
  if (step.name === 'question' && !hasBegun(step.index, page)) return false;
  return isReached(step, page);
}

// With a time limit nobody sees a question before the clock has been started on purpose.
function hasBegun(index: number, page: CandidatePage): boolean {
  return page.questions[index] !== undefined && (page.timeLimitMinutes === null || page.clock?.running === true);
}

function isReached(step: Step, page: CandidatePage): boolean {
  if (step.name === 'next') return partAhead(page) !== null;
  const at = page.parts.findIndex((part) => part.kind === partOf(step, page));
  const before = step.name === 'summary' ? page.parts : page.parts.slice(0, at);
  return at >= 0 && before.every((part) => part.done || isAnswering(part.kind));
}

/** What may be left open. */
const isAnswering = (kind: string) => kind === 'questions' || kind === 'interview';

/** Where a reload or another device goes on: the first part that isn't done, in it the first unanswered question. */
export function resumeAt(page: CandidatePage, timeUp: boolean): Step {
  if (page.state === 'new') return { name: 'welcome' };
  if (page.state !== 'open') return { name: 'result' };
  const part = page.parts.find((each) => !each.done && !isAnswering(each.kind));
  if (part) return partAhead(page) ? { name: 'next' } : firstStepOf(part.kind);
  if (timeUp) return { name: 'summary' };
  const questions = resumeQuestions(page);
  return isTalking(page) || questions.name === 'summary' ? resumeInterview(page) : questions;
}

const isTalking = ({ interview, answers }: CandidatePage) =>
  (interview?.questions ?? []).some(({ id, talk }) => talk.turns.length > 0 || answers[id]);

const resumeInterview = ({ parts }: CandidatePage): Step =>
  parts.some(({ kind, done }) => kind === 'interview' && !done) ? { name: 'interview' } : { name: 'summary' };

function resumeQuestions(page: CandidatePage): Step {
  // They come only once the clock runs.
  if (page.questions.length < page.questionCount) return { name: 'questions' };
  const begun = Object.keys(page.answers).length > 0 || page.clock?.running === true;
  const index = page.questions.findIndex((item) => !page.answers[item.id]?.answer);
  if (index < 0) return { name: 'summary' };
  return begun && hasBegun(index, page) ? { name: 'question', index } : { name: 'questions' };
}

/** The part after this one, or undefined after the last. */
export function partAfter(kind: PartKind, page: CandidatePage): PartKind | undefined {
  return page.parts[page.parts.findIndex((part) => part.kind === kind) + 1]?.kind;
}

/** The step one back, or null where there is none. */
export function before(step: Step, page: CandidatePage): Step | null {
  if (step.name === 'question' && step.index > 0) return { name: 'question', index: step.index - 1 };
  const kind = partOf(step, page);
  const at = page.parts.findIndex((part) => part.kind === kind);
  const previous = page.parts[at - 1];
  return previous ? firstStepOf(previous.kind) : null;
}
