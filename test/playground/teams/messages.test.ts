import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ConversationReference } from 'botbuilder';
import { MessageFactory, TeamsInfo, TurnContext } from 'botbuilder';
import { afterEach, expect, test, vi } from 'vitest';
import type { BotOptions, Deeds, Running } from './bot.ts';
import { adapterFor, adaptive, HIRING, newest, OWEN, RUTH, startBot, words } from './bot.ts';

let running: Running | undefined;
afterEach(async () => {
  vi.restoreAllMocks();
  await running?.close();
});

async function start(deeds: Deeds = {}, options: BotOptions = {}): Promise<Running> {
  running = await startBot(deeds, options);
  return running;
}

const echo = async (context: TurnContext) => {
  await context.sendActivity(`echo ${TurnContext.removeRecipientMention(context.activity).trim()}`);
};

const hello = { user: RUTH, conversation: HIRING, text: '@Shortlist hello' };

test('a mention in a channel is answered in its own thread', async () => {
  const { tenant, heard } = await start({ message: echo });
  const { message, delivered } = tenant.say(hello);
  expect((await delivered)?.kind).toBe('answered');
  const post = tenant.see({ user: OWEN, conversation: HIRING }).messages[0];
  expect(post?.text).toBe('<at>Shortlist</at> hello');
  expect(post?.replies.map(({ text, from }) => [text, from.bot])).toEqual([['echo hello', true]]);
  const activity = heard.at(-1);
  expect(activity).toMatchObject({
    type: 'message',
    channelId: 'msteams',
    text: '<at>Shortlist</at> hello',
    locale: 'en-GB',
    localTimezone: 'Europe/London',
    conversation: { conversationType: 'channel', isGroup: true },
    channelData: { channel: { type: 'standard' }, team: { name: 'Coombe Transit' } },
  });
  expect(activity?.conversation.id).toMatch(new RegExp(`;messageid=${message.id}$`));
  expect(activity?.from).toMatchObject({ name: RUTH, id: expect.stringMatching(/^29:/) });
  expect(activity?.from.aadObjectId).toMatch(/^[\da-f-]{36}$/);
});

test('a message without a mention reaches the bot in a personal chat only', async () => {
  const { tenant, heard } = await start({ message: echo });
  expect(await tenant.say({ ...hello, text: 'hello all' }).delivered).toBeUndefined();
  expect(heard).toEqual([]);
  await tenant.view({ user: RUTH, conversation: 'personal' });
  await tenant.say({ user: RUTH, conversation: 'personal', text: 'is 1 < 2 & 3?' }).delivered;
  expect(newest(running!, RUTH, 'personal').text).toBe('echo is 1 < 2 & 3?');
});

test('the first thing the bot hears of a place is that it was added to it', async () => {
  const { tenant, heard } = await start();
  await tenant.say(hello).delivered;
  await tenant.view({ user: RUTH, conversation: 'Panel' });
  await tenant.view({ user: RUTH, conversation: 'Panel' });
  await tenant.view({ user: OWEN, conversation: 'personal' });
  expect(heard.map(({ type, conversation }) => `${type} ${conversation.conversationType}`)).toEqual([
    'installationUpdate channel',
    'conversationUpdate channel',
    'message channel',
    'installationUpdate groupChat',
    'conversationUpdate groupChat',
    'installationUpdate personal',
    'conversationUpdate personal',
  ]);
  expect(heard[0]).toMatchObject({ action: 'add' });
  expect(heard[1]).toMatchObject({
    membersAdded: [{ id: heard[1]?.recipient.id }],
    channelData: { eventType: 'teamMemberAdded' },
  });
});

test('people who join and leave, and a removed app, are told to the bot', async () => {
  const { tenant, heard } = await start();
  const { id } = tenant.addMember({ name: 'Tom Field' });
  await tenant.join({ user: 'Tom Field', conversation: HIRING });
  expect(heard.at(-1)).toMatchObject({ type: 'conversationUpdate', membersAdded: [{ id }] });
  await tenant.leave({ user: 'Tom Field', conversation: HIRING });
  expect(heard.at(-1)).toMatchObject({ type: 'conversationUpdate', membersRemoved: [{ id }] });
  await tenant.uninstall({ user: RUTH, conversation: HIRING });
  expect(heard.at(-1)).toMatchObject({ type: 'installationUpdate', action: 'remove' });
  expect(tenant.see({ user: RUTH, conversation: 'General' }).installed).toBe(false);
  expect(tenant.see({ user: RUTH, conversation: 'Backend panel' }).installed).toBe(true);
});

test('a message is edited and taken back', async () => {
  let sent = '';
  const { tenant } = await start({
    async message(context) {
      const { text } = context.activity;
      if (text.includes('send')) sent = (await context.sendActivity('first'))?.id ?? '';
      if (text.includes('edit')) await context.updateActivity({ ...MessageFactory.text('second'), id: sent });
      if (text.includes('delete')) await context.deleteActivity(sent);
    },
  });
  const { message } = tenant.say({ ...hello, text: '@Shortlist send' });
  await tenant.waitFor(() => sent);
  await tenant.say({ ...hello, text: '@Shortlist edit', replyTo: message.id }).delivered;
  const find = () =>
    tenant.see({ user: OWEN, conversation: HIRING }).messages[0]?.replies.find(({ id }) => id === sent);
  expect(find()).toMatchObject({ text: 'second', edited: true });
  await tenant.say({ ...hello, text: '@Shortlist delete', replyTo: message.id }).delivered;
  expect(find()).toBeUndefined();
});

test('members come in pages, one by one, and with their team', async () => {
  const seen: unknown[] = [];
  const { tenant } = await start({
    async message(context) {
      const first = await TeamsInfo.getPagedMembers(context, 2);
      const second = await TeamsInfo.getPagedMembers(context, 2, first.continuationToken);
      const third = await TeamsInfo.getPagedMembers(context, 2, second.continuationToken);
      const people = [first, second, third].map(({ members }) => members.map(({ name }) => name));
      const { email, userRole, tenantId } = await TeamsInfo.getMember(context, context.activity.from.id);
      const { name, memberCount, channelCount } = await TeamsInfo.getTeamDetails(context);
      const channels = await TeamsInfo.getTeamChannels(context);
      seen.push(people, third.continuationToken, { email, userRole, tenantId });
      seen.push(
        { name, memberCount, channelCount },
        channels.map((channel) => channel.name),
      );
    },
  });
  expect((await tenant.say({ ...hello, user: 'Sam Okoro' }).delivered)?.kind).toBe('answered');
  expect(seen).toEqual([
    [['Ruth Marlow', 'Owen Bright'], ['Leila Haddad', 'Sam Okoro'], ['Mei Lin']],
    undefined,
    { email: 'sam.okoro@coombe.example', userRole: 'guest', tenantId: running!.playground.tenantId },
    { name: 'Coombe Transit', memberCount: 5, channelCount: 3 },
    [null, 'Backend hiring', 'Backend panel'],
  ]);
});

test('the bot begins a chat with one member, and a post in a channel', async () => {
  const { tenant, adapter, playground } = await start();
  const { appId, tenantId } = playground;
  const begin = (about: object) =>
    adapter.createConversationAsync(
      appId,
      'msteams',
      playground.serviceUrl(),
      '',
      { isGroup: false, bot: { id: `28:${appId}`, name: 'Shortlist' }, tenantId, channelData: {}, ...about },
      async (context) => void (await context.sendActivity('Good morning')),
    );
  await begin({ members: [{ id: tenant.member(OWEN).id }] });
  expect(newest(running!, OWEN, 'personal').text).toBe('Good morning');
  const channel = { id: tenant.conversation(HIRING, RUTH).id };
  await begin({ isGroup: true, channelData: { channel }, activity: MessageFactory.text('A new post') });
  const post = tenant.see({ user: RUTH, conversation: HIRING }).messages[0];
  expect([post?.text, post?.replies[0]?.text]).toEqual(['A new post', 'Good morning']);
  await expect(begin({ members: [{ id: '29:nobody' }] })).rejects.toMatchObject({ statusCode: 404 });
  const stranger = tenant.addMember({ name: 'Tom Field' });
  await expect(begin({ members: [{ id: stranger.id }] })).rejects.toMatchObject({ statusCode: 403 });
});

test('after a restart a conversation goes on, with what was said before', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'teams-'));
  const statePath = join(folder, 'teams.json');
  let reference: Partial<ConversationReference> = {};
  const first = await startBot(
    {
      async message(context) {
        reference = TurnContext.getConversationReference(context.activity);
        await context.sendActivity('before');
      },
    },
    { statePath },
  );
  await first.tenant.say(hello).delivered;
  await first.close();
  const { tenant, playground } = await start({}, { statePath });
  await adapterFor(playground).continueConversationAsync(
    playground.appId,
    { ...reference, serviceUrl: playground.serviceUrl() },
    async (context) => void (await context.sendActivity('after')),
  );
  const post = tenant.see({ user: OWEN, conversation: HIRING }).messages[0];
  expect(post?.replies.map(({ text }) => text)).toEqual(['before', 'after']);
  await rm(folder, { recursive: true });
});

test('the bot’s own client waits as a 429 asks, and then succeeds', async () => {
  const { tenant } = await start({ message: echo });
  tenant.fault('reply', { status: 429, retryAfter: 1 }, 1);
  const begun = performance.now();
  expect((await tenant.say(hello).delivered)?.kind).toBe('answered');
  expect(performance.now() - begun).toBeGreaterThan(950);
  expect(tenant.calls('reply').map(({ error }) => error)).toEqual(['TooManyRequests', undefined]);
});

test('rates are held when a test asks for it', async () => {
  const statuses: number[] = [];
  const { playground, url, tenant } = await start({}, { rates: true });
  const id = encodeURIComponent(tenant.conversation('Panel', RUTH).id);
  for (let turn = 0; turn < 8; turn += 1) {
    const response = await fetch(`${url}/teams/v3/conversations/${id}/activities`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${playground.staticToken}` },
      body: JSON.stringify({ type: 'message', text: `${turn}` }),
    });
    statuses.push(response.status);
    if (response.status === 429) expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0);
  }
  expect(statuses).toEqual([201, 201, 201, 201, 201, 201, 201, 429]);
});

test('calls fail as a test asks: what the client gives up at, and what it tries again', async () => {
  vi.spyOn(console, 'error').mockReturnValue();
  const { tenant } = await start({ message: echo });
  tenant.fault('reply', { status: 404 });
  expect((await tenant.say(hello).delivered)?.kind).toBe('refused');
  tenant.fault('reply', { status: 502 });
  tenant.fault('reply', 'drop');
  expect((await tenant.say(hello).delivered)?.kind).toBe('answered');
  expect(tenant.calls('reply').map(({ error }) => error)).toEqual([
    'ActivityNotFound',
    'BadGateway',
    'drop',
    undefined,
  ]);
});

test('an activity comes twice, or late, as a test asks', async () => {
  const { tenant, heard } = await start();
  await tenant.view({ user: RUTH, conversation: HIRING });
  tenant.fault('deliver', 'twice');
  await tenant.say(hello).delivered;
  expect(heard.slice(2).map(({ id }) => id)).toEqual([heard[2]?.id, heard[2]?.id]);
  tenant.fault('deliver', { delayMs: 300 });
  const begun = performance.now();
  await tenant.say(hello).delivered;
  expect(performance.now() - begun).toBeGreaterThan(290);
});

const tried = [
  ['an unknown conversation', { id: '19:nowhere@thread.tacv2' }, 404, 'ConversationNotFound'],
  ['a chat without the app', { id: 'personal' }, 403, 'BotNotInConversationRoster'],
  ['an empty message', { body: {} }, 400, 'BadSyntax'],
  ['another version', { card: { version: '1.6' } }, 400, 'BadArgument'],
  ['a card of 29 KB', { card: { body: [words('x'.repeat(29 * 1024))] } }, 413, 'MessageSizeTooBig'],
  [
    '61 people in a refresh',
    { card: { refresh: { action: { type: 'Action.Execute' }, userIds: Array(61).fill('29:a') } } },
    400,
    'BadArgument',
  ],
  [
    'two inputs of one name',
    {
      card: {
        body: [
          { type: 'Input.Text', id: 'a' },
          { type: 'Input.Date', id: 'a' },
        ],
      },
    },
    400,
    'BadArgument',
  ],
  ['another bearer', { token: 'wrong' }, 401, 'Unauthorized'],
] as const;

test.each(tried)('the Connector refuses %s', async (_name, about: object, status, code) => {
  const { url, playground, tenant } = await start();
  const { id = HIRING, body, card, token } = about as { id?: string; body?: object; card?: object; token?: string };
  const place = id.startsWith('19:') ? id : tenant.conversation(id, RUTH).id;
  const message = { type: 'message', ...(card ? { attachments: [adaptive(card)] } : (body ?? { text: 'hello' })) };
  const response = await fetch(`${url}/teams/v3/conversations/${encodeURIComponent(place)}/activities`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token ?? playground.staticToken}` },
    body: JSON.stringify(message),
  });
  expect(response.status).toBe(status);
  expect(await response.json()).toMatchObject({ error: { code } });
});

test('an update of a message that is gone is ActivityNotFound', async () => {
  let failure: unknown;
  const { tenant } = await start({
    message: async (context) => {
      await context
        .updateActivity({ ...MessageFactory.text('x'), id: '1' })
        .catch((error: unknown) => (failure = error));
    },
  });
  await tenant.say(hello).delivered;
  expect(failure).toMatchObject({ statusCode: 404, code: 'ActivityNotFound' });
});

test('the bot changes its own messages only', async () => {
  const { tenant, playground, url } = await start();
  const { message } = tenant.say(hello);
  const id = encodeURIComponent(message.conversation);
  const response = await fetch(`${url}/teams/v3/conversations/${id}/activities/${message.id}`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${playground.staticToken}` },
    body: JSON.stringify({ type: 'message', text: 'changed' }),
  });
  expect(response.status).toBe(403);
  expect(newest(running!, RUTH).text).toContain('hello');
});

test('a bot that was down hears that it was added when it is up again, once', async () => {
  let isDown = true;
  const { tenant, heard } = await start({}, { path: () => (isDown ? '/nowhere' : '/api/messages') });
  expect((await tenant.say(hello).delivered)?.kind).toBe('refused');
  isDown = false;
  await Promise.all([tenant.say(hello).delivered, tenant.say(hello).delivered]);
  const types = heard.map(({ type }) => type);
  expect(types).toEqual(['installationUpdate', 'conversationUpdate', 'message', 'message']);
});

test('whoever took the app out of their chat is not written to', async () => {
  const { tenant, playground, url } = await start();
  const at = { user: OWEN, conversation: 'personal' };
  await tenant.view(at);
  await tenant.uninstall(at);
  const call = (path: string, body: object) =>
    fetch(`${url}/teams/v3/conversations${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${playground.staticToken}` },
      body: JSON.stringify(body),
    });
  const begun = await call('', { members: [{ id: tenant.member(OWEN).id }], tenantId: playground.tenantId });
  const { id } = (await begun.json()) as { id: string };
  const send = async () =>
    (await call(`/${encodeURIComponent(id)}/activities`, { type: 'message', text: 'hi' })).status;
  expect(await send()).toBe(403);
  await tenant.install(at);
  expect(await send()).toBe(201);
});

test('files come to the bot in personal chats only', async () => {
  const { tenant, heard } = await start();
  const { id } = tenant.addFile({ name: 'cv.txt', owner: RUTH, content: Buffer.from('Ada') });
  await tenant.say({ ...hello, files: [id] }).delivered;
  expect(heard.at(-1)?.attachments?.map(({ contentType }) => contentType)).toEqual(['text/html']);
  expect(newest(running!, OWEN).attachments).toMatchObject([{ kind: 'file', name: 'cv.txt', size: 3 }]);
});

test('a call of the Connector can be slow', async () => {
  const { tenant } = await start({ message: echo });
  tenant.fault('reply', { delayMs: 300 });
  const begun = performance.now();
  await tenant.say(hello).delivered;
  expect(performance.now() - begun).toBeGreaterThan(290);
});
