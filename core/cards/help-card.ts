// What can be typed, with examples.
import { COMMANDS } from '../commands.ts';
import { ACTION, encodeValue } from './actions.ts';
import type { Card } from './card.ts';
import { code, note, text, title } from './spans.ts';

export function helpCard(): Card {
  const lines = COMMANDS.flatMap(({ example, does }, i) => [
    i === 0 ? '' : '\n',
    code(`/assess ${example}`),
    `  ${does}`,
  ]);
  return {
    summary: `Shortlist help: ${COMMANDS.map(({ name }) => name).join(', ')}`,
    blocks: [
      title('What you can type'),
      note('Try one of these. Each works in Slack and in Teams.'),
      text(...lines),
      {
        type: 'buttons',
        id: 'help',
        buttons: [{ label: 'New assessment', action: ACTION.new, value: encodeValue({}), primary: true }],
      },
    ],
  };
}
