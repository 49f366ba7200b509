import { WebClient } from '@slack/web-api';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Running } from './bot.ts';
import { OWEN, RUTH, TOKEN, errorOf, jobModal, section, startBot } from './bot.ts';

let running: Running;
let client: WebClient;
const now = Date.now();

beforeEach(async () => {
  running = await startBot(() => undefined, { now: () => now });
  client = running.app.client;
});
afterEach(() => running.close());

test('a caller without the right token is refused', async () => {
  const stranger = new WebClient('xoxb-stranger', { slackApiUrl: `${running.url}/api/` });
  expect(await errorOf(stranger.auth.test())).toBe('invalid_auth');
  const answer = await fetch(`${running.url}/api/auth.test`, { method: 'POST' });
  expect(await answer.json()).toEqual({ ok: false, error: 'not_authed' });
});

test('the app learns who it is and who is there', async () => {
  expect(await client.auth.test()).toMatchObject({ team: 'Coombe Transit', bot_id: 'B0SHORTL' });
  const { members } = await client.users.list({});
  expect(members?.map(({ real_name: name }) => name)).toEqual([RUTH, OWEN, 'Leila Haddad', 'Sam Okoro', 'Shortlist']);
  const { user } = await client.users.lookupByEmail({ email: 'ruth.marlow@coombe.example' });
  expect(user).toMatchObject({ is_admin: true, profile: { email: 'ruth.marlow@coombe.example' } });
  expect(await errorOf(client.users.info({ user: 'U404' }))).toBe('user_not_found');
});

test('lists come in pages', async () => {
  const first = await client.users.list({ limit: 2 });
  expect(first.members).toHaveLength(2);
  const second = await client.users.list({ limit: 9, cursor: first.response_metadata?.next_cursor ?? '' });
  expect(second.members).toHaveLength(3);
  expect(second.response_metadata?.next_cursor).toBe('');
});

test('channels are told apart by kind, and a direct one is opened for a member', async () => {
  const { channels } = await client.conversations.list({ types: 'public_channel,private_channel' });
  expect(channels?.map(({ name, is_private: hidden }) => [name, hidden])).toEqual([
    ['hiring-backend', true],
    ['general', false],
  ]);
  const { channel } = await client.conversations.open({ users: running.workspace.member(RUTH).id });
  await client.chat.postMessage({ channel: channel?.id ?? '', text: 'Only for Ruth' });
  expect(running.workspace.messages('directmessage', RUTH).map(({ text }) => text)).toEqual(['Only for Ruth']);
  const { members } = await client.conversations.members({ channel: channel?.id ?? '' });
  expect(members).toHaveLength(2);
});

test('a message goes only where the app is a member', async () => {
  const { workspace } = running;
  const open = workspace.addChannel({ name: 'random', kind: 'public', members: [RUTH] });
  const hidden = workspace.addChannel({ name: 'board', kind: 'private', members: [RUTH] });
  const post = (channel: string) => errorOf(client.chat.postMessage({ channel, text: 'Hello' }));
  expect(await post(open.id)).toBe('not_in_channel');
  expect(await post(hidden.id)).toBe('channel_not_found');
  expect(await post('C404')).toBe('channel_not_found');
});

test('a message must say something, and not too much', async () => {
  const post = (text: string) => errorOf(client.chat.postMessage({ channel: '#general', text }));
  expect(await post('')).toBe('no_text');
  expect(await post('x'.repeat(40_001))).toBe('msg_too_long');
  expect(await post('x'.repeat(40_000))).toBe('ok');
});

test('refused blocks are named with their place', async () => {
  const refused = client.chat.postMessage({ channel: '#general', text: 'a', blocks: [section('x'.repeat(3001))] });
  await expect(refused).rejects.toMatchObject({
    data: {
      error: 'invalid_blocks',
      response_metadata: {
        messages: ['[ERROR] must be no more than 3000 characters, has 3001 [json-pointer:/blocks/0/text/text]'],
      },
    },
  });
});

test('blocks.validate lists every fault with its pointer', async () => {
  const { errors } = await client.blocks.validate({ blocks: [section(''), { type: 'sparkle' }] });
  expect(errors?.map(({ pointer, code }) => [pointer, code])).toEqual([
    ['/blocks/0/text/text', 'too_short'],
    ['/blocks/1', 'unknown_type'],
  ]);
  const message = await client.blocks.validate({ message: { blocks: [section('')] } });
  expect(message.errors?.[0]?.pointer).toBe('/message/blocks/0/text/text');
  expect(await errorOf(client.blocks.validate({ blocks: [section('a')], view: jobModal() }))).toBe('invalid_arguments');
});

test('only the app’s own lasting messages can be changed or removed', async () => {
  const { workspace } = running;
  const { id: channel } = workspace.channel('general', RUTH);
  const theirs = workspace.say({ user: RUTH, channel, text: 'Mine' });
  expect(await errorOf(client.chat.update({ channel, ts: theirs.ts, text: 'b' }))).toBe('cant_update_message');
  expect(await errorOf(client.chat.delete({ channel, ts: theirs.ts }))).toBe('cant_delete_message');
  expect(await errorOf(client.chat.update({ channel, ts: '1.2', text: 'b' }))).toBe('message_not_found');
  const fleeting = await client.chat.postEphemeral({ channel, user: workspace.member(RUTH).id, text: 'a' });
  expect(await errorOf(client.chat.update({ channel, ts: fleeting.message_ts ?? '', text: 'b' }))).toBe(
    'message_not_found',
  );
  const own = await client.chat.postMessage({ channel, text: 'a' });
  expect(await errorOf(client.chat.delete({ channel, ts: own.ts ?? '' }))).toBe('ok');
  expect(workspace.messages('general', OWEN).map(({ text }) => text)).toEqual(['Mine']);
});

test('an ephemeral message is seen by one member of the channel', async () => {
  const { workspace } = running;
  const channel = workspace.addChannel({ name: 'small', kind: 'public', members: [RUTH, 'Shortlist'] }).id;
  const send = (user: string) =>
    errorOf(client.chat.postEphemeral({ channel, user: workspace.member(user).id, text: 'a' }));
  expect(await send(OWEN)).toBe('user_not_in_channel');
  expect(await send(RUTH)).toBe('ok');
});

test('a message has a permalink', async () => {
  const { ts = '', channel = '' } = await client.chat.postMessage({ channel: '#general', text: 'a' });
  const { permalink } = await client.chat.getPermalink({ channel, message_ts: ts });
  expect(permalink).toContain(channel);
  expect(await errorOf(client.chat.getPermalink({ channel, message_ts: '1.2' }))).toBe('message_not_found');
});

test('a file is uploaded in two steps and can be fetched with the token only', async () => {
  const channel_id = running.workspace.channel('general', RUTH).id;
  await client.files.uploadV2({
    channel_id,
    filename: 'report.pdf',
    file: Buffer.from('%PDF-1.7'),
    initial_comment: 'The report',
  });
  const [file] = running.workspace.files();
  expect(running.workspace.messages('general', RUTH)[0]).toMatchObject({ text: 'The report', files: [file?.id] });
  const { file: info } = await client.files.info({ file: file?.id ?? '' });
  const link = info?.url_private ?? '';
  expect((await fetch(link)).status).toBe(403);
  const fetched = await fetch(link, { headers: { authorization: `Bearer ${TOKEN}` } });
  expect([fetched.headers.get('content-type'), await fetched.text()]).toEqual(['application/pdf', '%PDF-1.7']);
});

test('a method can be made to fail, and every call is on record', async () => {
  const impatient = new WebClient(TOKEN, {
    slackApiUrl: `${running.url}/api/`,
    rejectRateLimitedCalls: true,
    retryConfig: { retries: 0 },
  });
  const post = () => impatient.chat.postMessage({ channel: '#general', text: 'a' });
  running.workspace.fault('chat.postMessage', { status: 429, retryAfter: 7 });
  running.workspace.fault('chat.postMessage', { status: 500 });
  await expect(post()).rejects.toMatchObject({ code: 'slack_webapi_rate_limited_error', retryAfter: 7 });
  await expect(post()).rejects.toMatchObject({ statusCode: 500 });
  expect((await post()).ok).toBe(true);
  expect(running.workspace.calls('chat.postMessage')).toEqual([
    { method: 'chat.postMessage', args: {}, at: now, error: '429' },
    { method: 'chat.postMessage', args: {}, at: now, error: '500' },
    { method: 'chat.postMessage', args: { channel: '#general', text: 'a' }, at: now },
  ]);
});

test('a connection can be dropped, and a refusal made up', async () => {
  const one = new WebClient(TOKEN, { slackApiUrl: `${running.url}/api/`, retryConfig: { retries: 0 } });
  const update = () => one.chat.update({ channel: '#general', ts: '1.2', text: 'a' });
  running.workspace.fault('chat.update', 'drop');
  running.workspace.fault('chat.update', { error: 'edit_window_closed' });
  await expect(update()).rejects.toMatchObject({ code: 'slack_webapi_request_error' });
  await expect(update()).rejects.toMatchObject({ data: { error: 'edit_window_closed' } });
  expect(running.workspace.calls('chat.update').map(({ error }) => error)).toEqual(['drop', 'edit_window_closed']);
});

test('a hanging method gives no answer', async () => {
  running.workspace.fault('api.test', 'hang');
  const answer = fetch(`${running.url}/api/api.test`, { method: 'POST', signal: AbortSignal.timeout(100) });
  await expect(answer).rejects.toMatchObject({ name: 'TimeoutError' });
});

test('an unknown method says so', async () => {
  expect(await errorOf(client.apiCall('chat.sing'))).toBe('unknown_method');
});

test('the product’s own routes under /api are left alone', async () => {
  expect((await fetch(`${running.url}/api/messages`, { method: 'POST' })).status).toBe(404);
});
