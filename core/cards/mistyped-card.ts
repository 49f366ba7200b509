// A near miss is answered with the command that it was probably meant to be.
import type { CommandName } from '../commands.ts';
import { ACTION, encodeValue } from './actions.ts';
import type { Card, CardBlock } from './card.ts';
import { code, text } from './spans.ts';
import { quoted } from './words.ts';

/** `nearest` is null when nothing is near; then help is offered. */
export function mistypedCard({ typed, nearest }: { typed: string; nearest: CommandName | null }): Card {
  const nothing = `Nothing is called ${quoted(typed, 42)}.`;
  const command = nearest ?? 'help';
  const ask: CardBlock = nearest
    ? text(`${nothing} Did you mean `, code(`/assess ${nearest}`), '?')
    : text(`${nothing} `, code('/assess help'), ' lists what there is.');
  return {
    summary: nearest
      ? `${nothing} Did you mean /assess ${nearest}?`
      : `${nothing} Type /assess help for what there is.`,
    blocks: [
      ask,
      {
        type: 'buttons',
        id: 'mistyped',
        buttons: [
          { label: `Run /assess ${command}`, action: ACTION.run, value: encodeValue({ command }), primary: true },
        ],
      },
    ],
  };
}
