// The menu of a message, as the playground draws it.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startPlaygroundApp, type PlaygroundApp } from '../standins/app.ts';
import { launchBrowser } from './candidate-page.ts';
import { message, openPlayground, say, sidewaysIn, toChannel, troubleIn, WINDOWS } from './playground-page.ts';

let browser: Browser;
let app: PlaygroundApp;
beforeAll(async () => {
  [browser, app] = [await launchBrowser(), await startPlaygroundApp()];
});
afterAll(async () => {
  await browser?.close();
  await app?.stop();
});

describe.each(WINDOWS)('%s', (_, viewport) => {
  let page: Page;
  let trouble: string[];
  beforeAll(async () => {
    const context = await browser.newContext({ viewport });
    context.setDefaultTimeout(20_000);
    trouble = troubleIn(context);
    page = await context.newPage();
    await openPlayground(page, app.url);
  });
  afterAll(() => page?.context().close());

  test('a message has a menu with the deeds that the app offers', async () => {
    await toChannel(page);
    await say(page, 'Amara Osei, amara@post.example, is worth a look');
    await message(page, /worth a look/u)
      .getByRole('button', { name: /^More for the message/u })
      .click();
    await page.getByRole('menuitem', { name: 'Assess this candidate' }).click();
    await message(page, /No assessment is open/u).waitFor();
    expect(await sidewaysIn(page)).toEqual([]);
    expect(trouble).toEqual([]);
  });
});
