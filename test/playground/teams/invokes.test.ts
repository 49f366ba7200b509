import { readFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import type { FileInfoCard } from 'botbuilder';
import { MessageFactory } from 'botbuilder';
import { afterEach, expect, test, vi } from 'vitest';
import type { BotOptions, Deeds, Running } from './bot.ts';
import { adaptive, HIRING, LEILA, newest, OWEN, replaced, RUTH, SAM, startBot, words } from './bot.ts';

let running: Running | undefined;
afterEach(async () => {
  vi.restoreAllMocks();
  await running?.close();
});

/** The bot says this card in the hiring channel. */
async function withCard(card: object, deeds: Deeds = {}, options: BotOptions = {}) {
  running = await startBot(
    {
      async message(context) {
        if (context.activity.text?.includes('card')) await context.sendActivity({ attachments: [adaptive(card)] });
      },
      ...deeds,
    },
    options,
  );
  await running.tenant.say({ user: RUTH, conversation: HIRING, text: '@Shortlist card' }).delivered;
  return { ...running, message: newest(running, RUTH).id };
}

const shown = (user: string) => JSON.stringify(newest(running!, user).attachments);

const execute = { type: 'Action.Execute', title: 'Take', verb: 'take', data: { candidate: 7 } };
const form = {
  body: [
    words('Rate'),
    { type: 'Input.Number', id: 'stars', isRequired: true, min: 1, max: 5, errorMessage: 'One to five.' },
    { type: 'Input.Text', id: 'why', regex: '^[a-z ]*$', maxLength: 10 },
    { type: 'Input.ChoiceSet', id: 'next', choices: [{ title: 'Yes', value: 'y' }], value: 'y' },
  ],
  actions: [execute, { type: 'Action.Submit', title: 'Send', data: { n: 1 } }],
};

test('Action.Execute carries verb, data and inputs, and its card is for who pressed', async () => {
  const values: unknown[] = [];
  const { tenant, message } = await withCard(form, {
    execute: async (_context, value) => {
      values.push(value);
      return replaced({ body: [words('Taken')] });
    },
  });
  const answer = await tenant.press({ user: OWEN, message, action: execute, inputs: { stars: '4', why: 'good' } });
  expect(answer).toEqual({});
  expect(values).toMatchObject([
    { action: { type: 'Action.Execute', verb: 'take', data: { candidate: 7, stars: '4', why: 'good', next: 'y' } } },
  ]);
  expect(shown(OWEN)).toContain('Taken');
  expect(shown(RUTH)).not.toContain('Taken');
  expect(running!.heard.at(-1)).toMatchObject({
    type: 'invoke',
    name: 'adaptiveCard/action',
    replyToId: message,
    value: { trigger: 'manual' },
  });
});

test('inputs that the card does not allow are never sent', async () => {
  const { tenant, message, heard } = await withCard(form);
  const before = heard.length;
  const press = (inputs: Record<string, string>) => tenant.press({ user: OWEN, message, action: execute, inputs });
  expect(await press({})).toEqual({ invalid: { stars: 'One to five.' } });
  expect(await press({ stars: '6', why: 'NO', next: 'z' })).toEqual({
    invalid: { stars: 'One to five.', why: expect.any(String), next: expect.any(String) },
  });
  expect(heard.length).toBe(before);
});

test('a button that the card does not have cannot be pressed', async () => {
  const { tenant, message } = await withCard(form);
  const action = { ...execute, data: { candidate: 8 } };
  await expect(tenant.press({ user: OWEN, message, action, inputs: { stars: '4' } })).rejects.toThrow('no button');
});

test('Action.Submit is a message with a value', async () => {
  const { tenant, message, heard } = await withCard(form);
  const action = { type: 'Action.Submit', title: 'Send' };
  await tenant.press({ user: OWEN, message, action, inputs: { stars: '4' } });
  expect(heard.at(-1)).toMatchObject({
    type: 'message',
    value: { n: 1, stars: '4', next: 'y' },
    replyToId: message,
    from: { name: OWEN },
  });
});

test('a message or an error in the answer is shown beside the card', async () => {
  let answer: unknown;
  const { tenant, message } = await withCard({ actions: [execute] }, { execute: async () => answer as never });
  const press = () => tenant.press({ user: OWEN, message, action: execute, inputs: {} });
  answer = { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: 'Noted' };
  expect(await press()).toEqual({});
  answer = { statusCode: 400, type: 'application/vnd.microsoft.error', value: { code: 'Bad', message: 'Closed' } };
  expect(await press()).toEqual({ error: 'Closed' });
  answer = replaced({ version: '1.6' });
  expect(await press()).toEqual({ error: 'Something went wrong. Please try again.' });
  expect(tenant.toasts(OWEN).map(({ kind, text, message: place }) => [kind, text, place])).toEqual([
    ['message', 'Noted', message],
    ['error', 'Closed', message],
    ['error', 'Something went wrong. Please try again.', message],
  ]);
});

test('an answer that comes too late, or not at all, is «Unable to reach app»', async () => {
  vi.spyOn(console, 'error').mockReturnValue();
  let wait = 400;
  const deeds: Deeds = {
    execute: async () => {
      if (wait === 0) throw new Error('broken');
      await pause(wait);
      return replaced({ body: [] });
    },
  };
  const { tenant, message } = await withCard({ actions: [execute] }, deeds, { patience: { invokeMs: 200 } });
  const press = () => tenant.press({ user: OWEN, message, action: execute, inputs: {} });
  expect(await press()).toEqual({ error: 'Unable to reach app. Please try again.' });
  wait = 0;
  expect(await press()).toEqual({ error: 'Unable to reach app. Please try again.' });
});

test('a card is refreshed for each viewer once, and again when it was edited', async () => {
  const asked: string[] = [];
  const card = (text: string) => ({
    body: [words(text)],
    refresh: { action: { type: 'Action.Execute', verb: 'look', data: { list: 3 } } },
  });
  let edit = async () => {};
  const { tenant, heard } = await withCard(card('all'), {
    message: async (context) => {
      const id = (await context.sendActivity({ attachments: [adaptive(card('all'))] }))?.id ?? '';
      const { adapter, playground } = running!;
      const reference = { ...context.activity, bot: context.activity.recipient, user: context.activity.from };
      edit = () =>
        adapter.continueConversationAsync(playground.appId, reference, async (turn) => {
          await turn.updateActivity({ ...MessageFactory.attachment(adaptive(card('edited'))), id });
        });
    },
    execute: async ({ activity }, value) => {
      const { trigger } = activity.value as { trigger: string };
      asked.push(`${activity.from.name} ${trigger} ${value.action.verb}`);
      return replaced(card(`for ${activity.from.name}`));
    },
  });
  await tenant.view({ user: OWEN, conversation: HIRING });
  await tenant.view({ user: OWEN, conversation: HIRING });
  expect(asked).toEqual([`${OWEN} automatic look`]);
  expect([shown(OWEN), shown(LEILA)]).toEqual([expect.stringContaining(`for ${OWEN}`), expect.stringContaining('all')]);
  expect(heard.at(-1)).toMatchObject({ locale: 'en-GB', value: { action: { data: { list: 3 } } } });
  tenant.lookAway(OWEN);
  await edit();
  expect(shown(OWEN)).toContain('edited');
  await tenant.view({ user: LEILA, conversation: HIRING });
  await edit();
  await tenant.waitFor(() => asked.length === 3);
  expect(asked.slice(1)).toEqual([`${LEILA} automatic look`, `${LEILA} automatic look`]);
});

test('userIds name whose card is refreshed; without them only small places are', async () => {
  const asked: string[] = [];
  let userIds: string[] | undefined;
  running = await startBot({
    message: async (context) => {
      const refresh = { action: { type: 'Action.Execute', verb: 'look' }, ...(userIds && { userIds }) };
      await context.sendActivity({ attachments: [adaptive({ refresh })] });
    },
    execute: async ({ activity }) => {
      asked.push(activity.from.name);
      return replaced({ body: [] });
    },
  });
  const { tenant } = running;
  userIds = [tenant.member(LEILA).id];
  await tenant.say({ user: RUTH, conversation: HIRING, text: '@Shortlist card' }).delivered;
  for (const user of [OWEN, LEILA]) await tenant.view({ user, conversation: HIRING });
  expect(asked).toEqual([LEILA]);
  userIds = undefined;
  for (const user of [OWEN, LEILA]) tenant.lookAway(user);
  for (let n = 0; n < 56; n += 1)
    tenant.conversation(HIRING, RUTH).members.push(tenant.addMember({ name: `P${n}` }).id);
  await tenant.say({ user: RUTH, conversation: HIRING, text: '@Shortlist card' }).delivered;
  await tenant.view({ user: OWEN, conversation: HIRING });
  expect(asked).toEqual([LEILA]);
});

const ask = {
  type: 'Action.Submit',
  title: 'Decide',
  data: { msteams: { type: 'task/fetch' }, candidate: 7 },
};
const dialog = {
  task: {
    type: 'continue' as const,
    value: {
      title: 'Decision',
      width: 'medium',
      height: 300,
      card: adaptive({
        body: [{ type: 'Input.Text', id: 'why', isRequired: true }],
        actions: [{ type: 'Action.Submit', title: 'Send', data: { step: 1 } }],
      }),
    },
  },
};

test('a dialog opens, refuses what is missing, answers with words, and closes', async () => {
  const submitted: unknown[] = [];
  const { tenant, message, heard } = await withCard(
    { actions: [ask] },
    {
      taskFetch: async () => dialog as never,
      taskSubmit: async (_context, request) => {
        submitted.push(request.data);
        return (submitted.length === 1 ? { task: { type: 'message', value: 'Thank you' } } : undefined) as never;
      },
    },
  );
  await tenant.press({ user: OWEN, message, action: ask, inputs: {} });
  expect(heard.at(-1)).toMatchObject({ name: 'task/fetch', value: { data: { candidate: 7 } }, replyToId: message });
  const open = tenant.dialog(OWEN);
  expect(open).toMatchObject({ title: 'Decision', width: 'medium', height: 300, revision: 1 });
  expect(tenant.dialog(RUTH)).toBeUndefined();
  const send = { user: OWEN, dialog: open?.id ?? '', action: { type: 'Action.Submit', title: 'Send' } };
  expect(await tenant.submit({ ...send, inputs: { why: '' } })).toEqual({ invalid: { why: expect.any(String) } });
  await tenant.submit({ ...send, inputs: { why: 'good' } });
  expect(submitted).toEqual([{ step: 1, why: 'good' }]);
  expect(tenant.dialog(OWEN)?.body).toEqual({ kind: 'message', text: 'Thank you' });
  tenant.close({ user: OWEN, dialog: open?.id ?? '' });
  await tenant.press({ user: OWEN, message, action: ask, inputs: {} });
  await tenant.submit({ ...send, dialog: tenant.dialog(OWEN)?.id ?? '', inputs: { why: 'good' } });
  expect(tenant.dialog(OWEN)).toBeUndefined();
});

test('a dialog that was closed while it waited for its answer stays closed', async () => {
  const { tenant, message } = await withCard(
    { actions: [ask] },
    {
      taskFetch: async () => dialog as never,
      taskSubmit: async () => {
        await pause(200);
        return { task: { type: 'message', value: 'Too late' } } as never;
      },
    },
  );
  await tenant.press({ user: OWEN, message, action: ask, inputs: {} });
  const id = tenant.dialog(OWEN)?.id ?? '';
  const sent = tenant.submit({
    user: OWEN,
    dialog: id,
    action: { type: 'Action.Submit', title: 'Send' },
    inputs: { why: 'good' },
  });
  await pause(50);
  tenant.close({ user: OWEN, dialog: id });
  await sent;
  expect(tenant.dialog(OWEN)).toBeUndefined();
});

test('a message extension finds things, and a found card is shared as the member’s own', async () => {
  const asked: unknown[] = [];
  running = await startBot({
    query: async (_context, query) => {
      asked.push(query);
      const preview = {
        contentType: 'application/vnd.microsoft.card.thumbnail',
        content: { title: 'Ada', text: '2 of 3' },
      };
      const attachments = [{ ...adaptive({ body: [words('Ada')] }), preview }];
      return { composeExtension: { type: 'result', attachmentLayout: 'list', attachments } };
    },
  });
  const { tenant } = running;
  const at = { user: RUTH, conversation: 'Panel' };
  const { results } = await tenant.query({ ...at, command: 'find', parameters: { name: 'ada' } });
  expect(results).toMatchObject([{ title: 'Ada', text: '2 of 3', card: { kind: 'adaptive' } }]);
  await tenant.query({ ...at, command: 'find', parameters: {} });
  expect(asked).toMatchObject([
    { commandId: 'find', parameters: [{ name: 'name', value: 'ada' }], queryOptions: { skip: 0, count: 25 } },
    { parameters: [{ name: 'initialRun', value: 'true' }] },
  ]);
  tenant.share({ ...at, result: results?.[0]?.id ?? '' });
  expect(newest(running, OWEN, 'Panel')).toMatchObject({ from: { name: RUTH }, attachments: [{ kind: 'adaptive' }] });
});

test('a message action opens a dialog about the message, and its answer closes it', async () => {
  const actions: unknown[] = [];
  running = await startBot({
    actionFetch: async (_context, action) => (actions.push(action), dialog as never),
    actionSubmit: async (_context, action) => (actions.push(action), {}),
  });
  const { tenant } = running;
  const { message } = tenant.say({ user: SAM, conversation: HIRING, text: 'We need a developer' });
  await tenant.openAction({ user: RUTH, conversation: HIRING, command: 'assess', message: message.id });
  const open = tenant.dialog(RUTH)?.id ?? '';
  await tenant.submit({
    user: RUTH,
    dialog: open,
    action: { type: 'Action.Submit', title: 'Send' },
    inputs: { why: 'now' },
  });
  const about = {
    commandId: 'assess',
    commandContext: 'message',
    messagePayload: {
      id: message.id,
      body: { contentType: 'html', content: 'We need a developer' },
      from: { user: { displayName: SAM } },
    },
  };
  expect(actions).toMatchObject([about, { ...about, data: { step: 1, why: 'now' } }]);
  expect(tenant.dialog(RUTH)).toBeUndefined();
});

test('a file that the bot offers is uploaded in parts after consent, and can be fetched', async () => {
  const bytes = await readFile(new URL('./bot.ts', import.meta.url));
  const consent = {
    contentType: 'application/vnd.microsoft.teams.card.file.consent',
    name: 'report.pdf',
    content: { description: 'The report', sizeInBytes: bytes.length, acceptContext: { report: 1 }, declineContext: {} },
  };
  const declined: unknown[] = [];
  running = await startBot({
    message: async (context) => void (await context.sendActivity({ attachments: [consent] })),
    decline: async (_context, response) => void declined.push(response),
    accept: async (context, { uploadInfo, context: own }) => {
      expect(own).toEqual({ report: 1 });
      for (const [from, to] of [
        [0, 99],
        [100, bytes.length - 1],
      ] as const) {
        await fetch(uploadInfo?.uploadUrl ?? '', {
          method: 'PUT',
          headers: { 'content-range': `bytes ${from}-${to}/${bytes.length}` },
          body: new Uint8Array(bytes.subarray(from, to + 1)),
        });
      }
      const content: FileInfoCard = { uniqueId: uploadInfo?.uniqueId ?? '', fileType: 'pdf' };
      const contentType = 'application/vnd.microsoft.teams.card.file.info';
      await context.sendActivity({
        attachments: [{ contentType, content, name: 'report.pdf', contentUrl: uploadInfo?.contentUrl ?? '' }],
      });
    },
  });
  const { tenant } = running;
  const at = { user: RUTH, conversation: 'personal' };
  await tenant.view(at);
  await tenant.say({ ...at, text: 'report' }).delivered;
  const offer = newest(running, RUTH, 'personal');
  await tenant.consent({ user: RUTH, message: offer.id, accept: true });
  await expect(tenant.consent({ user: RUTH, message: offer.id, accept: true })).rejects.toThrow('no open consent');
  const given = newest(running, RUTH, 'personal').attachments[0];
  expect(given).toMatchObject({ kind: 'fileInfo', name: 'report.pdf', fileType: 'pdf' });
  const url = given?.kind === 'fileInfo' ? given.url : '';
  expect(Buffer.from(await (await fetch(url)).arrayBuffer()).equals(bytes)).toBe(true);
  await tenant.say({ ...at, text: 'report' }).delivered;
  await tenant.consent({ user: RUTH, message: newest(running, RUTH, 'personal').id, accept: false });
  expect(declined).toMatchObject([{ action: 'decline' }]);
});

test('a file that a member drops can be downloaded by the bot', async () => {
  const got: string[] = [];
  running = await startBot({
    message: async ({ activity }) => {
      const file = activity.attachments?.find(({ contentType }) => contentType.endsWith('file.download.info'));
      const { downloadUrl } = (file?.content ?? {}) as { downloadUrl?: string };
      got.push(file?.name ?? '', await (await fetch(downloadUrl ?? '')).text());
    },
  });
  const { tenant } = running;
  const at = { user: RUTH, conversation: 'personal' };
  await tenant.view(at);
  const { id } = tenant.addFile({ name: 'cv.txt', owner: RUTH, content: Buffer.from('Ada Lovelace') });
  await tenant.say({ ...at, text: '', files: [id] }).delivered;
  expect(got).toEqual(['cv.txt', 'Ada Lovelace']);
});

test('a hero card’s buttons say, send a value, or are links', async () => {
  const buttons = [
    { type: 'imBack', title: 'Help', value: 'help' },
    { type: 'messageBack', title: 'Pick', text: 'picked', value: { n: 2 } },
  ];
  const hero = { contentType: 'application/vnd.microsoft.card.hero', content: { title: 'Hello', buttons } };
  running = await startBot({
    message: async (context) => void (await context.sendActivity({ attachments: [hero] })),
  });
  const { tenant, heard } = running;
  const at = { user: RUTH, conversation: 'personal' };
  await tenant.view(at);
  await tenant.say({ ...at, text: 'hello' }).delivered;
  const { id, attachments } = newest(running, RUTH, 'personal');
  expect(attachments[0]).toMatchObject({
    kind: 'hero',
    title: 'Hello',
    buttons: [{ title: 'Help' }, { title: 'Pick' }],
  });
  await tenant.hero({ user: RUTH, message: id, button: 1 });
  expect(heard.at(-1)).toMatchObject({ text: 'picked', value: { n: 2 } });
  await tenant.hero({ user: RUTH, message: id, button: 0 });
  await tenant.waitFor(() => heard.at(-1)?.text === 'help');
});

test('an answer to a refresh that comes after an edit is not shown', async () => {
  const card = (text: string) => ({
    body: [words(text)],
    refresh: { action: { type: 'Action.Execute', verb: 'look' } },
  });
  let asked = 0;
  const { tenant, message } = await withCard(card('first'), {
    execute: async (context) => {
      asked += 1;
      if (asked > 1) return replaced(card('newer'));
      await context.updateActivity({ ...MessageFactory.attachment(adaptive(card('edited'))), id: message });
      await pause(150);
      return replaced(card('older'));
    },
  });
  await tenant.view({ user: OWEN, conversation: HIRING });
  await tenant.waitFor(() => asked === 2);
  expect(shown(OWEN)).toContain('newer');
});

test('a refresh whose card Teams would not draw leaves the old one, and says nothing', async () => {
  const refresh = { action: { type: 'Action.Execute', verb: 'look' } };
  const { tenant } = await withCard(
    { body: [words('all')], refresh },
    { execute: async () => replaced({ version: '2.0' }) },
  );
  await tenant.view({ user: OWEN, conversation: HIRING });
  expect(shown(OWEN)).toContain('all');
  expect(tenant.toasts(OWEN)).toEqual([]);
  expect(tenant.calls('answer')).toMatchObject([{ error: 'BadArgument' }]);
});
