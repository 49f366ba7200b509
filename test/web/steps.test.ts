import { describe, expect, test } from 'vitest';
import type { CandidatePage, SavedAnswer } from '#core/model/page.ts';
import { hashOf, isOpen, resumeAt, stepOf, type Step } from '#web/app/steps.ts';

const item = (id: string) => ({
  id,
  kind: 'short' as const,
  prompt: 'Why?',
  language: 'en',
  context: null,
  options: [],
  unit: null,
  minutes: 2,
});
const saved: SavedAnswer = {
  answer: { kind: 'short', text: 'Because.' },
  revision: 1,
  savedAt: '2026-11-23T14:32:00.000Z',
};

function pageWith(change: Partial<CandidatePage> & { done?: number } = {}): CandidatePage {
  const { done = 2, ...rest } = change;
  const kinds = ['intake', 'cv', 'questions'] as const;
  return {
    state: 'open',
    share: false,
    trial: false,
    workspace: { name: 'Coombe Transit', contact: null, look: { version: 0, hasAccent: false, hasLogo: false } },
    decider: 'Ruth Marlow',
    language: 'en',
    contentLanguage: 'en',
    title: 'Backend Developer',
    closesAt: null,
    now: '2026-11-23T14:00:00.000Z',
    notice: { version: 1, date: '2026-11-23', retentionMonths: 12, model: null },
    firstName: 'Amara',
    parts: kinds.map((kind, index) => ({ kind, minutes: 3, done: index < done })),
    timeLimitMinutes: null,
    intake: null,
    cv: { state: 'none' },
    questionCount: 3,
    questionKinds: [],
    questions: ['a', 'b', 'c'].map(item),
    interview: null,
    answers: {},
    clock: null,
    pen: null,
    noticed: [],
    result: null,
    ...rest,
  };
}

describe('where a reload goes on', () => {
  const places: [string, CandidatePage, Step][] = [
    ['at the notice before anything was agreed', pageWith({ state: 'new', done: 0 }), { name: 'welcome' }],
    ['at the first part', pageWith({ done: 0 }), { name: 'intake' }],
    ['between two parts while the next one isn’t begun', pageWith({ done: 1 }), { name: 'next' }],
    [
      'within a part that was begun',
      pageWith({ done: 1, cv: { state: 'reading', fileName: 'cv.pdf' } }),
      { name: 'cv' },
    ],
    ['before the first question when none was begun', pageWith(), { name: 'questions' }],
    [
      'before the questions while their clock keeps them back',
      pageWith({
        questions: [],
        timeLimitMinutes: 20,
        clock: { secondsLeft: 1200, givenBackSeconds: 0, running: false },
      }),
      { name: 'questions' },
    ],
    ['at the first question without an answer', pageWith({ answers: { a: saved } }), { name: 'question', index: 1 }],
    [
      'at the summary when all are answered',
      pageWith({ answers: { a: saved, b: saved, c: saved } }),
      { name: 'summary' },
    ],
    ['at the result once submitted', pageWith({ state: 'submitted' }), { name: 'result' }],
  ];
  test.each(places)('%s', (_, page, step) => {
    expect(resumeAt(page, false)).toEqual(step);
  });

  test('at the summary when the time is up', () => {
    expect(resumeAt(pageWith({ answers: { a: saved } }), true)).toEqual({ name: 'summary' });
  });
});

describe('which steps are open', () => {
  const question = { name: 'question', index: 0 } as const;
  const limited = { timeLimitMinutes: 20 };

  test('no question is seen before its clock runs', () => {
    const waiting = pageWith({ ...limited, clock: { secondsLeft: 1200, givenBackSeconds: 0, running: false } });
    const running = pageWith({ ...limited, clock: { secondsLeft: 900, givenBackSeconds: 0, running: true } });

    expect(isOpen(question, waiting, false)).toBe(false);
    expect(isOpen(question, running, false)).toBe(true);
  });

  test('no question is open once the time is up, and the summary is', () => {
    expect(isOpen(question, pageWith(), true)).toBe(false);
    expect(isOpen({ name: 'summary' }, pageWith(), true)).toBe(true);
  });

  test('a part opens when those before it are done, and stays open', () => {
    expect(isOpen({ name: 'questions' }, pageWith({ done: 1 }), false)).toBe(false);
    expect(isOpen({ name: 'intake' }, pageWith({ done: 2 }), false)).toBe(true);
  });

  test('the pause between two parts is over once the next one is begun', () => {
    const begun = pageWith({ done: 1, cv: { state: 'reading', fileName: 'cv.pdf' } });

    expect(isOpen({ name: 'next' }, pageWith({ done: 1 }), false)).toBe(true);
    expect([pageWith({ done: 0 }), begun, pageWith()].filter((page) => isOpen({ name: 'next' }, page, false))).toEqual(
      [],
    );
  });

  test('nothing but the result is open after submitting', () => {
    const page = pageWith({ state: 'scored' });

    expect(
      (['welcome', 'intake', 'next', 'cv', 'questions', 'summary'] as const).filter((name) =>
        isOpen({ name }, page, false),
      ),
    ).toEqual([]);
    expect(isOpen({ name: 'result' }, page, false)).toBe(true);
  });
});

test('every step comes back from its address', () => {
  const steps: Step[] = [
    { name: 'intake' },
    { name: 'next' },
    { name: 'cv' },
    { name: 'summary' },
    { name: 'question', index: 11 },
  ];

  expect(steps.map((step) => stepOf(hashOf(step)))).toEqual(steps);
});

test('an address that names no step is nobody’s step', () => {
  expect(['', '#main', '#question-0x', '#question-'].map(stepOf)).toEqual([null, null, null, null]);
});
