// The first words in a new place, said once: what this is, and three things to type.
import type { Words } from '../text/en.ts';
import { ACTION } from './actions.ts';
import { encodeValue } from './carried.ts';
import type { Card } from './card.ts';
import { code, text, title } from './spans.ts';

export function welcomeCard(t: Words): Card {
  const example = (typed: string, does: string) => [code(t.command(typed)), `  ${does}`];
  const run = encodeValue({ command: 'help' });
  return {
    summary: t.home.hello,
    blocks: [
      title(t.home.hello),
      text(t.home.helloNote),
      text(
        ...example(t.home.exampleJob, t.help.does.new),
        '\n',
        ...example('list', t.help.does.list),
        '\n',
        ...example('settings', t.help.does.settings),
      ),
      {
        type: 'buttons',
        id: 'welcome',
        buttons: [
          { label: t.common.newAssessment, action: ACTION.new, value: encodeValue({}), primary: true },
          { label: t.home.help, action: ACTION.run, value: run },
        ],
      },
    ],
  };
}
