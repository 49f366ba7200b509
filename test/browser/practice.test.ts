// Before the questions and after them: practice that leaves no trace, a check of the connection, and how it was found.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startPlaygroundApp, type PlaygroundApp } from '../standins/app.ts';
import { candidateAt, sit } from '../standins/candidate.ts';
import { memberOf } from '../standins/playground.ts';
import { axeFindings, brokenPromises, DESKTOP, launchBrowser, PHONE } from './candidate-page.ts';
import { inPage } from './playground-page.ts';

let app: PlaygroundApp;
let browser: Browser;

beforeAll(async () => {
  [app, browser] = await Promise.all([startPlaygroundApp(), launchBrowser()]);
  await memberOf(app.url).open('Planner', 'Need: planning and priorities; incident handling; clear writing.');
});
afterAll(async () => {
  await browser?.close();
  await app?.stop();
});

const invited = async (name: string) => (await memberOf(app.url).invite([{ name, email: `${name}@post.example` }]))[0]!;

test.each([PHONE, DESKTOP])('at $width px every kind can be practised, and nothing of it is kept', async (viewport) => {
  const link = await invited(`ada${viewport.width}`);
  const candidate = candidateAt(link);
  await candidate.agree();
  await candidate.introduce('Ada', 'ada@post.example');
  await candidate.ask('POST', '/cv/skip');
  const { questionKinds } = await candidate.page();
  const kinds = new Set(questionKinds.map((kind) => (kind === 'long' ? 'short' : kind)));
  await inPage(browser, { viewport }, async (page) => {
    await page.goto(`${link}#questions`);
    await page.getByText('Your connection works.').waitFor();
    await page.getByRole('button', { name: 'Practise first' }).click();
    for (let i = 1; i <= kinds.size; i += 1) {
      await page.getByText(`Practice ${i} of ${kinds.size}`).waitFor();
      if (await page.getByRole('radio', { name: 'Tuesday' }).isVisible()) {
        await page.getByRole('radio', { name: 'March' }).check();
        await page.getByText('Not yet.').waitFor();
        await page.getByRole('radio', { name: 'Tuesday' }).check();
        await page.getByText('Right.').waitFor();
      }
      expect([...(await brokenPromises(page)), ...(await axeFindings(page))]).toEqual([]);
      await page
        .getByRole('button', { name: i < kinds.size ? 'Continue with the next kind' : 'Finish practising' })
        .click();
    }
    await page.getByRole('button', { name: 'Start the questions' }).waitFor();
    expect((await candidate.page()).answers).toEqual({});
  });
});

test('without a connection the check says so, and the questions can be started all the same', async () => {
  const link = await invited('bo');
  const candidate = candidateAt(link);
  await candidate.agree();
  await candidate.introduce('Bo', 'bo@post.example');
  await candidate.ask('POST', '/cv/skip');
  await inPage(browser, { viewport: PHONE }, async (page) => {
    await page.route('**/look', (route) => route.abort());
    await page.goto(`${link}#questions`);
    await page.getByText('The service doesn’t answer just now.').waitFor();
    await page.unroute('**/look');
    await page.getByRole('button', { name: 'Check again' }).click();
    await page.getByText('Your connection works.').waitFor();
    await page.getByRole('button', { name: 'Start the questions' }).click();
    await page.getByText('Question 1 of').waitFor();
  });
});

test('how it was found is sent, thanked for, changed, and is no part of the printed page', async () => {
  const link = await invited('cy');
  await sit(link, { name: 'Cy', email: 'cy@post.example', text: 'I plan the week first.' });
  await inPage(browser, { viewport: DESKTOP }, async (page) => {
    await page.goto(link);
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    await page.getByText('Choose one of the five first.').waitFor();
    await page.getByRole('radio', { name: 'Good', exact: true }).check();
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    await page.getByText('Thank you. This helps the next candidates.').waitFor();
    await page.getByRole('button', { name: 'Change what I said' }).click();
    expect(await page.getByRole('radio', { name: 'Good', exact: true }).isChecked()).toBe(true);
    expect([...(await brokenPromises(page)), ...(await axeFindings(page))]).toEqual([]);
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByText('How did you find it?').first().isVisible()).toBe(false);
    expect(await page.getByText('How your answers were read').isVisible()).toBe(true);
  });
  expect((await candidateAt(link).page()).result?.feedback).toEqual({ level: 4 });
});
