// Several Slack teams with one installation of the product: each by OAuth, each for itself, until it uninstalls.
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Playground } from '#playground/slack/playground.ts';
import { outboxOf } from '../standins/outbox.ts';
import { everythingIn, recruiterIn } from '../standins/recruiter.ts';
import { install, startSlackTeams, type SlackTeams } from '../standins/slack-teams.ts';
import { until } from '../standins/until.ts';

let app: SlackTeams;
let db: ReturnType<typeof outboxOf>;
let [coombe, halden, gas]: Playground[] = [];
beforeAll(async () => {
  app = await startSlackTeams();
  db = outboxOf(app.databaseUrl);
  [coombe, halden, gas] = app.teams;
});
afterAll(async () => {
  await db?.close();
  await app?.stop();
});

const at = (team: Playground | undefined) => recruiterIn(team!.workspace);
const postsIn = (team: Playground | undefined) =>
  JSON.stringify(team!.workspace.messages('hiring-backend', 'Ruth Marlow'));
const saidTo = async (team: Playground | undefined, command: string) => {
  const before = at(team).messages().length;
  await at(team).say(command);
  return team!.workspace.waitFor(() => at(team).messages().slice(before).map(everythingIn).at(-1), 10_000);
};
const grants = () =>
  db.ask<{ holder: string; live: boolean; removed: boolean }>(
    'select holder, token is not null as live, removed_at is not null as removed from installs.slack_grant order by holder',
  );
const jobsLeft = () => db.ask(`select name from outbox where state in ('pending', 'enqueued') and run_at < now()`);
const event = (team: Playground, type: object, secondsAgo = 0) => {
  const { team: of } = team;
  const body = JSON.stringify({
    type: 'event_callback',
    team_id: of.id,
    ...(of.enterprise !== undefined && { enterprise_id: of.enterprise }),
    authorizations: [
      { is_enterprise_install: of.orgWide === true, team_id: of.id, enterprise_id: of.enterprise ?? null },
    ],
    event_id: `Ev${Math.random()}`,
    event_time: Math.floor(Date.now() / 1000) - secondsAgo,
    event: type,
  });
  return team.workspace.raw({ body, contentType: 'application/json' });
};

test('before it is installed, a team is told so and gets no workspace', async () => {
  expect(await saidTo(coombe, '/assess list')).toContain('isn’t installed in this workspace');
  expect(await db.ask('select from workspace')).toEqual([]);
});

test('two teams install it and work side by side without seeing each other', async () => {
  for (const team of [coombe, halden]) {
    const { status, html } = await install(app, team!);
    expect(html).toContain(`Shortlist is in ${team!.team.name}`);
    expect(status).toBe(200);
  }
  await Promise.all([at(coombe).open('Timetable Developer'), at(halden).open('Water Engineer')]);
  expect(await saidTo(coombe, '/assess list')).toContain('Timetable Developer');
  expect(await saidTo(halden, '/assess list')).toContain('Water Engineer');
  expect(postsIn(coombe)).not.toContain('Water Engineer');
  expect(postsIn(halden)).not.toContain('Timetable Developer');
  expect(await db.ask('select from workspace')).toHaveLength(2);
});

test('tokens lie in the database sealed alone, and the role of the program’s queries can’t look', async () => {
  const rows = await db.ask<{ row: string }>(`select encode(token, 'escape') as row from installs.slack_grant`);
  for (const token of app.oauth.tokens()) expect(JSON.stringify(rows)).not.toContain(token);
  await expect(db.ask('set role shortlist_app; select from installs.slack_grant')).rejects.toThrow(
    /permission denied/u,
  );
  await db.ask('reset role');
});

test('an uninstalled team’s tokens are forgotten, its jobs end at once, and the other team goes on', async () => {
  app.oauth.end(coombe!);
  expect((await event(coombe!, { type: 'app_uninstalled' })).status).toBe(200);
  await event(coombe!, { type: 'tokens_revoked', tokens: { bot: ['U0SHORT1'] } });
  expect(await grants()).toEqual([
    { holder: 'T0COOMBE', live: false, removed: true },
    { holder: 'T0HALDEN', live: true, removed: false },
  ]);
  await db.ask(`update assessment set title = 'Timetable Developer II' where title = 'Timetable Developer'`);
  await db.ask(
    `insert into outbox (workspace_id, name, payload, key) select workspace_id, 'update-card', jsonb_build_object('assessmentId', id), 'again' from assessment`,
  );
  const people = [{ name: 'Amara Osei', email: 'amara@post.example' }];
  expect(await at(halden).invite(people)).toHaveLength(1);
  await until(async () => ((await jobsLeft()).length === 0 ? true : undefined), 20_000);
  expect(await db.ask(`select problem from thread where problem is not null`)).toEqual([{ problem: 'revoked' }]);
});

test('what comes late from an uninstalled team brings nothing back', async () => {
  expect(await saidTo(coombe, '/assess new')).toContain('isn’t installed in this workspace');
  await event(coombe!, { type: 'app_home_opened', user: 'U0RUTH01' });
  await event(coombe!, { type: 'tokens_revoked', tokens: { bot: ['U0SHORT1'] } }, 60);
  expect((await grants())[0]).toEqual({ holder: 'T0COOMBE', live: false, removed: true });
});

test('installed again, the team finds its workspace, and its card is right again', async () => {
  await install(app, coombe!);
  await event(coombe!, { type: 'app_uninstalled' }, 60);
  // Nor does what happened at no time that there is.
  for (const ago of [1e18, -1e18, 9e12])
    expect((await event(coombe!, { type: 'app_uninstalled' }, ago)).status).toBe(200);
  expect((await grants())[0]).toEqual({ holder: 'T0COOMBE', live: true, removed: false });
  await at(coombe).see(/Timetable Developer II/u);
  expect(await saidTo(coombe, '/assess list')).toContain('Timetable Developer II');
  expect(await db.ask('select from workspace')).toHaveLength(2);
});

test('a token that Slack has revoked without a word is forgotten at the first call, which isn’t repeated', async () => {
  app.oauth.end(halden!);
  await db.ask(
    `insert into outbox (workspace_id, name, payload, key) select a.workspace_id, 'tell-joined', jsonb_build_object('memberId', created_by, 'joinedBy', created_by), 'x' from assessment a where title = 'Water Engineer'`,
  );
  const dead = await until(async () => (await db.ask(`select problem from outbox where state = 'dead'`))[0], 20_000);
  expect(dead).toEqual({ problem: expect.stringContaining('token_revoked') as string });
  expect((await grants())[1]).toEqual({ holder: 'T0HALDEN', live: false, removed: true });
});

test('one installation for an organisation lets each of its teams in, with a workspace for each', async () => {
  for (const team of [halden, gas]) Object.assign(team!.team, { enterprise: 'E0HALDEN', orgWide: true });
  await install(app, halden!, { org: true });
  await at(gas).open('Gas Fitter');
  await at(halden).say('/assess show');
  expect(await saidTo(gas, '/assess list')).not.toContain('Water Engineer');
  expect(await saidTo(halden, '/assess list')).toContain('Water Engineer');
  expect(await db.ask('select from workspace')).toHaveLength(3);
});

test('a team that is taken out of the organisation’s installation is out, and the others stay', async () => {
  await event(gas!, { type: 'team_access_revoked', team_ids: ['T0HALDE2'] });
  expect(await saidTo(gas, '/assess list')).toContain('isn’t installed in this workspace');
  expect(await saidTo(halden, '/assess list')).toContain('Water Engineer');
  await event(gas!, { type: 'team_access_granted', team_ids: ['T0HALDE2'] });
  expect(await saidTo(gas, '/assess list')).toContain('Gas Fitter');
  await event(halden!, { type: 'app_uninstalled' });
  expect(await saidTo(gas, '/assess list')).toContain('isn’t installed in this workspace');
});
