// A guest by now learns nothing on the ways that make nobody a member, nor by a message that a job sends.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startApp } from '../standins/app.ts';
import { sit } from '../standins/candidate.ts';
import { outboxOf } from '../standins/outbox.ts';
import { owen as slackOwen, recruiterIn } from '../standins/recruiter.ts';
import { memberIn, owen, panel, ruth, startTeamsApp, wordsOf, type TeamsApp } from '../standins/teams-app.ts';
import { until } from '../standins/until.ts';

const YESTERDAY = `update member set asked_at = now() - interval '26 hours' where external_id = $1`;
const SEND = `insert into outbox (workspace_id, name, key, payload)
  select m.workspace_id, 'send-report', $2, jsonb_build_object('attemptId', a.id, 'memberId', m.id)
  from member m, attempt a where m.external_id = $1 and a.composite is not null`;
type Db = ReturnType<typeof outboxOf>;
const roleOf = async (db: Db, id: string) =>
  (await db.ask<{ role: string }>('select role from member where external_id = $1', [id]))[0]?.role;
const isWritten = (db: Db) =>
  until(async () => (await db.ask(`select id from file where kind = 'report'`)).length > 0 || undefined, 60_000);

let app: TeamsApp;
let db: Db;
let ids: { owen: string; assessment: string; attempt: string };
let calls = 0;
const invoke = (name: string, value: unknown, conversation = panel) =>
  app.tenant.raw({
    user: owen,
    conversation,
    activity: { type: 'invoke', id: `f:later-${calls++}`, name, value },
  });

beforeAll(async () => {
  app = await startTeamsApp();
  db = outboxOf(app.databaseUrl);
  const rec = memberIn(app.tenant, ruth, panel);
  await rec.press(await rec.open(), 'Add candidates');
  await rec.submit(/Invite/u, { people: 'Amara Osei, amara@post.example' });
  const [link] = /https?:[^\s"|`>\\]+\/a\/[\w-]{43}/u.exec(wordsOf(await rec.dialogCard())) ?? [''];
  await rec.close();
  await sit(link, { name: 'Amara Osei', email: 'amara@post.example', text: 'I would run EXPLAIN first.' });
  await isWritten(db);
  const [row] = await db.ask<{ a: string; t: string }>('select assessment_id as a, id as t from attempt');
  ids = { owen: app.tenant.member(owen).id, assessment: row?.a ?? '', attempt: row?.t ?? '' };
}, 120_000);
afterAll(async () => {
  await db?.close();
  await app?.stop();
});

/** Known, and not asked about since yesterday. */
async function known({ guest }: { guest: boolean }): Promise<void> {
  app.tenant.member(owen).guest = false;
  await memberIn(app.tenant, owen, panel).say('list');
  await until(async () => (await roleOf(db, ids.owen)) === 'reviewer' || undefined);
  app.tenant.member(owen).guest = guest;
  await db.ask(YESTERDAY, [ids.owen]);
}

const ways: Record<string, () => Promise<unknown>> = {
  'a search': () =>
    app.tenant.query({ user: owen, conversation: panel, command: 'candidates', parameters: { words: 'amara' } }),
  'a card that is looked at': () =>
    invoke('adaptiveCard/action', {
      action: { verb: 'refresh', data: { action: 'refresh', value: JSON.stringify({ a: ids.assessment }) } },
    }),
};
test.each(Object.entries(ways))('%s shows names to a member, and none to a guest by now', async (_, ask) => {
  await known({ guest: false });
  expect(wordsOf(await ask())).toContain('Amara Osei');
  await known({ guest: true });
  expect(wordsOf(await ask())).not.toContain('Amara Osei');
  expect(await roleOf(db, ids.owen)).toBe('guest');
});

test('a file that Teams asks about is not put anywhere for a guest by now', async () => {
  await known({ guest: true });
  const at = 'http://127.0.0.1:9/x';
  const uploadInfo = { uploadUrl: at, contentUrl: at, name: 'x.pdf', uniqueId: 'u', fileType: 'pdf' };
  const context = { file: JSON.stringify({ t: [ids.attempt] }) };
  await invoke('fileConsent/invoke', { action: 'accept', context, uploadInfo }, 'personal');
  await memberIn(app.tenant, owen, 'personal').see(/Guests can’t use Shortlist/u);
  expect(await roleOf(db, ids.owen)).toBe('guest');
});

test('a job in Teams writes to a member, asked about first, and not to a guest by now', async () => {
  const consents = () =>
    memberIn(app.tenant, owen, 'personal')
      .messages()
      .filter((one) => wordsOf(one).includes('Amara Osei'));
  await known({ guest: false });
  await db.ask(SEND, [ids.owen, 'one']);
  await until(async () => consents().length > 0 || undefined);
  const before = consents().length;
  await known({ guest: true });
  await db.ask(SEND, [ids.owen, 'two']);
  await until(async () => (await roleOf(db, ids.owen)) === 'guest' || undefined);
  await new Promise((done) => setTimeout(done, 1_000));
  expect(consents().length).toBe(before);
});

test('a job in Slack writes to a member, and not to a guest by now', async () => {
  const slack = await startApp();
  const there = outboxOf(slack.databaseUrl);
  try {
    const rec = recruiterIn(slack.slack);
    await rec.open();
    const [link = ''] = await rec.invite([{ name: 'Amara Osei', email: 'amara@post.example' }]);
    await sit(link, { name: 'Amara Osei', email: 'amara@post.example', text: 'I would run EXPLAIN first.' });
    await isWritten(there);
    await recruiterIn(slack.slack, slackOwen).say('/assess list');
    const id = slack.slack.member(slackOwen).id;
    await there.ask(YESTERDAY, [id]);
    await there.ask(SEND, [id, 'one']);
    await until(async () => slack.slack.files().length > 0 || undefined);
    slack.slack.member(slackOwen).guest = true;
    await there.ask(YESTERDAY, [id]);
    await there.ask(SEND, [id, 'two']);
    await until(async () => (await roleOf(there, id)) === 'guest' || undefined);
    await new Promise((done) => setTimeout(done, 1_000));
    expect(slack.slack.files()).toHaveLength(1);
  } finally {
    await there.close();
    await slack.stop();
  }
}, 120_000);
