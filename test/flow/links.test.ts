// One assessment in several Slack channels, in a workspace that a Teams installation began.
import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Actor } from '#core/actor.ts';
import type { Reply } from '#core/cards/card.ts';
import { answerCommand } from '#core/dialogue/command.ts';
import type { WorkspaceId } from '#core/model/ids.ts';
import type { Directory, InWorkspace } from '#core/ports/store.ts';
import { inWorkspaceOf, openDatabase, type Database } from '#db/connect.ts';
import { directoryOf } from '#db/directory.ts';
import { masterKeyIn, secretsOf } from '#db/secrets.ts';
import { keyringOf } from '#db/vault.ts';
import { startApp, type App } from '../standins/app.ts';
import { anAnswer, candidateAt } from '../standins/candidate.ts';
import { everythingIn, owen, recruiterIn, ruth } from '../standins/recruiter.ts';

type Person = ReturnType<typeof recruiterIn>;

let app: App;
let database: Database;
let directory: Directory;
let inWorkspace: InWorkspace;
let teams: { workspaceId: WorkspaceId; externalId: string; actor: Actor };
const teamsSays = (text: string, workspaceId = teams.workspaceId): Promise<Reply> =>
  inWorkspace(workspaceId, (tx) => answerCommand(tx, teams.actor, { text, ...teamsDeps }));
let teamsDeps: Pick<Parameters<typeof answerCommand>[2], 'secrets' | 'directory' | 'installation'>;

let recruiter: Person;
let manager: Person;
const second = 'hiring-managers';
let there: { recruiter: Person; manager: Person };
let general: Person;

const codeIn = (words: string) => /[TW](-[A-Z2-9]{4}){4}/u.exec(words)?.[0] ?? 'none';
const query = async <Row extends pg.QueryResultRow>(sql: string, values: unknown[] = []): Promise<Row[]> =>
  (await database.pool.query<Row>(sql, values)).rows;

beforeAll(async () => {
  app = await startApp();
  const keyring = keyringOf(await masterKeyIn(app.dataDir));
  database = openDatabase(app.databaseUrl, { connections: 3 });
  directory = directoryOf(database.kysely);
  inWorkspace = inWorkspaceOf({ kysely: database.kysely, keyring, onEnqueued: () => {} });
  app.slack.addChannel({ name: second, kind: 'private', members: [ruth, owen, 'Sam Okoro', 'Shortlist'] });
  [recruiter, manager] = [recruiterIn(app.slack, ruth), recruiterIn(app.slack, owen)];
  there = { recruiter: recruiterIn(app.slack, ruth, second), manager: recruiterIn(app.slack, owen, second) };
  general = recruiterIn(app.slack, ruth, 'general');
  const installation = { platform: 'teams', externalId: randomUUID() } as const;
  const workspaceId = await directory.addWorkspace({ ...installation, name: 'Coombe Transit', timeZone: 'UTC' });
  const member = await inWorkspace(workspaceId, (tx) =>
    tx.addMember({ ...installation, name: 'Priya Raman', role: 'admin', timeZone: 'UTC', locale: 'en' }),
  );
  teamsDeps = { secrets: secretsOf(keyring), directory, installation };
  const place = { platform: 'teams', channel: '19:a@thread.tacv2;messageid=1', public: false, title: 'Backend hiring' };
  teams = { workspaceId, externalId: installation.externalId, actor: { workspaceId, member, place } as Actor };
});
afterAll(async () => {
  await database?.pool.end();
  await app?.stop();
});

/** The newest code that this member has been shown here. */
async function newCodeOf(person: Person, text = '/assess link'): Promise<string> {
  const before = person.messages().length;
  await person.say(text);
  const found = () =>
    person
      .messages()
      .slice(before)
      .map(everythingIn)
      .map(codeIn)
      .find((code) => code !== 'none');
  return app.slack.waitFor(found, 10_000);
}

/** What the member is told in answer to what they type. */
async function told(person: Person, text: string): Promise<string> {
  const before = person.messages().length;
  await person.say(text);
  return app.slack.waitFor(() => person.messages().slice(before).map(everythingIn).at(-1), 10_000);
}

const shows = (person: Person, invited: number) => cardIn(person).includes(`1 of ${invited} finished`);
const invitedPersonally = async (): Promise<number> =>
  (await query<{ n: number }>(`select count(*)::int as n from invitation where kind = 'personal'`))[0]?.n ?? 0;

/** The card of the channel, which everybody sees; what only one member sees isn’t it. */
const cardIn = (person: Person) => everythingIn(person.messages().findLast((message) => isCard(message))!);
const isCard = (message: ReturnType<Person['messages']>[number]) =>
  message.text.startsWith('Backend Developer') && !everythingIn(message).includes('Only you see this');

describe('the Slack team is joined to the workspace of a Teams installation', () => {
  test('who is no admin is refused', async () => {
    await recruiter.say('/assess help');
    const code = codeIn(JSON.stringify(await teamsSays('link workspace')));
    expect(await told(manager, `/assess link ${code}`)).toMatch(/Only admins can join.*Ruth Marlow can/u);
  });

  test('a guest is refused', async () => {
    const sam = recruiterIn(app.slack, 'Sam Okoro', second);
    expect(await told(sam, '/assess link T-AAAA-BBBB-CCCC-2222')).toContain('Guests can’t use Shortlist');
  });

  test('an admin types the code, and the next request is answered from the joined workspace', async () => {
    const code = codeIn(JSON.stringify(await teamsSays('link workspace')));
    expect(await told(recruiter, `/assess link ${code}`)).toContain('belongs to the workspace “Coombe Transit” now');
    expect(await told(recruiter, '/assess link workspace')).toContain('joined in this workspace already');
    await told(manager, '/assess list');
    const members = await query(`select name, role from member where workspace_id = $1 and platform = 'slack'`, [
      teams.workspaceId,
    ]);
    expect(members).toEqual(
      expect.arrayContaining([
        { name: ruth, role: 'admin' },
        { name: owen, role: 'reviewer' },
      ]),
    );
  });

  test('whoever made the code is told who used it, by a direct message', async () => {
    const [maker] = await query<{ id: string }>(`select id from member where workspace_id = $1 and name = '${ruth}'`, [
      teams.workspaceId,
    ]);
    const payload = JSON.stringify({ memberId: maker?.id, joinedBy: teams.actor.member.id });
    await query(`insert into outbox (workspace_id, name, key, payload) values ($1, 'tell-joined', 'x', $2)`, [
      teams.workspaceId,
      payload,
    ]);
    const direct = recruiterIn(app.slack, ruth, 'directmessage');
    expect(everythingIn(await direct.see(/used your code/u))).toContain('Priya Raman used your code: Teams belongs');
  });
});

describe('one assessment in several channels', () => {
  test('a code is for recruiters; a reviewer may type it, and the card appears there and says where else it is', async () => {
    await recruiter.open('Backend Developer');
    expect(await told(manager, '/assess link')).toMatch(/Only recruiters/u);
    const code = await newCodeOf(recruiter);
    expect(await told(there.manager, `/assess link ${code}`)).toContain('“Backend Developer” is linked');
    await there.manager.see(/Nobody is invited yet.*Also in a Slack channel/su);
    await recruiter.see(/Nobody is invited yet.*Also in a Slack channel/su);
  });

  test('a code works once, not in a place that shows it, and not when it is over', async () => {
    const code = await newCodeOf(recruiter);
    expect(await told(there.manager, `/assess link ${code}`)).toContain('is shown here already');
    await query(`update link_code set expires_at = now() - interval '1 second'`);
    expect(await told(general, `/assess link ${code}`)).toContain('doesn’t work here');
    const fresh = await newCodeOf(recruiter);
    expect(await told(general, `/assess link ${fresh}`)).toContain('is linked');
    expect(await told(there.recruiter, `/assess link ${fresh}`)).toContain('doesn’t work here');
  });

  test('a Teams thread is linked by the same code, and its name is said in private channels only', async () => {
    const code = await newCodeOf(recruiter);
    const { externalId } = teams.actor.member;
    expect(externalId).toBe(teams.externalId);
    expect(JSON.stringify(await teamsSays(`link ${code}`))).toContain('is linked');
    await there.manager.see(/Also in [^"]*Teams: Backend hiring/u);
    await general.see(/Names and scores are kept out/u);
    expect(cardIn(general)).not.toContain('Also in');
  });

  test('a decision in one channel shows in the others; the public one stays without names', async () => {
    const [link] = await recruiter.invite([{ name: 'Amara Osei', email: 'amara@post.example' }]);
    await finish(link!, 'Amara Osei', 'amara@post.example');
    await there.manager.press(await there.manager.see(/1 of 1 finished.*One result so far/su), 'advance');
    expect(await there.manager.fillIn({ reason: 'Writes clearly.' })).toEqual({ kind: 'closed' });
    const decided = /One result so far[^]*Owen Bright/u;
    await there.manager.see(decided);
    await recruiter.see(decided);
    await general.see(/1 of 1, last by Owen Bright/u);
    expect(cardIn(general)).not.toMatch(/Amara|likely/u);
  });

  test.each([
    ['hangs', 'hang'] as const,
    ['fails', { status: 500 }] as const,
    ['asks to wait', { status: 429, retryAfter: 5 }] as const,
  ])('a channel that %s holds up no other, and is right in the end', async (what, fault) => {
    app.slack.fault('chat.update', fault, 1);
    const before = app.slack.calls('chat.update').length;
    const people = [recruiter, there.manager, general];
    // The second change comes while the one channel is still held.
    for (const round of ['first', 'second']) {
      const email = `${round}-${what.replaceAll(' ', '-')}@post.example`;
      await recruiter.invite([{ name: `Person ${what}`, email }]);
      const n = await invitedPersonally();
      await app.slack.waitFor(() => people.filter((person) => shows(person, n)).length >= 2, 4_000);
    }
    const n = await invitedPersonally();
    await app.slack.waitFor(() => people.every((person) => shows(person, n)), 40_000);
    expect(app.slack.calls('chat.update').length).toBeGreaterThan(before + 3);
  });

  test('one single change is in the other channels at once while one hangs', async () => {
    const people = [recruiter, there.manager, general];
    const isClosed = (person: Person) => cardIn(person).includes('Closed ');
    app.slack.fault('chat.update', 'hang', 1);
    await recruiter.say('/assess close');
    await recruiter.press(await recruiter.see(/Close this assessment/u), 'close');
    await app.slack.waitFor(() => people.filter(isClosed).length >= 2, 4_000);
    await app.slack.waitFor(() => people.every(isClosed), 40_000);
    await recruiter.press(await recruiter.see(/^Backend Developer is closed/u), 'reopen');
    await app.slack.waitFor(() => !people.some(isClosed), 20_000);
  });

  test('a channel that refuses the card holds up no other, and is told about once', async () => {
    await query(`update thread set channel = 'C-NOWHERE', shown = null where title = '#general'`);
    await recruiter.invite([{ name: 'Person refused', email: 'refused@post.example' }]);
    const n = await invitedPersonally();
    await app.slack.waitFor(() => shows(recruiter, n) && shows(there.manager, n), 10_000);
    const direct = recruiterIn(app.slack, ruth, 'directmessage');
    await direct.see(/can’t be shown in its channel/u);
    await query(`update thread set channel = $1 where title = '#general'`, [app.slack.channel('general', ruth).id]);
  });
});

describe('a channel leaves', () => {
  test('its card becomes a short note that changes no more, and the others go on', async () => {
    expect(await told(there.manager, '/assess unlink')).toMatch(/Only recruiters/u);
    await there.recruiter.say('/assess unlink');
    const ask = await there.recruiter.see(/Unlink: Backend Developer/u);
    expect(everythingIn(ask)).toContain('"confirm"');
    await there.recruiter.press(ask, 'unlink');
    const note = await there.manager.see(/no longer shown here/u);
    await app.slack.waitFor(
      () => !/Also in a Slack channel|Also in [^"]*, a Slack channel/u.test(cardIn(recruiter)),
      10_000,
    );
    expect(everythingIn(note)).not.toMatch(/Amara|finished/u);
    await expect.poll(() => query(`select 1 from thread where left_at is not null`), { timeout: 10_000 }).toEqual([]);
    await recruiter.say('/assess close');
    await recruiter.press(await recruiter.see(/Close this assessment/u), 'close');
    await recruiter.see(/^Backend Developer is closed/u);
    expect(everythingIn(await there.manager.see(/no longer shown here/u))).toBe(everythingIn(note));
  });

  test('it can be linked again', async () => {
    const code = await newCodeOf(recruiter);
    expect(await told(there.recruiter, `/assess link ${code}`)).toContain('is linked');
    await there.manager.see(/^Backend Developer is closed/u);
  });
});

async function finish(link: string, name: string, email: string): Promise<void> {
  const candidate = candidateAt(link);
  await candidate.agree();
  await candidate.introduce(name, email);
  const text = 'I read the plan with EXPLAIN first, then add an index, and tell the people who wait what I know.';
  for (const item of (await candidate.page()).questions) await candidate.answer(item.id, anAnswer(item, text), 1);
  expect((await candidate.submit()).status).toBe(200);
}
