// Somebody is erased while they type: their page stops within five seconds, says so, and keeps nothing.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startPlaygroundApp, type PlaygroundApp } from '../standins/app.ts';
import { candidateAt } from '../standins/candidate.ts';
import { memberOf } from '../standins/playground.ts';
import { axeFindings, brokenPromises, heading, launchBrowser, PHONE, writtenOf } from './candidate-page.ts';
import { inPage } from './playground-page.ts';

let app: PlaygroundApp;
let browser: Browser;

beforeAll(async () => {
  [app, browser] = await Promise.all([startPlaygroundApp(), launchBrowser()]);
  await memberOf(app.url).open('Support lead', 'Need: support quality metrics; writing for customers; SQL databases.');
});
afterAll(async () => {
  await browser?.close();
  await app?.stop();
});

const kept = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<number>((found) => {
        const request = indexedDB.open('shortlist');
        request.onsuccess = () => {
          const all = request.result.transaction('drafts').objectStore('drafts').count();
          all.onsuccess = () => found(all.result);
        };
      }),
  );

test('an open page stops within five seconds, and nothing of it stays in the browser', async () => {
  const member = memberOf(app.url);
  const [link = ''] = await member.invite([{ name: 'Amara Osei', email: 'amara@post.example' }]);
  const candidate = candidateAt(link);
  await candidate.agree();
  await candidate.introduce('Amara Osei', 'amara@post.example');
  await candidate.ask('POST', '/cv/skip');
  const written = await writtenOf(link);
  await inPage(browser, { viewport: PHONE }, async (page) => {
    await page.goto(written.address);
    const field = page.getByLabel(/^Your answer/);
    await field.fill('Ninety seconds on hold');
    await expect.poll(() => kept(page)).toBeGreaterThan(0);

    await member.say('/assess show');
    await member.press(/0 of 1 finished/u, 'candidates');
    await member.press(/Recruiters and admins alone/u, 'candidate');
    await member.press(/amara@post\.example/u, 'erase');
    await member.waitFor(/This person is erased/u);
    const erased = performance.now();
    await page.getByText('Your data was removed here on request.').waitFor({ timeout: 5_000 });
    expect(performance.now() - erased).toBeLessThan(5_000);
    await expect.poll(() => kept(page)).toBe(0);
    expect(await axeFindings(page)).toEqual([]);
    if (process.env['PICTURES']) await page.screenshot({ path: `${process.env['PICTURES']}/erased-open.png` });

    expect((await page.goto(link))?.status()).toBe(410);
    expect(await heading(page).innerText()).toBe('Your data was removed');
    expect(await brokenPromises(page, { closed: true })).toEqual([]);
    if (process.env['PICTURES']) await page.screenshot({ path: `${process.env['PICTURES']}/erased-link.png` });
  });
});
