// A language model grades written answers: candidates are told, a model that is down makes a result wait, and the report says who read what.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { candidateAt, sit } from '../standins/candidate.ts';
import { invitationsIn, reportIn, type Desk } from '../standins/desk.ts';
import { startOpenAi, type OpenAiStandIn } from '../standins/openai.ts';
import { job } from '../standins/recruiter.ts';
import { readReport } from '../standins/report.ts';
import { openRoom, type Room } from '../standins/two-platforms.ts';

const text = 'I write the change and the job in one transaction, so that both happen or neither does.';
let openAi: OpenAiStandIn;
let room: Room;
let recruiter: Desk;
let links: string[];

beforeAll(async () => {
  openAi = await startOpenAi(() => ({ status: 503, retryAfter: '3' }));
  const env = {
    OPENAI_API_KEY: 'k',
    OPENAI_BASE_URL: openAi.url,
    OPENAI_MODEL: 'judge-1',
    OPENAI_PRICES: 'judge-1=2/8',
  };
  room = await openRoom({ recruiter: 'Slack', manager: 'Slack' }, env);
  ({ recruiter } = room);
  await recruiter.say('new');
  await recruiter.fillIn({ title: 'Backend Developer', job });
  await recruiter.press(await recruiter.card(/Draft: /u, 60_000), 'Approve');
  await recruiter.card(/Nobody is invited/u);
  await recruiter.say('invite');
  await recruiter.fillIn({ people: 'Amara Osei, amara@post.example\nBen Hale, ben@post.example' });
  links = invitationsIn(await recruiter.answer(/are invited/u));
}, 160_000);
afterAll(async () => {
  await room?.app.stop();
  await openAi?.stop();
});

test('the notice names where the model runs, and who agreed to another notice has to agree to this one', async () => {
  const candidate = candidateAt(links[1]!);
  const { notice } = await candidate.page();
  expect(notice.model).toBe(new URL(openAi.url).host);
  expect((await candidate.agree()).status).toBe(409);
  expect((await candidate.agree({ noticeModel: notice.model })).status).toBe(200);
});

test('while the model is down, the card says that the result waits, and nobody has a score of 0', async () => {
  await sit(links[0]!, { name: 'Amara Osei', email: 'amara@post.example', text });
  const card = await recruiter.card(/Amara Osei[^]*Waiting for scoring: the language model doesn’t answer/u, 60_000);
  expect(card.words).toContain('1 of 2 finished');
});

test('when it is back the result comes by itself, and the report says who read what, how often, and at what cost', async () => {
  openAi.answer(() => ({ says: { evidence: [{ point: 1, quote: 'both happen or neither does' }], level: 3 } }));
  await recruiter.card(/1 of 2 finished(?![^]*Waiting for scoring)[^]*Amara Osei/u, 100_000);
  const page = await report();
  expect(page).toMatch(/Read 3 times by judge-1, grading prompt \d: level 3, 3, 3 of 4\./u);
  expect(page).toMatch(/by judge-1, grading prompt \d, at 127\.0\.0\.1:\d+, with [\d,]+ tokens for US\$0\.0\d\./u);
  expect(page).toContain('by a language model');
  expect(page).toContain('both happen or neither does');
  expect(openAi.invalid).toEqual([]);
}, 120_000);

test('the admins’ page says what the month has cost, and takes a limit', async () => {
  await recruiter.say('home');
  await recruiter.press(await recruiter.answer(/assessment/u), 'Admin page');
  const { links } = await recruiter.answer(/how candidates see your company/u);
  const opened = await fetch(
    links.find((one) => one.includes('/admin/open/'))!,
    { redirect: 'manual' },
  );
  const cookie = (opened.headers.get('set-cookie') ?? '').split(';')[0]!;
  const { origin } = new URL(links[0]!);
  const page = async () => (await fetch(`${origin}/admin`, { headers: { cookie } })).text();
  const save = async (tokens: string) => {
    const body = new URLSearchParams({ tokens });
    const answer = await fetch(`${origin}/admin/model`, {
      method: 'POST',
      body,
      headers: { cookie },
      redirect: 'manual',
    });
    return { status: answer.status, text: await answer.text() };
  };
  expect(await page()).toMatch(/[\d,]+ tokens this month, about US\$0\.0\d/u);
  expect(await save('many')).toMatchObject({
    status: 422,
    text: expect.stringContaining('Write a number of tokens') as string,
  });
  expect((await save('1.5')).status).toBe(422);
  expect((await fetch(`${origin}/admin/model`, { method: 'POST', headers: { cookie } })).status).toBe(422);
  expect((await save('5,000')).status).toBe(303);
  expect(await page()).toMatch(/of 5,000 tokens.*<progress\s+max="5000"/su);
  expect((await save('0')).status).toBe(303);
  expect(await page()).toContain('The month’s tokens are used up.');
  expect((await save('')).status).toBe(303);
  expect(await page()).not.toContain('<progress');
});

async function report(): Promise<string> {
  await recruiter.press(await recruiter.card(/Amara Osei/u), 'Report', 'Amara Osei');
  return readReport(reportIn(await recruiter.answer(/This link is yours alone/u)));
}
