// The ranked card where anybody may read: how many stand where, no name, no score.
import { ACTION, encodeValue } from './actions.ts';
import type { CardBlock } from './card.ts';
import { finishedOf, placedOf, type RankedView } from './ranked-view.ts';
import { note, strong, text } from './spans.ts';
import { bandLabel } from './standing-words.ts';
import { count, figure, short } from './words.ts';

const BANDS = 5;

export function publicBlocks(view: RankedView): CardBlock[] {
  return [...standing(view), openViewBlock(view), note('Names and scores are kept out of this channel.')];
}

function standing(view: RankedView): CardBlock[] {
  const placed = placedOf(view.bands);
  if (finishedOf(view) === 0)
    return [
      text(
        strong('Nobody has finished yet.'),
        ` ${count(view.counts.opened, 'person has', 'people have')} opened their link. This card fills in by itself.`,
      ),
    ];
  if (placed === 0) return [];
  return [
    {
      type: 'facts',
      facts: [...(placed > 1 ? bandFacts(view) : []), { label: 'Decided', value: decided(view, placed) }],
    },
  ];
}

function bandFacts({ bands }: RankedView): { label: string; value: string }[] {
  const shown = bands.slice(0, BANDS).map((band) => ({ label: bandLabel(band), value: figure(band.size) }));
  const below = placedOf(bands.slice(BANDS));
  return below > 0 ? [...shown, { label: 'Below', value: figure(below) }] : shown;
}

function decided({ decided: { advance, hold, reject, last } }: RankedView, placed: number): string {
  const made = `${figure(advance + hold + reject)} of ${figure(placed)}`;
  return last === null ? made : `${made}, last by ${short(last.by, 80)}, ${last.at}`;
}

/** Where a card shows less than its reader may see. */
export function openViewBlock({ assessmentId, revision, state }: RankedView): CardBlock {
  const value = encodeValue({ assessmentId, revision });
  const view = { label: 'Open my view', action: ACTION.view, value };
  const add = { label: 'Add candidates', action: ACTION.invite, value };
  return { type: 'buttons', id: 'card', buttons: state.kind === 'open' ? [view, add] : [view] };
}
