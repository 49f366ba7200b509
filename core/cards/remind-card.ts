// To a member who wants to remind candidates: how far those are who haven't finished, and whom a reminder reaches.
import type { AssessmentId } from '../model/ids.ts';
import type { Words } from '../text/en.ts';
import type { Card, CardBlock } from './card.ts';
import { remindButtons, remindReviewersButtons } from './remind-button.ts';
import { note, text, title } from './spans.ts';
import { short } from './words.ts';

export type RemindView = {
  assessmentId: AssessmentId;
  revision: number;
  title: string;
  unfinished: number;
  stages: { unopened: number; opened: number; working: number };
  /** Whom a reminder reaches now. */
  due: number;
  recent: number;
  byShareLink: number;
  refused: number;
  isClosed: boolean;
  /** How many members owe how many scorecards; `due` of them can be told today. */
  reviewers: { people: number; scorecards: number; due: number };
};

export function remindCard(view: RemindView, t: Words): Card {
  const [heading, far] = standing(view, t);
  return {
    summary: t.sentences([t.sentence(heading), far]),
    blocks: [
      title(heading),
      note(t.remind.onlyYou(short(view.title, 120))),
      text(far),
      ...leftOut(view, t),
      ...owing(view, t),
      ...buttons(view, t),
      note(t.remind.again),
    ],
  };
}

/** Those whom a reminder doesn't reach, and why. */
export function leftOut({ recent, byShareLink, refused }: RemindView, t: Words): CardBlock[] {
  const said = [
    recent > 0 ? t.remind.recent(recent) : '',
    byShareLink > 0 ? t.remind.byShareLink(byShareLink) : '',
    refused > 0 ? t.remind.refused(refused) : '',
  ].filter(Boolean);
  return said.length > 0 ? [text(said.join('\n'))] : [];
}

function standing({ unfinished, stages, isClosed }: RemindView, t: Words): [heading: string, far: string] {
  if (isClosed) return [t.remind.isClosed, t.remind.isClosedText];
  if (unfinished === 0) return [t.remind.nobody, t.remind.nobodyLeft];
  return [t.remind.title(unfinished), t.remind.stages(stages)];
}

function owing({ reviewers: { people, scorecards, due } }: RemindView, t: Words): CardBlock[] {
  if (people === 0) return [];
  const told = people > due ? t.remind.owingToday(people - due) : '';
  return [text(t.sentences([t.remind.owing(people, scorecards), told]))];
}

function buttons({ assessmentId, revision, due, reviewers }: RemindView, t: Words): CardBlock[] {
  const about = { assessmentId, revision };
  const remind = [
    ...remindButtons({ ...about, people: due }, t),
    ...remindReviewersButtons({ ...about, people: reviewers.due }, t),
  ];
  return remind.length > 0 ? [{ type: 'buttons', id: 'remind', buttons: remind }] : [];
}
