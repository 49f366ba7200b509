// To a member who wants one message a day: how many results came in, an assessment a line.
import type { AssessmentId } from '../model/ids.ts';
import type { Words } from '../text/en.ts';
import type { Card, CardBlock } from './card.ts';
import { showButton } from './result-news-card.ts';
import { note, strong, text, title, words } from './spans.ts';
import { short } from './words.ts';

export type DigestView = {
  /** Those with news, at least one; `fresh` are the results since the last message. */
  assessments: {
    assessmentId: AssessmentId;
    revision: number;
    title: string;
    fresh: number;
    finished: number;
    invited: number;
  }[];
};

const SHOWN = 15;

export function digestCard({ assessments }: DigestView, t: Words): Card {
  const fresh = assessments.reduce((sum, one) => sum + one.fresh, 0);
  const rest = assessments.length - SHOWN;
  return {
    summary: t.news.daySummary(fresh, assessments.length),
    blocks: [
      title(t.news.day),
      ...assessments.slice(0, SHOWN).map((one) => line(one, t)),
      ...(rest > 0 ? [text(t.news.dayMore(rest))] : []),
      note(t.news.digestSetting),
    ],
  };
}

function line(one: DigestView['assessments'][number], t: Words): CardBlock {
  const name = short(one.title, 150);
  return {
    type: 'text',
    text: words(strong(name), `\n${t.news.dayLine(one.fresh, one.finished, Math.max(one.invited, one.finished))}`),
    button: { ...showButton(one, t), spoken: t.news.showOf(short(one.title, 50)) },
  };
}
