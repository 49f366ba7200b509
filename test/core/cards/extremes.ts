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
import type { Words } from '#core/text/en.ts';
import { templateExtremes } from './template-examples.ts';
import { homeExtremes } from './home-examples.ts';
import { compared, readyDraft } from './examples.ts';
import { assessmentId, attemptIdOf, crowd, viewOf, type Sitting } from './people.ts';
import { itemExtreme } from './item-examples.ts';
import { manyReviews, requestExtremes } from './review-examples.ts';

const about = { assessmentId, revision: 99_999 };

const times = <Thing>(many: number, thing: Thing): Thing[] => Array.from({ length: many }, () => thing);

/** In the language of `t`. */
export function extremes(words: string, t: Words): Record<string, Card> {
  return {
    ...rankedExtremes(words, t),
    ...listExtremes(words, t),
    ...linkExtremes(words, t),
    ...homeExtremes(words, t),
    ...templateExtremes(words, t),
    ...requestExtremes(words, t),
    draft: draft(words, t),
    item: itemExtreme(words, t),
    person: person(words, t),
    compare: compare(words, t),
  };
}

function linkExtremes(words: string, t: Words): Record<string, Card> {
  const code = { code: 'T-7KQ4-M2XD-9HPT-KWVR', minutes: 30, until: '11:32' };
  const also = alsoIn(times(50, { platform: 'slack', title: words } as const), t);
  return {
    linkCode: linkCodeCard({ ...about, assessment: words, ...code, platform: 'slack', joined: true }, t),
    unlink: unlinkCard({ ...about, assessment: words, others: 9999 }, t),
    unlinked: leftCard(words, t),
    also: rankedCard(viewOf(named(12, words), { also }), t),
  };
}

function named(many: number, words: string): Sitting[] {
  return crowd(many).map((one) => ({ ...one, name: words, why: { kind: 'quote', text: words } }));
}

function decided(many: number, words: string, t: Words): Card {
  const view = viewOf(named(many, words), {
    title: words,
    trouble: words,
    waiting: times(50, { name: words, text: words }),
  });
  const decision = { kind: 'reject', by: words, at: '24 November 10:12', reason: words } as const;
  return rankedCard({ ...view, people: view.people.map((one) => ({ ...one, decision })) }, t);
}

function rankedExtremes(words: string, t: Words): Record<string, Card> {
  return {
    none: decided(0, words, t),
    one: decided(1, words, t),
    three: decided(3, words, t),
    twelve: decided(12, words, t),
    tenThousand: decided(10_000, words, t),
    publicly: rankedCard(viewOf(named(10_000, words), { audience: 'public', title: words }), t),
  };
}

function listExtremes(words: string, t: Words): Record<string, Card> {
  const listed = { ...about, title: words, state: 'closed', finished: 10_000, invited: 10_000, closes: null } as const;
  const invited = { name: words, url: `https://shortlist.example/a/${'x'.repeat(60)}` };
  return {
    list: listCard({ which: 'closed', mayAuthor: true, assessments: times(300, listed), others: 9 }, t),
    invited: invitedCard(
      {
        assessmentId,
        assessment: words,
        people: times(375, invited),
        already: times(99, words),
        mailed: true,
        closes: null,
      },
      t,
    ),
    problem: problemCard({ message: words, code: 'denied' }, t),
  };
}

function draft(words: string, t: Words): Card {
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
    t,
  );
}

function person(words: string, t: Words): Card {
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
    back: { page: 99_999, hide: true },
  } satisfies PersonView;
  return personCard(view, t);
}

function compare(words: string, t: Words): Card {
  const four = [...compared.people, ...compared.people.slice(0, 1)];
  const missed = { criteria: times(120, words), questions: times(120, words) };
  const people = four.map((one) => ({ ...one, name: words, reviews: manyReviews(words), missed }));
  return compareCard({ ...compared, criteria: times(120, words), people }, t);
}
