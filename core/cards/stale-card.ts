// A press on a card that had changed is answered with the latest.
import type { Words } from '../text/en.ts';
import type { Card } from './card.ts';
import { text } from './spans.ts';
import { short } from './words.ts';

/** `what` says what had happened, if it is known: "Owen Bright put Tom on hold at 10:12". */
export function staleCard({ what, fresh }: { what: string | null; fresh: Card }, t: Words): Card {
  const changed = what === null ? t.answers.changed : t.answers.changedBecause(short(what, 300));
  const said = t.sentences([changed, t.answers.latest]);
  return { summary: said, blocks: [text(said), { type: 'line' }, ...fresh.blocks] };
}
