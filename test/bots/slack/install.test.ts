// The pages that add the app to Slack, and what is refused there.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { stateStore } from '#bots/slack/oauth-state.ts';
import { grantsOf } from '#db/grants.ts';
import { openDatabase, type Database } from '#db/connect.ts';
import { keyringOf } from '#db/vault.ts';
import { masterKey, secrets } from '../../standins/database.ts';
import { outboxOf } from '../../standins/outbox.ts';
import { recruiterIn } from '../../standins/recruiter.ts';
import {
  comeBack,
  consent,
  install,
  openInstallPage,
  startSlackTeams,
  stateSecret,
  type SlackTeams,
} from '../../standins/slack-teams.ts';
import { until } from '../../standins/until.ts';

let app: SlackTeams;
let db: ReturnType<typeof outboxOf>;
let database: Database;
beforeAll(async () => {
  app = await startSlackTeams({ MASTER_KEY: masterKey.toString('base64') });
  db = outboxOf(app.databaseUrl);
  database = openDatabase(app.databaseUrl, { connections: 2 });
});
afterAll(async () => {
  await database?.pool.end();
  await db?.close();
  await app?.stop();
});

const grants = () => grantsOf(database.kysely, keyringOf(masterKey));
const count = async () => (await db.ask('select from installs.slack_grant')).length;

test('the page has one button, which leads to Slack with a state of its own, and no cache keeps it', async () => {
  const { response, html, href, cookie } = await openInstallPage(app);
  expect(html).toContain('Add to Slack');
  const asked = new URL(href).searchParams;
  expect(asked.get('redirect_uri')).toBe(`${app.url}/slack/oauth_redirect`);
  expect(cookie).toBe(`slack-install=${asked.get('state')}`);
  expect(response.headers.get('cache-control')).toBe('no-store');
  expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
  expect((await openInstallPage(app)).cookie).not.toBe(cookie);
});

test('it speaks the browser’s language', async () => {
  expect((await openInstallPage(app, 'fr-CA,en;q=0.5')).html).toContain('Ajouter à Slack');
  expect((await openInstallPage(app, 'zh-TW')).html).toMatch(/lang="zh-Hant".*加入 Slack/su);
});

test('who cancels in Slack is told that nothing was changed', async () => {
  app.oauth.next = { team: app.teams[0]!, cancels: true };
  const { href, cookie } = await openInstallPage(app);
  const page = await comeBack(await consent(href), cookie);
  expect(page).toMatchObject({ status: 403, html: expect.stringContaining('It was cancelled in Slack') as string });
  expect(await count()).toBe(0);
});

test('another browser, a state without a cookie and an invented state are refused', async () => {
  app.oauth.next = { team: app.teams[0]! };
  const { href } = await openInstallPage(app);
  const other = await openInstallPage(app);
  const address = await consent(href);
  for (const cookie of [other.cookie, '']) expect((await comeBack(address, cookie)).status).toBe(400);
  const invented = new URL(address);
  invented.searchParams.set('state', 'a.b.c');
  expect((await comeBack(invented.href, 'slack-install=a.b.c')).html).toContain('This page is over');
  expect(await count()).toBe(0);
});

test('a state that is older than ten minutes is refused', async () => {
  const store = stateStore({ stateSecret, secrets, grants: grants() });
  const state = await store.generateStateParam({ scopes: [] }, new Date(Date.now() - 601_000));
  const page = await comeBack(`${app.url}/slack/oauth_redirect?code=x&state=${state}`, `slack-install=${state}`);
  expect(page).toMatchObject({ status: 400, html: expect.stringContaining('within ten minutes') as string });
});

test('a state works once', async () => {
  app.oauth.next = { team: app.teams[0]! };
  const { href, cookie } = await openInstallPage(app);
  const address = await consent(href);
  const again = await consent(href);
  expect((await comeBack(address, cookie)).status).toBe(200);
  expect(await comeBack(again, cookie)).toMatchObject({ status: 400 });
  // Nor in another writing, which a signature has.
  for (const more of ['.', '.x', '-', '!']) {
    const state = `${cookie.split('=')[1]}${more}`;
    const other = new URL(await consent(href));
    other.searchParams.set('state', state);
    expect(await comeBack(other.href, `slack-install=${state}`), more).toMatchObject({ status: 400 });
  }
  expect(await count()).toBe(1);
});

test('a code that Slack doesn’t know is refused, in words', async () => {
  const { cookie } = await openInstallPage(app);
  const state = cookie.split('=')[1];
  const page = await comeBack(`${app.url}/slack/oauth_redirect?code=unknown&state=${state}`, cookie);
  expect(page).toMatchObject({
    status: 400,
    html: expect.stringContaining('Slack’s answer couldn’t be used') as string,
  });
});

test('a token near its end is renewed once, by one of many, and the new pair is kept', async () => {
  app.oauth.rotation = { seconds: 3_600 };
  await install(app, app.teams[1]!);
  const recruiter = recruiterIn(app.teams[1]!.workspace);
  app.oauth.rotation = { seconds: 43_200 };
  const before = await grants().ofHolder('T0HALDEN');
  await Promise.all(Array.from({ length: 8 }, () => recruiter.say('/assess list')));
  await until(async () => (app.oauth.renewals > 0 ? true : undefined));
  expect(app.oauth.renewals).toBe(1);
  const after = await grants().ofHolder('T0HALDEN');
  expect(after?.token).not.toBe(before?.token);
  expect(after?.renewal?.refreshToken).not.toBe(before?.renewal?.refreshToken);
});

test('a renewal that fails leaves the old token in use until its end, and is noted', async () => {
  app.oauth.rotation = { seconds: 43_200, refuses: 'internal_error' };
  await db.ask(`update installs.slack_grant set expires_at = now() + interval '1 hour' where holder = 'T0HALDEN'`);
  await recruiterIn(app.teams[1]!.workspace).say('/assess list');
  const state = async () => (await grants().states()).find(({ holder }) => holder === 'T0HALDEN');
  await expect.poll(state).toMatchObject({ problem: 'internal_error', removedAt: null });
  await recruiterIn(app.teams[1]!.workspace).see(/No open assessments/u);
});

test('a token that ends before its time is renewed at the call that it fails', async () => {
  app.oauth.rotation = { seconds: 43_200 };
  await db.ask(`update installs.slack_grant set renewing_until = null where holder = 'T0HALDEN'`);
  const recruiter = recruiterIn(app.teams[1]!.workspace);
  await recruiter.open('Water Engineer');
  app.oauth.expire(app.teams[1]!);
  const [draft] = await db.ask<{ id: string }>('update assessment set title = title || $1 returning id', [' II']);
  await db.ask(
    `insert into outbox (workspace_id, name, payload, key) select workspace_id, 'update-card', jsonb_build_object('assessmentId', id), 'x' from assessment where id = $1`,
    [draft!.id],
  );
  await recruiter.see(/Water Engineer II/u);
});
