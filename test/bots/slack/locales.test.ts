// Cards in other languages than English as Slack blocks: their golden files.
import { expect, test } from 'vitest';
import { drawCard } from '#bots/slack/draw.ts';
import type { Card } from '#core/cards/card.ts';
import { validateBlocks } from '#playground/slack/limits/validate.ts';
import { frenchExamples } from '#test/core/cards/french-examples.ts';
import { simplifiedExamples, traditionalExamples } from '#test/core/cards/chinese-examples.ts';

/** By the folder of their golden files. */
const LANGUAGES: Record<string, Record<string, Card>> = {
  fr: frenchExamples,
  'zh-hant': traditionalExamples,
  'zh-hans': simplifiedExamples,
};
const cards = Object.entries(LANGUAGES).flatMap(([language, examples]) =>
  Object.entries(examples).map(([name, card]) => [language, name, card] as const),
);

test.each(cards)(
  'in %s the card %s is drawn as in its golden file, within Slack’s limits',
  async (language, name, card) => {
    const message = drawCard(card);

    expect(validateBlocks(message.blocks, 'message')).toEqual([]);
    await expect(`${JSON.stringify(message, null, 1)}\n`).toMatchFileSnapshot(
      `../../golden/cards/${language}/${name}.slack.json`,
    );
  },
);
