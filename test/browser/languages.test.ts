// The candidate's page in each language: nothing left in English, nothing that axe-core finds, on a phone and on a desktop.
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Locale } from '#core/text/locale.ts';
import { startPlaygroundApp, type PlaygroundApp } from '../standins/app.ts';
import { anAnswer, candidateAt } from '../standins/candidate.ts';
import { memberOf } from '../standins/playground.ts';
import { axeFindings, brokenPromises, DESKTOP, launchBrowser, PHONE, writtenOf } from './candidate-page.ts';
import { inPage } from './playground-page.ts';

const job = 'Need: support quality metrics; writing for customers; SQL databases.';
/** Pictures of every step are kept here, for whoever wants to look at them. */
const pictures = process.env['PICTURES'];

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

async function newLink(): Promise<string> {
  invited += 1;
  const [link] = await memberOf(app.url).invite([{ name: `Person ${invited}`, email: `p${invited}@post.example` }]);
  return link!;
}

/** What a browser set to the language asks for, and how the page greets. */
const LANGUAGES: [Locale, string, RegExp][] = [
  ['en', 'en-GB', /^Hello Person/u],
  ['fr', 'fr-FR', /^Bonjour Person/u],
  ['zh-Hant', 'zh-TW', /^Person，您好/u],
  ['zh-Hans', 'zh-CN', /^Person，您好/u],
];
const QUESTIONS_IN_ENGLISH: Record<Locale, string> = {
  en: 'The questions are in',
  fr: 'Les questions sont en anglais.',
  'zh-Hant': '題目使用英文。',
  'zh-Hans': '题目使用英语。',
};
const STEPS = ['#about-you', '#cv', '#questions', '#question-1', '#question-2', '#question-3', '#summary'];

test.each(LANGUAGES)(
  'every step in %s, on a phone and on a desktop',
  async (locale, browserLocale, greeting) => {
    const link = await newLink();
    const found: Record<string, unknown> = {};
    await inPage(browser, { locale: browserLocale }, async (page) => {
      const look = async (step: string) => {
        for (const viewport of [PHONE, DESKTOP]) {
          await page.setViewportSize(viewport);
          const name = `${locale}-${viewport.width}-${step.replace('#', '')}`;
          const here = [
            ...(await brokenPromises(page)),
            ...(await axeFindings(page)),
            ...(await english(page, locale)),
          ];
          if (here.length > 0) found[name] = here;
          if (pictures) await picture(page, name);
        }
      };
      await page.goto(link);
      await page.getByRole('heading', { level: 1 }).getByText(greeting).waitFor();
      expect(await page.locator('html').getAttribute('lang')).toBe(locale);
      await look('welcome');
      expect(await page.getByText(QUESTIONS_IN_ENGLISH[locale]).count()).toBe(locale === 'en' ? 0 : 1);
      const candidate = candidateAt(link);
      await candidate.agree({ language: locale });
      await candidate.introduce('Person', 'p@post.example');
      await page.reload();
      await page.waitForFunction(() => location.hash === '#next' && document.querySelector('h1'));
      await look('next');
      await page.locator('.btn:not(.primary, .plain, .sm)').click();
      await look('paused');
      await candidate.ask('POST', '/cv/skip');
      await page.reload();
      // A page that is still loading chooses its step itself.
      await page.locator('h1').waitFor();
      for (const step of STEPS) {
        await page.evaluate((hash) => location.replace(hash), step);
        await page.waitForFunction((hash) => location.hash === hash && document.querySelector('h1'), step);
        await look(step);
        if (step === '#questions' && locale !== 'en') await page.getByText(QUESTIONS_IN_ENGLISH[locale]).waitFor();
      }
      for (const item of (await candidate.page()).questions)
        await candidate.answer(item.id, anAnswer(item, 'I measure it.'));
      await candidate.submit();
      await page.reload();
      await page.locator('.crit').waitFor({ timeout: 60_000 });
      await look('result');
    });
    expect(found).toEqual({});
  },
  300_000,
);

/** Whole words of English where the page speaks itself: not what members or candidates wrote, whose language is marked. */
async function english(page: Page, locale: Locale): Promise<string[]> {
  if (locale === 'en') return [];
  const said = await page.evaluate(() => {
    const words: string[] = [];
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walk.nextNode(); node; node = walk.nextNode()) {
      const marked = node.parentElement?.closest('[lang], script, style');
      if (!marked || marked === document.documentElement) words.push(node.textContent ?? '');
    }
    return words;
  });
  return said.filter((text) => /\b(?:the|your|you|is|are|was|and|this|with)\b/iu.test(text));
}

async function picture(page: Page, name: string): Promise<void> {
  await mkdir(pictures ?? '', { recursive: true });
  await page.screenshot({ path: join(pictures ?? '', `${name}.png`), fullPage: true });
}

test('a language that is chosen speaks at once, is remembered by the link, and loses nothing that was typed', async () => {
  const link = await newLink();
  await inPage(browser, { viewport: PHONE, locale: 'fr-FR' }, async (page) => {
    await page.goto(link);
    await page.getByRole('combobox', { name: 'Langue' }).selectOption('简体中文');
    await page.getByRole('heading', { level: 1 }).getByText('您好').waitFor();
    await page.reload();
    await page.getByText('我已阅读以上内容').click();
    await page.getByRole('button', { name: '同意并继续' }).click();
    await page.getByLabel('电话').fill('+86 10 5550 1234');
    await page.getByRole('combobox', { name: '语言' }).selectOption('English');
    await page.getByRole('heading', { name: 'About you' }).waitFor();
    expect(await page.getByLabel('Phone').inputValue()).toBe('+86 10 5550 1234');
    expect(await page.title()).toMatch(/^About you/u);
  });
  await expect.poll(async () => (await candidateAt(link).page()).language).toBe('en');
});

test('what was said aloud and what a question asks for follow the language too', async () => {
  const link = await newLink();
  const candidate = candidateAt(link);
  await candidate.agree({ language: 'en' });
  await candidate.introduce('Person', 'p@post.example');
  await candidate.ask('POST', '/cv/skip');
  const { address } = await writtenOf(link);
  const { questions } = await candidate.page();
  await inPage(browser, { viewport: PHONE, locale: 'en-GB' }, async (page) => {
    await page.goto(address);
    await page.getByLabel('Your answer').fill('I measure it.');
    await page.locator('.vh[role=status]', { hasText: /^Saved \d/u }).waitFor({ state: 'attached' });
    await page.getByText(/^(?:A few sentences are enough|Write as much as it needs)/u).waitFor();
    await page.getByRole('combobox', { name: 'Language' }).selectOption('Français');
    await page.locator('.vh[role=status]', { hasText: /^Enregistré à \d/u }).waitFor({ state: 'attached' });
    expect(await page.locator('[role=status]', { hasText: 'Saved' }).count()).toBe(0);
    await page.getByText(/^(?:Quelques phrases suffisent|Écrivez autant)/u).waitFor();
    const multi = questions.findIndex(({ kind }) => kind === 'multi');
    if (multi < 0) return;
    await page.evaluate((hash) => location.replace(hash), `#question-${multi + 1}`);
    expect(await page.getByText(/bonnes réponses|réponses sont justes/u).count()).toBe(1);
  });
});

test('a refusal and a dead link are said in the language of the browser', async () => {
  const link = await newLink();
  const { origin, pathname } = new URL(link);
  const headers = { 'accept-language': 'fr', 'content-type': 'application/json', origin };
  const refused = await fetch(`${origin}/api${pathname}/submit`, { method: 'POST', headers, body: '{"comment":""}' });
  expect(await refused.text()).toContain('Lisez d’abord la notice');
  const dead = await (await fetch(`${origin}/a/nothing`, { headers })).text();
  expect(dead).toContain('<html lang="fr">');
  expect(dead).toContain('Ce lien n’est pas complet');
});
