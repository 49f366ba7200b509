// Cards in other languages than English as Adaptive Cards: the same ones as in Slack, with golden files beside theirs.
import { expect, test } from 'vitest';
import { drawCard } from '#bots/teams/draw.ts';
import { drawCard as slackCard } from '#bots/slack/draw.ts';
import { validateBlocks } from '#playground/slack/limits/validate.ts';
import { LOCALES } from '#core/text/locale.ts';
import { wordsOf } from '#core/text/words.ts';
import { simplifiedExamples, traditionalExamples } from '#test/core/cards/chinese-examples.ts';
import { examplesIn } from '#test/core/cards/examples.ts';
import { frenchExamples } from '#test/core/cards/french-examples.ts';

const LANGUAGES = { fr: frenchExamples, 'zh-hant': traditionalExamples, 'zh-hans': simplifiedExamples };
// The help’s examples name Slack’s commands; the last test draws it with those of Teams.
const cards = Object.entries(LANGUAGES).flatMap(([language, examples]) =>
  Object.entries(examples)
    .filter(([name]) => name !== 'help')
    .map(([name, card]) => [language, name, card] as const),
);

test.each(cards)('in %s the card %s is drawn as in its golden file', async (language, name, card) => {
  await expect(`${JSON.stringify(drawCard(card), null, 1)}\n`).toMatchFileSnapshot(
    `../../golden/cards/${language}/${name}.teams.json`,
  );
});

/** Which parts and presses a card has, whatever is said in them: a language may put a command first or last in its sentence. */
const shapeOf = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(shapeOf);
  if (typeof value !== 'object' || value === null) return typeof value;
  const entries = Object.entries(value).map(([key, inner]) => [key, key === 'type' ? inner : shapeOf(inner)] as const);
  return Object.fromEntries(entries.map(([key, inner]) => [key, key === 'inlines' ? 'words' : inner]));
};
const drawnIn = (locale: (typeof LOCALES)[number]) => {
  const [slack, teams] = [wordsOf({ locale, platform: 'slack' }), wordsOf({ locale, platform: 'teams' })];
  const inSlack = Object.entries(examplesIn(slack)).map(
    ([name, card]) => [`${name} in Slack`, slackCard(card)] as const,
  );
  const inTeams = Object.entries(examplesIn(teams)).map(
    ([name, card]) => [`${name} in Teams`, drawCard(card)] as const,
  );
  return { inSlack, inTeams };
};

test.each(LOCALES.filter((locale) => locale !== 'en'))(
  'in %s every card has the parts that the English golden files have, on both platforms, within Slack’s limits',
  (locale) => {
    const [own, english] = [drawnIn(locale), drawnIn('en')];
    for (const [name, { blocks }] of own.inSlack)
      expect({ name, problems: validateBlocks(blocks, 'message') }).toEqual({ name, problems: [] });
    const shapes = ({ inSlack, inTeams }: typeof own) =>
      [...inSlack, ...inTeams].map(([name, drawn]) => ({ name, shape: shapeOf(drawn) }));
    expect(shapes(own)).toEqual(shapes(english));
  },
);
