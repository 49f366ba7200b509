// What can be typed, with examples.
import { COMMANDS, isAboutOne, type CommandName } from '../commands.ts';
import type { Words } from '../text/en.ts';
import { ACTION } from './actions.ts';
import { encodeValue } from './carried.ts';
import type { Card } from './card.ts';
import { code, note, text, title } from './spans.ts';

const ALL = COMMANDS.map(({ name }) => name);

/** `names` are the commands that the reader’s role allows; `called` names an assessment that there is, for examples that can be pasted. */
type Help = { names?: readonly CommandName[]; called?: string };

export function helpCard({ names = ALL, called = '' }: Help, t: Words): Card {
  const typed = (name: CommandName) => (isAboutOne(name) ? `${name} ${called}`.trim() : t.help.example[name]);
  const mayStart = names.includes('new');
  const lines = names.flatMap((name, i) => [
    i === 0 ? '' : '\n',
    code(t.command(typed(name))),
    `  ${t.help.does[name]}`,
  ]);
  return {
    summary: t.help.summary(names.join(', ')),
    blocks: [
      title(t.help.title),
      note(t.help.note),
      text(...lines),
      ...(mayStart ? [text(t.home.tryThis, '\n', code(t.command(t.home.exampleJob)))] : []),
      {
        type: 'buttons',
        id: 'help',
        buttons: [
          ...(mayStart
            ? [{ label: t.common.newAssessment, action: ACTION.new, value: encodeValue({}), primary: true }]
            : []),
          { label: t.home.title, action: ACTION.home, value: encodeValue({}) },
          { label: t.settings.title, action: ACTION.run, value: encodeValue({ command: 'settings' }) },
        ],
      },
    ],
  };
}
