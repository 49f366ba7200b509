// Who was an employee and is a guest by now loses access at the daily look, on both platforms; of many requests one asks.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startApp, type App } from '../standins/app.ts';
import { outboxOf } from '../standins/outbox.ts';
import { everythingIn, owen as slackOwen, recruiterIn } from '../standins/recruiter.ts';
import { memberIn, owen, ruth, startTeamsApp, wordsOf, type TeamsApp } from '../standins/teams-app.ts';

const YESTERDAY = `update member set asked_at = now() - interval '25 hours' where external_id = $1`;
const heard = (member: ReturnType<typeof recruiterIn>) => member.messages().map(everythingIn);
const roleOf = (db: ReturnType<typeof outboxOf>) => async (id: string) =>
  (await db.ask<{ role: string }>('select role from member where external_id = $1', [id]))[0]?.role;

describe('in Slack', () => {
  let app: App;
  let db: ReturnType<typeof outboxOf>;
  beforeAll(async () => {
    app = await startApp();
    db = outboxOf(app.databaseUrl);
    await recruiterIn(app.slack).say('/assess help');
  });
  afterAll(async () => {
    await db?.close();
    await app?.stop();
  });
  const asked = () => app.slack.calls('users.info').length;
  const idOf = () => app.slack.member(slackOwen).id;

  test('ten requests at once ask once, and all are answered', async () => {
    const manager = recruiterIn(app.slack, slackOwen);
    await manager.say('/assess help');
    await db.ask(YESTERDAY, [idOf()]);
    const before = asked();
    await Promise.all(Array.from({ length: 10 }, () => manager.say('/assess list')));
    expect(asked()).toBe(before + 1);
    expect(manager.messages().filter((one) => /No open assessments/u.test(everythingIn(one))).length).toBe(10);
  });

  test('a guest by now is refused from the very look on, told nothing more, and back once they are none', async () => {
    const manager = recruiterIn(app.slack, slackOwen);
    app.slack.member(slackOwen).guest = true;
    await manager.say('/assess list');
    expect(await roleOf(db)(idOf())).toBe('reviewer');
    await db.ask(YESTERDAY, [idOf()]);
    await manager.say('/assess list');
    await manager.see(/Guests can’t use Shortlist/u);
    expect(await roleOf(db)(idOf())).toBe('guest');

    app.slack.member(slackOwen).guest = false;
    const before = manager.messages().length;
    await manager.say('/assess list');
    expect(heard(manager).slice(before).join()).not.toContain('Guests');
    expect(await roleOf(db)(idOf())).toBe('reviewer');
  });

  test('where Slack doesn’t say, what is known counts', async () => {
    const manager = recruiterIn(app.slack, slackOwen);
    await db.ask(YESTERDAY, [idOf()]);
    app.slack.fault('users.info', { status: 500 });
    const before = manager.messages().length;
    await manager.say('/assess list');
    expect(heard(manager).slice(before).join()).toMatch(/open assessment/iu);
  });
});

describe('in Teams', () => {
  let app: TeamsApp;
  let db: ReturnType<typeof outboxOf>;
  beforeAll(async () => {
    app = await startTeamsApp();
    db = outboxOf(app.databaseUrl);
    await memberIn(app.tenant, ruth).say('help');
  }, 60_000);
  afterAll(async () => {
    await db?.close();
    await app?.stop();
  });

  test('a guest by now is refused from the very look on, sees what all see, and is back once they are none', async () => {
    const manager = memberIn(app.tenant, owen);
    const known = app.tenant.member(owen);
    const asked = () => app.tenant.calls('member').length;
    await manager.say('list');
    const before = asked();
    await manager.say('list');
    expect(asked()).toBe(before);

    known.guest = true;
    await db.ask(YESTERDAY, [known.id]);
    await manager.say('list');
    await manager.see(/Guests can’t use Shortlist/u, { where: 'personal' });
    expect(await roleOf(db)(known.id)).toBe('guest');

    known.guest = false;
    await manager.say('list');
    await expect.poll(() => wordsOf(manager.messages('personal').at(-1))).toMatch(/No open assessments/u);
    expect(await roleOf(db)(known.id)).toBe('reviewer');
  });
});
