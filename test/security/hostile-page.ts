// A candidate's page in which every text that somebody wrote is the same.
import type { CandidatePage } from '#core/model/page.ts';

const at = '2026-11-22T15:46:00.000Z';

export const pageOf = (words: string): CandidatePage => ({
  state: 'scored',
  share: false,
  trial: false,
  workspace: { name: words, contact: words, look: { version: 0, hasAccent: false, hasLogo: false } },
  decider: words,
  language: 'en',
  contentLanguage: 'en',
  title: words,
  closesAt: null,
  now: at,
  notice: { version: 1, date: '2026-11-23', retentionMonths: 12, model: null },
  firstName: words,
  parts: [],
  timeLimitMinutes: null,
  intake: null,
  cv: { state: 'reading', fileName: words },
  questionCount: 0,
  questionKinds: [],
  questions: [],
  interview: null,
  answers: {},
  clock: null,
  pen: null,
  noticed: [],
  result: {
    submittedAt: at,
    criteria: [{ name: words, score: 92, low: 85, high: 99, reason: words }],
    engine: words,
    scoredAgainAt: null,
    feedback: null,
    cv: [{ name: words, met: 'met', quote: words }],
    asked: [],
  },
});
