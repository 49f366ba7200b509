// Somebody with many links sends slowly at all of them at once: the others’ recordings and CVs get their turn all the same.
import { request as requestTo, type ClientRequest } from 'node:http';
import { afterAll, beforeAll, test } from 'vitest';
import { candidateAt } from '../standins/candidate.ts';
import { invitationsIn } from '../standins/desk.ts';
import { startOpenAi, type OpenAiStandIn } from '../standins/openai.ts';
import { job } from '../standins/recruiter.ts';
import { openRoom, type Room } from '../standins/two-platforms.ts';

/** A silent one is ended within two windows of ten seconds. */
const mostWaitedMs = 25_000;

let openAi: OpenAiStandIn;
let room: Room;
let links: string[];
const slow: ClientRequest[] = [];

beforeAll(async () => {
  openAi = await startOpenAi(() => ({ says: { point: null, ask: '' } }));
  openAi.understand(() => ({ text: 'I read the plan first.' }));
  room = await openRoom(
    { recruiter: 'Slack', manager: 'Slack' },
    { OPENAI_API_KEY: 'k', OPENAI_BASE_URL: openAi.url, OPENAI_MODELS: 'transcriber=listener-1' },
  );
  const { recruiter } = room;
  await recruiter.say('new');
  await recruiter.fillIn({ title: 'Backend Developer', job, parts: ['cv', 'interview'] });
  await recruiter.press(await recruiter.card(/Draft: /u, 60_000), 'Approve');
  await recruiter.card(/Nobody is invited/u);
  await recruiter.say('invite');
  const people = Array.from({ length: 11 }, (_, i) => `Amara Osei, amara${i}@post.example`);
  await recruiter.fillIn({ people: people.join('\n') });
  links = invitationsIn(await recruiter.answer(/are invited/u));
  for (const link of links) {
    const candidate = candidateAt(link);
    await candidate.agree({ noticeModel: (await candidate.page()).notice.model });
    await candidate.introduce('Amara Osei', 'amara@post.example');
  }
}, 160_000);
afterAll(async () => {
  for (const one of slow) one.destroy();
  await room?.app.stop();
  await openAi?.stop();
});

const apiOf = (link: string) => link.replace('/a/', '/api/a/');

/** Sends one byte of a body and no more. */
async function hold(url: string, method: string, type: string): Promise<void> {
  const one = requestTo(url, { method, headers: { 'content-type': type } });
  one.on('error', () => {});
  slow.push(one);
  await new Promise<void>((sent) => one.write('x', () => sent()));
}

/** How long an upload waited that is sent whole, in ms, and what it was answered with. */
async function timed(upload: () => Promise<{ status: number }>) {
  const since = performance.now();
  const { status } = await upload();
  return { status, ms: performance.now() - since };
}

test.concurrent('ten slow recordings keep nobody else’s waiting for a minute', async ({ expect }) => {
  const item = (await candidateAt(links[0]!).page()).interview!.questions[0]!.id;
  const voice = (link: string) => `${apiOf(link)}/interview/${item}/voice`;
  await Promise.all(links.slice(0, 10).map((link) => hold(voice(link), 'POST', 'audio/webm')));
  await new Promise((go) => setTimeout(go, 500));
  const headers = { 'content-type': 'audio/webm' };
  const mine = await timed(() => fetch(voice(links[10]!), { method: 'POST', headers, body: Buffer.alloc(2_000, 7) }));
  expect(mine.status).toBe(200);
  expect(mine.ms).toBeGreaterThan(5_000);
  expect(mine.ms).toBeLessThan(mostWaitedMs);
});

test.concurrent('nor do four slow CVs', async ({ expect }) => {
  await Promise.all(links.slice(0, 4).map((link) => hold(`${apiOf(link)}/cv`, 'PUT', 'application/octet-stream')));
  await new Promise((go) => setTimeout(go, 500));
  const mine = await timed(() => candidateAt(links[4]!).ask('PUT', '/cv', Buffer.from('%PDF-1.7 nothing much')));
  expect(mine.status).toBe(200);
  expect(mine.ms).toBeGreaterThan(5_000);
  expect(mine.ms).toBeLessThan(mostWaitedMs);
});
