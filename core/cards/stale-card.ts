// A press on a card that had changed is answered with the latest.
import type { Card } from './card.ts';
import { text } from './spans.ts';
import { short } from './words.ts';

/** `what` says what had happened, if it is known: "Owen Bright put Tom on hold at 10:12". */
export function staleCard({ what, fresh }: { what: string | null; fresh: Card }): Card {
  const changed = what === null ? 'This card had changed.' : `This card had changed: ${short(what, 300)}.`;
  return {
    summary: `${changed} Here is the latest.`,
    blocks: [text(`${changed} Here is the latest.`), { type: 'line' }, ...fresh.blocks],
  };
}
