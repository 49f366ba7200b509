// What was asked to be changed in a draft, and what came of it.
import type { Difference } from '../assess/draft/difference.ts';
import type { DraftWish } from '../ports/wishes.ts';
import type { Words } from '../text/en.ts';
import { ACTION } from './actions.ts';
import type { CardBlock } from './card.ts';
import { strong, text } from './spans.ts';
import { quoted, short } from './words.ts';

/** `difference` where it was done. */
export type ShownChange = Pick<DraftWish, 'said' | 'state' | 'unread'> & { difference: Difference | null };

const SHOWN = { lines: 12, said: 200, line: 110 };

/** `value` is what its button carries; undefined where the reader may not undo it. */
export function changeBlocks(
  { said, state, unread, difference }: ShownChange,
  value: string | undefined,
  t: Words,
): CardBlock[] {
  const wish = quoted(said, SHOWN.said, t);
  const words = { waiting: t.wish.working, done: t.wish.done, refused: t.wish.refused, meanwhile: t.wish.meanwhile };
  const left = unread.length > 0 ? [t.wish.unread(unread.map((part) => quoted(part, SHOWN.line, t)))] : [];
  const known = left.length > 0 || state === 'refused' ? [t.wish.known] : [];
  return [
    text(strong(words[state](wish)), ...(difference ? linesOf(difference, t) : [])),
    ...(left.length + known.length > 0 ? [text(t.sentences([...left, ...known]))] : []),
    ...(state === 'done' && value !== undefined
      ? [
          {
            type: 'buttons',
            id: 'change',
            buttons: [{ label: t.wish.undo, action: ACTION.undoChange, value }],
          } satisfies CardBlock,
        ]
      : []),
  ];
}

function linesOf({ added, removed, changed, weights }: Difference, t: Words): string[] {
  const all = [
    ...added.map((what) => t.wish.added(short(what, SHOWN.line))),
    ...removed.map((what) => t.wish.removed(short(what, SHOWN.line))),
    ...changed.map((what) => t.wish.changed(short(what, SHOWN.line))),
    ...weights.map(({ name, from, to }) => t.wish.weight(short(name, 80), from, to)),
  ];
  const more = all.length - SHOWN.lines;
  return [...all.slice(0, SHOWN.lines), ...(more > 0 ? [t.wish.more(more)] : [])].map((line) => `\n${line}`);
}
