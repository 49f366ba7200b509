// Scorecards and comments of invented members: cards, forms, and each at its largest.
import { scorecardRequestCard } from '#core/cards/scorecard-request-card.ts';
import { personCard, type PersonView } from '#core/cards/person-card.ts';
import type { Card, Form } from '#core/cards/card.ts';
import { askScorecardsForm } from '#core/cards/forms/ask-scorecards-form.ts';
import { commentForm } from '#core/cards/forms/comment-form.ts';
import { scorecardForm } from '#core/cards/forms/scorecard-form.ts';
import { CriterionId, ScorecardRequestId } from '#core/model/ids.ts';
import type { Reviews, ShownScorecard } from '#core/model/review.ts';
import type { ScorecardSaid } from '#core/ports/reviews.ts';
import { en, type Words } from '#core/text/en.ts';
import { assessmentId, attemptIdOf } from './people.ts';

const about = { assessmentId, revision: 7 };
const subject = { ...about, attemptId: attemptIdOf(1), name: 'Amara Osei' };
const criterion = (n: number) => CriterionId.parse(`0198c0de-0000-7000-a000-${String(n).padStart(12, '0')}`);
const request = (n: number) => ScorecardRequestId.parse(`0198c0de-0000-7000-8d00-${String(n).padStart(12, '0')}`);

export const noReviews: Reviews = {
  given: 0,
  expected: 0,
  mine: false,
  closed: false,
  scorecards: null,
  comments: [],
};

const owens: ShownScorecard = {
  by: 'Owen Bright',
  recommendation: 'strong-yes',
  ratings: [
    { criterion: 'PostgreSQL', level: 4 },
    { criterion: 'HTTP APIs', level: 3 },
    { criterion: 'Clear writing', level: null },
  ],
  comment: 'Reads the plan before touching anything.',
  givenAt: '2026-11-24T09:12:00Z',
  changedAt: null,
  late: false,
};
const leilas: ShownScorecard = {
  ...owens,
  by: 'Leila Haddad',
  recommendation: 'no',
  ratings: [
    { criterion: 'PostgreSQL', level: 3 },
    { criterion: 'HTTP APIs', level: 1 },
    { criterion: 'Clear writing', level: 2 },
  ],
  comment: '',
  changedAt: '2026-11-24T10:02:00Z',
  late: false,
};

export const given: Reviews = {
  given: 2,
  expected: 3,
  mine: true,
  closed: false,
  scorecards: [owens, leilas],
  comments: [{ by: 'Leila Haddad', text: 'Ask how a request is sent twice.', at: '2026-11-24T10:05:00Z' }],
};

export const hidden: Reviews = { ...given, mine: false, scorecards: null, comments: [] };

const asked = {
  ...about,
  assessment: 'Backend Developer, timetable data',
  asker: 'Ruth Marlow',
  at: '24 November 9:00',
};

export function reviewExamples(person: PersonView, t: Words): Record<string, Card> {
  return {
    'person-reviews-hidden': personCard({ ...person, reviews: hidden }, t),
    'person-reviews': personCard({ ...person, reviews: given }, t),
    'person-reviews-closed': personCard({ ...person, reviews: { ...given, expected: 2, closed: true } }, t),
    'scorecard-request': scorecardRequestCard({ ...asked, about: subject }, t),
    'scorecard-request-all': scorecardRequestCard({ ...asked, about: null }, t),
  };
}

export const rated = ['PostgreSQL', 'HTTP APIs', 'Clear writing'].map((name, i) => ({ id: criterion(i + 1), name }));

export const mine: ScorecardSaid = {
  ratings: [
    { criterionId: criterion(1), level: 4 },
    { criterionId: criterion(2), level: null },
  ],
  recommendation: 'yes',
  comment: 'Writes clearly.',
};

export const reviewForms: Record<string, Form> = {
  scorecard: scorecardForm({ ...subject, criteria: rated, mine: null }, en),
  'scorecard-change': scorecardForm({ ...subject, criteria: rated, mine }, en),
  'scorecard-late': scorecardForm({ ...subject, criteria: rated, mine: null, late: true }, en),
  comment: commentForm(subject, en),
  'ask-scorecards': askScorecardsForm({ ...subject, open: [] }, en),
  'ask-scorecards-open': askScorecardsForm(
    {
      ...subject,
      open: [
        { requestId: request(1), name: 'Owen Bright', all: false },
        { requestId: request(2), name: 'Leila Haddad', all: true },
      ],
    },
    en,
  ),
};

const times = <Thing>(many: number, make: (i: number) => Thing): Thing[] =>
  Array.from({ length: many }, (_, i) => make(i));

export function manyReviews(words: string): Reviews {
  const ratings = times(12, () => ({ criterion: words, level: 4 as const }));
  return {
    ...given,
    given: 300,
    expected: 999,
    scorecards: times(300, () => ({ ...leilas, by: words, comment: words, ratings })),
    comments: times(300, () => ({ by: words, text: words, at: owens.givenAt })),
  };
}

export function requestExtremes(words: string, t: Words): Record<string, Card> {
  const view = { ...about, revision: 99_999, assessment: words, asker: words, at: '24 November 9:00' };
  return {
    scorecardRequest: scorecardRequestCard({ ...view, about: { ...subject, name: words } }, t),
    scorecardRequestAll: scorecardRequestCard({ ...view, about: null }, t),
  };
}

export function reviewFormExtremes(words: string, t: Words): Record<string, Form> {
  const largest = { ...subject, revision: 99_999, name: words };
  const criteria = times(40, (i) => ({ id: criterion(i), name: words }));
  const open = times(150, (i) => ({ requestId: request(i), name: words, all: i % 2 === 0 }));
  return {
    scorecard: scorecardForm({ ...largest, criteria, mine: { ...mine, comment: words } }, t),
    comment: commentForm(largest, t),
    askScorecards: askScorecardsForm({ ...largest, open }, t),
  };
}
