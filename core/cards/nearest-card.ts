// What is said where no assessment has the words that were typed.
import type { AboutName } from '../commands.ts';
import type { Words } from '../text/en.ts';
import type { Card } from './card.ts';
import { chooseButton } from './choose-card.ts';
import { rowBlock, type ListView } from './list-card.ts';
import { text } from './spans.ts';
import { quoted } from './words.ts';

const noneCalled = (query: string, t: Words): string => t.assessments.noneCalled(quoted(query, 60, t));

/** The nearest, each with a button that goes on with the command. */
export function nearestCard(
  { command, query, assessments }: { command: AboutName; query: string; assessments: ListView['assessments'] },
  t: Words,
): Card {
  const said = t.sentences([noneCalled(query, t), t.assessments.nearest(assessments.length)]);
  return {
    summary: said,
    blocks: [text(said), ...assessments.map((one) => rowBlock(one, t, chooseButton(command, one, t)))],
  };
}

/** A list of others, below the words that nothing matches. */
export function withNothingCalled(list: Card, query: string, t: Words): Card {
  const said = noneCalled(query, t);
  return { summary: t.sentences([said, list.summary]), blocks: [text(said), ...list.blocks] };
}
