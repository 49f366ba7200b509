// The Teams side of the playground's page, around a small bot on the real CloudAdapter.
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { axeFindings, launchBrowser, tabTo } from './candidate-page.ts';
import { dialog, focusedLabel, inPage, sidewaysIn, troubleIn, WINDOWS } from './playground-page.ts';
import { startTeamsPage } from './teams-bot.ts';
import { actInTeamsAs, said, teamsPane, toTeams, write, writeField } from './teams-page.ts';

type Site = Awaited<ReturnType<typeof startTeamsPage>>;

const text = 'You keep the importer honest: Python, PostgreSQL, tests.';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

describe.each(WINDOWS)('Teams %s', (_, viewport) => {
  let site: Site;
  let context: BrowserContext;
  let page: Page;
  let trouble: string[];

  beforeAll(async () => {
    site = await startTeamsPage();
    context = await browser.newContext({ viewport });
    context.setDefaultTimeout(20_000);
    trouble = troubleIn(context);
    page = await context.newPage();
    await page.goto(site.url);
    await toTeams(page);
  });
  afterAll(async () => {
    await context?.close();
    await site?.stop();
  });

  test('Slack and Teams are seen by two people at first', async () => {
    expect(await page.getByLabel('Teams-like, as').locator('option:checked').innerText()).toBe(
      'Owen Bright, hiring manager',
    );
  });

  test('an empty channel says what to type, and one press says it', async () => {
    await teamsPane(page).getByText('Say “@Shortlist help” to see what it does.').waitFor();
    await teamsPane(page)
      .getByRole('button', { name: /@Shortlist help/ })
      .click();
    const thread = teamsPane(page).getByRole('list', { name: /^Replies to Owen Bright/ });
    await thread.getByRole('heading', { name: 'What Shortlist does' }).waitFor();
  });

  test('a card’s text is drawn as bold, lists and links, and never as what it could smuggle in', async () => {
    const card = said(page, /What Shortlist does/);
    expect(await card.locator('strong').innerText()).toBe('drafts');
    expect(await card.getByRole('listitem').allInnerTexts()).toEqual(['Type new', 'Read more']);
    const link = card.getByRole('link', { name: 'Read more' });
    expect(await link.getAttribute('rel')).toContain('noopener');
    expect(await card.locator('img').count()).toBe(0);
    await card.getByText('<img src=x').waitFor();
  });

  test('a press with an answer of words shows them, with an error what Teams says, below the card', async () => {
    const card = said(page, /What Shortlist does/);
    await card.getByRole('button', { name: 'Say' }).click();
    await card.getByText('6 are reminded.').waitFor();
    await card.getByRole('button', { name: 'Fail' }).click();
    const note = card.getByRole('alert');
    expect(await note.innerText()).toBe('Unable to reach app. Please try again.');
    await note.getByRole('button', { name: 'Put this note away' }).click();
    await note.waitFor({ state: 'detached' });
  });

  test('a form keeps what was typed, says at the field what is missing, and shows what the bot minds', async () => {
    await said(page, /What Shortlist does/)
      .getByRole('button', { name: 'New assessment' })
      .click();
    await expect.poll(() => focusedLabel(page)).toMatch(/^Job title/u);
    await dialog(page).getByRole('button', { name: 'Draft it' }).click();
    await dialog(page).getByText('Say the job’s title.').waitFor();
    await dialog(page)
      .getByLabel(/^Job title/)
      .fill('Backend Developer');
    await dialog(page).getByRole('button', { name: 'Draft it' }).click();
    await dialog(page).locator('.adaptive').getByText('Say a little more').waitFor();
    const title = dialog(page).getByLabel(/^Job title/);
    expect(await title.inputValue()).toBe('Backend Developer');
    await dialog(page).getByLabel('Job description').fill(text);
    await dialog(page).getByRole('button', { name: 'Draft it' }).click();
    await dialog(page).waitFor({ state: 'detached' });
    await said(page, /Draft: Backend Developer/).waitFor();
  });

  test('a press that is answered with a card changes it in place, for the one who pressed alone', async () => {
    const card = said(page, /What Shortlist does/);
    await card.getByRole('button', { name: 'Count' }).click();
    await said(page, /Counted: 3 of 18 finished/)
      .getByText('Only you see this version')
      .waitFor();
    await actInTeamsAs(page, 'Ruth Marlow');
    await said(page, /What Shortlist does/)
      .getByRole('button', { name: 'Count' })
      .waitFor();
    await actInTeamsAs(page, 'Owen Bright');
    await said(page, /Counted: 3 of 18 finished/).waitFor();
  });

  test('a card that differs by viewer is asked for by whoever looks', async () => {
    await write(page, '@Shortlist mine');
    await said(page, /Names, for Owen Bright/).waitFor();
    await actInTeamsAs(page, 'Ruth Marlow');
    await said(page, /Names, for Ruth Marlow/).waitFor();
    expect(await teamsPane(page).getByText('for Owen').count()).toBe(0);
    await actInTeamsAs(page, 'Owen Bright');
  });

  test('a reply goes into its thread, which moves to the end', async () => {
    const posts = teamsPane(page).locator('.post');
    const before = await posts.count();
    await posts
      .first()
      .getByRole('button', { name: /^Reply/ })
      .click();
    await expect.poll(() => focusedLabel(page)).toBe('Reply in Backend hiring');
    await page.keyboard.type('I’d like to hear Amara first.');
    await page.keyboard.press('Enter');
    // As in Teams, the post that was answered is the newest now.
    await posts.last().getByText('I’d like to hear Amara first.').waitFor();
    expect(await posts.count()).toBe(before);
    await teamsPane(page).getByRole('button', { name: 'Write a new post instead' }).click();
  });

  test('the search of the app puts what was found into the conversation', async () => {
    await teamsPane(page).getByRole('button', { name: 'Search Shortlist' }).click();
    await teamsPane(page)
      .getByRole('button', { name: /Backend Developer/ })
      .waitFor();
    await page.getByLabel('Find an assessment').fill('data');
    await teamsPane(page).getByText('1 found').waitFor();
    await teamsPane(page)
      .getByRole('button', { name: /Data engineer/ })
      .click();
    await said(page, /Data engineer/)
      .getByRole('heading', { name: 'Data engineer' })
      .waitFor();
  });

  test('a message’s menu begins an assessment from it', async () => {
    const from = said(page, /hear Amara/);
    await from.getByRole('button', { name: /^More for the message of Owen Bright/ }).click();
    await page.getByRole('menuitem', { name: 'Assess from this message' }).click();
    await dialog(page)
      .getByLabel(/^Job title/)
      .waitFor();
    await page.keyboard.press('Escape');
    await dialog(page).waitFor({ state: 'detached' });
  });

  test('the personal chat takes a dropped file, and asks before the bot may send one', async () => {
    await toTeams(page, 'Shortlist');
    await teamsPane(page).getByLabel('Attach a file for Shortlist').waitFor({ state: 'attached' });
    await teamsPane(page).locator('form').evaluate(dropFile);
    await teamsPane(page).getByRole('list', { name: 'Attached' }).getByText('people.csv').waitFor();
    await write(page, 'a file please');
    await said(page, /people\.csv/).waitFor();
    const asked = teamsPane(page).getByRole('group', { name: 'A file: audit.csv' });
    await asked.getByRole('button', { name: 'Decline' }).click();
    await asked.getByText('You declined it.').waitFor();
  });

  test('several files chosen at once all go along', async () => {
    const files = ['one.csv', 'two.csv', 'three.csv'].map((name) => {
      return { name, mimeType: 'text/csv', buffer: Buffer.from('name,email') };
    });
    await teamsPane(page).getByLabel('Attach a file for Shortlist').setInputFiles(files);
    const attached = teamsPane(page).getByRole('list', { name: 'Attached' });
    await expect
      .poll(() => attached.getByRole('listitem').allInnerTexts())
      .toEqual(['one.csv', 'two.csv', 'three.csv']);
    for (const { name } of files) await attached.getByRole('button', { name: `Remove ${name}` }).click();
  });

  test('what the bot changes shows without a press', async () => {
    await toTeams(page);
    await site.tenant.say({ user: 'Ruth Marlow', conversation: 'Backend hiring', text: 'Has anybody seen the plan?' })
      .delivered;
    await said(page, /Has anybody seen the plan/).waitFor();
  });

  test('all the while the browser found nothing to complain of', () => expect(trouble).toEqual([]));
});

/** What a browser does when somebody drops a file on this place. */
function dropFile(place: Element): void {
  const dataTransfer = new DataTransfer();
  dataTransfer.items.add(new File(['name,email\nAmara Osei,amara@post.example\n'], 'people.csv', { type: 'text/csv' }));
  place.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer }));
}

describe('Teams for everybody', () => {
  let site: Site;
  beforeAll(async () => {
    site = await startTeamsPage();
  });
  beforeEach(() => site.tenant.startOver());
  afterAll(() => site?.stop());

  const looks: [string, BrowserContextOptions][] = [
    ['in light colours on a desktop', { viewport: WINDOWS[0][1], colorScheme: 'light' }],
    ['in dark colours on a desktop', { viewport: WINDOWS[0][1], colorScheme: 'dark' }],
    ['in dark colours on a phone', { viewport: WINDOWS[1][1], colorScheme: 'dark', reducedMotion: 'reduce' }],
    ['in high contrast on a phone', { viewport: WINDOWS[1][1], contrast: 'more' }],
  ];

  test.each(looks)('axe-core finds nothing in any state, %s', async (_, look) => {
    await inPage(browser, look, async (page) => expect(await foundIn(page, site.url, axeFindings)).toEqual({}));
  });

  test.each([1280, 1000, 640, 390, 320])('nothing is scrolled sideways at %i pixels', async (width) => {
    const look = { viewport: { width, height: 844 } };
    await inPage(browser, look, async (page) => expect(await foundIn(page, site.url, sidewaysIn)).toEqual({}));
  });

  test.each(WINDOWS)('the keyboard alone leads from the pane to a draft, %s', async (_, viewport) => {
    await inPage(browser, { viewport }, (page) => byKeyboard(page, site.url));
  });
});

async function foundIn(
  page: Page,
  url: string,
  check: (page: Page) => Promise<string[]>,
): Promise<Record<string, string[]>> {
  const found: Record<string, string[]> = {};
  const look = async (state: string) => {
    const findings = await check(page);
    if (findings.length > 0) found[state] = findings;
  };
  await page.goto(url);
  await toTeams(page, 'Panel');
  await look('an empty chat');
  await toTeams(page);
  await write(page, '@Shortlist help');
  await said(page, /What Shortlist does/)
    .getByRole('button', { name: 'Count' })
    .waitFor();
  await look('a thread with a card');
  await writeField(page).fill('@Shortlist ');
  await page.getByRole('option', { name: /@Shortlist list/ }).waitFor();
  await look('the list of commands');
  await writeField(page).fill('');
  await said(page, /What Shortlist does/)
    .getByRole('button', { name: 'Fail' })
    .click();
  await said(page, /What Shortlist does/)
    .getByRole('alert')
    .waitFor();
  await look('a failure');
  await teamsPane(page).getByRole('button', { name: 'Search Shortlist' }).click();
  await teamsPane(page).getByText('2 found').waitFor();
  await look('the search');
  await said(page, /What Shortlist does/)
    .getByRole('button', { name: 'New assessment' })
    .click();
  await dialog(page).getByRole('button', { name: 'Draft it' }).click();
  await dialog(page).getByText('Say the job’s title.').waitFor();
  await look('a form with an error');
  await dialog(page).getByRole('button', { name: 'Close' }).click();
  await dialog(page).waitFor({ state: 'detached' });
  await toTeams(page, 'Shortlist');
  await write(page, 'file');
  await teamsPane(page).getByRole('group', { name: 'A file: audit.csv' }).last().waitFor();
  await look('the personal chat');
  return found;
}

async function byKeyboard(page: Page, url: string): Promise<void> {
  await page.goto(url);
  const teams = page.getByRole('tab', { name: /^Teams/ });
  await teams.or(teamsPane(page)).first().waitFor();
  if (await teams.isVisible()) {
    await tabTo(page, page.getByRole('tab', { name: /^Slack/ }));
    await page.keyboard.press('ArrowRight');
  }
  await tabTo(page, writeField(page));
  await page.keyboard.type('@Sh');
  await page.getByRole('option', { name: /@Shortlist/ }).waitFor();
  await page.keyboard.press('Enter');
  await page.keyboard.type('he');
  await page.getByRole('option', { name: /@Shortlist help/ }).waitFor();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  const card = said(page, /What Shortlist does/);
  const open = card.getByRole('button', { name: 'New assessment' });
  await open.waitFor();
  await page.getByRole('main').focus();
  await tabTo(page, open);
  await page.keyboard.press('Enter');
  await expect.poll(() => focusedLabel(page)).toMatch(/^Job title/u);
  await page.keyboard.press('Escape');
  await expect.poll(() => focusedText(page)).toBe('New assessment');
  await page.keyboard.press('Enter');
  await expect.poll(() => focusedLabel(page)).toMatch(/^Job title/u);
  await page.keyboard.type('Data engineer');
  await page.keyboard.press('Tab');
  await page.keyboard.type(text);
  await tabTo(page, dialog(page).getByRole('button', { name: 'Draft it' }));
  await page.keyboard.press('Enter');
  await said(page, /Draft: Data engineer/).waitFor();
}

const focusedText = (page: Page): Promise<string> => page.evaluate(() => document.activeElement?.textContent ?? '');
