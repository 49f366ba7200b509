// What was noticed is said on the summary, by whatever way the candidate comes there and whenever an answer arrives.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startPlaygroundApp, type PlaygroundApp } from '../standins/app.ts';
import { candidateAt } from '../standins/candidate.ts';
import { memberOf } from '../standins/playground.ts';
import { answer, atStep, DESKTOP, launchBrowser, writtenOf } from './candidate-page.ts';
import { inPage } from './playground-page.ts';

let app: PlaygroundApp;
let browser: Browser;
let links: string[];

beforeAll(async () => {
  [app, browser] = await Promise.all([startPlaygroundApp(), launchBrowser()]);
  const member = memberOf(app.url);
  await member.open('Support lead', 'Need: writing for customers; SQL databases.');
  links = await member.invite([
    { name: 'Ann Lee', email: 'ann@post.example' },
    { name: 'Ben Ito', email: 'ben@post.example' },
  ]);
});
afterAll(async () => {
  await browser?.close();
  await app?.stop();
});

const words = 'I would ask them what they saw last and write it down for the next shift. '.repeat(6);

/** At the first question with a written answer. */
async function atWritten(page: Page, link: string): Promise<void> {
  const candidate = candidateAt(link);
  await candidate.agree();
  await candidate.introduce('Ann Lee', 'ann@post.example');
  await candidate.ask('POST', '/cv/skip', {});
  await page.goto((await writtenOf(link)).address);
  await atStep(page, 'Question ');
}

/** Without a load of the page. */
const go = (page: Page, hash: string) =>
  page.evaluate((to) => {
    location.hash = to;
  }, hash);

const noticed = (page: Page) => page.getByRole('region', { name: 'What was noticed' });

test('who goes to the summary by the overview of the questions reads it too', async () => {
  const link = links[0]!;
  await inPage(browser, { viewport: DESKTOP }, async (page) => {
    await atWritten(page, link);
    await answer(page, words);
    await expect.poll(async () => Object.keys((await candidateAt(link).page()).answers)).toHaveLength(1);
    await go(page, '#questions');
    await page.getByRole('button', { name: /^Continue|^Start/u }).waitFor();
    await go(page, '#summary');
    await noticed(page)
      .getByText(/characters within/u)
      .waitFor();
  });
});

test('an answer that arrives while the summary is open is counted in', async () => {
  const link = links[1]!;
  await inPage(browser, { viewport: DESKTOP }, async (page) => {
    await atWritten(page, link);
    await page.route(/\/answers\//u, (route) => route.abort());
    await answer(page, words);
    await go(page, '#summary');
    await atStep(page, 'Check before you submit');
    expect(await noticed(page).count()).toBe(0);
    await page.unroute(/\/answers\//u);
    await noticed(page)
      .getByText(/characters within/u)
      .waitFor();
  });
});
