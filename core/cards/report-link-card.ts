// A link to one report, or to the admins' page, for the presser alone.
import type { AttemptId } from '../model/ids.ts';
import type { Words } from '../text/en.ts';
import { ACTION } from './actions.ts';
import { encodeValue } from './carried.ts';
import type { Card } from './card.ts';
import { note, text, title } from './spans.ts';
import { oneLine, short } from './words.ts';

/** `until` is written out in the reader's zone: "11:12". */
export function reportLinkCard(
  view: { attemptId: AttemptId; name: string; url: string; until: string },
  t: Words,
): Card {
  return {
    summary: t.answers.reportReady(short(view.name, 80)),
    blocks: [
      title(t.answers.reportTitle(view.name)),
      text(t.answers.reportLink(view.until)),
      {
        type: 'buttons',
        id: 'report',
        buttons: [
          {
            label: t.answers.openReport,
            action: ACTION.visit,
            value: encodeValue({}),
            spoken: t.decision.spoken.report(oneLine(view.name)),
            url: view.url,
            primary: true,
          },
          { label: t.answers.sendPdf, action: ACTION.pdf, value: encodeValue({ attemptIds: [view.attemptId] }) },
        ],
      },
    ],
  };
}

export function adminLinkCard(view: { url: string; until: string }, t: Words): Card {
  const open = { label: t.admin.open, action: ACTION.visit, value: encodeValue({}), url: view.url, primary: true };
  return {
    summary: t.sentence(t.admin.title),
    blocks: [
      title(t.admin.title),
      text(t.admin.what),
      note(t.answers.reportLink(view.until)),
      { type: 'buttons', id: 'admin', buttons: [open] },
    ],
  };
}
