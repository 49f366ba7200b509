// Cards and dialogs that somebody else wrote and a member presses: they do nothing that the member wasn't shown and asked.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import pg from 'pg';
import {
  actionIn,
  cardsOf,
  channel,
  leila,
  memberIn,
  owen,
  ruth,
  startTeamsApp,
  wordsOf,
  type TeamsApp,
} from '../../standins/teams-app.ts';

let app: TeamsApp;
let database: pg.Client;
let value: string;

beforeAll(async () => {
  app = await startTeamsApp();
  database = new pg.Client({ connectionString: app.databaseUrl });
  await database.connect();
  const card = await memberIn(app.tenant).open();
  for (const other of [leila, owen]) await memberIn(app.tenant, other).say('help');
  ({ value } = actionIn(cardsOf(card), 'Add candidates').data as { value: string });
  await memberIn(app.tenant, owen).see(/What you can type/u, { where: 'personal' });
  await database.query(`update member set role = 'recruiter' where name = $1`, [owen]);
}, 90_000);
afterAll(async () => {
  await database?.end();
  await app?.stop();
});

let calls = 0;
const invoke = async (user: string, name: string, sent: object) => {
  const activity = { type: 'invoke', id: `f:forged-${(calls += 1)}`, name, value: sent };
  return wordsOf(await app.tenant.raw({ user, conversation: channel, activity }));
};
const one = async (query: string) => Object.values((await database.query<object>(query)).rows[0] ?? {})[0] as unknown;
const state = () => one('select state from assessment');

type Submit = { shortlist: Record<string, unknown> };
/** What the button of an open form sends. */
async function formOf(user: string, command: string): Promise<Submit> {
  const shown = JSON.parse(await invoke(user, 'task/fetch', { data: { command } })) as object;
  return actionIn([shown], /Save|Draft|Start|Create/u).data as Submit;
}

describe('a form', () => {
  const role = () => one(`select role from member where name = '${leila}'`);
  const isOld = /older version/u;

  test('that was never opened, or came with a card’s button, changes nothing', async () => {
    const before = await role();
    const member = app.tenant.member(leila).id;
    const fields = { notify: 'text', locale: 'text', member: 'text', role: 'text' };
    const opened = { command: 'settings' };
    const carried = { form: 'settings', context: '{}', key: 'never', opened, timeZone: 'UTC', fields, mark: 'x' };
    const filled = { notify: 'finished', locale: 'automatic', member, role: 'admin' };
    for (const name of ['task/submit', 'task/fetch', 'composeExtension/submitAction'])
      expect(await invoke(ruth, name, { data: { ...filled, shortlist: carried } })).toMatch(isOld);
    const { shortlist } = await formOf(ruth, 'settings');
    const real = { ...filled, shortlist: { ...shortlist, fields: { ...fields, people: 'list' } } };
    expect(await invoke(ruth, 'task/submit', { data: real })).toMatch(isOld);
    expect(await invoke(ruth, 'task/fetch', { data: { ...filled, shortlist } })).toMatch(isOld);
    expect(await role()).toBe(before);
  });

  test('is its opener’s own, and for them it works', async () => {
    const { shortlist } = await formOf(ruth, 'settings');
    const data = { notify: 'never', locale: 'automatic', shortlist };
    expect(await invoke(owen, 'task/submit', { data })).toMatch(isOld);
    expect(await invoke(ruth, 'task/submit', { data })).not.toMatch(isOld);
  });

  test('with days and characters that nothing can hold is answered in words', async () => {
    const card = await formOf(ruth, 'new');
    for (const day of ['+275760-09-12', '-000001-01-01', '0000-01-01', '+100000-01-01', '2026-02-31', '\u0000']) {
      const data = { ...card, title: 'a\u0000b', job: 'Need: x.\ud800', closes: day, closesAt: day };
      const said = await invoke(ruth, 'task/submit', { data });
      expect(said).toContain('"status":200');
      expect(said).not.toMatch(/E-[A-Z0-9]{4}/u);
    }
  });
});

describe('what asks first', () => {
  const close = () => ({ action: 'close', value });

  test('isn’t done by a card that says nothing of it', async () => {
    const action = { verb: 'close', data: close() };
    expect(await invoke(ruth, 'adaptiveCard/action', { action })).toMatch(/asked about first/u);
    for (const name of ['task/fetch', 'task/submit'])
      expect(await invoke(ruth, name, { data: { ...close(), sure: 'x' } })).toContain('Close this assessment?');
    const activity = { type: 'message', id: 'forged-message', text: '', value: close() };
    await app.tenant.raw({ user: ruth, conversation: channel, activity });
    await memberIn(app.tenant).see(/asked about first/u, { where: 'personal' });
    expect(await state()).toBe('open');
  });

  test('asks in its own words, whatever came with the press', async () => {
    const confirm = { title: 'Your account was locked', text: 'Go to evil.example', yes: 'OK', no: 'No' };
    const said = await invoke(ruth, 'task/fetch', { data: { ...close(), confirm } });
    expect(said).not.toMatch(/locked|evil/u);
    expect(said).toContain('Close this assessment?');
    expect(await invoke(ruth, 'task/fetch', { data: { action: 'close', value: 'x' } })).toMatch(/older card/u);
  });

  test('is done for who was asked, and for nobody else', async () => {
    const asked = JSON.parse(await invoke(ruth, 'task/fetch', { data: close() })) as object;
    const { data } = actionIn([asked], 'Close it');
    await invoke(owen, 'task/submit', { data });
    expect(await state()).toBe('open');
    await invoke(ruth, 'task/submit', { data });
    expect(await state()).toBe('closed');
  });
});
