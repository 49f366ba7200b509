// The candidate's page from the link to the result, on the real product in a real browser.
import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDatabase } from '#db/connect.ts';
import { startPlaygroundApp, type PlaygroundApp } from '../standins/app.ts';
import { candidateAt, sit } from '../standins/candidate.ts';
import { memberOf } from '../standins/playground.ts';
import {
  answer,
  atStep,
  axeFindings,
  brokenPromises,
  choiceOf,
  continueOn,
  heading,
  launchBrowser,
  PHONE,
  primary,
  tabTo,
  waitResult,
  waitSaved,
  writtenOf,
  type Place,
} from './candidate-page.ts';
import { inPage } from './playground-page.ts';
import { aCv, anyAnswer, walk, type Walked } from './candidate-walk.ts';

/** A job whose questions are of all kinds. */
const job = 'Need: working with stakeholders; planning and priorities; incident handling.';

let app: PlaygroundApp;
let browser: Browser;
let cv: string;
let invited = 0;

beforeAll(async () => {
  [app, browser] = await Promise.all([startPlaygroundApp(), launchBrowser()]);
  await memberOf(app.url).open('Operations lead', job);
  cv = join(app.dataDir, 'amara-osei.pdf');
  await writeFile(cv, await aCv());
});
afterAll(async () => {
  await browser?.close();
  await app?.stop();
});

const looks: [string, BrowserContextOptions & { thorough: boolean }][] = [
  ['in light colours on a desktop', { viewport: { width: 1280, height: 900 }, colorScheme: 'light', thorough: true }],
  ['in dark colours on a phone', { viewport: PHONE, colorScheme: 'dark', thorough: true }],
  ['at 320 pixels', { viewport: { width: 320, height: 640 }, thorough: false }],
  ['at 200 % zoom', { viewport: { width: 640, height: 450 }, deviceScaleFactor: 2, thorough: false }],
];

describe.each(looks)('from the link to the result %s', (_, { thorough, ...look }) => {
  let walked: Walked;
  beforeAll(async () => {
    const link = await newLink();
    await inPage(browser, look, async (page) => {
      walked = await walk(page, link, thorough ? cv : null);
    });
  });

  test('every step has one heading and one filled button, names its fields, and is never scrolled sideways', () =>
    expect(walked.broken).toEqual({}));
  test.runIf(thorough)('axe-core finds nothing on any step', () => expect(walked.axe).toEqual({}));
  test('every kind of question takes its answer', () =>
    expect([...walked.kinds].toSorted()).toEqual(['choice', 'multi', 'numeric', 'ranking', 'text']));
  test('the result gives each criterion a range and a reason', () => {
    expect(walked.result.length).toBeGreaterThan(2);
    for (const said of walked.result) expect(said).toMatch(/likely \d+ to \d+\n+.{10,}|Not scored\n+.{10,}/su);
  });
  test('the result says what was read of a CV, where there was one', () => {
    expect(walked.cv.length > 2).toBe(thorough);
    for (const said of walked.cv) expect(said).toMatch(/Nothing found$|(?:Found|Found in part|Less than asked)\n+.+/su);
  });
  test('the browser found nothing to complain of', () => expect(walked.trouble).toEqual([]));
});

describe('nothing is lost', () => {
  test('a reload brings back the answers and the place, and so does another device', async () => {
    const { link, written, choice } = await atQuestions();
    await inPage(browser, { viewport: PHONE }, async (page) => {
      await page.goto(written.address);
      await answer(page, 'We answered within a day.');
      await continueOn(page);
      await page.goto(choice.address);
      await option(page, choice, 1).check();
      await continueOn(page);
      await waitSaved(page);
      await page.reload();
      await atStep(page, `Question ${choice.index + 2}`);
      await page.getByRole('button', { name: 'Previous' }).click();
      await expect.poll(() => option(page, choice, 1).isChecked()).toBe(true);
      await page.goto(written.address);
      await expect.poll(() => page.getByLabel(/^Your answer/).inputValue()).toBe('We answered within a day.');
      await page.goto('about:blank');
    });
    // The page that was left has laid the pen down, so that the next one is asked nothing.
    await expect.poll(async () => (await candidateAt(link).page()).pen, { timeout: 10_000 }).toBe(null);
    await inPage(browser, {}, async (page) => {
      await page.goto(link);
      const open = [0, 1, 2].find((index) => index !== written.index && index !== choice.index)!;
      await atStep(page, `Question ${open + 1}`);
      await page.goto(choice.address);
      await expect.poll(() => option(page, choice, 1).isChecked()).toBe(true);
      await page.goto(written.address);
      await expect.poll(() => page.getByLabel(/^Your answer/).inputValue()).toBe('We answered within a day.');
    });
  });

  test('without a connection the page says so, keeps the words, and sends them in order once it is back', async () => {
    const { written, choice } = await atQuestions();
    await inPage(browser, {}, async (page) => {
      await page.goto(written.address);
      await page.getByLabel(/^Your answer/).waitFor();
      const sent: string[] = [];
      page.on('requestfinished', (request) => request.method() === 'PUT' && sent.push(request.postData() ?? ''));
      await page.context().setOffline(true);
      await answer(page, 'Written on a train.');
      await page.getByText('You’re offline.').first().waitFor();
      await continueOn(page);
      await page.goto(choice.address);
      await option(page, choice, 2).check();
      await onDevice(page).waitFor();
      expect(sent).toEqual([]);
      await page.context().setOffline(false);
      await waitSaved(page);
      expect(await page.getByText('You’re offline.').count()).toBe(0);
      expect(sent.map((body) => body.match(/Written on a train|"choice":2/u)?.[0])).toEqual([
        'Written on a train',
        '"choice":2',
      ]);
    });
  });

  test('a restart of the server in the middle of a sentence loses no word of it', async () => {
    const { link, written } = await atQuestions();
    await inPage(browser, {}, async (page) => {
      await page.goto(written.address);
      await answer(page, 'Before the restart.');
      await waitSaved(page);
      await app.restart(async () => {
        await answer(page, 'Before the restart, during it');
        await onDevice(page).waitFor();
      });
      await answer(page, 'Before the restart, during it, after it.');
      await waitSaved(page);
      const { answers } = await candidateAt(link).page();
      expect(answers[written.id]?.answer).toMatchObject({ text: 'Before the restart, during it, after it.' });
    });
  });
});

test('the keyboard alone leads from the link to the result', async () => {
  const link = await newLink();
  await inPage(browser, {}, async (page) => {
    const press = async (target: ReturnType<typeof primary>, key: string) => {
      await tabTo(page, target);
      await page.keyboard.press(key);
    };
    await page.goto(link);
    await press(page.getByLabel('I have read this and agree'), 'Space');
    await press(primary(page), 'Enter');
    await atStep(page, 'About you');
    await press(page.getByLabel('I don’t know yet'), 'Space');
    await press(primary(page), 'Enter');
    await atStep(page, 'Next: Your CV');
    await press(primary(page), 'Enter');
    await atStep(page, 'Your CV');
    await press(primary(page), 'Enter');
    await press(page.getByRole('button', { name: 'Start the questions' }), 'Enter');
    await atStep(page, 'Question 1');
    while (/#question-\d+$/u.test(page.url())) {
      const before = page.url();
      const field = page
        .getByRole('radio')
        .or(page.getByRole('checkbox'))
        .or(page.getByRole('button', { name: /^Move down/ }))
        .or(page.getByLabel(/^Your answer/));
      await tabTo(page, field.first());
      await (typeof (await anyAnswer(page)) === 'string' ? page.keyboard.type('7') : page.keyboard.press('Space'));
      await press(primary(page), 'Enter');
      await page.waitForURL((url) => url.href !== before);
    }
    await press(page.getByRole('button', { name: 'Submit my answers' }), 'Enter');
    expect((await waitResult(page)).length).toBeGreaterThan(2);
  });
});

describe('a link that can’t be worked on is answered by a clear page', () => {
  const cases: [string, number, string, () => Promise<string>][] = [
    ['that was cut short', 404, 'This link isn’t complete', async () => `${app.url}/a/nobody`],
    ['that has run out', 410, 'This link has run out', () => changed("expires_at = now() - interval '1 minute'")],
    ['that was taken back', 410, 'This link was taken back', () => changed('revoked_at = now()')],
    ['that was finished', 200, 'Thank you, Amara. Everything arrived.', finished],
    ['of an assessment that is closed', 410, 'This assessment is closed', closed],
  ];

  test.each(cases)('%s', async (_, status, title, make) => {
    const link = await make();
    await inPage(browser, { viewport: { width: 320, height: 640 } }, async (page) => {
      expect((await page.goto(link))?.status()).toBe(status);
      expect(await heading(page).innerText()).toBe(title);
      expect(await brokenPromises(page, { closed: status !== 200 })).toEqual([]);
      expect(await axeFindings(page)).toEqual([]);
    });
  });
});

const onDevice = (page: Page) => page.locator('.status:visible', { hasText: /Saved on this device \d/u }).first();
const option = (page: Page, { options }: Place, at: number) =>
  page.getByRole('radio', { name: options[at]!, exact: true });

async function newLink(): Promise<string> {
  invited += 1;
  const [link] = await memberOf(app.url).invite([{ name: 'Amara Osei', email: `amara${invited}@post.example` }]);
  if (!link) throw new Error('No link was sent.');
  return link;
}

/** The link of somebody who has agreed and stands before the questions, and where they write and where they choose. */
async function atQuestions(): Promise<{ link: string; written: Place; choice: Place }> {
  const link = await newLink();
  const candidate = candidateAt(link);
  await candidate.agree();
  await candidate.introduce('Amara Osei', `amara${invited}@post.example`);
  await candidate.ask('POST', '/cv/skip');
  return { link, written: await writtenOf(link), choice: await choiceOf(link) };
}

async function finished(): Promise<string> {
  const link = await newLink();
  await sit(link, { name: 'Amara Osei', email: `amara${invited}@post.example`, text: 'I ask the customer.' });
  return link;
}

async function closed(): Promise<string> {
  const link = await newLink();
  const member = memberOf(app.url);
  await member.say('/assess close');
  await member.press(/Close this assessment/u, 'close');
  await expect.poll(async () => (await fetch(link)).status, { timeout: 10_000 }).toBe(410);
  return link;
}

async function changed(set: string): Promise<string> {
  const link = await newLink();
  const hash = createHash('sha256').update(link.split('/').at(-1)!).digest();
  const { pool } = openDatabase(app.databaseUrl);
  await pool.query(`update invitation set ${set} where token_hash = $1`, [hash]);
  await pool.end();
  return link;
}
