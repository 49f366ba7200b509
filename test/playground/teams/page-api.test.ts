import { afterEach, expect, test } from 'vitest';
import { cardText, messageText, teamsMemberOf } from '#test/standins/teams-playground.ts';
import type { Deeds, Running } from './bot.ts';
import { adaptive, HIRING, LEILA, OWEN, replaced, RUTH, SAM, startBot, words } from './bot.ts';

let running: Running | undefined;
afterEach(() => running?.close());

async function start(deeds: Deeds = {}): Promise<Running> {
  running = await startBot(deeds);
  return running;
}

const card = (text: string) => ({
  body: [
    words(text),
    { type: 'FactSet', facts: [{ title: 'Stage', value: 'Draft' }] },
    {
      type: 'Input.ChoiceSet',
      id: 'next',
      label: 'Next step',
      choices: [
        { title: 'Invite', value: 'invite' },
        { title: 'Wait', value: 'wait' },
      ],
    },
  ],
  actions: [
    { type: 'Action.Execute', title: 'Go on', verb: 'go' },
    { type: 'Action.Submit', title: 'Decide', data: { msteams: { type: 'task/fetch' } } },
  ],
});

const dialog = adaptive({
  body: [{ type: 'Input.Text', id: 'why', label: 'Reason', isRequired: true }],
  actions: [{ type: 'Action.Submit', title: 'Send' }],
});

test('a member’s whole round: say, read the card, press, fill in the dialog', async () => {
  const got: unknown[] = [];
  const { url } = await start({
    message: async (context) => void (await context.sendActivity({ attachments: [adaptive(card('A draft'))] })),
    execute: async (_context, { action }) => (got.push(action.data), replaced(card('Under way'))),
    taskFetch: async () => ({ task: { type: 'continue', value: { title: 'Decide', card: dialog } } }) as never,
    taskSubmit: async (_context, { data }) => (got.push(data), undefined as never),
  });
  const owen = teamsMemberOf(url, OWEN);
  await owen.open(HIRING);
  await owen.say(HIRING, '@Shortlist please');
  const message = await owen.waitFor(/A draft/u);
  expect(messageText(message).split('\n')).toEqual(['', 'A draft', 'Stage: Draft', 'Next step', '[Go on]', '[Decide]']);
  await owen.press('Go on', { inputs: { 'Next step': 'Wait' } });
  await owen.waitFor(/Under way/u, { conversation: HIRING });
  await owen.press('Decide', { has: /Under way/u });
  const open = await owen.dialog();
  expect(open.title).toBe('Decide');
  expect(open.body.kind === 'card' && cardText(open.body.card)).toBe('Reason\n[Send]');
  expect(await owen.submit({ Reason: '' })).toHaveProperty('invalid.why');
  await owen.submit({ Reason: 'good' }, 'Send');
  expect((await owen.see()).dialog).toBeNull();
  expect(got).toEqual([{ next: 'wait' }, expect.objectContaining({ why: 'good' })]);
});

test('each member sees their own places, language and unread messages', async () => {
  const { url } = await start();
  const [ruth, leila, sam] = [RUTH, LEILA, SAM].map((name) => teamsMemberOf(url, name));
  const titles = async (member = ruth) => (await member!.see()).conversations.map(({ title }) => title);
  expect(await titles(leila)).toEqual(['Backend hiring', 'Backend panel', 'General', 'Panel', 'Shortlist']);
  expect(await titles(sam)).toEqual(['Backend hiring', 'General', 'Shortlist']);
  expect((await leila!.see()).me).toMatchObject({ locale: 'fr-FR', guest: false, teamRole: 'member' });
  expect((await sam!.see()).me).toMatchObject({ guest: true, teamRole: 'guest' });
  await ruth!.say(HIRING, 'Good morning @Leila Haddad');
  const unread = async (member = leila) => (await member!.see()).conversations.map((one) => one.unread);
  expect(await unread()).toEqual([1, 0, 0, 0, 0]);
  expect(await unread(ruth)).toEqual([0, 0, 0, 0, 0]);
  await leila!.open(HIRING);
  expect(await unread()).toEqual([0, 0, 0, 0, 0]);
});

test('looking again changes nothing, so that a page that follows changes comes to rest', async () => {
  const { url, tenant } = await start();
  const ruth = teamsMemberOf(url, RUTH);
  await ruth.open(HIRING);
  const stop = new AbortController();
  const stream = await fetch(`${url}/playground/teams/api/stream`, { signal: stop.signal });
  const reader = stream.body!.pipeThrough(new TextDecoderStream()).getReader();
  expect((await reader.read()).value).toContain('data: open');
  await ruth.open(HIRING);
  const next = reader.read();
  expect(await Promise.race([next, new Promise((quiet) => setTimeout(() => quiet('quiet'), 200))])).toBe('quiet');
  tenant.say({ user: OWEN, conversation: HIRING, text: 'hello' });
  expect((await next).value).toContain('data: now');
  stop.abort();
});

test('the page’s API is for the page only, and says so about what it does not understand', async () => {
  const { url } = await start();
  const say = (body: object, headers: object = {}) =>
    fetch(`${url}/playground/teams/api/say`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    }).then(({ status }) => status);
  const good = { user: RUTH, conversation: HIRING, text: 'hello' };
  expect(await say(good)).toBe(200);
  expect(await say(good, { 'sec-fetch-site': 'cross-site' })).toBe(403);
  expect(await say(good, { origin: 'https://elsewhere.example' })).toBe(403);
  expect(await say(good, { 'content-type': 'text/plain' })).toBe(415);
  expect(await say({ user: RUTH })).toBe(400);
  expect(await say({ ...good, user: SAM, conversation: 'Panel' })).toBe(409);
});

test('starting over clears what was said and keeps who is where', async () => {
  const { url } = await start();
  const ruth = teamsMemberOf(url, RUTH);
  await ruth.say(HIRING, 'hello');
  await ruth.deed('start-over', {});
  expect(await ruth.messages()).toEqual([]);
  expect((await ruth.see()).conversations).toHaveLength(5);
});

test('a dropped file reaches the bot, and a failed press is shown as a note that can be put away', async () => {
  const names: (string | undefined)[] = [];
  const { url } = await start({
    message: async (context) => {
      names.push(context.activity.attachments?.[0]?.name);
      await context.sendActivity({ attachments: [adaptive(card('Read'))] });
    },
    execute: async () =>
      ({ statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: 'Noted' }) as never,
  });
  const ruth = teamsMemberOf(url, RUTH);
  await ruth.open('personal');
  await ruth.drop('personal', { name: 'job.txt', bytes: new TextEncoder().encode('A developer') });
  await ruth.press('Go on', { has: /Read/u });
  expect(names).toEqual(['job.txt']);
  expect(await ruth.toasts()).toEqual(['Noted']);
  await ruth.deed('dismiss', { toast: (await ruth.see()).toasts[0]?.id ?? '' });
  expect(await ruth.toasts()).toEqual([]);
});
