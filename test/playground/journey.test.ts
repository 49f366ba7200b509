import { afterEach, expect, test } from 'vitest';
import type { App } from '@slack/bolt';
import type { Running } from './bot.ts';
import { OWEN, RUTH, button, jobModal, plain, section, startBot } from './bot.ts';

let running: Running;
afterEach(() => running.close());

const actions = (...elements: ReturnType<typeof button>[]) => ({ type: 'actions' as const, block_id: 'do', elements });

function hiringBot(app: App): void {
  app.command('/assess', async ({ ack, body, client, respond }) => {
    if (body.text === 'hello') return ack({ text: `Hello ${body.user_name} in ${body.channel_name}` });
    await ack();
    if (body.text === 'later') return void (await respond({ text: 'Here it is' }));
    await client.views.open({
      trigger_id: body.trigger_id,
      view: { ...jobModal(), private_metadata: body.channel_id },
    });
  });
  app.view('new-job', async ({ ack, view, client }) => {
    const title = view.state.values['job']?.['title']?.value ?? '';
    if (title === 'Wizard') return ack({ response_action: 'errors', errors: { job: 'Nobody hires wizards' } });
    await ack();
    const blocks = [section(`*${title}*`), actions(button('approve', 'Approve'))];
    await client.chat.postMessage({ channel: view.private_metadata, text: title, blocks });
  });
  app.action('approve', async ({ ack, body, client, respond }) => {
    await ack();
    const { channel, message } = body as { channel?: { id: string }; message?: { ts: string } };
    await client.chat.update({
      channel: channel?.id ?? '',
      ts: message?.ts ?? '',
      text: 'Approved',
      blocks: [section('Approved')],
    });
    await respond({ text: 'You approved it', replace_original: false });
  });
}

test('a command, a form sent back once, a card, and a press that changes it in place', async () => {
  running = await startBot(hiringBot);
  const { workspace } = running;

  await workspace.command({ user: RUTH, channel: 'hiring-backend', text: '/assess new' });
  const view = await workspace.waitFor(() => workspace.views(RUTH)[0]);
  expect(await workspace.submit({ user: RUTH, viewId: view.id, values: { title: 'Wizard' } })).toEqual({
    kind: 'errors',
    errors: { job: 'Nobody hires wizards' },
  });
  expect(workspace.views(RUTH)[0]?.values['job']?.['title']?.value).toBe('Wizard');

  expect(await workspace.submit({ user: RUTH, viewId: view.id, values: { title: 'Porter' } })).toEqual({
    kind: 'closed',
  });
  const card = await workspace.waitFor(() => workspace.messages('hiring-backend', OWEN)[0]);
  expect(card.text).toBe('Porter');

  await workspace.press({ user: RUTH, messageTs: card.ts, actionId: 'approve' });
  await workspace.waitFor(() => workspace.messages('hiring-backend', RUTH).length === 2);
  expect(workspace.messages('hiring-backend', OWEN).map(({ ts, text }) => ({ ts, text }))).toEqual([
    { ts: card.ts, text: 'Approved' },
  ]);
  expect(workspace.messages('hiring-backend', RUTH).at(-1)).toMatchObject({
    text: 'You approved it',
    onlyFor: workspace.member(RUTH).id,
  });
});

test('the text of an acknowledgement is shown to the one who typed, and private channels are not named', async () => {
  running = await startBot(hiringBot);
  const { workspace } = running;
  await workspace.command({ user: RUTH, channel: 'hiring-backend', text: '/assess hello' });
  await workspace.command({ user: RUTH, channel: 'directmessage', text: '/assess hello' });
  expect(workspace.messages('hiring-backend', RUTH).map(({ text }) => text)).toEqual([
    'Hello ruth.marlow in privategroup',
  ]);
  expect(workspace.messages('directmessage', RUTH).map(({ text }) => text)).toEqual([
    'Hello ruth.marlow in directmessage',
  ]);
  expect(workspace.messages('hiring-backend', OWEN)).toEqual([]);
});

test('a response URL answers the one who typed', async () => {
  running = await startBot(hiringBot);
  const { workspace } = running;
  await workspace.command({ user: RUTH, channel: 'general', text: '/assess later' });
  const answer = await workspace.waitFor(() => workspace.messages('general', RUTH)[0]);
  expect(answer).toMatchObject({ text: 'Here it is', onlyFor: workspace.member(RUTH).id });
});

test('a form is not sent while a needed field is empty or too short', async () => {
  running = await startBot(hiringBot);
  const { workspace } = running;
  await workspace.command({ user: RUTH, channel: 'general', text: '/assess new' });
  const view = await workspace.waitFor(() => workspace.views(RUTH)[0]);
  const send = (title: string) => workspace.submit({ user: RUTH, viewId: view.id, values: { title } });
  expect(await send('')).toEqual({ kind: 'errors', errors: { job: 'Job title is needed.' } });
  expect(await send('ab')).toEqual({ kind: 'errors', errors: { job: 'At least 3 characters, so far 2.' } });
});

test('an app that never answers is shown as operation_timeout after three seconds', async () => {
  running = await startBot((app) => app.command('/assess', () => new Promise(() => undefined)));
  const { workspace } = running;
  expect(await workspace.command({ user: RUTH, channel: 'general', text: '/assess new' })).toEqual({ kind: 'late' });
  expect(workspace.messages('general', RUTH).map(({ text }) => text)).toEqual([
    '/assess failed with the error "operation_timeout"',
  ]);
});

test('an app that cannot be reached is shown as dispatch_failed', async () => {
  running = await startBot(hiringBot, { eventsUrl: 'http://127.0.0.1:9/slack/events', baseUrl: 'http://127.0.0.1:9' });
  await running.workspace.command({ user: RUTH, channel: 'general', text: '/assess new' });
  expect(running.workspace.messages('general', RUTH)[0]?.text).toBe('/assess failed with the error "dispatch_failed"');
});

test('a modal can be answered with another view, pushed upon, and cleared', async () => {
  running = await startBot((app) => {
    app.command('/assess', async ({ ack, body, client }) => {
      await ack();
      await client.views.open({ trigger_id: body.trigger_id, view: jobModal('first') });
    });
    app.view('first', ({ ack }) => ack({ response_action: 'push', view: jobModal('second') }));
    app.view('second', ({ ack }) => ack({ response_action: 'update', view: jobModal('third') }));
    app.view('third', ({ ack }) => ack({ response_action: 'clear' }));
  });
  const { workspace } = running;
  await workspace.command({ user: RUTH, channel: 'general', text: '/assess new' });
  const callbacks = () => workspace.views(RUTH).map(({ callbackId }) => callbackId);
  const send = () =>
    workspace.submit({ user: RUTH, viewId: workspace.views(RUTH).at(-1)?.id ?? '', values: { title: 'Porter' } });
  await workspace.waitFor(() => callbacks().length === 1);
  expect((await send()).kind).toBe('pushed');
  expect(callbacks()).toEqual(['first', 'second']);
  expect((await send()).kind).toBe('updated');
  expect(callbacks()).toEqual(['first', 'third']);
  expect((await send()).kind).toBe('closed');
  expect(callbacks()).toEqual([]);
});

test('an app that asked for it hears that a modal was closed', async () => {
  const closed: string[] = [];
  running = await startBot((app) => {
    hiringBot(app);
    app.view({ callback_id: 'new-job', type: 'view_closed' }, async ({ ack, view }) => {
      closed.push(view.id);
      await ack();
    });
  });
  const { workspace } = running;
  await workspace.command({ user: RUTH, channel: 'general', text: '/assess new' });
  const view = await workspace.waitFor(() => workspace.views(RUTH)[0]);
  await workspace.close({ user: RUTH, viewId: view.id });
  expect(closed).toEqual([view.id]);
  expect(workspace.views(RUTH)).toEqual([]);
});

test('an external menu offers what the app answers, and the choice arrives as the option', async () => {
  const chosen: unknown[] = [];
  const menu = { type: 'external_select' as const, action_id: 'find', placeholder: plain('Find'), min_query_length: 2 };
  running = await startBot((app) => {
    app.options('find', ({ ack, options }) =>
      ack({ options: [{ text: plain(`${options.value}ra Osei`), value: 't_K7' }] }),
    );
    app.action('find', async ({ ack, action }) => {
      chosen.push((action as { selected_option?: unknown }).selected_option);
      await ack();
    });
  });
  const { workspace, app } = running;
  await app.client.chat.postMessage({
    channel: '#general',
    text: 'Find',
    blocks: [{ type: 'actions', elements: [menu] }],
  });
  const messageTs = workspace.messages('general', RUTH)[0]?.ts ?? '';
  const offered = await workspace.suggest({ user: RUTH, messageTs, actionId: 'find', query: 'Ama' });
  expect(offered).toEqual({ options: [{ text: plain('Amara Osei'), value: 't_K7' }] });
  await workspace.choose({ user: RUTH, messageTs, actionId: 'find', value: 't_K7' });
  expect(chosen).toEqual([{ text: plain('Amara Osei'), value: 't_K7' }]);
});
