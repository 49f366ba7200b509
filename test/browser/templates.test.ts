// A template in the playground: saved from a draft, begun with, and looked at.
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startPlaygroundApp, type PlaygroundApp } from '../standins/app.ts';
import { job } from '../standins/recruiter.ts';
import { axeFindings, launchBrowser } from './candidate-page.ts';
import {
  dialog,
  fillForm,
  message,
  openPlayground,
  say,
  sidewaysIn,
  submitButton,
  toChannel,
  troubleIn,
  WINDOWS,
} from './playground-page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

describe.each(WINDOWS)('%s', (_, viewport) => {
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
    await toChannel(page);
  });
  afterAll(async () => {
    await context?.close();
    await app?.stop();
  });

  test('a draft is saved as a template, and the next assessment begins with it', async () => {
    await say(page, '/assess new');
    await fillForm(page, { 'Job title': 'Backend Developer', 'Job description': job });
    const draft = message(page, /Draft: Backend Developer/u);
    await draft.getByRole('button', { name: 'Save as template' }).click();
    await fillForm(page, { Name: 'Our backend' });
    const saved = message(page, /Saved by/u);
    await saved.scrollIntoViewIfNeeded();
    expect(await saved.innerText()).toContain('Our backend');
    if (process.env['PICTURES']) await page.screenshot({ path: `${process.env['PICTURES']}/template.png` });
    expect(await axeFindings(page)).toEqual([]);
    expect(await sidewaysIn(page)).toEqual([]);

    await say(page, '/assess new');
    await dialog(page).getByLabel('Job title').fill('Night Developer');
    await dialog(page)
      .getByRole('radio', { name: /Our backend/u })
      .check();
    if (process.env['PICTURES']) await page.screenshot({ path: `${process.env['PICTURES']}/template-form.png` });
    await submitButton(page).click();
    await message(page, /Draft: Night Developer[^]*Our backend/u).waitFor();
    expect(trouble).toEqual([]);
  });
});
