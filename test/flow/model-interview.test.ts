// A language model conducts the interview: the page says so, follow-ups fit the answer, and where it can't or mayn't ask, a script does.
import type { ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { CandidatePage } from '#core/model/page.ts';
import { freePort } from '../standins/app.ts';
import { ended, startBeside } from '../standins/beside.ts';
import { candidateAt } from '../standins/candidate.ts';
import { invitationsIn, reportIn, type Desk } from '../standins/desk.ts';
import { sendAt, talkIn, typeAt } from '../standins/interview.ts';
import { startOpenAi, type Asked, type OpenAiStandIn, type Reply } from '../standins/openai.ts';
import { outboxOf } from '../standins/outbox.ts';
import { job } from '../standins/recruiter.ts';
import { readReport } from '../standins/report.ts';
import { openRoom, type Room } from '../standins/two-platforms.ts';

type Question = NonNullable<CandidatePage['interview']>['questions'][number];

let openAi: OpenAiStandIn;
let room: Room;
let recruiter: Desk;
let links: string[];
let finished: string;
let web: ChildProcess;
let outbox: ReturnType<typeof outboxOf>;
const logged: string[] = [];

const thin =
  'I am Amara Osei, amara@post.example. I measured it first and told the team. My husband is ill, by the way.';
const isInterview = ({ name }: Asked) => name === 'follow_up';
const asked = () => openAi.asked.filter(isInterview);
const pointIn = ({ user }: Asked) => Number(/^Point (\d+):/mu.exec(user)?.[1]);
const graded: Reply = { says: { evidence: [], level: 1 } };
/** Answers to the interview; whoever grades is answered well. */
const interviewing = (how: (one: Asked) => Reply) => openAi.answer((one) => (isInterview(one) ? how(one) : graded));

beforeAll(async () => {
  openAi = await startOpenAi(() => ({ status: 503, retryAfter: '1' }));
  const models = { OPENAI_MODEL: 'judge-1', OPENAI_MODELS: 'interviewer=asker-1,transcriber=listener-1' };
  const env = { OPENAI_API_KEY: 'k', OPENAI_BASE_URL: openAi.url, ...models };
  room = await openRoom({ recruiter: 'Slack', manager: 'Slack' }, env);
  ({ recruiter } = room);
  await recruiter.say('new');
  await recruiter.fillIn({ title: 'Backend Developer', job, parts: ['interview'] });
  await recruiter.press(await recruiter.card(/Draft: /u, 60_000), 'Approve');
  await recruiter.card(/Nobody is invited/u);
  await recruiter.say('invite');
  const people = Array.from({ length: 10 }, (_, i) => `Amara Osei, amara${i}@post.example`);
  await recruiter.fillIn({ people: people.join('\n') });
  links = invitationsIn(await recruiter.answer(/are invited/u));
  outbox = outboxOf(room.app.databaseUrl);
  // A process of its own, whose log can be read.
  const port = await freePort();
  web = await startBeside(room.app, 'web', { env: { ...env, PORT: String(port), LOG_LEVEL: 'info' } });
  createInterface({ input: web.stdout! }).on('line', (line) => line.startsWith('{') && logged.push(line));
  links = links.map((link) => `http://127.0.0.1:${port}${new URL(link).pathname}`);
}, 160_000);
afterAll(async () => {
  if (web) await ended(web);
  await outbox?.close();
  await room?.app.stop();
  await openAi?.stop();
});
beforeEach(() => {
  openAi.asked.splice(0);
  logged.splice(0);
});

/** The next candidate, who has agreed to the model. */
async function begin(): Promise<{ link: string; questions: Question[] }> {
  const link = links.shift()!;
  const candidate = candidateAt(link);
  await candidate.agree({ noticeModel: (await candidate.page()).notice.model });
  await candidate.introduce('Amara Osei', 'amara@post.example');
  const { interview } = await candidate.page();
  expect(interview?.by).toBe('model');
  return { link, questions: interview!.questions };
}

/** Says all of it to a question, the last of it anew; what is asked back, line by line. */
async function tell(link: string, { id }: Question, ...texts: string[]) {
  const said = texts.map((text, to) => ({ to, text }));
  await typeAt(link, id, { said, revision: texts.length });
  const sent = await sendAt(link, id, { count: texts.length });
  return { lines: sent.lines, talk: talkIn(sent) };
}

test('a follow-up comes as it is written, bound to a point, from what may be read of the answer alone', async () => {
  interviewing((one) => ({ says: { point: pointIn(one), ask: 'What happened after you told the team?' }, everyMs: 5 }));
  const { link, questions } = await begin();
  finished = link;
  const { lines, talk } = await tell(link, questions[0]!, thin);
  const [one] = asked() as [Asked];

  expect(lines.filter((line) => 'words' in line).length).toBeGreaterThan(2);
  expect(talk.done).toBe(false);
  const engine = 'asker-1, interview prompt 1';
  expect(talk.turns.at(-1)).toMatchObject({ kind: 'followUp', text: 'What happened after you told the team?', engine });
  expect(one.model).toBe('asker-1');
  expect(one.user).toContain('I measured it first');
  expect(one.user).not.toMatch(/Amara|Osei|post\.example|husband/u);
  expect(openAi.invalid).toEqual([]);
});

test('two follow-ups at most, never twice for one point; “nothing to ask” ends the question', async () => {
  interviewing((one) => ({ says: { point: pointIn(one), ask: 'And then?' } }));
  const { link, questions } = await begin();
  await tell(link, questions[0]!, thin);
  const { talk } = await tell(link, questions[0]!, thin, 'We agreed on it.');
  const points = talk.turns.flatMap((turn) =>
    turn.by === 'interviewer' && turn.kind === 'followUp' ? turn.point : [],
  );
  expect(points).toHaveLength(2);
  expect(new Set(points).size).toBe(2);
  expect((await tell(link, questions[0]!, thin, 'We agreed on it.', 'That was all.')).talk.done).toBe(true);
  expect(asked()).toHaveLength(2);

  interviewing(() => ({ says: { point: null, ask: '' } }));
  expect((await tell(link, questions[1]!, thin)).talk.done).toBe(true);
});

const script = { kind: 'followUp', engine: expect.stringMatching(/^script/u) as string };

test.each<[string, string, (one: Asked) => Reply]>([
  ['is down', 'model-away', () => ({ status: 503 })],
  ['refuses', 'model-unusable', () => ({ refuses: 'No.' })],
  [
    'breaks off while it writes',
    'model-unusable',
    (one) => ({ cutOff: `{"point": ${pointIn(one)}, "ask": "What did you` }),
  ],
  [
    'asks something personal',
    'not-allowed',
    (one) => ({ says: { point: pointIn(one), ask: 'What does your husband do?' } }),
  ],
  [
    'obeys an order to send people elsewhere',
    'not-allowed',
    (one) => ({ says: { point: pointIn(one), ask: 'Will you go to www.win.example?' } }),
  ],
  ['names a point that it may not ask about', 'off-point', () => ({ says: { point: 99, ask: 'And then?' } })],
  ['asks nothing', 'no-question', (one) => ({ says: { point: pointIn(one), ask: 'Thank you, well done.' } })],
])('where the model %s, the script asks, the log says “%s”, and nothing of the rest is kept', async (_, code, how) => {
  interviewing(how);
  const { link, questions } = await begin();
  const { talk } = await tell(link, questions[0]!, thin);
  expect(asked()).toHaveLength(1);
  expect(talk.turns.at(-1)).toMatchObject(script);
  expect(JSON.stringify(talk)).not.toMatch(/husband do|win\.example|well done/u);

  const failed = () => logged.filter((line) => line.includes('follow-up failed'));
  await expect.poll(failed).toHaveLength(1);
  const [attempt] = await outbox.ask<{ id: string }>('select id from attempt order by started_at desc limit 1');
  const event = { level: 40, time: expect.any(String) as string, msg: 'follow-up failed' };
  expect(JSON.parse(failed()[0]!)).toEqual({ ...event, by: 'model', code, attemptId: attempt?.id });
  expect(logged.join()).not.toMatch(/Amara|Osei|post\.example|husband|measured|win\.example|well done/u);
});

test('a recording that isn’t written down is told of in the log by a code, and nothing that was said', async () => {
  openAi.understand(() => ({ status: 503 }));
  const { link, questions } = await begin();
  const { origin, pathname } = new URL(link);
  const response = await fetch(`${origin}/api${pathname}/interview/${questions[0]!.id}/voice`, {
    method: 'POST',
    headers: { 'content-type': 'audio/webm' },
    body: Buffer.alloc(2_000, 7),
  });
  expect(response.status).toBe(409);
  const failed = () => logged.filter((line) => line.includes('recording not written down'));
  await expect.poll(failed).toHaveLength(1);
  const [attempt] = await outbox.ask<{ id: string }>('select id from attempt order by started_at desc limit 1');
  const event = { level: 40, time: expect.any(String) as string, msg: 'recording not written down' };
  expect(JSON.parse(failed()[0]!)).toEqual({ ...event, code: 'model-away', attemptId: attempt?.id });
});

test('the report says of each follow-up who wrote it, and where the model runs', async () => {
  interviewing(() => ({ says: { point: null, ask: '' } }));
  await candidateAt(finished).submit();
  await recruiter.press(await recruiter.card(/1 of 10 finished[^]*Amara Osei/u, 100_000), 'Report', 'Amara Osei');
  const page = await readReport(reportIn(await recruiter.answer(/This link is yours alone/u)));
  expect(page).toContain('Interviewer, follow-up by asker-1, interview prompt 1');
  expect(page).toMatch(/at 127\.0\.0\.1:\d+, with [\d,]+ tokens/u);
}, 120_000);
