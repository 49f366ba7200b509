// One link for everybody, for the recruiter to pass on.
import type { Card } from './card.ts';
import { code, note, text, title } from './spans.ts';
import { openable } from './open-button.ts';
import { short } from './words.ts';

/** `closes` is written out in the reader's zone. */
export function shareLinkCard(view: { assessment: string; url: string; closes: string | null }): Card {
  const until = view.closes === null ? 'until you close the assessment' : `until ${view.closes}`;
  return {
    summary: `The share link of ${short(view.assessment, 120)}`,
    blocks: [
      title('Share link'),
      note(`${short(view.assessment, 120)}. Only you see this.`),
      openable(view.url, `Open the share link of ${short(view.assessment, 50)}`, code(view.url)),
      text(`Whoever has this link can start, ${until}. Each gives a name and an e-mail first, and takes part once.`),
    ],
  };
}
