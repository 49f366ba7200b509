// An answer of the interview that is spoken: recorded in the browser, written down by a model, corrected and sent as text.
import type { Browser, Page } from 'playwright-core';
import pg from 'pg';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { candidateAt } from '../standins/candidate.ts';
import { invitationsIn } from '../standins/desk.ts';
import { startOpenAi, type OpenAiStandIn } from '../standins/openai.ts';
import { job } from '../standins/recruiter.ts';
import { openRoom, type Room } from '../standins/two-platforms.ts';
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
} from './candidate-page.ts';
import { inPage } from './playground-page.ts';

let openAi: OpenAiStandIn;
let room: Room;
let browser: Browser;
let database: pg.Client;
let links: string[];

const understood = 'I read the plan first and then added an index.';

beforeAll(async () => {
  openAi = await startOpenAi(() => ({ says: { point: null, ask: '' } }));
  const models = { OPENAI_MODELS: 'transcriber=listener-1', OPENAI_PRICES: 'listener-1=2/10' };
  const endpoint = { OPENAI_API_KEY: 'k', OPENAI_BASE_URL: openAi.url };
  [room, browser] = await Promise.all([
    openRoom({ recruiter: 'Slack', manager: 'Slack' }, { ...endpoint, ...models }),
    // A microphone that beeps.
    launchBrowser(undefined, ['--use-fake-device-for-media-stream']),
  ]);
  database = new pg.Client({ connectionString: room.app.databaseUrl });
  await database.connect();
  const { recruiter } = room;
  await recruiter.say('new');
  await recruiter.fillIn({ title: 'Backend Developer', job, parts: ['interview'] });
  await recruiter.press(await recruiter.card(/Draft: /u, 60_000), 'Approve');
  await recruiter.card(/Nobody is invited/u);
  await recruiter.say('invite');
  const people = Array.from({ length: 8 }, (_, i) => `Amara Osei, amara${i}@post.example`);
  await recruiter.fillIn({ people: people.join('\n') });
  links = invitationsIn(await recruiter.answer(/are invited/u));
}, 160_000);
afterAll(async () => {
  await database?.end();
  await browser?.close();
  await room?.app.stop();
  await openAi?.stop();
});
beforeEach(() => {
  openAi.heard.splice(0);
  openAi.understand(() => ({ text: understood }));
  openAi.answer(() => ({ says: { point: null, ask: '' } }));
});

const box = (page: Page) => page.locator('#answer');
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const picture = async (page: Page, name: string) => {
  const folder = process.env['PICTURES'];
  if (folder) await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true });
};

type Sent = { type?: string; bytes?: number; signal?: AbortSignal };

async function said(link: string, item: string, { type = 'audio/webm;codecs=opus', bytes = 2_000, signal }: Sent = {}) {
  const { origin, pathname } = new URL(link);
  const sent = {
    method: 'POST',
    headers: { 'content-type': type },
    body: Buffer.alloc(bytes, 7),
    signal: signal ?? null,
  };
  const response = await fetch(`${origin}/api${pathname}/interview/${item}/voice`, sent);
  return { status: response.status, body: (await response.json()) as { text?: string; error?: { code: string } } };
}

async function toQuestion(page: Page, link: string): Promise<void> {
  await page.goto(link);
  await agree(page);
  await atStep(page, 'About you');
  await fillIntake(page, { name: 'Amara Osei', email: 'amara@post.example' });
  await atStep(page, 'Interview');
  await primary(page).click();
  await box(page).waitFor();
}

test.each([
  ['phone', PHONE],
  ['desktop', DESKTOP],
] as const)('on a %s an answer is spoken, read, corrected and sent', async (name, viewport) => {
  await inPage(browser, { viewport, permissions: ['microphone'] }, async (page) => {
    const look = async (at: string) => {
      await picture(page, `voice-${at}-${name}`);
      expect(await brokenPromises(page), at).toEqual([]);
      expect(await axeFindings(page), at).toEqual([]);
    };
    await toQuestion(page, links.shift()!);
    await page.getByText('is on only while you record').waitFor();
    await page.getByText(new URL(openAi.url).host).first().waitFor();
    await look('offered');
    await box(page).fill('First of all.');
    await button(page, 'Speak instead of typing').click();
    await page.getByText('Recording: 0:01 of 3:00').waitFor();
    await look('recording');
    await button(page, 'Stop and write it down').click();
    await page.getByText('This is what was understood').waitFor();
    expect(await box(page).inputValue()).toBe(`First of all. ${understood}`);
    expect(await box(page).evaluate((node) => node === document.activeElement)).toBe(true);
    await look('understood');
    await box(page).fill('First of all I read the plan.');
    await button(page, 'Submit answer').click();
    await expect.poll(() => page.locator('.mine .words').first().innerText()).toBe('First of all I read the plan.');
  });
  const [one, ...more] = openAi.heard;
  expect(more).toEqual([]);
  expect(one).toMatchObject({
    name: 'answer.webm',
    type: 'audio/webm',
    fields: { model: 'listener-1', language: 'en' },
  });
  expect(one!.bytes).toBeGreaterThan(1_000);
});

test('a recording that is thrown away goes nowhere; one that doesn’t get through is sent again', async () => {
  await inPage(browser, { viewport: PHONE, permissions: ['microphone'] }, async (page) => {
    await toQuestion(page, links.shift()!);
    await button(page, 'Speak instead of typing').click();
    await button(page, 'Throw the recording away').click();
    await button(page, 'Speak instead of typing').waitFor();
    expect(openAi.heard).toEqual([]);

    openAi.understand(() => ({ status: 503 }));
    await button(page, 'Speak instead of typing').click();
    await button(page, 'Stop and write it down').click();
    await page.getByText('couldn’t be written down just now').waitFor();
    openAi.understand(() => ({ text: understood }));
    await button(page, 'Send the recording again').click();
    await page.getByText('This is what was understood').waitFor();
    expect(openAi.heard).toHaveLength(2);
    expect(openAi.heard[0]!.bytes).toBe(openAi.heard[1]!.bytes);
  });
});

test('while a recording is written down nothing is submitted, and a second press sends nothing twice', async () => {
  await inPage(browser, { viewport: PHONE, permissions: ['microphone'] }, async (page) => {
    await toQuestion(page, links.shift()!);
    openAi.understand(() => ({ text: understood, afterMs: 1_500 }));
    await box(page).fill('First of all.');
    await button(page, 'Speak instead of typing').dblclick();
    await page.getByText('Recording: 0:01 of 3:00').waitFor();
    await button(page, 'Submit answer').click({ force: true });
    await button(page, 'Stop and write it down').dblclick();
    await page.getByText('Being written down').waitFor();
    await button(page, 'Submit answer').click({ force: true });
    await page.getByText('This is what was understood').waitFor();
    expect(await box(page).inputValue()).toBe(`First of all. ${understood}`);
    expect(await page.locator('.mine').count()).toBe(0);
    openAi.answer(({ user }) => ({ says: { point: Number(/^Point (\d+):/mu.exec(user)?.[1]), ask: 'And then?' } }));
    await button(page, 'Submit answer').click();
    await page.getByText('And then?').waitFor();
    // What is asked is read while it is written; one’s own words stand above it once that is over.
    await page.locator('.mine .words').first().waitFor();
    expect(await page.locator('.mine .words').allInnerTexts()).toEqual([`First of all. ${understood}`]);
    expect(await page.getByText('This is what was understood').count()).toBe(0);
  });
  expect(openAi.heard).toHaveLength(1);
});

test('without a microphone it says what to do, and typing goes on', async () => {
  await inPage(browser, { viewport: PHONE }, async (page) => {
    await toQuestion(page, links.shift()!);
    await button(page, 'Speak instead of typing').click();
    await page.getByText('The microphone can’t be used.').waitFor();
    await box(page).fill('Typed.');
    expect(await box(page).inputValue()).toBe('Typed.');
  });
});

test('what was said is counted and kept nowhere, and what is no recording isn’t sent on', async () => {
  const link = links.shift()!;
  const candidate = candidateAt(link);
  const { notice } = await candidate.page();
  await candidate.agree({ noticeModel: notice.model });
  const item = (await candidate.page()).interview!.questions[0]!.id;
  const { rows: before } = await database.query('select count(*)::int as n from response');

  expect(await said(link, item)).toMatchObject({ status: 200, body: { text: understood } });
  for (const [sent, status, code] of [
    [{ type: 'text/html' }, 409, 'voice-unavailable'],
    [{ bytes: 5 * 1024 * 1024 }, 413, 'voice-too-long'],
  ] as const)
    expect(await said(link, item, sent)).toMatchObject({ status, body: { error: { code } } });
  expect(await said(link, '5f0c0b52-9a5f-4f9e-9a43-0d7c8f1f7a11')).toMatchObject({
    body: { error: { code: 'item-unknown' } },
  });
  expect(openAi.heard).toHaveLength(1);
  openAi.understand(() => ({ status: 400 }));
  expect(await said(link, item)).toMatchObject({ status: 409, body: { error: { code: 'voice-unavailable' } } });

  const { rows: after } = await database.query('select count(*)::int as n from response');
  expect(after).toEqual(before);
  const used = `select model, input_tokens + output_tokens as tokens, cost from model_use u
    join attempt a on a.id = u.attempt_id join invitation i on i.id = a.invitation_id
    where role = 'transcriber' order by u.at desc limit 1`;
  expect((await database.query(used)).rows).toMatchObject([{ model: 'listener-1' }]);
  await database.query(`update attempt set recordings = 50 where recordings = 2`);
  openAi.heard.splice(0);
  openAi.understand(() => ({ text: understood }));
  expect(await said(link, item)).toMatchObject({ body: { error: { code: 'voice-unavailable' } } });
  expect(openAi.heard).toEqual([]);
});

test('whoever hangs up is counted, keeps their place meanwhile, and what comes back is plain text', async () => {
  const link = links.shift()!;
  const candidate = candidateAt(link);
  await candidate.agree({ noticeModel: (await candidate.page()).notice.model });
  const item = (await candidate.page()).interview!.questions[0]!.id;
  openAi.understand(() => ({ text: 'one\u0000 two\u202E three\u001B[31m', afterMs: 1_500 }));
  const gone = new AbortController();
  const first = said(link, item, { signal: gone.signal }).catch(() => 'gone');
  await expect.poll(() => openAi.heard.length).toBe(1);
  gone.abort();
  expect(await first).toBe('gone');
  expect(await said(link, item)).toMatchObject({ status: 429, body: { error: { code: 'too-many' } } });
  const taken = `select max(recordings) as n from attempt where id = (select id from attempt order by started_at desc limit 1)`;
  expect((await database.query(taken)).rows).toEqual([{ n: 1 }]);
  await expect.poll(async () => (await said(link, item)).body).toEqual({ text: 'one two three[31m' });
});

test('who agreed to another model is offered no microphone, and nothing is sent on', async () => {
  const link = links.shift()!;
  const candidate = candidateAt(link);
  await candidate.agree({ noticeModel: (await candidate.page()).notice.model });
  await database.query(
    `update consent set model = 'models.example' where agreed_at = (select max(agreed_at) from consent)`,
  );
  const { interview } = await candidate.page();
  expect(interview).toMatchObject({ by: 'script', voice: false });
  const { status } = await said(link, interview!.questions[0]!.id);
  expect(status).toBe(409);
  expect(openAi.heard).toEqual([]);
});
