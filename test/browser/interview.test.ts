// The interview in a browser: on a phone and on a desktop, by keyboard, through a reload and on another device.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { interviewBank } from '#core/interview/bank.ts';
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
  submit,
  tabTo,
  waitResult,
  waitSaved,
} from './candidate-page.ts';
import { inPage, troubleIn } from './playground-page.ts';

let app: PlaygroundApp;
let browser: Browser;
let links: string[];

const people = ['Ann Lee', 'Ben Sol', 'Cem Ak', 'Dee Roy'].map((name) => ({
  name,
  email: `${name.slice(0, 3).toLowerCase()}@post.example`,
}));
const thin = 'An import of ours broke because a supplier sent prices with a comma, and I found the wrong row.';

beforeAll(async () => {
  [app, browser] = await Promise.all([startPlaygroundApp(), launchBrowser()]);
  const member = memberOf(app.url);
  await member.open('Data engineer', 'Need: data feeds and imports; SQL and indexes; incident handling.', {
    parts: ['interview'],
  });
  links = (await member.invite(people)).filter((link) => link !== undefined);
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await app?.stop();
});

const picture = async (page: Page, name: string) => {
  const folder = process.env['PICTURES'];
  if (folder) await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true });
};

const box = (page: Page) => page.locator('#answer');
const send = (page: Page) => page.getByRole('button', { name: /^Submit/u });
const asked = (page: Page) => page.locator('.talk .asks');

async function toInterview(page: Page, link: string, who = people[0]!): Promise<void> {
  await page.goto(link);
  await agree(page);
  await atStep(page, 'About you');
  await fillIntake(page, { name: who.name, email: who.email });
  await atStep(page, 'Interview');
}

test.each([
  ['phone', PHONE, 0],
  ['desktop', DESKTOP, 1],
] as const)(
  'on a %s: what is promised of every step holds, with axe-core, from the first word to the result',
  async (name, viewport, which) => {
    await inPage(browser, { viewport }, async (page) => {
      const trouble = troubleIn(page.context());
      const look = async (at: string) => {
        await picture(page, `${at}-${name}`);
        expect(await brokenPromises(page), at).toEqual([]);
        expect(await axeFindings(page), at).toEqual([]);
      };
      await toInterview(page, links[which]!, people[which]);
      await page.getByText('No AI writes to you here.').waitFor();
      await look('before');
      await primary(page).click();
      await box(page).waitFor();
      await box(page).fill(thin);
      await waitSaved(page);
      await look('first');
      await send(page).click();
      await page.getByText('Follow-up to your answer').waitFor();
      expect(await box(page).evaluate((node) => node === document.activeElement)).toBe(true);
      await look('followed');
      await box(page).fill('I told the shop team. My religion forbids me to work on Fridays, so a colleague did it.');
      await send(page).click();
      await page.getByText('You mentioned something personal').waitFor();
      await look('steered');
      await toTheEnd(page);
      await look('over');
      await primary(page).click();
      await atStep(page, 'Check before you submit');
      await look('summary');
      await submit(page);
      await waitResult(page);
      // A stream that may not be stored counts as aborted for the debugger, once it was read to its end.
      expect(trouble.filter((one) => !/\/interview\/\S+ net::ERR_ABORTED$/u.test(one))).toEqual([]);
    });
  },
  120_000,
);

/** Says that there is nothing to add until the last question is over. */
async function toTheEnd(page: Page): Promise<void> {
  const nothing = page.getByRole('button', { name: /^I have n/u });
  const over = page.getByText('That was the last question.');
  while (!(await over.isVisible())) {
    await nothing.or(over).first().waitFor();
    const button = await nothing.elementHandle({ timeout: 1_000 }).catch(() => null);
    await button?.click();
    // The next question brings a button of its own.
    await button?.waitForElementState('hidden');
  }
}

test('a reload in the middle goes on where it was, with what was typed; so does another device, and both keep theirs', async () => {
  const link = links[2]!;
  await inPage(browser, { viewport: PHONE }, async (page) => {
    await toInterview(page, link, people[2]);
    await primary(page).click();
    await box(page).fill(thin);
    await send(page).click();
    await page.getByText('Follow-up to your answer').waitFor();
    await box(page).fill('Half a sentence');
    await waitSaved(page);
    await page.reload();
    await page.getByText('Follow-up to your answer').waitFor();
    expect(await box(page).inputValue()).toBe('Half a sentence');
    expect(await page.locator('.mine .words').first().innerText()).toBe(thin);

    await inPage(browser, { viewport: DESKTOP }, async (other) => {
      await other.goto(link);
      await primary(other).click();
      await box(other).waitFor();
      expect(await box(other).inputValue()).toBe('Half a sentence');
      await box(other).fill('Half a sentence, and the other half');
      await send(other).click();
      await expect.poll(() => other.locator('.mine').count()).toBe(2);
    });
  });
}, 90_000);

test('by keyboard alone: begin, answer, add to it later', async () => {
  await inPage(browser, { viewport: DESKTOP, reducedMotion: 'reduce' }, async (page) => {
    await toInterview(page, links[3]!, people[3]);
    await tabTo(page, primary(page));
    await page.keyboard.press('Enter');
    await tabTo(page, box(page));
    const question = await asked(page).first().innerText();
    const best = interviewBank.find(({ item }) => item.prompt === question)!.item.rubric.references[0]!;
    await page.keyboard.insertText(best);
    await tabTo(page, send(page));
    await page.keyboard.press('Enter');
    await page.getByText('Question 2 of').first().waitFor();
    expect(await page.getByText('Follow-up to your answer').count()).toBe(0);

    await tabTo(page, page.getByRole('button', { name: 'Add to answer 1' }));
    await page.keyboard.press('Enter');
    await page.getByLabel('What do you want to add or correct at question 1?').waitFor();
    expect(await brokenPromises(page)).toEqual([]);
    await page.keyboard.insertText('The alert has caught two more since.');
    await tabTo(page, send(page));
    await page.keyboard.press('Enter');
    await page.getByText('Added later').waitFor();
    await picture(page, 'added');
    const { answers, interview } = await candidateAt(links[3]!).page();
    expect(answers[interview!.questions[0]!.id]?.answer).toMatchObject({ said: [{ to: 0 }, { to: 0 }] });
  });
}, 90_000);

test.each(['fr', 'zh-Hant', 'zh-Hans'] as const)(
  'in %s the page speaks that language and says that the questions don’t',
  async (language) => {
    await candidateAt(links[3]!).ask('PUT', '/language', { language });
    await inPage(browser, { viewport: PHONE }, async (page) => {
      await page.goto(links[3]!);
      const here = page.locator('.elsewhere, .btn.primary').first();
      await here.waitFor();
      if ((await page.locator('.talk').count()) === 0) await here.click();
      await page.locator('.talk .asks').first().waitFor();
      await page.locator('.note').first().waitFor();
      expect(await page.locator('.talk').getAttribute('aria-label')).not.toMatch(/interview so far/u);
      expect(await asked(page).first().getAttribute('lang')).toBe('en');
      expect(await axeFindings(page)).toEqual([]);
      await picture(page, `language-${language}`);
    });
  },
);
