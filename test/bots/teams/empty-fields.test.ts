// What a form may leave empty, as Microsoft's own renderer minds it in a browser.
import { createRequire } from 'node:module';
import type * as Adaptive from 'adaptivecards';
import { expect, test } from 'vitest';
import { drawForm } from '#bots/teams/draw-form.ts';
import { wordsOf } from '#core/text/words.ts';
import { launchBrowser } from '#test/browser/candidate-page.ts';
import { formExamples } from '#test/core/cards/form-examples.ts';

const renderer = createRequire(import.meta.url).resolve('adaptivecards/dist/adaptivecards.min.js');

const cards = Object.entries(formExamples).map(([name, form]) => {
  const drawing = { key: '', timeZone: 'Europe/London', mark: () => '', members: [] };
  return {
    name,
    card: drawForm(form, { ...drawing, opened: { command: '' }, t: wordsOf({ locale: 'en', platform: 'teams' }) }).card,
  };
});

/** The optional fields that the renderer refuses once they are emptied. */
function refusedEmpty({ name, card }: { name: string; card: object }): string[] {
  const drawn = new (globalThis as unknown as { AdaptiveCards: typeof Adaptive }).AdaptiveCards.AdaptiveCard();
  drawn.parse(card);
  document.body.replaceChildren(drawn.render() ?? '');
  for (const input of document.querySelectorAll('input, textarea')) (input as HTMLInputElement).value = '';
  const optional = drawn.getAllInputs().filter(({ isRequired }) => !isRequired);
  return optional.filter((input) => !input.validateValue()).map(({ id }) => `${name}: ${id}`);
}

test('whatever a form needn’t have can be left empty: numbers with bounds are refused by the renderer otherwise', async () => {
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    await page.addScriptTag({ path: renderer });
    const found = [];
    for (const card of cards) found.push(...(await page.evaluate(refusedEmpty, card)));
    expect(found).toEqual([]);
  } finally {
    await browser.close();
  }
});
