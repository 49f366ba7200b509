// What people wrote to a candidate stands on their result page: on a phone, in their language, readable and sound.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startApp, type App } from '../standins/app.ts';
import { candidateAt } from '../standins/candidate.ts';
import { type Desk } from '../standins/desk.ts';
import { slackDesk } from '../standins/desk-slack.ts';
import { openAssessment, sitAll } from '../standins/opening.ts';
import { channel, ruth } from '../standins/recruiter.ts';
import { axeFindings, brokenPromises, launchBrowser, PHONE } from './candidate-page.ts';
import { inPage } from './playground-page.ts';

const amara = { name: 'Amara Osei', email: 'amara@post.example', text: 'I would run EXPLAIN ANALYZE first.' };

let app: App;
let browser: Browser;
let desk: Desk;
let link = '';

beforeAll(async () => {
  [app, browser] = await Promise.all([startApp(), launchBrowser()]);
  desk = slackDesk({ slack: app.slack, user: ruth, channel });
  await openAssessment(desk);
  [link = ''] = await sitAll(desk, [amara]);
});
afterAll(async () => {
  await browser?.close();
  await app?.stop();
});

/** The page as it is read on a phone; what is amiss in it is found here. */
async function read(name: string): Promise<string> {
  let words = '';
  await inPage(browser, { viewport: PHONE }, async (page) => {
    await page.goto(link);
    await page.locator('main h1').waitFor();
    words = await page.locator('main').innerText();
    expect(await axeFindings(page)).toEqual([]);
    expect(await brokenPromises(page)).toEqual([]);
    const folder = process.env['PICTURES'];
    if (folder) await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true });
  });
  return words;
}

test('the answer to a review, with whose it is and whether anything was changed', async () => {
  await candidateAt(link).ask('POST', '/requests', { kind: 'review', text: 'The clock cut me off.' });
  await desk.press(await desk.see(/asks for a review by a person[^]*Answer by/u), 'Answer');
  await desk.fillIn({ answer: 'A colleague read it again.\nThe score stands, for these reasons.', changed: 'no' });
  await desk.answer(/Answered by Ruth Marlow/u);
  const words = await read('answered');
  expect(words).toMatch(/Ruth Marlow answered on [^]*Nothing was changed in your result\./u);
  expect(words).toContain('A colleague read it again.\nThe score stands, for these reasons.');
  expect(words).not.toContain('replies within 5 working days');

  await candidateAt(link).ask('PUT', '/language', { language: 'fr' });
  expect(await read('answered-fr')).toMatch(/Réponse de Ruth Marlow, le [^]*Rien n’a été changé/u);
  await candidateAt(link).ask('PUT', '/language', { language: 'en' });
});
