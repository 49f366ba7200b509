// What is typed outlives a crash, a reload and a lost connection, and no page writes over another one.
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startPlaygroundApp, type PlaygroundApp } from '../standins/app.ts';
import { candidateAt } from '../standins/candidate.ts';
import { memberOf } from '../standins/playground.ts';
import {
  answer,
  atStep,
  axeFindings,
  brokenPromises,
  DESKTOP,
  launchBrowser,
  PHONE,
  primary,
  submit,
  tabTo,
  waitSaved,
  writtenOf,
  type Place,
} from './candidate-page.ts';
import { inPage } from './playground-page.ts';

const job = 'Need: support quality metrics; writing for customers; SQL databases.';

let app: PlaygroundApp;
let browser: Browser;
let invited = 0;

beforeAll(async () => {
  [app, browser] = await Promise.all([startPlaygroundApp(), launchBrowser()]);
  await memberOf(app.url).open('Support lead', job);
});
afterAll(async () => {
  await browser?.close();
  await app?.stop();
});

const patiently = { timeout: 15_000 };
const field = (page: Page) => page.getByLabel(/^Your answer/);
const status = (page: Page, text: RegExp) => page.locator('.status:visible', { hasText: text }).first();

describe('what was typed is kept on the device', () => {
  test('a reload right after the last letter shows it, and so does one without a connection before', async () => {
    const { link, written } = await atQuestions();
    await inPage(browser, { viewport: PHONE }, async (page) => {
      await page.goto(written.address);
      await field(page).pressSequentially('We answered within a day');
      await page.reload();
      await expect.poll(() => field(page).inputValue(), patiently).toBe('We answered within a day');
      await page.context().setOffline(true);
      await field(page).pressSequentially(', offline.');
      await status(page, /Saved on this device \d/u).waitFor();
      await page.context().setOffline(false);
      await waitSaved(page);
    });
    expect(await writtenText(link)).toBe('We answered within a day, offline.');
  });

  test('a crash without a connection loses nothing: the same question is open, with its words, and they are sent', async () => {
    const { link, written } = await atQuestions();
    const context = await browser.newContext({ viewport: DESKTOP });
    await crashed(context, written.address, 'Typed on a train before the tab died');
    await inPageOf(context, async (page) => {
      await page.goto(link);
      await atStep(page, `Question ${written.index + 1}`);
      expect(await field(page).inputValue()).toBe('Typed on a train before the tab died');
      await waitSaved(page);
    });
    await context.close();
    expect(await writtenText(link)).toBe('Typed on a train before the tab died');
  });

  test('it lies there sealed, its key can’t be taken out, and nothing stays after the submission', async () => {
    const { link, written } = await atQuestions();
    await inPage(browser, {}, async (page) => {
      await page.goto(written.address);
      await field(page).waitFor();
      await page.context().setOffline(true);
      await field(page).fill('A sentence nobody else should find');
      await status(page, /Saved on this device/u).waitFor();
      const rows = await keptRows(page);
      expect(rows).toMatchObject([{ extractable: false }]);
      expect(rows[0]?.text).not.toContain('nobody else');
      expect(JSON.stringify(rows)).not.toContain(link.split('/').at(-1));
      await page.context().setOffline(false);
      await waitSaved(page);
      await page.goto(`${link}#summary`);
      await submit(page);
      await expect.poll(() => keptRows(page), patiently).toEqual([]);
    });
  });

  test('what a crash left on a shared computer goes when the link is opened there after a submission elsewhere', async () => {
    const { link, written } = await atQuestions();
    const context = await browser.newContext({ viewport: DESKTOP });
    await crashed(context, written.address, 'Typed in a library before the tab died');
    expect((await candidateAt(link).submit()).status).toBe(200);
    await inPageOf(context, async (page) => {
      await page.goto(link);
      await expect.poll(() => keptRows(page), patiently).toEqual([]);
    });
    await context.close();
  });

  test('a browser that keeps nothing is told so once, and everything works', async () => {
    const { link, written } = await atQuestions();
    await inPage(browser, {}, async (page) => {
      await page.addInitScript(() => {
        for (const name of ['indexedDB', 'localStorage', 'sessionStorage'])
          Object.defineProperty(globalThis, name, {
            get: () => {
              throw new DOMException('The operation is insecure.', 'SecurityError');
            },
          });
      });
      await page.goto(written.address);
      await page.getByText('This browser keeps no copy of its own.').waitFor();
      expect(await axeFindings(page)).toEqual([]);
      await page.getByRole('button', { name: 'Understood' }).click();
      await field(page).fill('Sent all the same');
      await waitSaved(page);
      await page.context().setOffline(true);
      await field(page).fill('Sent all the same, later');
      await status(page, /Can’t save since \d/u).waitFor();
      await page.getByText('Keep this page open until it says Saved').waitFor();
      await page.context().setOffline(false);
      await waitSaved(page);
    });
    expect(await writtenText(link)).toBe('Sent all the same, later');
  });
});

describe.each([
  ['on a phone', PHONE],
  ['on a desktop', DESKTOP],
])('one page writes at a time %s', (_, viewport) => {
  test('another device says who has it, goes on at a press of a key, and takes everything along', async () => {
    const { link, written } = await atQuestions();
    const [first, second] = [await browser.newContext({ viewport }), await browser.newContext({ viewport })];
    const [here, there] = [await first.newPage(), await second.newPage()];
    await here.goto(written.address);
    await answer(here, 'From the first device');
    await waitSaved(here);
    await first.setOffline(true);
    await field(here).fill('The old page, without a connection');
    await status(here, /Saved on this device/u).waitFor();
    await there.goto(link);
    await there.getByText(/It has been open on another device since \d/u).waitFor();
    expect(await brokenPromises(there)).toEqual([]);
    expect(await axeFindings(there)).toEqual([]);
    await tabTo(there, primary(there));
    await there.keyboard.press('Enter');
    await there.goto(written.address);
    await expect.poll(() => field(there).inputValue(), patiently).toBe('From the first device');
    await field(there).fill('From the second device');
    await waitSaved(there);
    await first.setOffline(false);
    await here.getByText(/It has been open on another device since \d/u).waitFor();
    expect(await writtenText(link)).toBe('From the second device');
    await primary(here).click();
    await here.getByRole('button', { name: 'Use the other one' }).click();
    expect(await field(here).inputValue()).toBe('From the second device');
    await Promise.all([first.close(), second.close()]);
  });

  test('another tab says that it is a tab, and a tab that was closed or crashed is asked nothing', async () => {
    const { written } = await atQuestions();
    const context = await browser.newContext({ viewport });
    await inPageOf(context, async (here) => {
      await here.goto(written.address);
      await answer(here, 'From the first tab');
      await waitSaved(here);
      await inPageOf(context, async (there) => {
        await there.goto(written.address);
        await there.getByText(/It has been open in another tab of this browser since/u).waitFor();
      });
    });
    await crashed(context, written.address, 'From a tab that crashed');
    await inPageOf(context, async (page) => {
      await page.goto(written.address);
      await expect.poll(() => field(page).inputValue(), patiently).toBe('From a tab that crashed');
      await waitSaved(page);
    });
    await context.close();
  });
});

/** Types without a connection, then the tab's process dies. */
async function crashed(context: BrowserContext, address: string, text: string): Promise<void> {
  const page = await context.newPage();
  await page.goto(address);
  await field(page).waitFor();
  await context.setOffline(true);
  await field(page).fill(text);
  await status(page, /Saved on this device/u).waitFor();
  await page.goto('chrome://crash').catch(() => undefined);
  await page.close();
  await context.setOffline(false);
}

async function inPageOf(context: BrowserContext, act: (page: Page) => Promise<void>): Promise<void> {
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  await act(page);
  await page.close();
}

/** What lies in the browser's storage, as it lies there. */
function keptRows(page: Page): Promise<{ extractable: boolean; text: string; id: string }[]> {
  return page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const request = indexedDB.open('shortlist');
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          if (!request.result.objectStoreNames.contains('drafts')) return resolve([]);
          const all = request.result.transaction('drafts').objectStore('drafts').getAll();
          all.onsuccess = () =>
            resolve(
              all.result.map(({ id, key, sealed }) => ({
                id,
                extractable: key.extractable,
                text: new TextDecoder().decode(sealed),
              })),
            );
        };
      }),
  );
}

async function writtenText(link: string): Promise<string> {
  const { id } = await writtenOf(link);
  const given = (await candidateAt(link).page()).answers[id]?.answer;
  return given && 'text' in given ? given.text : '';
}

/** The link of somebody who has agreed and stands before the questions, and where they write an answer. */
async function atQuestions(): Promise<{ link: string; written: Place }> {
  invited += 1;
  const email = `amara${invited}@post.example`;
  const [link] = await memberOf(app.url).invite([{ name: 'Amara Osei', email }]);
  const candidate = candidateAt(link!);
  await candidate.agree();
  await candidate.introduce('Amara Osei', email);
  await candidate.ask('POST', '/cv/skip');
  return { link: link!, written: await writtenOf(link!) };
}
