// What a candidate is told of a time limit before they begin.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startPlaygroundApp, type PlaygroundApp } from '../standins/app.ts';
import { memberOf } from '../standins/playground.ts';
import { launchBrowser, PHONE } from './candidate-page.ts';
import { inPage } from './playground-page.ts';

let app: PlaygroundApp;
let browser: Browser;

beforeAll(async () => {
  [app, browser] = await Promise.all([startPlaygroundApp(), launchBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await app?.stop();
});

test('a time limit is said in the invitation and on the welcome page', async () => {
  const member = memberOf(app.url);
  await member.open('Support lead', 'Need: writing for customers; SQL databases.', { limit: '30' });
  const [link] = await member.invite([{ name: 'Ann Lee', email: 'ann@post.example' }]);
  const { mails } = await member.see();

  expect(mails.find(({ to }) => to.includes('ann@post.example'))?.text).toContain(
    'The questions have a time limit of 30 minutes, which begins only when you start them.',
  );
  await inPage(browser, { viewport: PHONE, locale: 'fr-FR' }, async (page) => {
    await page.goto(link!);
    await page.getByText(/Les questions ont un temps limite de 30\sminutes/u).waitFor();
    if (process.env['PICTURES']) await page.screenshot({ path: `${process.env['PICTURES']}/limit.png` });
  });
});
