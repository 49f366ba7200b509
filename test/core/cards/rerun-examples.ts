// Scoring again: what the assessment's card says of it, and old and new side by side, with invented people.
import type { Card } from '#core/cards/card.ts';
import { personCard, type PersonView } from '#core/cards/person-card.ts';
import { rankedCard } from '#core/cards/ranked-card.ts';
import { rerunCard, type RerunPerson, type RerunView } from '#core/cards/rerun-card.ts';
import type { Words } from '#core/text/en.ts';
import { assessmentId, attemptIdOf, sittings, viewOf } from './people.ts';

const total = (score: number, place: string) => ({
  score,
  standardError: 7.6,
  low: score - 11,
  high: score + 11,
  place,
});
const common = {
  fromVersion: 1,
  reason: null,
  isSame: false,
  readers: null,
  misses: { criteria: [], questions: [] },
  meets: { criteria: [], questions: [] },
  byHand: [],
  moves: [],
  decided: null,
};

const peopleIn = (t: Words): RerunPerson[] => [
  {
    ...common,
    attemptId: attemptIdOf(1),
    name: 'Amara Osei',
    was: total(62, t.standing.aloneOf(2, 3)),
    now: total(84, t.standing.aloneOf(1, 3)),
    moves: [
      { criterion: 'PostgreSQL', was: 50, now: 90 },
      { criterion: 'Clear writing', was: null, now: 70 },
    ],
    readers: { was: 'offline 2', now: 'offline 3' },
    decided: 'hold',
  },
  {
    ...common,
    attemptId: attemptIdOf(2),
    name: 'Tom Hadley',
    was: total(70, t.standing.aloneOf(1, 3)),
    now: total(66, t.standing.aloneOf(2, 3)),
    misses: { criteria: ['Works shifts'], questions: ['Which shifts may a driver swap?'] },
    byHand: ['HTTP APIs'],
  },
  { ...common, attemptId: attemptIdOf(3), name: 'Mei-Ling Chau', was: null, now: null, isSame: true },
  { ...common, attemptId: attemptIdOf(4), name: 'Jonas Weber', was: null, now: null, reason: 'questions' },
];

const about = {
  assessmentId,
  revision: 7,
  title: 'Backend Developer, timetable data',
  version: 2,
  done: 4,
  all: 4,
  asked: { by: 'Ruth Marlow', at: '24 November 10:12' },
  changed: [{ version: 2, what: [{ what: 'weights' as const, many: 2 }] }],
  counts: { moved: 2, same: 1, not: 1 },
  page: 1,
  pages: 3,
  mayAgain: true,
};
const last = { by: 'Owen Bright', at: '24 November 11:40' };

export function rerunExamples(person: PersonView, t: Words): Record<string, Card> {
  const shown = (state: RerunView['state'], change: Partial<RerunView> = {}) =>
    rerunCard({ ...about, state, last: null, people: peopleIn(t), ...change }, t);
  const line = { kind: 'asked', version: 2, done: 4, all: 4, decided: 0, last: null } as const;
  const ranked = (rerun: Parameters<typeof viewOf>[1]) => rankedCard(viewOf(sittings(4), rerun), t);
  return {
    'rerun-far': shown('running', { done: 1 }),
    'rerun-ready': shown('ready'),
    'rerun-decided': shown('used', { last, page: 2 }),
    'rerun-closed': shown('kept', { last, pages: 1 }),
    'ranked-also-rerun-offer': ranked({ rerun: { kind: 'offer', people: 4 } }),
    'ranked-also-rerun-running': ranked({ rerun: { ...line, state: 'running', done: 1 } }),
    'ranked-also-rerun-used': ranked({ rerun: { ...line, state: 'used', decided: 1, last } }),
    'person-also-scored-again': personCard(
      { ...person, again: { at: '24 November 11:40', version: 2, isDecisionOld: true } },
      t,
    ),
  };
}
