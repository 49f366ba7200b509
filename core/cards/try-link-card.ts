// A link for the member who wants to see the assessment as a candidate sees it.
import { ACTION, encodeValue } from './actions.ts';
import type { Card } from './card.ts';
import { note, text, title } from './spans.ts';
import { short } from './words.ts';

export function tryLinkCard(view: { assessment: string; url: string }): Card {
  return {
    summary: `Try ${short(view.assessment, 120)} yourself`,
    blocks: [
      title('Try it yourself'),
      note(`${short(view.assessment, 120)}. Only you see this.`),
      text(
        'This is what a candidate sees. Your try is scored for you alone, and leaves no trace in the ranking. The link works for seven days.',
      ),
      {
        type: 'buttons',
        id: 'try',
        buttons: [
          { label: 'Start as a candidate', action: ACTION.visit, value: encodeValue({}), url: view.url, primary: true },
        ],
      },
    ],
  };
}
