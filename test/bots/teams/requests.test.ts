// What reaches the Teams bot over HTTP: signed by Teams and fresh, with one effect; anything else is refused.
import { createHmac, createPublicKey } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import pg from 'pg';
import type { Signing } from '#playground/teams/outbound/sign.ts';
import {
  cardsOf,
  channel,
  everything,
  memberIn,
  owen,
  panel,
  ruth,
  sam,
  startTeamsApp,
  wordsOf,
  type TeamsApp,
} from '../../standins/teams-app.ts';

let app: TeamsApp;
let recruiter: ReturnType<typeof memberIn>;
let database: pg.Client;

beforeAll(async () => {
  app = await startTeamsApp();
  recruiter = memberIn(app.tenant);
  database = new pg.Client({ connectionString: app.databaseUrl });
  await database.connect();
  await recruiter.say('help');
}, 60_000);
afterAll(async () => {
  await database?.end();
  await app?.stop();
});

const count = async (query: string) => Number((await database.query<{ count: string }>(query)).rows[0]?.count);
const effects = () => count('select (select count(*) from inbound) + (select count(*) from conversation) as count');
const seconds = (ahead: number) => Math.floor(Date.now() / 1000) + ahead;
const said = { type: 'message', id: 'never', text: 'list' };

describe('requests that aren’t Teams’', () => {
  test.each<[string, Signing]>([
    ['without a token', { key: 'missing' }],
    ['signed by a stranger', { key: 'stranger' }],
    ['signed for another channel', { key: 'elsewhere' }],
    ['not signed at all', { key: 'none' }],
    ['run out', { expires: seconds(-3600) }],
    ['not valid yet', { notBefore: seconds(3600) }],
    ['for another bot', { audience: '11111111-2222-4333-8444-555555555555' }],
    ['by another issuer', { issuer: 'https://sts.windows.net/x/' }],
    ['for another service address', { serviceUrl: 'http://127.0.0.1:9/teams/' }],
  ])('%s: refused with 401, and nothing is done', async (_what, signing) => {
    const before = await effects();
    const outcome = await app.tenant.raw({ user: ruth, conversation: channel, activity: said, signing });
    expect(outcome).toMatchObject({ kind: 'refused', status: 401 });
    expect(await effects()).toBe(before);
  });

  test('a service address beyond this machine gets neither an answer nor the token', async () => {
    const serviceUrl = 'https://smba.example/emea/';
    const activity = { ...said, serviceUrl };
    const outcome = await app.tenant.raw({ user: ruth, conversation: channel, activity, signing: { serviceUrl } });
    expect(outcome).toMatchObject({ kind: 'refused', status: 401 });
  });

  test('signed by HS256 with the public key, or nonsense: 401 as well', async () => {
    const { jwks_uri: uri } = (await (await fetch(app.teams.metadataUrl())).json()) as { jwks_uri: string };
    const { keys } = (await (await fetch(uri)).json()) as { keys: (JsonWebKey & { kid: string })[] };
    const pem = createPublicKey({ key: keys[0] as never, format: 'jwk' }).export({ type: 'spki', format: 'pem' });
    const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const claims = {
      iss: 'https://api.botframework.com',
      aud: app.teams.appId,
      serviceurl: app.teams.serviceUrl(),
      exp: seconds(600),
    };
    const head = `${part({ alg: 'HS256', kid: keys[0]?.kid })}.${part(claims)}`;
    const forged = `${head}.${createHmac('sha256', pem).update(head).digest('base64url')}`;
    for (const authorization of [`Bearer ${forged}`, 'Bearer x', 'Basic eDp5', 'Bearer a.b.c']) {
      const body = JSON.stringify({ ...said, channelId: 'msteams', serviceUrl: app.teams.serviceUrl() });
      const headers = { authorization, 'content-type': 'application/json' };
      const answer = await fetch(`${app.url}/api/messages`, { method: 'POST', body, headers });
      expect(answer.status).toBe(401);
      expect(await answer.text()).toBe('');
    }
  });

  test('another tenant than the bot’s own gets a refusal and no workspace', async () => {
    const before = await count('select count(*) from workspace');
    const activity = {
      ...said,
      type: 'invoke',
      name: 'task/fetch',
      value: { data: { command: 'list' } },
      channelData: { tenant: { id: '99999999-8888-4777-8666-555555555555' } },
    };
    const outcome = await app.tenant.raw({ user: ruth, conversation: channel, activity });
    expect(wordsOf(outcome)).toMatch(/isn’t set up for this organisation/u);
    expect(await count('select count(*) from workspace')).toBe(before);
  });
});

describe('the same thing twice', () => {
  test('a form delivered twice makes one assessment, and a press one approval', async () => {
    await recruiter.say('new');
    await recruiter.press(await recruiter.see(/Open the form/u), 'Open the form');
    app.tenant.fault('deliver', 'twice');
    await recruiter.submit(/Draft|Start|Create/u, { title: 'Backend Developer', job: 'Need: Python; PostgreSQL.' });
    const draft = await recruiter.see(/Draft: /u, { ms: 60_000 });
    expect(await count('select count(*) from assessment')).toBe(1);
    await Promise.all(Array.from({ length: 5 }, () => recruiter.press(draft, /Approve/u)));
    await recruiter.see(/Nobody is invited yet\.\W/u);
    expect(await count(`select count(*) from audit_log where action = 'approved'`)).toBe(1);
  });

  test('a link asked for twice is one link, and both get the answer', async () => {
    const before = await count('select count(*) from inbound');
    const card = await recruiter.see(/Nobody is invited yet\.\W/u);
    const data = everything(cardsOf(card)).find(({ title }) => title === 'Add candidates')?.['data'];
    const activity = { type: 'invoke', id: 'f:twice', name: 'task/fetch', value: { data } };
    const ask = () => app.tenant.raw({ user: ruth, conversation: channel, activity });
    const [first, second] = await Promise.all([ask(), ask()]);
    expect(wordsOf(first)).toContain('continue');
    expect(second).toEqual(first);
    expect(await count('select count(*) from inbound')).toBe(before + 1);
  });
});

describe('who may not', () => {
  test('tampered data, an unknown action and old cards are refused in words', async () => {
    const ask = (data: object, verb?: string) =>
      app.tenant.raw({
        user: ruth,
        conversation: channel,
        activity: verb
          ? {
              type: 'invoke',
              id: `f:${verb}${wordsOf(data)}`,
              name: 'adaptiveCard/action',
              value: { action: { verb, data } },
            }
          : { type: 'invoke', id: `f:${wordsOf(data)}`, name: 'task/fetch', value: { data } },
      });
    expect(wordsOf(await ask({ action: 'constructor', value: '{}' }))).toMatch(/older card/u);
    expect(wordsOf(await ask({ action: 'invite', value: '{"a":"x"}' }))).toMatch(/older card/u);
    expect(wordsOf(await ask({ nothing: 1 }))).toMatch(/older version/u);
    expect(wordsOf(await ask({ action: 'approve', value: '{}' }, 'close'))).toMatch(/older version/u);
    const gone = '{"a":"0198c0de-0000-7000-8000-000000000099"}';
    expect(wordsOf(await ask({ action: 'reopen', value: gone }, 'reopen'))).toMatch(/isn’t there any more/u);
  });

  test('a member without the right is told who has it, and sees the card as it is', async () => {
    const other = memberIn(app.tenant, owen);
    await other.say('help');
    const card = await other.see(/Nobody has finished yet/u);
    const before = await count(`select count(*) from audit_log where action = 'closed'`);
    const value = everything(cardsOf(card)).find(({ title }) => title === 'Add candidates')?.['data'] as {
      value: string;
    };
    const data = { action: 'reopen', value: value.value };
    const activity = {
      type: 'invoke',
      id: 'f:owen',
      name: 'adaptiveCard/action',
      value: { action: { verb: 'reopen', data } },
    };
    const outcome = wordsOf(await app.tenant.raw({ user: owen, conversation: channel, activity }));
    expect(outcome).toMatch(/Only recruiters can close/u);
    expect(outcome).toContain('Backend Developer');
    expect(await count(`select count(*) from audit_log where action = 'closed'`)).toBe(before);
  });

  test('looking at a card makes nobody a member, and a guest sees what all see', async () => {
    const before = await count('select count(*) from member');
    await app.tenant.view({ user: sam, conversation: channel });
    expect(await count('select count(*) from member')).toBe(before);
  });
});

describe('Teams has a bad day', () => {
  test.each([
    ['429', { status: 429, retryAfter: 1 } as const],
    ['500', { status: 500 } as const],
    ['412', { status: 412 } as const],
    ['drop', 'drop' as const],
  ])('%s: the card ends right, and the pause that was asked for is kept', async (name, fault) => {
    app.tenant.fault('update', fault, 2);
    const from = app.tenant.calls('update').length;
    await recruiter.press(await recruiter.see(/0 of \d+ finished|Nobody is invited/u), 'Add candidates');
    await recruiter.submit(/Invite/u, { people: `Person ${name}, p${name}@post.example` });
    await recruiter.close();
    const invited = await count(`select count(*) from invitation where kind = 'personal'`);
    await recruiter.see(new RegExp(`0 of ${invited} finished`, 'u'), { ms: 40_000 });
    const calls = app.tenant.calls('update').slice(from);
    // A dropped call isn't counted.
    expect(calls.length).toBeGreaterThanOrEqual(name === 'drop' ? 1 : 3);
    if (name === '429') for (const i of [1, 2]) expect(calls[i]!.at - calls[i - 1]!.at).toBeGreaterThanOrEqual(1000);
  });

  test('a card that is gone is posted again', async () => {
    app.tenant.fault('update', { status: 404 }, 1);
    const before = recruiter.messages().length;
    await recruiter.press(await recruiter.see(/0 of \d+ finished/u), 'Add candidates');
    await recruiter.submit(/Invite/u, { people: 'Person gone, gone@post.example' });
    await recruiter.close();
    await app.tenant.waitFor(() => recruiter.messages().length > before, 20_000);
  });

  test('after a restart a card is updated and a chat is found without being spoken to', async () => {
    await database.end();
    await app.restart();
    database = new pg.Client({ connectionString: app.databaseUrl });
    await database.connect();
    const created = app.tenant.calls('create').length;
    await recruiter.say('help');
    await recruiter.see(/What you can type/u, { where: 'personal' });
    expect(app.tenant.calls('create').length).toBe(created);
  });
});

describe('the message extension', () => {
  test('finds an assessment by words of its title, without a score', async () => {
    const find = (words: string) =>
      app.tenant.query({ user: ruth, conversation: panel, command: 'assessments', parameters: { words } });
    const { results } = await find('back dev');
    expect(results?.map(({ title }) => title)).toEqual(['Backend Developer']);
    expect((await find('nurse')).results).toEqual([]);
  });

  test('starts an assessment from a message', async () => {
    const payload = { body: { contentType: 'html', content: '<p>Depot planner</p><p>Need: rosters &amp; Excel.</p>' } };
    const activity = {
      type: 'invoke',
      id: 'f:from-message',
      name: 'composeExtension/fetchTask',
      value: { commandId: 'assessFromMessage', messagePayload: payload },
    };
    const outcome = wordsOf(await app.tenant.raw({ user: ruth, conversation: channel, activity }));
    expect(outcome).toContain('Need: rosters & Excel.');
    expect(outcome).toContain('New assessment');
  });
});

test('a bot that is taken out forgets the conversation', async () => {
  const known = () => count(`select count(*) from conversation where external_id like '19:chat%'`);
  const there = memberIn(app.tenant, ruth, panel);
  await there.say('help');
  await app.tenant.waitFor(() => there.newest(/your chat with me/u));
  expect(await known()).toBe(1);
  await app.tenant.uninstall({ user: ruth, conversation: panel });
  await expect.poll(known).toBe(0);
});
