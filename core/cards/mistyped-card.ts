// A near miss is answered with the command that it was probably meant to be; what a button does, with the command that shows it.
import type { ButtonMeant, CommandName } from '../commands.ts';
import type { Words } from '../text/en.ts';
import { ACTION } from './actions.ts';
import { encodeValue } from './carried.ts';
import type { Card, CardBlock } from './card.ts';
import { text, withCode } from './spans.ts';
import { quoted } from './words.ts';

/** `nearest` is null when nothing is near; then help is offered. */
export function mistypedCard({ typed, nearest }: { typed: string; nearest: CommandName | null }, t: Words): Card {
  const nothing = t.answers.nothingCalled(quoted(typed, 42, t));
  const name = nearest ?? 'help';
  const command = t.command(name);
  const next = nearest ? t.answers.didYouMean(command) : t.answers.listsAll(command);
  return {
    summary: t.sentences([nothing, nearest ? next : t.answers.typeForAll(command)]),
    blocks: [text(`${nothing}${t.gap}`, ...withCode(next, command)), runBlock(name, t)],
  };
}

/** Where the button is that somebody typed as if it were a command. */
export function pressedCard({ button, shows }: ButtonMeant, t: Words): Card {
  const command = t.command(shows);
  const said = {
    export: t.answers.isButton(t.exporting.button, command),
    candidates: t.answers.isButton(t.candidates.button, command),
    approve: t.answers.isDraftButton(t.draft.approve, command),
    edit: t.answers.isDraftButton(t.draft.edit, command),
    undo: t.answers.undoIsOn(t.wish.undo, command),
  }[button];
  return { summary: said, blocks: [text(...withCode(said, command)), runBlock(shows, t)] };
}

function runBlock(name: CommandName, t: Words): CardBlock {
  const value = encodeValue({ command: name });
  const label = t.answers.run(t.command(name));
  return { type: 'buttons', id: 'mistyped', buttons: [{ label, action: ACTION.run, value, primary: true }] };
}
