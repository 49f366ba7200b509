// Where a language model is set up, the playground says where what is written goes.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startPlaygroundApp, type PlaygroundApp } from '../standins/app.ts';
import { launchBrowser } from './candidate-page.ts';

let app: PlaygroundApp;
let browser: Browser;
beforeAll(async () => {
  const model = { OPENAI_API_KEY: 'key', OPENAI_BASE_URL: 'http://models.example:8080/v1', OPENAI_MODEL: 'one' };
  [app, browser] = await Promise.all([startPlaygroundApp(model), launchBrowser()]);
}, 60_000);
afterAll(async () => {
  await browser?.close();
  await app?.stop();
});

test('the first lines of the page name the host of the model', async () => {
  const page = await browser.newPage();
  await page.goto(app.url);
  await expect
    .poll(() => page.locator('.lead p').innerText())
    .toContain('what is written here is read by a language model at models.example:8080.');
  expect(await page.locator('.lead p').innerText()).not.toContain('nothing leaves');
});
