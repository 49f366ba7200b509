import { beforeAll, describe, expect, test } from 'vitest';
import type { CandidatePage, PageResult, RequestKind } from '#core/model/page.ts';
import { stepsOf, speakSteps } from '#web/app/text/text-steps.ts';
import { answerTo, askedAt, primaryOf, textProblem } from '#web/app/asking.ts';

beforeAll(async () => speakSteps(await stepsOf('en')));

const at = '2026-11-23T15:50:00.000Z';
const result = (change: Partial<PageResult> = {}): PageResult => ({
  submittedAt: '2026-11-22T15:46:00.000Z',
  criteria: [{ name: 'Python', score: 92, low: 85, high: 99, reason: '11 of 12 tests passed.' }],
  engine: null,
  feedback: null,
  cv: null,
  scoredAgainAt: null,
  asked: [],
  ...change,
});

const pageWith = (change: Partial<PageResult> = {}, trial = false): CandidatePage => ({
  state: 'scored',
  share: false,
  trial,
  workspace: { name: 'Coombe Transit', contact: null, look: { version: 0, hasAccent: false, hasLogo: false } },
  decider: 'Ruth Marlow',
  language: 'en',
  contentLanguage: 'en',
  title: 'Backend Developer',
  closesAt: null,
  now: '2026-11-23T14:00:00.000Z',
  notice: { version: 1, date: '2026-11-23', retentionMonths: 12, model: null },
  firstName: 'Amara',
  parts: [],
  timeLimitMinutes: null,
  intake: null,
  cv: { state: 'none' },
  questionCount: 0,
  questionKinds: [],
  questions: [],
  interview: null,
  answers: {},
  clock: null,
  pen: null,
  noticed: [],
  result: result(change),
});

test('each kind of request has its own time, and none before it was asked', () => {
  const asked = result({ asked: [{ kind: 'erase', at, answer: null }] });

  expect(askedAt(asked, 'erase')).toBe(at);
  expect(askedAt(asked, 'review')).toBeNull();
  const answer = { text: 'Read again.', changed: false, by: null, at };
  expect(answerTo(result({ asked: [{ kind: 'review', at, answer }] }), 'review')).toEqual(answer);
  expect(answerTo(asked, 'erase')).toBeNull();
});

describe('the one filled button of the result page', () => {
  test('asks for a review once there is a result to doubt', () => {
    expect(primaryOf(pageWith())).toBe('review');
  });

  test('asks for a review although something else was asked before', () => {
    expect(primaryOf(pageWith({ asked: [{ kind: 'correct', at, answer: null }] }))).toBe('review');
  });

  const done: [string, CandidatePage][] = [
    ['while the answers are being read', pageWith({ criteria: null })],
    ['once a review was asked for', pageWith({ asked: [{ kind: 'review', at, answer: null }] })],
    ['in a trial, where there is nobody to ask', pageWith({}, true)],
  ];
  test.each(done)('finishes %s', (_, page) => {
    expect(primaryOf(page)).toBe('finish');
  });
});

describe('what a request must say', () => {
  test('a correction without words is stopped before it is sent', () => {
    expect(textProblem('correct', ' \n')).not.toBe('');
    expect(textProblem('correct', 'My name is Osei.')).toBe('');
  });

  test.each<RequestKind>(['review', 'erase'])('a request to %s needs no words', (kind) => {
    expect(textProblem(kind, '')).toBe('');
  });
});
