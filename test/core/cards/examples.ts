// Every card in every state, with invented people: what the golden files show.
import type { ShownChange } from '#core/cards/change-blocks.ts';
import { compareCard } from '#core/cards/compare-card.ts';
import { decidedCard } from '#core/cards/decided-card.ts';
import { draftCard, type DraftView } from '#core/cards/draft-card.ts';
import { en, type Words } from '#core/text/en.ts';
import { helpCard } from '#core/cards/help-card.ts';
import { invitedCard } from '#core/cards/invited-card.ts';
import { listCard } from '#core/cards/list-card.ts';
import { mistypedCard, pressedCard } from '#core/cards/mistyped-card.ts';
import { personCard, type PersonView } from '#core/cards/person-card.ts';
import { problemCard } from '#core/cards/problem-card.ts';
import { rankedCard } from '#core/cards/ranked-card.ts';
import type { RankedView } from '#core/cards/ranked-view.ts';
import { reportLinkCard } from '#core/cards/report-link-card.ts';
import { staleCard } from '#core/cards/stale-card.ts';
import type { Card } from '#core/cards/card.ts';
import { CriterionId } from '#core/model/ids.ts';
import { answeringExamples } from './answering-examples.ts';
import { askedExamples } from './asked-examples.ts';
import { itemExamples } from './item-examples.ts';
import { homeExamples } from './home-examples.ts';
import { droppedExamples } from './dropped-examples.ts';
import { chooseExamples } from './choose-examples.ts';
import { candidateExamples } from './candidate-examples.ts';
import { linkExamples } from './link-examples.ts';
import { newsExamples } from './news-examples.ts';
import { assessmentId, attemptIdOf, crowd, sittings, viewOf } from './people.ts';
import { rerunExamples } from './rerun-examples.ts';
import { rescoreExamples } from './rescore-examples.ts';
import { noReviews, reviewExamples } from './review-examples.ts';
import { templateExamples } from './template-examples.ts';
import { shareExamples } from './share-examples.ts';
import { versionExamples } from './version-examples.ts';

const criterion = (n: number) => CriterionId.parse(`0198c0de-0000-7000-a000-00000000000${n}`);
const assessment = 'Backend Developer, timetable data';
const about = { assessmentId, revision: 7 };

const advanced = {
  kind: 'advance',
  by: 'Owen Bright',
  at: '24 November 10:12',
  reason: 'Owns mistakes, writes clearly.',
} as const;
const onHold = {
  kind: 'hold',
  by: 'Ruth Marlow',
  at: '24 November 11:40',
  reason: 'After the team lunch on 9 December.',
} as const;

export const readyDraft = {
  ...about,
  title: assessment,
  state: 'ready',
  manages: true,
  seconds: 9.2,
  criteria: [
    { id: criterion(1), name: 'PostgreSQL', weight: 45, because: 'Need: Python; PostgreSQL; HTTP APIs' },
    { id: criterion(2), name: 'HTTP APIs', weight: 30, because: 'Need: Python; PostgreSQL; HTTP APIs' },
    { id: criterion(3), name: 'Clear writing', weight: 25, because: 'Need: Python; PostgreSQL; HTTP APIs' },
  ],
  questions: [
    {
      criterionId: criterion(1),
      kind: 'choice',
      prompt: 'Which index helps a query that filters by line and sorts by departure?',
      minutes: 2,
    },
    {
      criterionId: criterion(1),
      kind: 'long',
      prompt: 'A nightly import takes four hours and must take one. What do you look at first, and why in that order?',
      minutes: 8,
    },
    {
      criterionId: criterion(2),
      kind: 'multi',
      prompt: 'Which of these requests may be sent again after a timeout?',
      minutes: 3,
    },
    {
      criterionId: criterion(3),
      kind: 'short',
      prompt: 'Tell a bus operator in three sentences that yesterday’s data was wrong.',
      minutes: 5,
    },
  ],
  withCv: true,
  flags: [{ quote: '35 h, remote (UK)', why: 'isn’t scored. Ask it as a yes or no before the start.' }],
  minutes: 21,
  limitMinutes: 45,
  closes: '10 Dec, 23:59',
  engine: 'the offline engine, version 2',
  notes: ['No AI is configured: the questions come from the built-in bank.'],
} satisfies DraftView;

/** With must-haves, and a question whose points were written for another text. */
export const markedDraft = {
  ...readyDraft,
  criteria: readyDraft.criteria.map((one, i) => (i === 0 ? { ...one, least: 60 } : one)),
  questions: readyDraft.questions.map((one, i) => ({
    ...one,
    knockout: i % 2 === 0,
    requirementOnly: i === 2,
    rewritten: i === 3,
  })),
} satisfies DraftView;

/** One below a must-have, one who didn't pass a knock-out question. */
function withMissed(view: RankedView): RankedView {
  const missed = [
    { criteria: ['PostgreSQL'], questions: [] },
    { criteria: [], questions: ['May you work nights, from Sunday to Thursday, at the depot?'] },
  ];
  return { ...view, people: view.people.map((person, i) => ({ ...person, missed: missed[i - 1] })) };
}

function withDecisions(view: RankedView): RankedView {
  const decisions = [advanced, onHold];
  return { ...view, people: view.people.map((person, i) => ({ ...person, decision: decisions[i] ?? null })) };
}

const changed: ShownChange = {
  said: 'harder, drop the SQL part, sing',
  state: 'done',
  unread: ['sing'],
  difference: {
    added: ['System design', 'A depot’s server dies at seven. What do you do?'],
    removed: ['SQL', 'Which index helps?'],
    changed: ['Which of these requests may be sent again after a timeout?'],
    weights: [{ name: 'PostgreSQL', from: 30, to: 45 }],
  },
};

const waiting: Partial<RankedView> = {
  counts: { invited: 18, opened: 11, working: 4, scoring: 2, finished: 3 },
  waiting: [
    { name: 'Ruth Penrose', text: 'Finished 11:01. Reading the answers.' },
    { name: 'Ikram Saleh', text: 'Finished 11:02. Reading the answers.' },
  ],
};
const closed: Partial<RankedView> = {
  state: { kind: 'closed', at: '4 December 18:00', how: 'by deadline' },
  decided: { advance: 1, hold: 1, reject: 0, last: { by: 'Ruth Marlow', at: '24 November 11:40' } },
};
const lastDecision: Partial<RankedView> = {
  decided: { advance: 1, hold: 0, reject: 0, last: { by: 'Owen Bright', at: '24 November 10:12' } },
};

const person: PersonView = {
  cv: { counts: { met: 4, partly: 1, not: 0, unknown: 1, all: 6 }, odd: true },
  ...about,
  attemptId: attemptIdOf(1),
  name: 'Amara Osei',
  assessment,
  place: 'Tied for 1st with 2 others',
  result: { score: 84, low: 78, high: 90 },
  criteria: [
    { name: 'PostgreSQL', result: { score: 84, low: 75, high: 93 } },
    { name: 'HTTP APIs', result: { score: 71, low: 59, high: 83 } },
    { name: 'Clear writing', result: null },
  ],
  why: { kind: 'quote', text: 'I’ll phone you at 7:15 whatever I find' },
  ask: 'HTTP APIs: no word on sending a request twice.',
  decision: null,
  reviews: noReviews,
  back: { page: 1, hide: false },
};

export const compared = {
  ...about,
  assessment,
  criteria: ['PostgreSQL', 'HTTP APIs', 'Clear writing', 'Tests'],
  people: [
    {
      attemptId: attemptIdOf(1),
      name: 'Amara Osei',
      place: { place: 1, tied: true },
      reviews: noReviews,
      result: { score: 84, standardError: 4.4 },
      scores: [{ score: 84, standardError: 6 }, { score: 71, standardError: 8 }, { score: 91, standardError: 4 }, null],
    },
    {
      attemptId: attemptIdOf(2),
      name: 'Tom Hadley',
      place: { place: 1, tied: true },
      reviews: noReviews,
      result: { score: 80, standardError: 4.8 },
      scores: [
        { score: 86, standardError: 6 },
        { score: 77, standardError: 6 },
        { score: 74, standardError: 5 },
        { score: 70, standardError: 8 },
      ],
    },
    {
      attemptId: attemptIdOf(3),
      name: 'Mei-Ling Chau',
      place: { place: 1, tied: true },
      reviews: noReviews,
      result: { score: 78, standardError: 4.3 },
      scores: [
        { score: 90, standardError: 5 },
        { score: 74, standardError: 6 },
        { score: 80, standardError: 6 },
        { score: 75, standardError: 6 },
      ],
    },
  ],
};

const decided = {
  ...about,
  attemptId: attemptIdOf(1),
  name: 'Amara Osei',
  assessment,
  decision: advanced,
  undoUntil: '10:22',
  owed: 0,
};

const listed = { ...about, finished: 12, invited: 18, closes: '4 December 18:00' };

/** As they are read in the language and on the platform of `t`. */
export const examplesIn = (t: Words): Record<string, Card> => ({
  ...linkExamples(t),
  ...newsExamples(t),
  ...homeExamples(t),
  ...candidateExamples(t),
  ...chooseExamples(t),
  'draft-drafting': draftCard({ ...about, manages: true, title: assessment, state: 'drafting' }, t),
  'draft-failed': draftCard(
    {
      ...about,
      manages: true,
      title: assessment,
      state: 'failed',
      message: 'The AI service hasn’t answered since 10:48. Nothing is lost.',
      code: 'AI-DOWN-2C8M',
    },
    t,
  ),
  'draft-ready': draftCard(readyDraft, t),
  'draft-marked': draftCard(markedDraft, t),
  'draft-also-changed': draftCard({ ...readyDraft, changes: [changed] }, t),
  'draft-also-asked': draftCard(
    { ...readyDraft, changes: [{ ...changed, state: 'waiting', unread: [], difference: null }] },
    t,
  ),
  'draft-also-refused': draftCard(
    { ...readyDraft, changes: [changed, { ...changed, said: 'sing', state: 'refused', unread: [], difference: null }] },
    t,
  ),
  'draft-alone': draftCard({ ...readyDraft, notes: [t.authoring.silent], again: 'unchanged' }, t),
  'draft-alone-changed': draftCard({ ...readyDraft, notes: [t.authoring.silent], again: 'changed' }, t),
  ...itemExamples(assessment, t),
  ...askedExamples(assessment, t),
  'ranked-0': rankedCard(viewOf([]), t),
  'ranked-1': rankedCard(viewOf(sittings(1)), t),
  'ranked-2': rankedCard(viewOf(sittings(2)), t),
  'ranked-3': rankedCard(withDecisions(viewOf(sittings(3))), t),
  'ranked-also-missed': rankedCard(withMissed(viewOf(sittings(3), { missing: 2 })), t),
  'ranked-also-missed-12': rankedCard(withMissed(viewOf(sittings(), { missing: 2 })), t),
  'ranked-12': rankedCard(withDecisions(viewOf(sittings())), t),
  'ranked-12-page-2': rankedCard(viewOf(sittings(), { page: 2 }), t),
  'ranked-1000': rankedCard(viewOf(crowd(1000)), t),
  'ranked-public': rankedCard(viewOf(sittings(), { audience: 'public', ...lastDecision }), t),
  'ranked-public-0': rankedCard(viewOf([], { audience: 'public' }), t),
  'ranked-waiting': rankedCard(viewOf(sittings(3), waiting), t),
  'ranked-trouble': rankedCard(
    viewOf(sittings(3), {
      ...waiting,
      trouble: 'Written answers haven’t been read since 10:48. Nothing is lost; we try every minute.',
    }),
    t,
  ),
  'ranked-closed': rankedCard(withDecisions(viewOf(sittings(), closed)), t),
  person: personCard(person, t),
  'person-decided': personCard(
    {
      ...person,
      passed: ['May you work nights?'],
      missed: { criteria: ['PostgreSQL'], questions: ['Which lock does it take?', 'Is it safe to retry?'] },
      cv: { counts: { met: 4, partly: 1, not: 1, unknown: 0, all: 6 }, notMet: ['German'], odd: false },
      decision: { ...advanced, undoUntil: '10:22' },
    },
    t,
  ),
  'report-link': reportLinkCard(
    {
      attemptId: attemptIdOf(1),
      name: 'Amara Osei',
      url: 'https://shortlist.example/r/Zk3_9Qx-1',
      until: '11:12',
    },
    t,
  ),
  compare: compareCard(compared, t),
  list: listCard(
    {
      which: 'open',
      assessments: [
        { ...listed, title: assessment, state: 'open' },
        { ...listed, title: 'Timetable Editor', state: 'draft' },
        { ...listed, title: 'Depot Planner', state: 'drafting' },
      ],
      others: 2,
      mayAuthor: true,
    },
    t,
  ),
  'list-empty': listCard({ which: 'open', assessments: [], others: 2, mayAuthor: true }, t),
  help: helpCard({ called: 'backend' }, t),
  mistyped: mistypedCard({ typed: 'lst', nearest: 'list' }, t),
  pressed: pressedCard({ button: 'export', shows: 'rank' }, t),
  'pressed-draft': pressedCard({ button: 'edit', shows: 'show' }, t),
  'pressed-undo': pressedCard({ button: 'undo', shows: 'show' }, t),
  'mistyped-far': mistypedCard({ typed: 'xyzzy', nearest: null }, t),
  invited: invitedCard(
    {
      assessmentId,
      assessment,
      people: [
        { name: 'Amara Osei', url: 'https://shortlist.example/a/nC_2-x_9' },
        { name: 'Tom Hadley', url: 'https://shortlist.example/a/Qk7__z-4' },
      ],
      already: ['Mei-Ling Chau'],
      mailed: true,
      closes: '4 December 18:00',
    },
    t,
  ),
  ...droppedExamples(t),
  ...shareExamples(assessment, t),
  ...templateExamples(assessment, t),
  decided: decidedCard(decided, t),
  'decided-owed': decidedCard({ ...decided, owed: 2 }, t),
  ...reviewExamples(person, t),
  ...rescoreExamples(person, t),
  ...rerunExamples(person, t),
  ...answeringExamples(person, t),
  ...versionExamples(readyDraft, t),
  stale: staleCard(
    { what: 'Owen Bright put Tom Hadley on hold at 10:12', fresh: rankedCard(viewOf(sittings(3)), t) },
    t,
  ),
  problem: problemCard({ message: 'Only recruiters can close an assessment. Ruth Marlow can.', code: 'denied' }, t),
});

export const examples = examplesIn(en);
