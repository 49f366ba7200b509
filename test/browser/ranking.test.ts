// A question that asks for an order: by buttons, by keys and by dragging, on a phone and on a desktop.
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startPlaygroundApp, type PlaygroundApp } from '../standins/app.ts';
import { candidateAt } from '../standins/candidate.ts';
import { memberOf } from '../standins/playground.ts';
import { axeFindings, brokenPromises, DESKTOP, launchBrowser, PHONE, waitSaved } from './candidate-page.ts';
import { inPage } from './playground-page.ts';

let app: PlaygroundApp;
let browser: Browser;

beforeAll(async () => {
  [app, browser] = await Promise.all([startPlaygroundApp(), launchBrowser()]);
  await memberOf(app.url).open('Planner', 'Need: planning and priorities; incident handling.');
});
afterAll(async () => {
  await browser?.close();
  await app?.stop();
});

const lines = async (page: Page): Promise<string[]> => {
  await page.locator('.order .what').first().waitFor();
  return page.locator('.order .what').allInnerTexts();
};

test.each([PHONE, DESKTOP])(
  'at $width px an order is moved, said, saved and there after a reload',
  async (viewport) => {
    const [link] = await memberOf(app.url).invite([{ name: 'Ada', email: `ada${viewport.width}@post.example` }]);
    const candidate = candidateAt(link!);
    await candidate.agree();
    await candidate.introduce('Ada', 'ada@post.example');
    await candidate.ask('POST', '/cv/skip');
    const at = (await candidate.page()).questions.findIndex(({ kind }) => kind === 'ranking');
    expect(at).toBeGreaterThanOrEqual(0);
    await inPage(browser, { viewport }, async (page) => {
      await page.goto(`${link}#question-${at + 1}`);
      const [first, second, third, ...rest] = await lines(page);
      await page.getByRole('button', { name: `Move down: ${first}` }).click();
      expect(await lines(page)).toEqual([second, first, third, ...rest]);
      await page.getByRole('status').getByText('place 2 of').waitFor({ state: 'attached' });
      await page.keyboard.press('ArrowDown');
      expect(await lines(page)).toEqual([second, third, first, ...rest]);
      await drag(page, page.locator('.order .grip').nth(2), page.locator('.order .grip').nth(0));
      expect(await lines(page)).toEqual([first, second, third, ...rest]);
      await waitSaved(page);
      expect([...(await brokenPromises(page)), ...(await axeFindings(page))]).toEqual([]);
      await page.reload();
      await page.getByText('You can change this answer').waitFor();
      expect(await lines(page)).toEqual([first, second, third, ...rest]);
    });
  },
);

async function drag(page: Page, from: Locator, to: Locator): Promise<void> {
  await from.hover();
  await page.mouse.down();
  await to.hover();
  await page.mouse.up();
}
