// The playground as a member of the workspace meets it, on the real product.
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startPlaygroundApp, type PlaygroundApp } from '../standins/app.ts';
import { sit } from '../standins/candidate.ts';
import { memberOf } from '../standins/playground.ts';
import { job } from '../standins/recruiter.ts';
import { axeFindings, launchBrowser, tabTo } from './candidate-page.ts';
import {
  actAs,
  composer,
  dialog,
  fillForm,
  focusedLabel,
  foundIn,
  inPage,
  message,
  openMails,
  openPlayground,
  say,
  sidewaysIn,
  submitButton,
  toChannel,
  troubleIn,
  WINDOWS,
} from './playground-page.ts';

const title = 'Backend Developer, timetable data';
const good =
  'I read the plan with EXPLAIN ANALYZE before I change anything, add the index that the filter needs, and check the plan again.';
const people = [
  { name: 'Amara Osei', email: 'amara@post.example', text: good },
  { name: 'Tom Hadley', email: 'tom@post.example', text: 'I restart the server.', choice: 2 },
];
const more = [
  { name: 'Mei-Ling Chau', email: 'mei@post.example', text: good, choice: 1 },
  { name: 'Sofia Lindqvist', email: 'sofia@post.example', text: 'I ask a colleague.', choice: 3 },
];

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

describe.each(WINDOWS)('the whole journey by mouse %s', (_, viewport) => {
  let app: PlaygroundApp;
  let context: BrowserContext;
  let page: Page;
  let trouble: string[];

  beforeAll(async () => {
    app = await startPlaygroundApp();
    context = await browser.newContext({ viewport });
    context.setDefaultTimeout(20_000);
    trouble = troubleIn(context);
    page = await context.newPage();
    await openPlayground(page, app.url);
  });
  afterAll(async () => {
    await context?.close();
    await app?.stop();
  });

  test('a slash lists the commands, and a chosen one opens its form with the cursor in the first field', async () => {
    await composer(page).fill('/as');
    await expect.poll(() => page.getByRole('option').count()).toBeGreaterThan(5);
    await page.getByRole('option', { name: '/assess new' }).click();
    await page
      .locator('form', { has: composer(page) })
      .getByRole('button', { name: 'Send' })
      .click();
    await dialog(page).waitFor();
    await expect.poll(() => focusedLabel(page)).toBe('Job title');
  });

  test('an error stands at its field, and what was typed is still there', async () => {
    await fillForm(page, { 'Job title': title, 'Job description': 'Python' });
    const field = dialog(page).getByRole('textbox', { name: 'Job description' });
    await expect.poll(() => field.getAttribute('aria-invalid')).toBe('true');
    const error = (await field.getAttribute('aria-describedby'))?.split(' ').at(-1);
    expect(await page.locator(`[id="${error}"]`).innerText()).toBe('Say a little more: one whole sentence is enough.');
    expect(await field.inputValue()).toBe('Python');
    expect(await dialog(page).getByLabel('Job title').inputValue()).toBe(title);
    expect(await focusedLabel(page)).toBe('Job description (optional)');
  });

  test('a job description becomes a draft card, and Approve opens the assessment in the same message', async () => {
    await fillForm(page, { 'Job description': job });
    const draft = message(page, /Draft: Backend Developer/);
    await draft.getByRole('button', { name: 'Approve' }).click({ timeout: 30_000 });
    const card = message(page, /Nobody is invited yet/);
    await card.getByRole('button', { name: 'Add candidates' }).waitFor();
    expect(await page.getByText('Draft: Backend Developer').count()).toBe(0);
  });

  test('an invitation arrives in the mail box, and its link opens the candidate’s page in a new tab', async () => {
    await say(page, '/assess invite');
    await fillForm(page, { Candidates: people.map(({ name, email }) => `${name}, ${email}`).join('\n') });
    await message(page, /2 candidates are invited/).waitFor();
    await openMails(page);
    await page.getByRole('button', { name: people[0]!.email }).click();
    const opened = context.waitForEvent('page');
    await page.getByRole('link', { name: 'Open the candidate’s page' }).click();
    const candidate = await opened;
    await candidate.getByRole('heading', { level: 1, name: 'Hello Amara' }).waitFor();
    await candidate.close();
    await toChannel(page);
  });

  test('the card fills in by itself as people finish', async () => {
    await message(page, /Nobody has finished yet/).waitFor();
    for (const { to, text } of await app.mails()) {
      const who = people.find(({ email }) => to.includes(email));
      const [link = ''] = /https?:\S+\/a\/[\w-]{43}/u.exec(text) ?? [];
      if (who) await sit(link, who);
    }
    const card = message(page, /2 of 2 finished, closes/);
    await card.getByRole('button', { name: 'Compare these 2' }).waitFor({ timeout: 30_000 });
    expect(await card.innerText()).toMatch(/Amara Osei\s+\d+, likely \d+–\d+/u);
  });

  test('an answer for her alone comes into sight, though she had scrolled up', async () => {
    const list = page.getByRole('list', { name: 'Messages in hiring-backend' });
    await list.evaluate((box) => box.scrollTo(0, 0));
    await expect
      .poll(() => list.evaluate((box) => box.scrollHeight - box.clientHeight - box.scrollTop))
      .toBeGreaterThan(120);
    await say(page, '/assess help');
    await message(page, /What you can type/u).waitFor();
    await expect
      .poll(() => list.evaluate((box) => box.scrollHeight - box.clientHeight - box.scrollTop))
      .toBeLessThan(120);
  });

  test('a report opens in a new tab, and stays open there by its cookie', async () => {
    await message(page, /2 of 2 finished/)
      .getByRole('button', { name: 'Open the report of Amara Osei' })
      .click();
    const opened = context.waitForEvent('page');
    await page.getByRole('link', { name: 'Open the report of Amara Osei' }).click();
    const report = await opened;
    await report.getByRole('heading', { level: 1, name: 'Amara Osei' }).waitFor();
    expect(report.url()).toMatch(/\/r\/[\w-]{36}$/u);
    expect((await context.cookies(report.url())).map(({ name, httpOnly }) => [name, httpOnly])).toEqual([
      ['sid', true],
    ]);
    await report.reload();
    await report.getByRole('heading', { level: 1, name: 'Amara Osei' }).waitFor();
    await report.close();
  });

  test('Advance asks for a reason, and then the card says who decided', async () => {
    await message(page, /2 of 2 finished/)
      .getByRole('button', { name: 'Advance Amara Osei' })
      .click();
    await fillForm(page, {});
    await dialog(page)
      .getByText(/Why is needed/)
      .waitFor();
    await fillForm(page, { Why: 'Reads the plan before changing anything.' });
    const card = message(page, /2 of 2 finished/);
    await card.getByText(/Advanced by Ruth Marlow, \d+ \w+ \d\d:\d\d/u).waitFor();
    await message(page, /Undo until/).waitFor();
  });

  test('a colleague sees the same card with the decision, and not what was only for her', async () => {
    await actAs(page, 'Owen Bright');
    await message(page, /Advanced by Ruth Marlow/).waitFor();
    expect(await page.getByText('Undo until').count()).toBe(0);
    expect(await page.getByText('2 candidates are invited').count()).toBe(0);
  });

  test('a guest is told in words who can help', async () => {
    await actAs(page, 'Sam Okoro');
    await message(page, /2 of 2 finished/)
      .getByRole('button', { name: 'Hold Tom Hadley' })
      .click();
    await message(page, /Guests can’t use Shortlist\. Ask a recruiter/).waitFor();
    expect(await dialog(page).count()).toBe(0);
  });

  test('all the while the browser found nothing to complain of', () => expect(trouble).toEqual([]));
});

describe('for everybody', () => {
  let app: PlaygroundApp;

  beforeAll(async () => {
    app = await startPlaygroundApp();
    const ruth = memberOf(app.url);
    await ruth.open(title);
    const all = [...people, ...more];
    const links = await ruth.invite(all);
    for (const [index, who] of all.entries()) await sit(links[index]!, who);
    await ruth.waitFor(/4 of 4 finished,? closes/);
  });
  afterAll(() => app?.stop());

  const looks = [
    ['in light colours on a desktop', { viewport: WINDOWS[0][1], colorScheme: 'light' }],
    ['in dark colours on a phone', { viewport: WINDOWS[1][1], colorScheme: 'dark' }],
  ] as const;

  test.each(looks)('axe-core finds nothing in any state, %s', async (_, look) => {
    await inPage(browser, look, async (page) => expect(await foundIn(page, app.url, axeFindings)).toEqual({}));
  });

  test.each([1280, 640, 390, 320])('nothing is scrolled sideways at %i pixels', async (width) => {
    const look = { viewport: { width, height: 844 } };
    await inPage(browser, look, async (page) => expect(await foundIn(page, app.url, sidewaysIn)).toEqual({}));
  });

  test('the keyboard alone leads from the composer to an approved draft', async () => {
    await inPage(browser, { viewport: WINDOWS[0][1] }, async (page) => {
      await openPlayground(page, app.url);
      await tabTo(page, composer(page));
      await page.keyboard.type('/as');
      await page.getByRole('option', { name: '/assess new' }).waitFor();
      await page.keyboard.press('Enter');
      await page.keyboard.press('Enter');
      await expect.poll(() => focusedLabel(page)).toBe('Job title');
      await page.keyboard.press('Escape');
      await expect.poll(() => focusedLabel(page)).toBe('Message in hiring-backend');
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('Enter');
      await expect.poll(() => focusedLabel(page)).toBe('Job title');
      await page.keyboard.type('Data engineer');
      await page.keyboard.press('Tab');
      await page.keyboard.type('You keep the importer honest. Need: Python; PostgreSQL; tests.');
      await tabTo(page, submitButton(page));
      await page.keyboard.press('Enter');
      const approve = message(page, /Draft: Data engineer/).getByRole('button', { name: 'Approve' });
      await approve.waitFor({ timeout: 30_000 });
      await tabTo(page, approve);
      await page.keyboard.press('Enter');
      await message(page, /Data engineer.*Nobody is invited yet/s).waitFor();
    });
  });
});
