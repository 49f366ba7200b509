// One link for everybody, for the recruiter to pass on.
import type { Words } from '../text/en.ts';
import type { Card } from './card.ts';
import { code, note, text, title } from './spans.ts';
import { openable } from './open-button.ts';
import { short } from './words.ts';

/** `closes` is written out in the reader's zone. */
export function shareLinkCard(view: { assessment: string; url: string; closes: string | null }, t: Words): Card {
  const spoken = t.invite.openShare(short(view.assessment, 50));
  return {
    summary: t.invite.shareSummary(short(view.assessment, 120)),
    blocks: [
      title(t.invite.shareTitle),
      note(t.common.onlyYouAbout(short(view.assessment, 120))),
      openable({ url: view.url, spoken }, [code(view.url)], t),
      text(view.closes === null ? t.invite.shareAlways : t.invite.shareUntil(view.closes)),
    ],
  };
}
