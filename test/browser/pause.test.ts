// Between two parts: what is done and what comes, and a pause that the same link ends, on any device.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startPlaygroundApp, type PlaygroundApp } from '../standins/app.ts';
import { candidateAt } from '../standins/candidate.ts';
import { memberOf } from '../standins/playground.ts';
import {
  agree,
  atStep,
  axeFindings,
  brokenPromises,
  DESKTOP,
  fillIntake,
  launchBrowser,
  PHONE,
  primary,
  tabTo,
} from './candidate-page.ts';
import { inPage } from './playground-page.ts';

let app: PlaygroundApp;
let browser: Browser;
let link = '';

beforeAll(async () => {
  [app, browser] = await Promise.all([startPlaygroundApp(), launchBrowser()]);
  const member = memberOf(app.url);
  await member.open('Support lead', 'Need: writing for customers; SQL databases.', { limit: '30' });
  [link = ''] = await member.invite([{ name: 'Ann Lee', email: 'ann@post.example' }]);
});
afterAll(async () => {
  await browser?.close();
  await app?.stop();
});

const pauseHere = (page: Page) => page.getByRole('button', { name: 'Pause here' });

async function look(page: Page, name: string): Promise<void> {
  expect([...(await brokenPromises(page)), ...(await axeFindings(page))]).toEqual([]);
  const { PICTURES: folder } = process.env;
  if (folder) await page.screenshot({ path: `${folder}/${name}-${page.viewportSize()?.width}.png`, fullPage: true });
}

/** By the keyboard alone; the heading of what comes has the focus then. */
async function press(page: Page, target: ReturnType<typeof pauseHere>): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press('Enter');
}

const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent);

test('between two parts a phone shows what is done, what comes and until when, and the keyboard pauses and goes on', async () => {
  await inPage(browser, { viewport: PHONE }, async (page) => {
    await page.goto(link);
    await agree(page);
    await fillIntake(page, { name: 'Ann Lee', email: 'ann@post.example' });
    await atStep(page, 'Next: Your CV');
    await page.getByText('About 4 minutes.').waitFor();
    await page.getByText('Done so far: About you').waitFor();
    await page.getByText('No clock runs in this part.').waitFor();
    await page
      .getByText(/until \w+ \d+ \w+, 23:59/u)
      .last()
      .waitFor();
    await look(page, 'next');
    await press(page, pauseHere(page));
    await atStep(page, 'Paused');
    await expect.poll(() => focused(page)).toBe('Paused');
    await page.getByText(link, { exact: true }).waitFor();
    await look(page, 'paused');
    await press(page, primary(page));
    await atStep(page, 'Next: Your CV');
  });
});

test('the link leads another device to exactly this place, without asking who writes', async () => {
  await inPage(browser, { viewport: DESKTOP }, async (page) => {
    await page.goto(link);
    await atStep(page, 'Next: Your CV');
    await look(page, 'next');
    await press(page, primary(page));
    await atStep(page, 'Your CV');
    await page.goBack();
    await atStep(page, 'Next: Your CV');
    await primary(page).click();
    await primary(page).click();
    await page.getByText('Done so far: About you, Your CV').waitFor();
    await page.getByText('You have 30 minutes once you start.').waitFor();
    await look(page, 'questions');
    await press(page, pauseHere(page));
    await atStep(page, 'Paused');
    await look(page, 'paused');
  });
  await inPage(browser, { viewport: PHONE }, async (page) => {
    await page.goto(link);
    await page.getByText('You have 30 minutes once you start.').waitFor();
    await look(page, 'questions');
  });
});

test('practice takes nothing of the time, and once the clock runs no pause is offered', async () => {
  await inPage(browser, { viewport: PHONE }, async (page) => {
    await page.goto(link);
    await page.getByRole('button', { name: 'Practise first' }).click();
    await page.getByText('Practice 1 of').waitFor();
    expect((await candidateAt(link).page()).clock).toMatchObject({ secondsLeft: 1800, running: false });
    await page.reload();
    await page.getByRole('button', { name: 'Start the questions' }).click();
    await atStep(page, 'Question 1');
    await page.goBack();
    await page.getByText(/^The clock is running: (?:30|29) minutes are left/u).waitFor();
    expect(await pauseHere(page).count()).toBe(0);
    await look(page, 'running');
    await page.getByRole('button', { name: 'Continue with the questions' }).click();
    await atStep(page, 'Question 1');
    await page.setViewportSize(DESKTOP);
    await page.getByText('The time goes on if you close this page.').waitFor();
    await look(page, 'question');
  });
});
