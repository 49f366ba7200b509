// A link for the member who wants to see the assessment as a candidate sees it.
import type { Words } from '../text/en.ts';
import { ACTION } from './actions.ts';
import { encodeValue } from './carried.ts';
import type { Card } from './card.ts';
import { note, text, title } from './spans.ts';
import { short } from './words.ts';

export function tryLinkCard({ assessment, url }: { assessment: string; url: string }, t: Words): Card {
  const value = encodeValue({});
  return {
    summary: t.answers.trySummary(short(assessment, 120)),
    blocks: [
      title(t.answers.tryTitle),
      note(t.common.onlyYouAbout(short(assessment, 120))),
      text(t.answers.tryNote),
      {
        type: 'buttons',
        id: 'try',
        buttons: [{ label: t.answers.tryStart, action: ACTION.visit, value, url, primary: true }],
      },
    ],
  };
}
