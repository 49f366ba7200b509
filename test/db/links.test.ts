// Codes that link threads and join workspaces, on the real database: who may, once, in time, and nothing left behind.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Actor } from '#core/actor.ts';
import type { Card, Reply } from '#core/cards/card.ts';
import { answerCommand } from '#core/dialogue/command.ts';
import { answerPress } from '#core/dialogue/press.ts';
import { AssessmentId, ThreadId, type WorkspaceId } from '#core/model/ids.ts';
import type { Installation } from '#core/ports/links.ts';
import type { Member, Platform, Role } from '#core/ports/members.ts';
import type { Directory } from '#core/ports/store.ts';
import { directoryOf } from '#db/directory.ts';
import { secrets, startDatabase, type TestDatabase } from '../standins/database.ts';

type Side = { workspaceId: WorkspaceId; installation: Installation; actor: Actor };

let db: TestDatabase;
let directory: Directory;
let slack: Side;
let teams: Side;

beforeAll(async () => {
  db = await startDatabase();
  directory = directoryOf(db.database.kysely);
});
afterAll(() => db?.stop());
beforeEach(async () => {
  [slack, teams] = [await installed('slack', 'Coombe Transit'), await installed('teams', 'Coombe (Teams)')];
});

async function installed(platform: Platform, name: string): Promise<Side> {
  const installation = { platform, externalId: randomUUID() };
  const workspaceId = await directory.addWorkspace({ ...installation, name, timeZone: 'Europe/London' });
  const member = await memberOf(workspaceId, platform, 'admin');
  return { workspaceId, installation, actor: actorOf(workspaceId, member) };
}

const memberOf = (workspaceId: WorkspaceId, platform: Platform, role: Role): Promise<Member> =>
  db.inWorkspace(workspaceId, (tx) =>
    tx.addMember({
      platform,
      externalId: randomUUID(),
      name: `${role} of ${platform}`,
      role,
      timeZone: 'UTC',
      locale: 'en',
    }),
  );

const actorOf = (workspaceId: WorkspaceId, member: Member, channel = 'C-HERE', isPublic = false): Actor => ({
  workspaceId,
  member,
  place: { platform: member.platform, channel, public: isPublic },
});

const depsOf = ({ installation }: Side) => ({
  secrets,
  directory,
  installation,
  publicUrl: 'https://shortlist.example',
});

const say = (side: Side, text: string, actor = side.actor): Promise<Reply> =>
  db.inWorkspace(actor.workspaceId, (tx) => answerCommand(tx, actor, { text, ...depsOf(side) }));

const wordsIn = (reply: Reply): string => JSON.stringify(reply);
const codeIn = (reply: Reply | Card): string => /[TW](-[A-Z2-9]{4}){4}/u.exec(JSON.stringify(reply))?.[0] ?? 'none';

async function assessmentIn({ workspaceId, actor }: Side, title = 'Backend Developer'): Promise<AssessmentId> {
  const id = AssessmentId.parse(randomUUID());
  const plain = { job: 'Python', withCv: false, withQuestions: true, timeLimitMinutes: null, closesAt: null };
  await db.inWorkspace(workspaceId, async (tx) => {
    await tx.addAssessment({ id, title, ...plain, createdBy: actor.member.id });
    await tx.addThread({ id: ThreadId.parse(randomUUID()), assessmentId: id, locale: 'en', ...actor.place });
  });
  return id;
}

const rows = async <Row extends object>(query: string, values: unknown[]): Promise<Row[]> =>
  (await db.database.pool.query<Row>(query, values)).rows;
const actions = async (workspaceId: WorkspaceId) =>
  (
    await rows<{ action: string }>('select action from audit_log where workspace_id = $1 order by id', [workspaceId])
  ).map(({ action }) => action);
const expire = (kind: string) =>
  rows(`update link_code set expires_at = now() - interval '1 minute' where kind = $1`, [kind]);
const threadsOf = ({ workspaceId }: Side, id: AssessmentId) => db.inWorkspace(workspaceId, (tx) => tx.threads(id));
const joinedWith = async (side: Side) =>
  directory.workspaceOfInstallation(side.installation.platform, side.installation.externalId);

test('an admin of each side joins the two: the installation moves, its admin is an admin there, and both logs say so', async () => {
  const code = codeIn(await say(slack, 'link workspace'));
  expect(wordsIn(await say(teams, `link ${code}`))).toContain('belongs to the workspace “Coombe Transit” now');

  expect(await joinedWith(teams)).toBe(slack.workspaceId);
  const { externalId } = teams.actor.member;
  const member = await db.inWorkspace(slack.workspaceId, (tx) => tx.memberByExternalId('teams', externalId));
  expect(member?.role).toBe('admin');
  expect(await actions(slack.workspaceId)).toEqual(['workspace-code-made', 'installation-joined']);
  expect(await actions(teams.workspaceId)).toEqual(['workspace-left']);
  const jobs = await rows<{ payload: object }>(
    `select payload from outbox where workspace_id = $1 and name = 'tell-joined'`,
    [slack.workspaceId],
  );
  expect(jobs).toEqual([{ payload: { memberId: slack.actor.member.id, joinedBy: member?.id } }]);
});

test('the conversations that the bot was heard in go along, so that it can speak there at once', async () => {
  const heard = { platform: 'teams', externalId: '19:panel@thread.v2', kind: 'group', member: null } as const;
  const conversation = { ...heard, serviceUrl: 'https://smba.example/', reference: { tenantId: 't' } };
  await db.inWorkspace(teams.workspaceId, (tx) => tx.saveConversation(conversation));
  await db.inWorkspace(slack.workspaceId, (tx) => tx.saveConversation({ ...conversation, serviceUrl: 'https://old/' }));
  await say(teams, `link ${codeIn(await say(slack, 'link workspace'))}`);
  const found = (workspaceId: WorkspaceId) =>
    db.inWorkspace(workspaceId, (tx) => tx.conversation('teams', heard.externalId));
  expect(await found(slack.workspaceId)).toEqual(conversation);
  expect(await found(teams.workspaceId)).toBeUndefined();
});

test('nothing is started any more in the workspace that was left', async () => {
  await say(teams, `link ${codeIn(await say(slack, 'link workspace'))}`);
  await expect(assessmentIn(teams)).rejects.toThrow(/joined with another one a moment ago/u);
  await expect(assessmentIn(slack)).resolves.toBeDefined();
});

test('a workspace with assessments of its own isn’t moved, and is told how many there are', async () => {
  const code = codeIn(await say(slack, 'link workspace'));
  await assessmentIn(teams, 'One');
  await assessmentIn(teams, 'Two');
  expect(wordsIn(await say(teams, `link ${code}`))).toMatch(/fresh installation.*2 assessments/u);
  expect(await joinedWith(teams)).toBe(teams.workspaceId);
});

test('a join and a new assessment at the same moment: one of them is refused, never both done', async () => {
  for (let i = 0; i < 8; i += 1) {
    const [here, there] = [await installed('slack', 'Here'), await installed('teams', 'There')];
    const code = codeIn(await say(here, 'link workspace'));
    await Promise.allSettled([say(there, `link ${code}`), assessmentIn(there)]);
    const [left] = await rows<{ n: number }>('select count(*)::int as n from assessment where workspace_id = $1', [
      there.workspaceId,
    ]);
    expect(left?.n).toBe((await joinedWith(there)) === here.workspaceId ? 0 : 1);
  }
});

test('an assessment that is being made in the same moment is waited for', async () => {
  const code = codeIn(await say(slack, 'link workspace'));
  let join: Promise<Reply> | undefined;
  await db.inWorkspace(teams.workspaceId, async (tx) => {
    const plain = { job: 'x', withCv: false, withQuestions: true, timeLimitMinutes: null, closesAt: null };
    const id = AssessmentId.parse(randomUUID());
    await tx.addAssessment({ id, title: 'Slow', ...plain, createdBy: teams.actor.member.id });
    join = say(teams, `link ${code}`);
    await new Promise((go) => setTimeout(go, 300));
  });
  expect(wordsIn(await join!)).toContain('1 assessment.');
});

test('a workspace’s code works once, also when two installations use it at once', async () => {
  const other = await installed('teams', 'Another');
  const code = codeIn(await say(slack, 'link workspace'));
  const replies = (await Promise.all([say(teams, `link ${code}`), say(other, `link ${code}`)])).map(wordsIn);
  expect(replies.filter((reply) => reply.includes('belongs to the workspace')).length).toBe(1);
  expect(replies.filter((reply) => reply.includes('doesn’t work here')).length).toBe(1);
});

test('unknown, expired, used and replaced codes are refused with the same words', async () => {
  const replaced = codeIn(await say(slack, 'link workspace'));
  const code = codeIn(await say(slack, 'link workspace'));
  expect(replaced).not.toBe(code);
  const unknown = wordsIn(await say(teams, 'link W-AAAA-BBBB-CCCC-2222'));
  expect(unknown).toContain('doesn’t work here');
  expect(wordsIn(await say(teams, `link ${replaced}`))).toBe(unknown);
  await expire('workspace');
  expect(wordsIn(await say(teams, `link ${code}`))).toBe(unknown);
});

test('only admins make and use a workspace’s code; the answer names who can', async () => {
  const reviewer = actorOf(teams.workspaceId, await memberOf(teams.workspaceId, 'teams', 'recruiter'));
  const code = codeIn(await say(slack, 'link workspace'));
  await expect(say(teams, `link ${code}`, reviewer)).rejects.toThrow(/Only admins can join.*admin of teams can/u);
  await expect(say(teams, 'link workspace', reviewer)).rejects.toThrow(/Only admins/u);
  expect(await joinedWith(teams)).toBe(teams.workspaceId);
});

test('a code of a member who is no admin any more joins nothing', async () => {
  const code = codeIn(await say(slack, 'link workspace'));
  await db.inWorkspace(slack.workspaceId, (tx) => tx.setRole(slack.actor.member.id, 'reviewer'));
  expect(wordsIn(await say(teams, `link ${code}`))).toContain('doesn’t work here');
});

test('typed where it was made, on the same platform elsewhere, or once more after joining: each is told apart', async () => {
  const code = codeIn(await say(slack, 'link workspace'));
  expect(wordsIn(await say(slack, `link ${code}`))).toContain('An admin of Teams has to type it there');
  const secondSlack = await installed('slack', 'Another Slack');
  expect(wordsIn(await say(secondSlack, `link ${code}`))).toContain('An admin of Teams has to type it there');
  await say(teams, `link ${code}`);
  const joined = actorOf(slack.workspaceId, teams.actor.member);
  const admin = await db.inWorkspace(slack.workspaceId, (tx) =>
    tx.memberByExternalId('teams', joined.member.externalId),
  );
  expect(wordsIn(await say(teams, `link ${code}`, actorOf(slack.workspaceId, admin!)))).toContain(
    'joined in this workspace already',
  );
  expect(wordsIn(await say(slack, 'link workspace'))).toContain('joined in this workspace already');
});

test('a second installation of a platform can’t come in by an older code, and a joined one can’t move on', async () => {
  const second = await memberOf(slack.workspaceId, 'slack', 'admin');
  const older = codeIn(await say(slack, 'link workspace', actorOf(slack.workspaceId, second)));
  await say(teams, `link ${codeIn(await say(slack, 'link workspace'))}`);
  const other = await installed('teams', 'Another');
  expect(wordsIn(await say(other, `link ${older}`))).toContain('joined with another Teams already');

  const third = await installed('slack', 'Third');
  const code = codeIn(await say(third, 'link workspace'));
  const admin = await db.inWorkspace(slack.workspaceId, (tx) =>
    tx.memberByExternalId('teams', teams.actor.member.externalId),
  );
  expect(wordsIn(await say(teams, `link ${code}`, actorOf(slack.workspaceId, admin!)))).toContain(
    'can’t be joined with another one',
  );
});

test('after five wrong codes a member waits, even with the right one; others don’t', async () => {
  const id = await assessmentIn(slack);
  const code = codeIn(await say(slack, 'link'));
  const owen = actorOf(slack.workspaceId, await memberOf(slack.workspaceId, 'slack', 'reviewer'), 'C-OTHER');
  for (let i = 0; i < 5; i += 1)
    expect(wordsIn(await say(slack, `link T-AAAA-BBBB-CCCC-${2222 + i}`, owen))).toContain('doesn’t work here');
  expect(wordsIn(await say(slack, `link ${code}`, owen))).toMatch(/Too many codes were wrong.*\d\d:\d\d/u);
  expect((await threadsOf(slack, id)).length).toBe(1);
  const leila = actorOf(slack.workspaceId, await memberOf(slack.workspaceId, 'slack', 'reviewer'), 'C-OTHER');
  expect(wordsIn(await say(slack, `link ${code}`, leila))).toContain('is linked');
});

test('a thread’s code of another workspace shows nothing and says what an unknown one says', async () => {
  await assessmentIn(slack);
  const code = codeIn(await say(slack, 'link'));
  const reply = wordsIn(await say(teams, `link ${code}`));
  expect(reply).toBe(wordsIn(await say(teams, 'link T-AAAA-BBBB-CCCC-2222')));
  expect(reply).not.toContain('Backend');
  expect(await rows('select 1 from thread where workspace_id = $1', [teams.workspaceId])).toEqual([]);
});

test('across the joined platforms: a code from Slack shows the assessment in a Teams thread, by that place’s own rules', async () => {
  const id = await assessmentIn(slack);
  await say(teams, `link ${codeIn(await say(slack, 'link workspace'))}`);
  const reviewer = await memberOf(slack.workspaceId, 'teams', 'reviewer');
  const place = '19:abc@thread.tacv2;messageid=17';
  const actor = actorOf(slack.workspaceId, reviewer, place, true);
  const code = codeIn(await say(slack, 'link backend'));
  expect(wordsIn(await say(teams, `link ${code}`, actor))).toContain('“Backend Developer” is linked');
  const threads = await threadsOf(slack, id);
  expect(threads.find(({ platform }) => platform === 'teams')).toMatchObject({ channel: place, public: true });
  expect(wordsIn(await say(teams, `link ${code}`, actor))).toContain('doesn’t work here');
  const again = codeIn(await say(slack, 'link backend'));
  expect(wordsIn(await say(teams, `link ${again}`, actor))).toContain('is shown here already');
});

test('only the code’s hash is kept', async () => {
  await assessmentIn(slack);
  const code = codeIn(await say(slack, 'link'));
  const kept = await rows(
    'select to_jsonb(l)::text as row from link_code l union all select data::text from audit_log',
    [],
  );
  expect(JSON.stringify(kept)).not.toContain(code.slice(2, 11));
});

test('a new code ends the old one of the same member, and nobody else’s', async () => {
  await assessmentIn(slack);
  const recruiter = actorOf(slack.workspaceId, await memberOf(slack.workspaceId, 'slack', 'recruiter'));
  const theirs = codeIn(await say(slack, 'link', recruiter));
  const card = await say(slack, 'link');
  const old = codeIn(card);
  const value = /"action":"newCode","value":("(?:[^"\\]|\\.)*")/u.exec(wordsIn(card))?.[1] ?? '""';
  const press = { action: 'newCode', value: JSON.parse(value) as string, isPrivate: true };
  const fresh = await db.inWorkspace(slack.workspaceId, (tx) =>
    answerPress(tx, slack.actor, { press, deps: depsOf(slack) }),
  );
  const elsewhere = actorOf(slack.workspaceId, slack.actor.member, 'C-ELSEWHERE');
  const third = actorOf(slack.workspaceId, slack.actor.member, 'C-THIRD');
  expect(wordsIn(await say(slack, `link ${old}`, elsewhere))).toContain('doesn’t work here');
  expect(wordsIn(await say(slack, `link ${codeIn(fresh)}`, elsewhere))).toContain('is linked');
  expect(wordsIn(await say(slack, `link ${theirs}`, third))).toContain('is linked');
});

test('reviewers may use a thread’s code but not make one, nor unlink', async () => {
  await assessmentIn(slack);
  const owen = actorOf(slack.workspaceId, await memberOf(slack.workspaceId, 'slack', 'reviewer'), 'C-OTHER');
  await expect(say(slack, 'link', owen)).rejects.toThrow(/Only recruiters/u);
  await say(slack, `link ${codeIn(await say(slack, 'link'))}`, owen);
  await expect(say(slack, 'unlink', owen)).rejects.toThrow(/Only recruiters/u);
});

test('the last thread can’t be unlinked, not even by two who unlink the last two at once', async () => {
  const id = await assessmentIn(slack);
  await expect(say(slack, 'unlink')).rejects.toThrow(/only place that shows/u);
  const there = actorOf(slack.workspaceId, slack.actor.member, 'C-OTHER');
  await say(slack, `link ${codeIn(await say(slack, 'link'))}`, there);
  const press = { action: 'unlink', value: JSON.stringify({ a: id, r: 1 }), isPrivate: true };
  const unlink = (actor: Actor) =>
    db.inWorkspace(slack.workspaceId, (tx) => answerPress(tx, actor, { press, deps: depsOf(slack) }));
  const done = await Promise.allSettled([unlink(slack.actor), unlink(there)]);
  expect(done.filter(({ status }) => status === 'fulfilled').length).toBe(1);
  expect((await threadsOf(slack, id)).length).toBe(1);
});

test('in Teams the assessments of a channel are found from its other threads, and those of a thread from it alone', async () => {
  const found = async (channel: string) => {
    const there = await db.inWorkspace(teams.workspaceId, (tx) => tx.assessmentsOfChannel('teams', channel));
    return there.map(({ id }) => id);
  };
  const inThread = (messageId: number): Side => ({
    ...teams,
    actor: actorOf(teams.workspaceId, teams.actor.member, `19:abc@thread.tacv2;messageid=${messageId}`),
  });
  const first = await assessmentIn(inThread(1), 'First');
  expect(await found('19:abc@thread.tacv2;messageid=1')).toEqual([first]);
  expect(await found('19:abc@thread.tacv2;messageid=9')).toEqual([first]);
  expect(await found('19:abc@thread.tacv2')).toEqual([first]);
  expect(await found('19:abd@thread.tacv2')).toEqual([]);
  const second = await assessmentIn(inThread(2), 'Second');
  expect(await found('19:abc@thread.tacv2;messageid=9')).toEqual([second, first]);
  expect(await found('19:abc@thread.tacv2;messageid=2')).toEqual([second]);
});
