// One assessment on both sides of the playground: the recruiter works in Slack, the hiring manager decides in Teams.
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startPlaygroundApp, type PlaygroundApp } from '../standins/app.ts';
import { sit } from '../standins/candidate.ts';
import { job } from '../standins/recruiter.ts';
import { axeFindings, DESKTOP, launchBrowser, PHONE, tabTo } from './candidate-page.ts';
import { dialog, fillForm, openPlayground, say, sidewaysIn, toChannel, troubleIn } from './playground-page.ts';
import { actInTeamsAs, said, teamsPane, toTeams, write } from './teams-page.ts';

const title = 'Backend Developer, timetable data';
const good =
  'I read the plan with EXPLAIN ANALYZE before I change anything, add the index that the filter needs, and check the plan again.';
const people = [
  { name: 'Amara Osei', email: 'amara@post.example', text: good },
  { name: 'Tom Hadley', email: 'tom@post.example', text: 'I restart the server.', choice: 2 },
];
const panel = 'Backend panel';
const reason = 'Reads the plan before changing anything.';
const code = /T(?:-[A-Z2-9]{4}){4}/u;

const windows = [
  ['on a desktop', { viewport: DESKTOP, colorScheme: 'light' }],
  ['on a phone, in dark colours', { viewport: PHONE, colorScheme: 'dark' }],
] as const;

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

describe.each(windows)('one assessment in Slack and in Teams, %s', (_, look) => {
  let app: PlaygroundApp;
  let context: BrowserContext;
  let page: Page;
  let trouble: string[];
  /** What axe-core finds and what has to be scrolled sideways, by state. */
  const found: Record<string, string[]> = {};

  const check = async (state: string) => {
    await page.evaluate(settled);
    const findings = [...(await axeFindings(page)), ...(await sidewaysIn(page)).map((part) => `sideways: ${part}`)];
    if (findings.length > 0) found[state] = findings;
  };

  beforeAll(async () => {
    app = await startPlaygroundApp();
    context = await browser.newContext(look);
    context.setDefaultTimeout(30_000);
    trouble = troubleIn(context);
    page = await context.newPage();
    await openPlayground(page, app.url);
  });
  afterAll(async () => {
    await context?.close();
    await app?.stop();
  });

  test('Ruth makes, approves and invites in Slack', async () => {
    await say(page, '/assess new');
    await fillForm(page, { 'Job title': title, 'Job description': job });
    await inSlack(page, /Draft: Backend Developer/)
      .getByRole('button', { name: 'Approve' })
      .click({ timeout: 40_000 });
    await inSlack(page, /Nobody is invited yet/)
      .getByRole('button', { name: 'Add candidates' })
      .click();
    await fillForm(page, { Candidates: people.map(({ name, email }) => `${name}, ${email}`).join('\n') });
    await inSlack(page, /0 of 2 finished/).waitFor();
  });

  test('a code of hers brings the card into a private channel of Teams, where Owen types it', async () => {
    await say(page, '/assess link');
    const told = inSlack(page, code);
    await told.waitFor();
    const [typed = ''] = code.exec(await told.innerText()) ?? [];
    await check('the code in Slack');
    await toTeams(page, panel);
    await write(page, `@Shortlist link ${typed}`);
    await said(page, /0 of 2 finished/).waitFor();
    await check('the linked card in Teams');
  });

  test('both cards fill in without a reload as people finish', async () => {
    await page.evaluate(() => Object.assign(globalThis, { stays: true }));
    for (const { to, text } of await app.mails()) {
      const who = people.find(({ email }) => to.includes(email));
      const [link = ''] = /https?:\S+\/a\/[\w-]{43}/u.exec(text) ?? [];
      if (who) await sit(link, who);
    }
    // Reading the answers takes long where much else is going on.
    await said(page, /2 of 2 finished, closes/).waitFor({ timeout: 120_000 });
    await toChannel(page);
    await inSlack(page, /2 of 2 finished, closes/).waitFor();
    expect(await page.evaluate(() => 'stays' in globalThis)).toBe(true);
  }, 150_000);

  test('Owen’s own view has names, and the card that all share has initials', async () => {
    await toTeams(page, panel);
    const own = said(page, /2 of 2 finished/);
    await own.getByText('Only you see this version').waitFor();
    await own.getByText('Amara Osei').first().waitFor();
    await check('the viewer’s own card');
    await actInTeamsAs(page, 'Leila Haddad');
    const shared = said(page, /A\. O\./);
    await shared.waitFor();
    expect(await shared.innerText()).not.toMatch(/Amara|Osei|Hadley|EXPLAIN/u);
    await check('the card of all');
    await actInTeamsAs(page, 'Owen Bright');
    await own.getByText('Amara Osei').first().waitFor();
  });

  test('Owen opens a person, and gives a scorecard in a dialog', async () => {
    await said(page, /Amara Osei/)
      .getByRole('button', { name: 'Scorecards about Amara Osei' })
      .click();
    await dialog(page).getByRole('heading', { name: 'Amara Osei' }).waitFor();
    await check('a person');
    await dialog(page).getByRole('button', { name: 'Your scorecard for Amara Osei' }).click();
    await dialog(page).getByRole('button', { name: 'Save' }).waitFor();
    await check('a scorecard');
    for (const level of await dialog(page).getByRole('radio', { name: 'More than the job needs' }).all())
      await level.check();
    await dialog(page).getByRole('radio', { name: 'Strong yes' }).check();
    await dialog(page).getByRole('button', { name: 'Save' }).click();
    await dialog(page).getByText('1 scorecard given').waitFor();
    await check('what was given');
    await closeDialog(page);
    await said(page, /Amara Osei.*1 scorecard/su).waitFor();
  });

  test('the keyboard alone leads to a decision with a reason, and Slack says who decided', async () => {
    const advance = said(page, /Amara Osei/).getByRole('button', { name: 'Advance Amara Osei' });
    await page.getByRole('main').focus();
    await tabTo(page, advance);
    await page.keyboard.press('Enter');
    const why = dialog(page).getByLabel(/^Why/u);
    await why.waitFor();
    await expect.poll(() => why.evaluate((field) => field === document.activeElement)).toBe(true);
    await check('why');
    await page.keyboard.type(reason);
    await tabTo(page, dialog(page).getByRole('button', { name: /^Advance/ }));
    await page.keyboard.press('Enter');
    await dialog(page).getByText('Nothing was sent to the candidate.').waitFor();
    await check('decided');
    await page.keyboard.press('Escape');
    await dialog(page).waitFor({ state: 'detached' });
    await said(page, /Advanced by Owen Bright/).waitFor();
    await toChannel(page);
    const card = inSlack(page, /2 of 2 finished/);
    await card.getByText(/Advanced by Owen Bright, \d+ \w+ \d\d:\d\d/u).waitFor();
    await check('a decision from Teams in Slack');
    await card.getByRole('button', { name: 'Scorecards about Amara Osei' }).click();
    await inSlack(page, /Undo until|Ask about/)
      .getByText(reason)
      .waitFor();
  });

  test('Ruth puts Tom on hold in Slack and undoes it; Teams follows both times', async () => {
    await inSlack(page, /2 of 2 finished/)
      .getByRole('button', { name: 'Hold Tom Hadley' })
      .click();
    await fillForm(page, { Why: 'After the second round.' });
    const undo = inSlack(page, /Undo until/).getByRole('button', { name: 'Undo the decision about Tom Hadley' });
    await undo.waitFor();
    await toTeams(page, panel);
    await said(page, /Put on hold by Ruth Marlow/).waitFor();
    await toChannel(page);
    await undo.click();
    await toTeams(page, panel);
    await expect.poll(() => said(page, /2 of 2 finished/).innerText()).not.toContain('on hold by');
    await said(page, /Advanced by Owen Bright/).waitFor();
  });

  test('the report comes as a PDF into Owen’s own chat, once he allows it', async () => {
    await said(page, /Amara Osei/)
      .getByRole('button', { name: 'Open the report of Amara Osei' })
      .click();
    await dialog(page).getByRole('button', { name: /PDF/ }).click();
    await closeDialog(page);
    await toTeams(page, 'Shortlist');
    const asked = teamsPane(page).getByRole('group', { name: /^A file: .*\.pdf$/u });
    await asked.getByRole('button', { name: 'Allow' }).click({ timeout: 60_000 });
    await teamsPane(page).getByText('PDF, in OneDrive').waitFor();
    await check('the personal chat with a file');
  });

  test('the search finds the assessment by title and a candidate by name', async () => {
    await toTeams(page, panel);
    await teamsPane(page).getByRole('button', { name: 'Search Shortlist' }).click();
    await page.getByRole('searchbox', { name: 'Assessments' }).fill('backend');
    await teamsPane(page)
      .getByRole('button', { name: /^Backend Developer/ })
      .waitFor();
    await check('the search');
    await teamsPane(page).getByRole('button', { name: 'Candidates', exact: true }).click();
    await page.getByRole('searchbox', { name: 'Candidates' }).fill('hadley');
    await teamsPane(page)
      .getByRole('button', { name: /^Tom Hadley/ })
      .waitFor();
    await teamsPane(page).getByRole('button', { name: 'Search Shortlist' }).click();
  });

  test('“Assess from this message” begins with what was said', async () => {
    await toTeams(page, 'Panel');
    await write(page, 'We need somebody for Python, PostgreSQL and clear writing.');
    const from = said(page, /We need somebody/);
    await from.getByRole('button', { name: /^More for the message of Owen Bright/ }).click();
    await page.getByRole('menuitem', { name: 'Assess from this message' }).click();
    // Owen may review; a recruiter drafts.
    await dialog(page).getByText('recruiter').first().waitFor();
    await closeDialog(page);
    await actInTeamsAs(page, 'Ruth Marlow');
    await from.getByRole('button', { name: /^More for the message of Owen Bright/ }).click();
    await page.getByRole('menuitem', { name: 'Assess from this message' }).click();
    await expect
      .poll(() =>
        dialog(page)
          .getByLabel(/^Job description/)
          .inputValue(),
      )
      .toContain('Python, PostgreSQL');
    await check('a form from a message');
    await closeDialog(page);
  });

  test('a member sees it in their own language, in Teams as Teams does and in Slack as they chose', async () => {
    await toTeams(page);
    await actInTeamsAs(page, 'Mei Lin');
    await toTeams(page, 'Shortlist');
    await write(page, 'list');
    await said(page, new RegExp(title))
      .getByText(/[一-龥]/u)
      .first()
      .waitFor();
    await check('a list in Chinese');
    await toChannel(page);
    await say(page, '/assess settings');
    await dialog(page).getByRole('radio', { name: 'Français' }).check();
    await dialog(page).locator('button[type=submit]').click();
    await dialog(page).waitFor({ state: 'detached' });
    await say(page, '/assess rank');
    await inSlack(page, /Visible par vous seulement/u).waitFor();
    await check('a ranking in French');
  });

  test('axe-core found nothing and nothing was scrolled sideways in any state', () => expect(found).toEqual({}));

  test('all the while the browser found nothing to complain of', () => expect(trouble).toEqual([]));
});

/** The newest message of Slack in which these words stand; Teams may say the same beside it. */
const inSlack = (page: Page, has: RegExp): Locator =>
  page.locator('section.slack').getByRole('article').filter({ hasText: has }).last();

/** What comes in is seen through while it does; what goes round for as long as somebody waits isn't waited for. */
async function settled(): Promise<void> {
  const coming = document.getAnimations().filter(({ effect }) => effect?.getTiming().iterations !== Infinity);
  await Promise.allSettled(coming.map(({ finished }) => finished));
}

async function closeDialog(page: Page): Promise<void> {
  await dialog(page).getByRole('button', { name: 'Close' }).click();
  await dialog(page).waitFor({ state: 'detached' });
}
