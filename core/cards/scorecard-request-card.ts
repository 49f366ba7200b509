// Somebody is asked for a scorecard: a direct message.
import type { AssessmentId, AttemptId } from '../model/ids.ts';
import type { Words } from '../text/en.ts';
import { ACTION } from './actions.ts';
import { encodeValue } from './carried.ts';
import type { Card } from './card.ts';
import { reportButton } from './decisions.ts';
import { scorecardButton } from './review-blocks.ts';
import { note, text, title } from './spans.ts';
import { short } from './words.ts';

/** `about` is null where a scorecard is asked for about every candidate. `at` is written out in the reader's zone. */
export type ScorecardRequestView = {
  assessmentId: AssessmentId;
  revision: number;
  assessment: string;
  asker: string;
  at: string;
  about: { attemptId: AttemptId; name: string } | null;
};

export function scorecardRequestCard(view: ScorecardRequestView, t: Words): Card {
  const [asker, assessment] = [short(view.asker, 80), short(view.assessment, 100)];
  return view.about ? aboutOne(view, view.about, t) : aboutAll({ ...view, asker, assessment }, t);
}

function aboutOne(view: ScorecardRequestView, about: { attemptId: AttemptId; name: string }, t: Words): Card {
  const { request, block } = t.review;
  const [name, asker] = [short(about.name, 80), short(view.asker, 80)];
  const subject = { ...view, ...about };
  return {
    summary: request.summary(asker, name),
    blocks: [
      title(request.title(name)),
      note(request.askerAbout(short(view.assessment, 120), asker, view.at)),
      text(request.text),
      {
        type: 'buttons',
        id: 'scorecard-request',
        buttons: [reportButton(subject, t), scorecardButton(subject, { mine: false }, t)],
      },
      note(block.scoreStays),
    ],
  };
}

function aboutAll({ assessmentId, revision, assessment, asker, at }: ScorecardRequestView, t: Words): Card {
  const { request, block } = t.review;
  return {
    summary: request.summaryAll(asker, assessment),
    blocks: [
      title(request.titleAll(assessment)),
      note(request.asker(asker, at)),
      text(request.textAll),
      {
        type: 'buttons',
        id: 'scorecard-request',
        buttons: [{ label: request.open, action: ACTION.show, value: encodeValue({ assessmentId, revision }) }],
      },
      note(block.scoreStays),
    ],
  };
}
