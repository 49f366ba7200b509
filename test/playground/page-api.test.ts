import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import type { Snapshot } from '#playground/slack/page/snapshot.ts';
import type { Running } from './bot.ts';
import { OWEN, RUTH, startBot } from './bot.ts';

const stops: (() => unknown)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
});

async function start(options: Parameters<typeof startBot>[1] = {}): Promise<Running> {
  const running = await startBot((app) => app.command('/assess', ({ ack }) => ack({ text: 'Hello' })), options);
  stops.push(() => running.close());
  return running;
}

type Body = Record<string, unknown> & { headers?: Record<string, string> };

function post({ url }: Running, path: string, { headers, ...body }: Body): Promise<Response> {
  return fetch(`${url}/playground/api/${path}`, {
    method: 'POST',
    body: JSON.stringify(body),
    headers: { 'content-type': 'application/json', ...headers },
  });
}

async function seen({ url, workspace }: Running, user: string): Promise<Snapshot> {
  const answer = await fetch(`${url}/playground/api/state?as=${workspace.member(user).id}`);
  return (await answer.json()) as Snapshot;
}

const typed = (running: Running, text: string) => ({
  user: running.workspace.member(RUTH).id,
  channel: running.workspace.channel('general', RUTH).id,
  text,
});

test('a member sees their own channels, and what was said to them alone', async () => {
  const running = await start();
  await post(running, 'type', typed(running, '/assess help'));
  const general = (snapshot: Snapshot) => snapshot.channels.find(({ name }) => name === 'general')?.messages;
  expect(general(await seen(running, RUTH))?.map(({ kind, text, onlyYou }) => [kind, text, onlyYou])).toEqual([
    ['command', '/assess help', true],
    ['post', 'Hello', true],
  ]);
  const owen = await seen(running, OWEN);
  expect(general(owen)).toEqual([]);
  expect(owen.channels.map(({ kind }) => kind)).toEqual(['private', 'public', 'direct']);
});

test('of what was said to a member alone the newest stays in sight, and all that others see too', async () => {
  const running = await start();
  running.workspace.say({ user: RUTH, channel: 'general', text: 'First' });
  for (let i = 1; i <= 5; i += 1) await post(running, 'type', typed(running, `/assess ${i}`));
  const general = (await seen(running, RUTH)).channels.find(({ name }) => name === 'general');
  expect(general?.messages.map(({ text }) => text)).toEqual([
    'First',
    ...[3, 4, 5].flatMap((i) => [`/assess ${i}`, 'Hello']),
  ]);
});

test('unread messages are counted until they are read', async () => {
  const running = await start();
  const { workspace } = running;
  workspace.say({ user: RUTH, channel: 'general', text: 'One' });
  const { ts } = workspace.say({ user: RUTH, channel: 'general', text: 'Two' });
  const unread = async (user: string) =>
    (await seen(running, user)).channels.find(({ name }) => name === 'general')?.unread;
  expect([await unread(RUTH), await unread(OWEN)]).toEqual([0, 2]);
  await post(running, 'read', { user: workspace.member(OWEN).id, channel: workspace.channel('general', OWEN).id, ts });
  expect(await unread(OWEN)).toBe(0);
});

test.each([
  ['another site', { 'sec-fetch-site': 'cross-site' }, 403],
  ['another origin', { origin: 'https://evil.example' }, 403],
  ['a plain form', { 'content-type': 'text/plain' }, 415],
  ['the page itself', { 'sec-fetch-site': 'same-origin' }, 200],
])('a post from %s is answered accordingly', async (_name, headers, status) => {
  const running = await start();
  const sent = { ...typed(running, 'Hello'), headers: headers as Record<string, string> };
  expect((await post(running, 'type', sent)).status).toBe(status);
  expect(running.workspace.messages('general', RUTH)).toHaveLength(status === 200 ? 1 : 0);
});

test('a press on what is gone is told apart from a fault', async () => {
  const running = await start();
  const user = running.workspace.member(RUTH).id;
  const answer = await post(running, 'act', { user, messageTs: '1.2', actionId: 'go' });
  expect([answer.status, await answer.json()]).toEqual([409, { error: 'gone' }]);
  expect((await post(running, 'act', { nonsense: true })).status).toBe(400);
});

test('the page hears of a change at once', async () => {
  const running = await start();
  const stream = await fetch(`${running.url}/playground/api/stream`);
  const reader = stream.body?.pipeThrough(new TextDecoderStream()).getReader();
  await reader?.read();
  running.workspace.say({ user: RUTH, channel: 'general', text: 'Hello' });
  expect((await reader?.read())?.value).toContain('event: change');
  await reader?.cancel();
});

test('e-mails are shown with the page', async () => {
  const mail = { id: 'm1', to: 'amara@example.org', subject: 'Your assessment', text: 'Hello', sentAt: new Date(0) };
  const running = await start({ mails: { list: () => Promise.resolve([mail]) } });
  expect((await seen(running, RUTH)).mails).toEqual([{ ...mail, sentAt: '1970-01-01T00:00:00.000Z' }]);
});

test('starting over clears what was said, not who is there', async () => {
  const running = await start();
  running.workspace.addMember({ realName: 'Nadia Kowalska' });
  await post(running, 'type', typed(running, 'Hello'));
  expect((await post(running, 'start-over', {})).status).toBe(200);
  expect(running.workspace.messages('general', RUTH)).toEqual([]);
  expect(running.workspace.member('Nadia Kowalska').name).toBe('nadia.kowalska');
});

test('the page itself is served with a strict policy, or says that it is not built', async () => {
  const running = await start({ pageFolder: '/nowhere' });
  const page = await fetch(`${running.url}/`);
  expect(page.status).toBe(503);
  expect(page.headers.get('content-security-policy')).toContain("script-src 'self'");
});

test('a restart keeps the messages, and an unreadable state is put aside', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'playground-'));
  stops.push(() => rm(folder, { recursive: true }));
  const statePath = join(folder, 'state.json');
  const first = await start({ statePath });
  first.workspace.say({ user: RUTH, channel: 'general', text: 'Kept' });
  await first.playground.close();
  const second = await start({ statePath });
  expect(second.workspace.messages('general', OWEN).map(({ text }) => text)).toEqual(['Kept']);
  await second.playground.close();
  await writeFile(statePath, '{"half');
  const third = await start({ statePath });
  expect(third.workspace.messages('general', OWEN)).toEqual([]);
  expect(await readFile(`${statePath}.aside`, 'utf8')).toBe('{"half');
});
