// Drives the candidate's page in a real browser the way a person does: by labels, names and keys.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { chromium, type Browser, type Locator, type Page } from 'playwright-core';
import type { PageItem } from '#core/model/page.ts';
import { candidateAt } from '../standins/candidate.ts';

const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export const PHONE = { width: 390, height: 844 };
export const DESKTOP = { width: 1280, height: 800 };

/** A headless Chromium with a fresh profile; the caller closes it. */
export function launchBrowser(executablePath = '/usr/bin/chromium', more: string[] = []): Promise<Browser> {
  return chromium.launch({ executablePath, args: [...ARGS, ...more] });
}

/** What the filled button of a step begins with, in each language, and what it says while it works. */
const GOES_ON =
  /^(?:Start|Agree|Continue|Submit|Finish|Commencer|Accepter|Continuer|Envoyer|Terminer|開始|同意|繼續|提交|完成|开始|继续)|^(?:Sending|Envoi|傳送中|发送中)…$/u;

/** The one filled button of a step. */
export function primary(page: Page): Locator {
  return page.getByRole('button', { name: /^(Start|Agree|Continue|Submit|Finish)/ });
}

export function heading(page: Page): Locator {
  return page.getByRole('heading', { level: 1 });
}

/** Waits until the step whose title (in the browser's tab) begins so is shown. */
export async function atStep(page: Page, title: string): Promise<void> {
  await page.waitForFunction(
    (begin) => document.title.startsWith(begin) && document.querySelector('h1') !== null,
    title,
  );
}

/** Ticks the agreement, gives name and e-mail where a share link asks for them, and goes on to the first part. */
export async function agree(page: Page, who?: { name: string; email: string }): Promise<void> {
  await atStep(page, 'Welcome');
  if (who) {
    await page.getByLabel('Full name').fill(who.name);
    await page.getByLabel('E-mail').fill(who.email);
  }
  await page.getByLabel('I have read this and agree').check();
  await primary(page).click();
}

export type IntakeValues = {
  name: string;
  email: string;
  phone?: string;
  location?: string;
  availability?: 'Straight away' | 'After a notice period' | 'I don’t know yet';
  salary?: string;
};

export async function fillIntake(page: Page, values: IntakeValues): Promise<void> {
  await atStep(page, 'About you');
  await page.getByLabel('Full name').fill(values.name);
  await page.getByLabel('E-mail').fill(values.email);
  if (values.phone) await page.getByLabel('Phone').fill(values.phone);
  if (values.location) await page.getByLabel('Where you live').fill(values.location);
  if (values.salary) await page.getByLabel('Salary you hope for').fill(values.salary);
  await page.getByLabel(values.availability ?? 'I don’t know yet').check();
  await primary(page).click();
}

/** Sends a file and waits until it has been read, or until the page says why it can't be. */
export async function uploadCv(page: Page, file: string): Promise<void> {
  await page.locator('input[type=file]').setInputFiles(file);
  const read = page.getByRole('heading', { name: 'This is what we read from your CV' });
  await read.or(page.getByRole('alert')).first().waitFor({ timeout: 60_000 });
}

export async function confirmCv(page: Page): Promise<void> {
  await atStep(page, 'This is what we read');
  await primary(page).click();
}

export async function withoutCv(page: Page): Promise<void> {
  await atStep(page, 'Your CV');
  await primary(page).click();
}

/** From the page before the first question to the first question without an answer. */
export async function startQuestions(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Start the questions' }).click();
  await atStep(page, 'Question ');
}

/** Index of a choice, indexes of several, or what is typed. */
export type Given = number | number[] | string;

/** Gives the answer to the question on screen; doesn't go on. */
export async function answer(page: Page, given: Given): Promise<void> {
  if (typeof given === 'string') return page.getByLabel(/^Your answer/).fill(given);
  if (typeof given === 'number') return page.getByRole('radio').nth(given).check();
  if ((await kindOnScreen(page)) === 'ranking')
    return page
      .getByRole('button', { name: /^Move down/ })
      .first()
      .click();
  for (const index of given) await page.getByRole('checkbox').nth(index).check();
}

export type Kind = 'choice' | 'multi' | 'numeric' | 'ranking' | 'text';

/** Which kind of question is on screen, by its controls. */
export async function kindOnScreen(page: Page): Promise<Kind> {
  if ((await page.getByRole('radio').count()) > 0) return 'choice';
  if ((await page.getByRole('checkbox').count()) > 0) return 'multi';
  if ((await page.getByRole('list', { name: 'Put them in order' }).count()) > 0) return 'ranking';
  return (await page.locator('textarea').count()) > 0 ? 'text' : 'numeric';
}

export type Place = { id: string; options: string[]; index: number; address: string };

const placeOf = async (link: string, kinds: PageItem['kind'][]): Promise<Place> => {
  const { questions } = await candidateAt(link).page();
  const index = questions.findIndex(({ kind }) => kinds.includes(kind));
  const found = questions[index];
  if (!found) throw new Error(`No question is ${kinds.join(' or ')}.`);
  return { id: found.id, options: found.options, index, address: `${link}#question-${index + 1}` };
};

/** Where this person's first question with a written answer stands: everybody has an order of their own. */
export const writtenOf = (link: string): Promise<Place> => placeOf(link, ['short', 'long']);

/** Where this person's first question with one right option stands, and its options as they see them. */
export const choiceOf = (link: string): Promise<Place> => placeOf(link, ['choice']);

export async function continueOn(page: Page): Promise<void> {
  const before = page.url();
  await primary(page).click();
  await page.waitForURL((url) => url.href !== before);
}

/** Answers every question from the one on screen on; `give` says what, by the question's text. */
export async function answerAll(page: Page, give: (prompt: string, kind: Kind) => Given | null): Promise<number> {
  let count = 0;
  while (/#question-\d+$/.test(page.url())) {
    const given = give(await heading(page).innerText(), await kindOnScreen(page));
    if (given !== null) await answer(page, given);
    await continueOn(page);
    count += 1;
  }
  return count;
}

/** Waits until the page says that everything typed is with the server. */
export async function waitSaved(page: Page): Promise<void> {
  await page
    .locator('.status:visible', { hasText: /^Saved \d/ })
    .first()
    .waitFor({ timeout: 20_000 });
}

export async function submit(page: Page, comment?: string): Promise<void> {
  await atStep(page, 'Check before you submit');
  if (comment) await page.getByLabel('A comment on something that happened').fill(comment);
  await page.getByRole('button', { name: 'Submit my answers' }).click();
  await atStep(page, 'Your result');
}

/** Waits for the scores; returns what is said of each criterion. */
export async function waitResult(page: Page, timeout = 60_000): Promise<{ name: string; said: string }[]> {
  await page.getByRole('heading', { name: 'How your answers were read' }).waitFor({ timeout });
  const rows = await page.locator('.crit li').all();
  return Promise.all(
    rows.map(async (row) => ({
      name: await row.getByRole('heading', { level: 3 }).innerText(),
      said: (await row.getByRole('img').getAttribute('aria-label')) ?? '',
    })),
  );
}

/** On the result page: asks for a review by a person, and waits until the page says when that was asked. */
export async function askReview(page: Page, text = ''): Promise<void> {
  await page.getByRole('button', { name: 'Start a human review' }).click();
  await page.getByLabel('What looks wrong to you?').fill(text);
  await page.getByRole('button', { name: 'Submit the request' }).click();
  await page.getByRole('region', { name: 'Does something look wrong?' }).getByText('Asked on').waitFor();
}

/** On the result page: asks for a correction or for deletion, and waits until the page says when that was asked. */
export async function askAboutData(
  page: Page,
  what: 'Correct something' | 'Withdraw and delete',
  text = '',
): Promise<void> {
  await page.getByRole('button', { name: what }).click();
  const form = page.getByRole('form', { name: what });
  await form.getByRole('textbox').fill(text);
  await form.getByRole('button', { name: 'Send the request' }).click();
  await form.waitFor({ state: 'detached' });
}

/** Presses the button of a page on which nothing is left to do. */
export async function finish(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Finish' }).click();
  await page.getByText('You can close this page.').waitFor();
}

/** What a step owes every candidate; returns the broken promises, none when all is well. `closed`: a link that is closed has no button to go on. */
export async function brokenPromises(page: Page, { closed = false } = {}): Promise<string[]> {
  const found = await page.evaluate(() => {
    const shown = (selector: string) =>
      [...document.querySelectorAll<HTMLElement>(selector)].filter((node) => node.checkVisibility());
    const labelled = (node: HTMLElement) =>
      Boolean(
        (node as HTMLInputElement).labels?.length ||
        node.getAttribute('aria-label') ||
        node.getAttribute('aria-labelledby'),
      );
    return {
      headings: shown('h1').length,
      filled: shown('.btn.primary').map((node) => node.textContent ?? ''),
      unlabelled: shown('input, textarea, select').filter((node) => !labelled(node)).length,
      unlinked: shown('[aria-invalid=true]').filter(
        (node) => !document.getElementById(node.getAttribute('aria-describedby')?.split(' ')[0] ?? ''),
      ).length,
      sideways: document.documentElement.scrollWidth > document.documentElement.clientWidth,
      title: document.title,
    };
  });
  const unnamed = found.filled.filter((name) => !GOES_ON.test(name));
  const promises: [boolean, string][] = [
    [found.headings === 1, `${found.headings} h1 instead of one`],
    [found.filled.length === (closed ? 0 : 1), `${found.filled.length} filled buttons`],
    [unnamed.length === 0, `a filled button is called ${unnamed.join(', ')}`],
    [found.unlabelled === 0, `${found.unlabelled} controls without a label`],
    [found.unlinked === 0, `${found.unlinked} errors not linked to their field`],
    [!found.sideways, 'the page scrolls sideways'],
    [found.title.includes(' · '), `the title “${found.title}” doesn't name the step`],
  ];
  return promises.filter(([kept]) => !kept).map(([, broken]) => broken);
}

const axeSource = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
type AxeResult = { violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[] };

/** axe-core's findings (WCAG 2.0 to 2.2 A and AA, best practice), one line each. The page's CSP doesn't hold for what a debugger evaluates. */
export async function axeFindings(page: Page): Promise<string[]> {
  await page.evaluate(await readFile(axeSource, 'utf8'));
  // A colour that is on its way to another one is neither.
  await page.evaluate(async () => {
    const changing = document.getAnimations().filter((one) => Number.isFinite(one.effect?.getComputedTiming().endTime));
    await Promise.allSettled(changing.map(({ finished }) => finished));
  });
  const result = await page.evaluate<AxeResult>('axe.run()');
  return result.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`);
}

/** Presses Tab until the element has the focus, as somebody without a mouse does; throws when it is never reached. */
export async function tabTo(page: Page, target: Locator, most = 80): Promise<void> {
  const handle = await target.elementHandle();
  for (let presses = 0; presses < most; presses += 1) {
    if (await page.evaluate((node) => document.activeElement === node, handle)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Not reached with the Tab key: ${target.toString()}`);
}
