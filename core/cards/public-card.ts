// The ranked card where anybody may read: how many stand where, no name, no score.
import type { Words } from '../text/en.ts';
import { ACTION } from './actions.ts';
import { encodeValue } from './carried.ts';
import type { CardBlock } from './card.ts';
import { remindButtons } from './remind-button.ts';
import { finishedOf, placedOf, type RankedView } from './ranked-view.ts';
import { note, strong, text } from './spans.ts';
import { bandCounts, bandLabel } from './standing-words.ts';
import { short } from './words.ts';

const BANDS = 5;

export function publicBlocks(view: RankedView, t: Words): CardBlock[] {
  const kept = view.publicly?.withNames ? t.names.namesOnly : t.names.noNames;
  return [...standing(view, t), ...finishedBlocks(view, t), openViewBlock(view, t), note(kept)];
}

function finishedBlocks({ publicly }: RankedView, t: Words): CardBlock[] {
  if (!publicly || publicly.called.length === 0) return [];
  const more = publicly.more > 0 ? [t.names.more(t.figure(publicly.more))] : [];
  return [text(t.names.finished([...publicly.called.map((one) => short(one, 60)), ...more].join(', ')))];
}

function standing(view: RankedView, t: Words): CardBlock[] {
  const placed = placedOf(view.bands);
  if (finishedOf(view) === 0)
    return [
      text(
        strong(t.ranked.nobodyFinished),
        `${t.gap}${t.sentences([t.publicly.opened(view.counts.opened), t.ranked.fillsIn])}`,
      ),
    ];
  if (placed === 0) return [];
  return [
    {
      type: 'facts',
      facts: [
        ...(placed > 1 ? bandFacts(view, t) : []),
        { label: t.publicly.decided, value: decided(view, placed, t) },
      ],
    },
  ];
}

function bandFacts({ bands, versions = [] }: RankedView, t: Words): { label: string; value: string }[] {
  if (versions.length > 1)
    return versions.slice(0, BANDS).map((one) => ({
      label: t.versions.called(one.version),
      value: bandCounts(one.bands, t),
    }));
  const shown = bands.slice(0, BANDS).map((band) => ({ label: bandLabel(band, t), value: t.figure(band.size) }));
  const below = placedOf(bands.slice(BANDS));
  return below > 0 ? [...shown, { label: t.publicly.below, value: t.figure(below) }] : shown;
}

function decided({ decided: { advance, hold, reject, last } }: RankedView, placed: number, t: Words): string {
  const made = advance + hold + reject;
  if (last === null) return t.publicly.made(made, placed);
  return t.publicly.madeLast(made, placed, { by: short(last.by, 80), at: last.at });
}

/** Where a card shows less than its reader may see. */
export function openViewBlock({ assessmentId, revision, state, remindable, manages }: RankedView, t: Words): CardBlock {
  const value = encodeValue({ assessmentId, revision });
  const view = { label: t.publicly.myView, action: ACTION.view, value };
  const add = { label: t.common.addCandidates, action: ACTION.invite, value };
  const remind = remindButtons({ assessmentId, revision, people: remindable ?? 0 }, t);
  return { type: 'buttons', id: 'card', buttons: state.kind === 'open' && manages ? [view, ...remind, add] : [view] };
}
