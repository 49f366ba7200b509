import type { WebClient } from '@slack/web-api';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Running } from './bot.ts';
import { OWEN, RUTH, button, errorOf, jobModal, plain, section, startBot } from './bot.ts';

let running: Running;
let client: WebClient;
// Bolt looks at the real clock, so this one starts there and is then moved by hand.
let now = Date.now();

beforeEach(async () => {
  running = await startBot(() => undefined, { now: () => now });
  client = running.app.client;
});
afterEach(() => running.close());

async function triggerOf(user: string): Promise<string> {
  const body = running.workspace.commandBody({ user, channel: 'general', text: '/assess' });
  return new URLSearchParams(body).get('trigger_id') ?? '';
}

test('a trigger opens one modal, once, within three seconds', async () => {
  const open = async (trigger_id: string) => errorOf(client.views.open({ trigger_id, view: jobModal() }));
  const good = await triggerOf(RUTH);
  expect(await open(good)).toBe('ok');
  expect(await open(good)).toBe('exchanged_trigger_id');
  const late = await triggerOf(RUTH);
  now += 3_001;
  expect(await open(late)).toBe('expired_trigger_id');
  expect(await open('1.2.made-up')).toBe('invalid_trigger_id');
});

test('a view is changed only with the hash it has, and keeps what was typed', async () => {
  const opened = await client.views.open({ trigger_id: await triggerOf(RUTH), view: jobModal() });
  const { id: view_id = '', hash = '' } = opened.view ?? {};
  await running.workspace.submit({ user: RUTH, viewId: view_id, values: { title: 'ab' } });
  expect(await errorOf(client.views.update({ view_id, hash: 'stale', view: jobModal() }))).toBe('hash_conflict');
  expect(await errorOf(client.views.update({ view_id, hash, view: jobModal('next') }))).toBe('ok');
  expect(await errorOf(client.views.update({ view_id, hash, view: jobModal() }))).toBe('hash_conflict');
  expect(await errorOf(client.views.update({ view_id: 'V404', view: jobModal() }))).toBe('not_found');
  expect(running.workspace.views(RUTH)[0]).toMatchObject({
    callbackId: 'next',
    values: { job: { title: { value: 'ab' } } },
  });
});

test('three modals can lie on each other and no more', async () => {
  const push = async () => errorOf(client.views.push({ trigger_id: await triggerOf(RUTH), view: jobModal() }));
  expect(await push()).toBe('not_found');
  await client.views.open({ trigger_id: await triggerOf(RUTH), view: jobModal() });
  expect([await push(), await push(), await push()]).toEqual(['ok', 'ok', 'push_limit_reached']);
});

test('a view that breaks a limit is refused with its pointer', async () => {
  const view = { ...jobModal(), title: plain('x'.repeat(25)) };
  await expect(client.views.open({ trigger_id: await triggerOf(RUTH), view })).rejects.toMatchObject({
    data: {
      error: 'invalid_arguments',
      response_metadata: { messages: [expect.stringContaining('/view/title/text')] },
    },
  });
});

test('a home tab is published for one member', async () => {
  const user_id = running.workspace.member(RUTH).id;
  await client.views.publish({ user_id, view: { type: 'home', blocks: [section('Open work')] } });
  expect(running.workspace.home(RUTH)?.blocks).toHaveLength(1);
  expect(running.workspace.home(OWEN)).toBeUndefined();
});

test('a response URL works five times within 30 minutes', async () => {
  const url = () =>
    new URLSearchParams(running.workspace.commandBody({ user: RUTH, channel: 'general', text: '/a' })).get(
      'response_url',
    ) ?? '';
  const send = async (to: string) =>
    (await fetch(to, { method: 'POST', body: JSON.stringify({ text: 'Hello' }) })).status;
  const first = url();
  const answers = [];
  for (let use = 0; use < 6; use += 1) answers.push(await send(first));
  expect(answers).toEqual([200, 200, 200, 200, 200, 404]);
  expect(running.workspace.messages('general', RUTH)).toHaveLength(5);
  const second = url();
  now += 30 * 60_000 + 1;
  expect(await send(second)).toBe(404);
});

test('a response URL can replace and remove the message that was pressed', async () => {
  const { workspace, app } = running;
  app.action('next', async ({ ack, respond }) => {
    await ack();
    await respond({ text: 'Done?', blocks: [{ type: 'actions', elements: [button('done')] }], replace_original: true });
  });
  app.action('done', async ({ ack, respond }) => {
    await ack();
    await respond({ delete_original: true });
  });
  const shown = () => workspace.messages('general', RUTH).map(({ ts, text }) => ({ ts, text }));
  const elements = [button('next')];
  const { ts: messageTs = '' } = await client.chat.postMessage({
    channel: '#general',
    text: 'Next?',
    blocks: [{ type: 'actions', elements }],
  });
  await workspace.press({ user: RUTH, messageTs, actionId: 'next' });
  await workspace.waitFor(() => shown()[0]?.text === 'Done?');
  expect(shown()).toEqual([{ ts: messageTs, text: 'Done?' }]);
  await workspace.press({ user: RUTH, messageTs, actionId: 'done' });
  await workspace.waitFor(() => shown().length === 0);
});
