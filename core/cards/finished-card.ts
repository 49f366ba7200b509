// To a member who wants to hear of the end only: all have finished, or it is closed.
import type { AssessmentId } from '../model/ids.ts';
import type { Words } from '../text/en.ts';
import type { Card } from './card.ts';
import { showButton } from './result-news-card.ts';
import { note, text, title } from './spans.ts';
import { short } from './words.ts';

export type FinishedView = {
  assessmentId: AssessmentId;
  revision: number;
  title: string;
  finished: number;
  invited: number;
  isClosed: boolean;
};

export function finishedCard(view: FinishedView, t: Words): Card {
  const name = short(view.title, 120);
  const heading = view.isClosed ? t.news.closed(name) : t.news.allFinished(name);
  const invited = Math.max(view.invited, view.finished);
  const far = view.isClosed ? t.news.isClosed(view.finished, invited) : t.news.allIn(view.finished);
  return {
    summary: t.sentences([t.sentence(heading), far]),
    blocks: [
      title(heading),
      text(far),
      { type: 'buttons', id: 'news', buttons: [{ ...showButton(view, t), primary: true }] },
      note(t.news.finishedSetting),
    ],
  };
}
