// Every card at its largest, with any words in every place where somebody's words can stand.
import type { Card } from '#core/cards/card.ts';
import { compareCard } from '#core/cards/compare-card.ts';
import { alsoIn } from '#core/cards/also-in.ts';
import { draftCard } from '#core/cards/draft-card.ts';
import { invitedCard } from '#core/cards/invited-card.ts';
import { listCard } from '#core/cards/list-card.ts';
import { leftCard, linkCodeCard, unlinkCard } from '#core/cards/link-cards.ts';
import { personCard, type PersonView } from '#core/cards/person-card.ts';
import { problemCard } from '#core/cards/problem-card.ts';
import { rankedCard } from '#core/cards/ranked-card.ts';
import { en } from '#core/text/en.ts';
import { compared, readyDraft } from './examples.ts';
import { assessmentId, attemptIdOf, crowd, viewOf, type Sitting } from './people.ts';
import { manyReviews, requestExtremes } from './review-examples.ts';

const about = { assessmentId, revision: 99_999 };

const times = <Thing>(many: number, thing: Thing): Thing[] => Array.from({ length: many }, () => thing);

export function extremes(words: string): Record<string, Card> {
  return {
    ...rankedExtremes(words),
    ...listExtremes(words),
    ...linkExtremes(words),
    ...requestExtremes(words),
    draft: draft(words),
    person: person(words),
    compare: compare(words),
  };
}

function linkExtremes(words: string): Record<string, Card> {
  const code = { code: 'T-7KQ4-M2XD-9HPT-KWVR', minutes: 30, until: '11:32' };
  const also = alsoIn(times(50, { platform: 'slack', title: words } as const), en);
  return {
    linkCode: linkCodeCard({ ...about, assessment: words, ...code, platform: 'slack', joined: true }, en),
    unlink: unlinkCard({ ...about, assessment: words, others: 9999 }, en),
    unlinked: leftCard(words, en),
    also: rankedCard(viewOf(named(12, words), { also }), en),
  };
}

function named(many: number, words: string): Sitting[] {
  return crowd(many).map((one) => ({ ...one, name: words, why: { kind: 'quote', text: words } }));
}

function decided(many: number, words: string): Card {
  const view = viewOf(named(many, words), {
    title: words,
    trouble: words,
    waiting: times(50, { name: words, text: words }),
  });
  const decision = { kind: 'reject', by: words, at: '24 November 10:12', reason: words } as const;
  return rankedCard({ ...view, people: view.people.map((one) => ({ ...one, decision })) }, en);
}

function rankedExtremes(words: string): Record<string, Card> {
  return {
    none: decided(0, words),
    one: decided(1, words),
    three: decided(3, words),
    twelve: decided(12, words),
    tenThousand: decided(10_000, words),
    publicly: rankedCard(viewOf(named(10_000, words), { audience: 'public', title: words }), en),
  };
}

function listExtremes(words: string): Record<string, Card> {
  const listed = { ...about, title: words, state: 'closed', finished: 10_000, invited: 10_000, closes: null } as const;
  const invited = { name: words, url: `https://shortlist.example/a/${'x'.repeat(60)}` };
  return {
    list: listCard({ which: 'closed', assessments: times(300, listed), others: 9 }, en),
    invited: invitedCard(
      {
        assessmentId,
        assessment: words,
        people: times(375, invited),
        already: times(99, words),
        mailed: true,
        closes: null,
      },
      en,
    ),
    problem: problemCard({ message: words, code: 'denied' }, en),
  };
}

function draft(words: string): Card {
  return draftCard(
    {
      ...readyDraft,
      title: words,
      criteria: readyDraft.criteria.map((one) => ({ ...one, name: words })),
      questions: times(50, readyDraft.questions)
        .flat()
        .map((one) => ({ ...one, prompt: words })),
      flags: times(30, { quote: words, why: words }),
      engine: words,
      notes: [words, words],
      minutes: 1200,
    },
    en,
  );
}

function person(words: string): Card {
  const view = {
    ...about,
    attemptId: attemptIdOf(1),
    name: words,
    assessment: words,
    place: null,
    result: null,
    criteria: times(40, { name: words, result: null }),
    why: { kind: 'quote', text: words },
    ask: words,
    decision: { kind: 'hold', by: words, at: '24 November 10:12', reason: words, undoUntil: '10:22' },
    reviews: manyReviews(words),
  } satisfies PersonView;
  return personCard(view, en);
}

function compare(words: string): Card {
  const four = [...compared.people, ...compared.people.slice(0, 1)];
  const people = four.map((one) => ({ ...one, name: words, reviews: manyReviews(words) }));
  return compareCard({ ...compared, criteria: times(120, words), people }, en);
}
