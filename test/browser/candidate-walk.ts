// One candidate's whole way through the page, with a look at every step.
import type { Page } from 'playwright-core';
import { pdfOf } from '../fixtures/cv.ts';
import {
  agree,
  answer,
  atStep,
  axeFindings,
  brokenPromises,
  confirmCv,
  continueOn,
  fillIntake,
  kindOnScreen,
  primary,
  startQuestions,
  submit,
  uploadCv,
  waitResult,
  withoutCv,
  type Given,
  type Kind,
} from './candidate-page.ts';
import { troubleIn } from './playground-page.ts';

/** What was found on the way, by step; nothing where all is well. */
export type Walked = {
  broken: Record<string, string[]>;
  axe: Record<string, string[]>;
  kinds: Set<Kind>;
  /** What the result says, a text for each criterion. */
  result: string[];
  /** What it says was read of the CV, a text for each requirement. */
  cv: string[];
  trouble: string[];
};

const given: Record<Kind, Given> = {
  choice: 0,
  multi: [0, 1],
  numeric: '7',
  ranking: [],
  text: 'I would measure first, tell the customers what we know, and say when they hear from us again.',
};

/** Some answer of the kind that the question on screen takes. */
export const anyAnswer = async (page: Page): Promise<Given> => given[await kindOnScreen(page)];

/** From the link to the result: with the file of a CV and axe-core at every step, or without both. */
export async function walk(page: Page, link: string, cv: string | null): Promise<Walked> {
  const walked: Walked = {
    broken: {},
    axe: {},
    kinds: new Set(),
    result: [],
    cv: [],
    trouble: troubleIn(page.context()),
  };
  const look = async (step: string, withAxe = true) => {
    const found = { broken: await brokenPromises(page), axe: withAxe && cv ? await axeFindings(page) : [] };
    if (found.broken.length > 0) walked.broken[step] = found.broken;
    if (found.axe.length > 0) walked.axe[step] = found.axe;
  };
  await page.goto(link);
  await introduce(page, look);
  await bringCv(page, cv, look);
  await startQuestions(page);
  while (/#question-\d+$/u.test(page.url())) {
    const kind = await kindOnScreen(page);
    await answer(page, given[kind]);
    await look(page.url().split('#')[1] ?? '', !walked.kinds.has(kind));
    walked.kinds.add(kind);
    await continueOn(page);
  }
  await atStep(page, 'Check before you submit');
  await look('summary');
  await submit(page, 'The train went through a tunnel.');
  await waitResult(page);
  await look('result');
  walked.result = await page.locator('.crit li').allInnerTexts();
  walked.cv = await page.locator('.cvr li').allInnerTexts();
  return walked;
}

type Look = (step: string) => Promise<void>;

/** Consent and the intake, each refused once before it is right. */
async function introduce(page: Page, look: Look): Promise<void> {
  await atStep(page, 'Welcome');
  await look('welcome');
  await primary(page).click();
  await page.getByText('Nothing has been collected yet.').first().waitFor();
  await look('welcome, not agreed');
  await agree(page);
  await atStep(page, 'About you');
  await look('intake');
  await fillIntake(page, { name: 'Amara Osei', email: 'amara@post,example', location: 'Exeter' });
  await page.getByText('An e-mail address looks like').first().waitFor();
  await look('intake, with a mistake');
  if ((await page.getByLabel('Where you live').inputValue()) !== 'Exeter')
    throw new Error('The intake forgot a field.');
  await fillIntake(page, { name: 'Amara Osei', email: 'amara@post.example' });
}

async function bringCv(page: Page, cv: string | null, look: Look): Promise<void> {
  await atStep(page, 'Next: Your CV');
  await look('between two parts');
  await primary(page).click();
  await atStep(page, 'Your CV');
  await look('CV');
  if (cv === null) await withoutCv(page);
  else {
    await uploadCv(page, cv);
    await atStep(page, 'This is what we read');
    await page.getByText('Harbour Line').first().waitFor();
    await look('reading of the CV');
    await confirmCv(page);
  }
  await page.getByRole('button', { name: 'Start the questions' }).waitFor();
  await look('before the questions');
}

/** A CV as many write theirs: a page of text, made here. */
export const aCv = (): Promise<Uint8Array> =>
  pdfOf((doc) => {
    doc.fontSize(20).text('Amara Osei').fontSize(11).text('amara@post.example, Exeter').moveDown();
    doc.fontSize(14).text('Experience').fontSize(11);
    doc.text('Support Lead, Harbour Line Ltd, Plymouth').text('March 2021 – present');
    doc.text('Brought the first answer to 4 hours and wrote the letters to customers.').moveDown();
    doc.text('Support Analyst, Coombe Transit, Exeter').text('June 2018 – February 2021').moveDown();
    doc.fontSize(14).text('Skills').fontSize(11).text('SQL, PostgreSQL, Excel');
  });
