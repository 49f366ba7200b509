// A link to one report, for the presser alone.
import type { AttemptId } from '../model/ids.ts';
import { ACTION, encodeValue } from './actions.ts';
import type { Card } from './card.ts';
import { text, title } from './spans.ts';
import { oneLine, short } from './words.ts';

/** `until` is written out in the reader's zone: "11:12". */
export function reportLinkCard(view: { attemptId: AttemptId; name: string; url: string; until: string }): Card {
  const spoken = `Open the report of ${oneLine(view.name)}`;
  return {
    summary: `The report of ${short(view.name, 80)} is ready to open.`,
    blocks: [
      title(`Report: ${view.name}`),
      text(`This link is yours alone. It works once, until ${view.until}.`),
      {
        type: 'buttons',
        id: 'report',
        buttons: [
          {
            label: 'Open the report',
            action: ACTION.visit,
            value: encodeValue({}),
            spoken,
            url: view.url,
            primary: true,
          },
          { label: 'Send me the PDF', action: ACTION.pdf, value: encodeValue({ attemptIds: [view.attemptId] }) },
        ],
      },
    ],
  };
}
