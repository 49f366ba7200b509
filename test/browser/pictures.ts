// Draws the README's pictures from the real product: node test/browser/pictures.ts
import { spawnSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import type { Answer } from '#core/model/item.ts';
import type { PageItem } from '#core/model/page.ts';
import { people } from '../fixtures/picture-people.ts';
import { startPlaygroundApp } from '../standins/app.ts';
import { candidateAt } from '../standins/candidate.ts';
import { memberOf } from '../standins/playground.ts';
import { teamsMemberOf } from '../standins/teams-playground.ts';
import { answer, launchBrowser, PHONE, waitSaved } from './candidate-page.ts';
import { dialog, message, openPlayground } from './playground-page.ts';
import { said, toTeams } from './teams-page.ts';

type Person = (typeof people)[number];

const docs = join(import.meta.dirname, '../../docs');
const window = { width: 1280, height: 900 };
const sides = { width: 1280, height: 960 };
const panel = 'Backend panel';
/** So many stand in a block each; more are a table. */
const few = 3;
const margin = 16;

const app = await startPlaygroundApp();
const browser = await launchBrowser();
try {
  await draw(app.url, browser);
} finally {
  await browser.close();
  await app.stop();
}

async function draw(url: string, at: Browser): Promise<void> {
  const ruth = memberOf(url);
  await ruth.open();
  const links = await ruth.invite([...people, { name: 'Jonas Weber', email: 'jonas@post.example' }]);
  const [first, rest] = [people.slice(0, few), people.slice(few)];
  await linkTeams(url);
  for (const [index, person] of first.entries()) await sit(links[index]!, person);
  await ruth.waitFor(/3 of 7 finished,? closes/u, 60_000);
  const context = await at.newContext({ viewport: window, deviceScaleFactor: 2 });
  const page = await context.newPage();
  await drawBothSides(page, url);
  for (const [index, person] of rest.entries()) await sit(links[few + index]!, person);
  await ruth.waitFor(/6 of 7 finished,? closes/u, 60_000);
  await drawCard(page, url);
  await drawReport(page);
  await context.close();
  const phone = await at.newContext({ viewport: PHONE, deviceScaleFactor: 2 });
  await drawQuestion(await phone.newPage(), links.at(-1)!);
  await phone.close();
}

/** Owen brings the card into a private channel of Teams with a code of Ruth's. */
async function linkTeams(url: string): Promise<void> {
  const ruth = memberOf(url);
  await ruth.say('/assess link');
  const told = JSON.stringify(await ruth.waitFor(/T(?:-[A-Z2-9]{4}){4}/u));
  const [code] = /T(?:-[A-Z2-9]{4}){4}/u.exec(told) ?? [];
  const owen = teamsMemberOf(url, 'Owen Bright');
  await owen.say(panel, `@Shortlist link ${code}`);
  await owen.waitFor(/0 of 7 finished/u, { conversation: panel });
}

async function drawBothSides(page: Page, url: string): Promise<void> {
  await page.setViewportSize(sides);
  await openPlayground(page, url);
  await toTeams(page, panel);
  const inTeams = said(page, /3 of 7 finished/);
  await inTeams.getByText('Amara Osei').first().waitFor();
  await inTeams.getByRole('button', { name: 'Advance Mei-Ling Chau' }).click();
  await dialog(page).getByLabel(/^Why/u).fill('Says which rows are lost, and how she would notice.');
  await dialog(page).getByRole('button', { name: 'Advance' }).click();
  await dialog(page).getByText('Nothing was sent').waitFor();
  await page.keyboard.press('Escape');
  const inSlack = page.locator('section.slack').getByRole('article').filter({ hasText: 'Advanced by Owen Bright' });
  await inSlack.waitFor();
  await inTeams.getByText('Advanced by Owen Bright').waitFor();
  // Past the moment in which a changed card stands out.
  await page.waitForTimeout(2_500);
  for (const card of [inSlack, inTeams]) await card.evaluate((node) => node.scrollIntoView());
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await keep('both-sides', page);
  await page.setViewportSize(window);
}

async function drawCard(page: Page, url: string): Promise<void> {
  // Narrow enough for one panel, so that the card is as wide as in Slack; tall enough that nothing is scrolled away.
  await page.setViewportSize({ width: 800, height: 2400 });
  await openPlayground(page, url);
  const card = message(page, /6 of 7 finished/);
  await card.getByRole('table').waitFor();
  await card.scrollIntoViewIfNeeded();
  await keep('ranked-card', page, card);
  await page.setViewportSize(window);
}

async function drawReport(page: Page): Promise<void> {
  await message(page, /6 of 7 finished/)
    .getByRole('combobox')
    .click();
  await page.getByRole('option', { name: /Amara Osei/ }).click();
  await message(page, /Amara Osei/)
    .getByRole('button', { name: /^Open the report/ })
    .click();
  const opened = page.context().waitForEvent('page');
  await page.getByRole('link', { name: 'Open the report of Amara Osei' }).click();
  const report = await opened;
  await report.getByRole('heading', { level: 1 }).waitFor();
  await keep('report', report);
}

async function drawQuestion(page: Page, link: string): Promise<void> {
  const candidate = candidateAt(link);
  await candidate.agree();
  await candidate.introduce('Jonas Weber', 'jonas@post.example');
  await candidate.ask('POST', '/cv/skip');
  const { questions } = await candidate.page();
  const index = questions.findIndex(({ prompt }) => prompt.includes('one of twenty runs'));
  for (const item of questions.slice(0, index)) await candidate.answer(item.id, given(people[1]!, item));
  await page.goto(`${link}#question-${index + 1}`);
  await answer(
    page,
    'I would not run it again until it passes. First I make it fail on purpose: a few hundred runs, alone and with its neighbours',
  );
  await waitSaved(page);
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await keep('candidate-page', page);
}

async function sit(link: string, person: Person): Promise<void> {
  const candidate = candidateAt(link);
  await candidate.agree();
  await candidate.introduce(person.name, person.email);
  for (const item of (await candidate.page()).questions) await candidate.answer(item.id, given(person, item));
  const { status } = await candidate.submit();
  if (status !== 200) throw new Error(`${person.name} couldn’t submit: ${status}.`);
}

function given({ name, answers }: Person, { kind, prompt }: PageItem): Answer {
  const value = answers.find(([about]) => about.test(prompt))?.[1];
  if (value === undefined) throw new Error(`${name} has no answer to: ${prompt}`);
  if (typeof value === 'number') return { kind: 'choice', choice: value };
  if (typeof value !== 'string') return { kind: 'multi', choices: value };
  return kind === 'long' ? { kind, text: value } : { kind: 'short', text: value };
}

/** What the window shows, or one part of it with some room around. */
async function keep(name: string, page: Page, part?: Locator): Promise<void> {
  const box = await part?.boundingBox();
  const clip = box && {
    x: box.x - margin,
    y: box.y - margin,
    width: box.width + 2 * margin,
    height: box.height + 2 * margin,
  };
  const png = await page.screenshot({ animations: 'disabled', ...(clip && { clip }) });
  const path = join(docs, `${name}.png`);
  await writeFile(path, smaller(png));
}

/** With pngquant, where it is installed, a picture takes a third of the space. */
function smaller(png: Buffer): Buffer {
  const { status, stdout } = spawnSync('pngquant', ['--speed', '1', '256', '-'], { input: png, maxBuffer: 2 ** 26 });
  return status === 0 ? stdout : png;
}
