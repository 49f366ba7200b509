// Drives the playground in a real browser the way a member of the workspace does.
import type { Browser, BrowserContext, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { PHONE } from './candidate-page.ts';

export const WINDOWS = [
  ['on a desktop', { width: 1280, height: 900 }],
  ['on a phone', PHONE],
] as const;

/** What the browser complains of in any tab from now on: errors, refusals of the content policy, requests without a good answer. */
export function troubleIn(context: BrowserContext): string[] {
  const trouble: string[] = [];
  context.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) trouble.push(message.text());
  });
  context.on('weberror', (error) => trouble.push(error.error().message));
  context.on('requestfailed', (request) => {
    // Leaving a page ends its stream.
    if (!request.url().endsWith('/stream')) trouble.push(`${request.url()}: ${request.failure()?.errorText}`);
  });
  context.on('response', (response) => {
    if (response.status() >= 400) trouble.push(`${response.url()}: ${response.status()}`);
  });
  return trouble;
}

/** The channel's own composer; the private side has another. */
export const composer = (page: Page): Locator => page.getByLabel('Message in hiring-backend');

export const dialog = (page: Page): Locator => page.getByRole('dialog');

export const submitButton = (page: Page): Locator => dialog(page).locator('button[type=submit]');

/** Opens the page as the first member, Ruth, and waits until one can write. */
export async function openPlayground(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await composer(page).waitFor();
}

/** Brings the channel forward; where there is room for one part only, Slack comes first. */
export async function toChannel(page: Page, name = 'hiring-backend'): Promise<void> {
  const slack = page.getByRole('tab', { name: /^Slack/ });
  if (await slack.isVisible()) await slack.click();
  const tab = page.getByRole('tab', { name: `#${name}` });
  await tab.or(page.getByRole('button', { name: `#${name}` })).click();
  await page.getByLabel(`Message in ${name}`).waitFor();
}

export async function say(page: Page, text: string): Promise<void> {
  await composer(page).fill(text);
  await page
    .locator('form', { has: composer(page) })
    .getByRole('button', { name: 'Send' })
    .click();
}

/** The newest message in which these words stand. */
export const message = (page: Page, has: RegExp): Locator => page.getByRole('article').filter({ hasText: has }).last();

/** Fills the open form and sends it; it closes when everything was taken. */
export async function fillForm(page: Page, values: Record<string, string>): Promise<void> {
  for (const [label, value] of Object.entries(values))
    await dialog(page).getByRole('textbox', { name: label }).fill(value);
  await submitButton(page).click();
}

export async function openMails(page: Page): Promise<void> {
  await page.getByRole('banner').getByRole('button', { name: /^Mail/ }).click();
}

export async function actAs(page: Page, name: string): Promise<void> {
  const member = page.getByLabel('Acting as');
  await member.selectOption({ label: (await member.locator('option', { hasText: name }).textContent()) ?? name });
  await page.getByText(`, as ${name.split(' ')[0]} (`).waitFor();
}

/** Parts of the page in which something has to be scrolled sideways, by class; code and wide tables may. */
export function sidewaysIn(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll<HTMLElement>('.scroll, dialog, .window')]
      .filter((node) => node.scrollWidth > node.clientWidth)
      .map((node) => node.className || node.tagName),
  );
}

/** The name of the field that has the focus. */
export function focusedLabel(page: Page): Promise<string> {
  return page.evaluate(() => {
    const at = document.activeElement as HTMLInputElement | null;
    return at?.getAttribute('aria-label') ?? at?.labels?.[0]?.textContent ?? '';
  });
}

/** A page in a fresh profile, closed in the end. */
export async function inPage(
  browser: Browser,
  look: BrowserContextOptions,
  act: (page: Page) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext(look);
  context.setDefaultTimeout(15_000);
  try {
    await act(await context.newPage());
  } finally {
    await context.close();
  }
}

/** What `check` finds in each state of a page whose channel holds a card with at least four people; nothing where all is well. */
export async function foundIn(
  page: Page,
  url: string,
  check: (page: Page) => Promise<string[]>,
): Promise<Record<string, string[]>> {
  const found: Record<string, string[]> = {};
  await visit(page, url, async (state) => {
    const findings = await check(page);
    if (findings.length > 0) found[state] = findings;
  });
  return found;
}

async function visit(page: Page, url: string, look: (state: string) => Promise<void>): Promise<void> {
  await openPlayground(page, url);
  await page.getByRole('table').waitFor();
  await look('a card with people');
  await composer(page).fill('/');
  await look('the list of commands');
  await composer(page).fill('');
  await toChannel(page, 'general');
  await look('an empty channel');
  await openMails(page);
  await look('the mail box');
  await page.getByRole('list', { name: 'E-mails' }).getByRole('button').first().click();
  await look('a letter');
  await toChannel(page);
  await say(page, '/assess new');
  for (const part of await partsOfForm(page)) await part.uncheck();
  await fillForm(page, { 'Job title': '' });
  await dialog(page).getByRole('alert').waitFor();
  await look('a form with errors');
  await dialog(page).getByRole('button', { name: 'Cancel' }).click();
  await dialog(page).waitFor({ state: 'detached' });
}

async function partsOfForm(page: Page): Promise<Locator[]> {
  await dialog(page).waitFor();
  return dialog(page).getByRole('checkbox').all();
}
