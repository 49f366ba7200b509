// A near miss is answered with the command that it was probably meant to be.
import type { CommandName } from '../commands.ts';
import type { Words } from '../text/en.ts';
import { ACTION } from './actions.ts';
import { encodeValue } from './carried.ts';
import type { Card } from './card.ts';
import { text, withCode } from './spans.ts';
import { quoted } from './words.ts';

/** `nearest` is null when nothing is near; then help is offered. */
export function mistypedCard({ typed, nearest }: { typed: string; nearest: CommandName | null }, t: Words): Card {
  const nothing = t.answers.nothingCalled(quoted(typed, 42, t));
  const name = nearest ?? 'help';
  const command = t.command(name);
  const next = nearest ? t.answers.didYouMean(command) : t.answers.listsAll(command);
  const value = encodeValue({ command: name });
  return {
    summary: t.sentences([nothing, nearest ? next : t.answers.typeForAll(command)]),
    blocks: [
      text(`${nothing}${t.gap}`, ...withCode(next, command)),
      {
        type: 'buttons',
        id: 'mistyped',
        buttons: [{ label: t.answers.run(command), action: ACTION.run, value, primary: true }],
      },
    ],
  };
}
