// Scorecards and comments on a person's card: how many were given, and what they say to those who may read them.
import type { Reviews, ShownScorecard } from '../model/review.ts';
import type { Words } from '../text/en.ts';
import { ACTION } from './actions.ts';
import type { Button, CardBlock } from './card.ts';
import { valueOf, type Subject } from './decisions.ts';
import { note, quote, strong, text } from './spans.ts';
import { quoted, short } from './words.ts';

const NAME = 60;
const SAID = 500;
/** The most words of members that a card repeats; the report has them all. */
const MOST = 8;

export function reviewBlocks(subject: Subject, reviews: Reviews, t: Words): CardBlock[] {
  const { scorecards, comments } = reviews;
  return [
    note(reviewProgress(reviews, t)),
    ...(scorecards === null || scorecards.length === 0 ? [] : [scorecardTable(scorecards, t)]),
    ...saidBlocks([...wordsIn(scorecards ?? []), ...comments.map(({ by, text: said }) => ({ by, said }))], t),
    { type: 'buttons', id: 'reviews', buttons: reviewButtons(subject, reviews, t) },
  ];
}

/** "2 of 3 scorecards given. You see what the others say once you have given yours. Scorecards never change the score." */
export function reviewProgress({ given, expected, scorecards, closed }: Reviews, t: Words): string {
  const { block } = t.review;
  const hidden = scorecards === null && given > 0 ? block.hidden : '';
  const why = closed && given > 0 ? block.closed : hidden;
  return t.sentences([block.progress(given, expected), why, block.scoreStays]);
}

/** "PostgreSQL: as needed; HTTP APIs: can’t say" */
export function ratingWords({ ratings }: Pick<ShownScorecard, 'ratings'>, t: Words): string {
  const { block, form, shortLevels } = t.review;
  const said = ratings.map(({ criterion, level }) =>
    block.rating(short(criterion, NAME), level === null ? form.cantSay.toLowerCase() : shortLevels[level]),
  );
  return said.length > 0 ? block.ratingList(said) : block.noRatings;
}

function scorecardTable(scorecards: readonly ShownScorecard[], t: Words): CardBlock {
  const { block, recommendation } = t.review;
  return {
    type: 'table',
    id: 'scorecards',
    header: [block.who, block.recommends, block.ratings],
    rows: scorecards.map((one) => [authorOf(one, t), recommendation[one.recommendation], ratingWords(one, t)]),
    numeric: [],
  };
}

function authorOf({ by, changedAt, late }: ShownScorecard, { review: { block } }: Words): string {
  const name = changedAt === null ? short(by, NAME) : block.changed(short(by, NAME));
  return late ? block.late(name) : name;
}

type Said = { by: string; said: string };

const wordsIn = (scorecards: readonly ShownScorecard[]): Said[] =>
  scorecards.filter(({ comment }) => comment !== '').map(({ by, comment }) => ({ by, said: comment }));

function saidBlocks(all: readonly Said[], t: Words): CardBlock[] {
  const { says, more } = t.review.block;
  const shown = all
    .slice(0, MOST)
    .map(({ by, said }) => text(strong(says(short(by, NAME))), quote(quoted(said, SAID, t))));
  return all.length > MOST ? [...shown, note(more(all.length - MOST))] : shown;
}

function reviewButtons(subject: Subject, { mine, closed }: Reviews, t: Words): Button[] {
  const { buttons } = t.review;
  const name = short(subject.name, 50);
  const value = valueOf(subject);
  const comment = { label: buttons.comment, action: ACTION.comment, value, spoken: buttons.spokenComment(name) };
  if (closed) return [comment];
  return [
    scorecardButton(subject, { mine }, t),
    comment,
    { label: buttons.ask, action: ACTION.askScorecards, value, spoken: buttons.spokenAsk(name) },
  ];
}

/** On the ranked card: the candidate's own card, where scorecards are; `hides` as the ranking does. */
export function openReviewsButton({ hides = false, ...subject }: Subject & { hides?: boolean }, t: Words): Button {
  const { open, spokenOpen } = t.review.buttons;
  return {
    label: open,
    action: ACTION.person,
    value: valueOf(subject, hides ? { hide: true } : {}),
    spoken: spokenOpen(short(subject.name, 50)),
  };
}

export function scorecardButton(subject: Subject, { mine }: Pick<Reviews, 'mine'>, t: Words): Button {
  const { give, change, spokenGive } = t.review.buttons;
  return {
    label: mine ? change : give,
    action: ACTION.scorecard,
    value: valueOf(subject),
    spoken: spokenGive(short(subject.name, 50)),
  };
}
