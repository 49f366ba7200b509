// To a member who wants to remind candidates: how far those are who haven't finished, and whom a reminder reaches.
import type { AssessmentId } from '../model/ids.ts';
import type { Words } from '../text/en.ts';
import type { Card, CardBlock } from './card.ts';
import { remindButtons } from './remind-button.ts';
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
};

export function remindCard(view: RemindView, t: Words): Card {
  const heading = view.unfinished === 0 ? t.remind.nobody : t.remind.title(view.unfinished);
  const far = view.unfinished === 0 ? t.remind.nobodyLeft : t.remind.stages(view.stages);
  return {
    summary: `${heading}. ${far}`,
    blocks: [
      title(heading),
      note(t.remind.onlyYou(short(view.title, 120))),
      text(far),
      ...leftOut(view, t),
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

function buttons({ assessmentId, revision, due }: RemindView, t: Words): CardBlock[] {
  const remind = remindButtons({ assessmentId, revision, people: due }, t);
  return remind.length > 0 ? [{ type: 'buttons', id: 'remind', buttons: remind }] : [];
}
