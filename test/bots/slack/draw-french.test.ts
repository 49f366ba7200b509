// Cards in French as Slack blocks: their golden files.
import { expect, test } from 'vitest';
import { drawCard } from '#bots/slack/draw.ts';
import { validateBlocks } from '#playground/slack/limits/validate.ts';
import { frenchExamples } from '#test/core/cards/french-examples.ts';

test.each(Object.entries(frenchExamples))(
  'the card %s is drawn in French as in its golden file, within Slack’s limits',
  async (name, card) => {
    const message = drawCard(card);

    expect(validateBlocks(message.blocks, 'message')).toEqual([]);
    await expect(`${JSON.stringify(message, null, 1)}\n`).toMatchFileSnapshot(
      `../../golden/cards/fr/${name}.slack.json`,
    );
  },
);
