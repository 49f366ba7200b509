// Members are told of results as each of them has chosen, by direct message; and choose the bot's language.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startApp, type App } from '../standins/app.ts';
import { sit } from '../standins/candidate.ts';
import { outboxOf } from '../standins/outbox.ts';
import { everythingIn, job, owen, recruiterIn, ruth } from '../standins/recruiter.ts';

type Member = ReturnType<typeof recruiterIn>;

const people = ['Amara Osei', 'Tom Hadley', 'Mei-Ling Chau', 'Dewi Pritchard'].map((name) => ({
  name,
  email: `${name.split(' ')[0]!.toLowerCase()}@post.example`,
}));
const text = 'I would read the plan first, add an index, and write a test that fails without the change.';

let app: App;
let db: ReturnType<typeof outboxOf>;
let recruiter: Member;
let manager: Member;
let told: Record<'ruth' | 'owen', Member>;
let links: string[];

beforeAll(async () => {
  app = await startApp();
  db = outboxOf(app.databaseUrl);
  recruiter = recruiterIn(app.slack, ruth);
  manager = recruiterIn(app.slack, owen);
  told = {
    ruth: recruiterIn(app.slack, ruth, 'directmessage'),
    owen: recruiterIn(app.slack, owen, 'directmessage'),
  };
  await recruiter.open('Backend Developer');
  links = await recruiter.invite(people);
});
afterAll(async () => {
  await db?.close();
  await app?.stop();
});

const finish = (i: number) => sit(links[i]!, { ...people[i]!, text });
/** Until the score of so many has committed. */
const scored = (many: number) =>
  expect
    .poll(async () => (await db.ask(`select from attempt where state = 'scored'`)).length, { timeout: 20_000 })
    .toBe(many);
const fields = async (member: Member) => (await member.view()).blocks.map(({ block_id: id }) => id);
const heard = (member: Member) => member.messages().map(everythingIn);

/** One more candidate, and the link of their e-mail. */
async function invitedTo(person: { name: string; email: string }): Promise<string> {
  await recruiter.invite([person]);
  const link = async () =>
    /https?:\S+\/a\/[\w-]{43}/u.exec((await app.mails()).find(({ to }) => to === person.email)?.text ?? '')?.[0];
  await expect.poll(link, { timeout: 10_000 }).toBeTruthy();
  return (await link()) ?? '';
}

async function choose(member: Member, values: Record<string, string>): Promise<unknown> {
  await member.say('/assess settings');
  return member.fillIn(values);
}

describe('settings', () => {
  test('a reviewer chooses for themself, and is offered no roles', async () => {
    await manager.say('/assess settings');
    const names = await fields(manager);
    expect(names).toEqual(expect.arrayContaining(['notify', 'locale']));
    expect(names).not.toContain('role');
    expect(await manager.fillIn({ notify: 'digest' })).toEqual({ kind: 'closed' });
    const card = everythingIn(await manager.see(/Your settings are saved/u));
    expect(card).toContain('once a day at 9:00');
    expect(card).toContain('/assess settings');
  });

  test('an admin sets roles there too; a person without a role is an error at the role', async () => {
    await recruiter.say('/assess settings');
    expect(await fields(recruiter)).toEqual(expect.arrayContaining(['notify', 'locale', 'member', 'role']));
    const refused = await recruiter.fillIn({ member: app.slack.member(owen).id });
    expect(refused).toEqual({ kind: 'errors', errors: { role: expect.stringContaining('Choose a role') } });
    expect(await recruiter.fillIn({ role: 'reviewer', notify: 'every' })).toEqual({ kind: 'closed' });
    expect(everythingIn(await recruiter.see(/Your settings are saved/u))).toContain('Owen Bright is a reviewer now');
  });

  test('a chosen language is kept and spoken; automatic follows the platform again', async () => {
    const locale = async () =>
      (
        await db.ask<{ speaks: string; chosen: string | null }>(
          `select coalesce(locale_chosen, locale) as speaks, locale_chosen as chosen from member where name = $1`,
          [owen],
        )
      )[0];
    await choose(manager, { locale: 'zh-Hant' });
    expect(await locale()).toEqual({ speaks: 'zh-Hant', chosen: 'zh-Hant' });
    expect(everythingIn(await manager.see(/繁體中文/u))).toBeTruthy();
    await choose(manager, { locale: 'automatic' });
    expect(await locale()).toEqual({ speaks: 'en', chosen: null });
  });

  test('what the platform says of a member is asked again once a day', async () => {
    await db.ask(
      `update member set locale = 'fr', time_zone = 'UTC', asked_at = now() - interval '25 hours' where name = $1`,
      [owen],
    );
    await manager.say('/assess help');
    const member = async () => (await db.ask(`select locale, time_zone from member where name = $1`, [owen]))[0];
    await expect.poll(member).toEqual({ locale: 'en', time_zone: 'Europe/London' });
    const asked = app.slack.calls('users.info').length;
    await manager.say('/assess help');
    expect(app.slack.calls('users.info').length).toBe(asked);
  });
});

describe('results', () => {
  test('who made it and wants every result hears of the first at once; who has no part in it hears nothing', async () => {
    await finish(0);
    const card = everythingIn(await told.ruth.see(/Amara Osei has finished/u));
    expect(card).toMatch(/\d+, likely \d+–\d+/u);
    expect(heard(told.owen)).toEqual([]);
    await expect.poll(() => db.ask('select from news')).toEqual([]);
  });

  test('its button leads to the person', async () => {
    await told.ruth.press(await told.ruth.see(/Amara Osei has finished/u), 'person');
    await told.ruth.see(/Only you see this[^]*Advance/u);
  });

  test('further results within a minute share a message', async () => {
    await finish(1);
    await finish(2);
    await scored(3);
    const waiting = await db.waiting('tell-result');
    expect(waiting.length).toBe(2);
    expect(Math.min(...waiting.map(({ runAt }) => runAt.getTime())) - Date.now()).toBeGreaterThan(5_000);
    await db.hurry('tell-result');
    const cards = heard(told.ruth).filter((card) => card.includes('2 new results'));
    expect(cards.length).toBe(1);
    expect(cards[0]).toMatch(/Tom Hadley[^]*Mei-Ling Chau|Mei-Ling Chau[^]*Tom Hadley/u);
    expect(await db.ask('select from news')).toEqual([]);
  });
});

describe('one message a day', () => {
  test('who has decided in it gets what came in since, at nine o’clock where they are', async () => {
    await manager.press(await manager.see(/3 of 4 finished/u), 'hold');
    await manager.fillIn({ reason: 'After the team lunch.' });
    await choose(recruiter, { notify: 'none' });
    const extra = { name: 'Nadia Kowalska', email: 'nadia@post.example' };
    await sit(await invitedTo(extra), { ...extra, text });
    await scored(4);
    const [digest, ...others] = await db.waiting('send-digest');
    expect(others).toEqual([]);
    const shown = digest!.runAt.toLocaleTimeString('en-GB', { timeZone: 'Europe/London' });
    expect(shown).toBe('09:00:00');
    expect(Object.keys(digest!.payload)).toEqual(['memberId']);

    await db.hurry('send-digest');

    const card = everythingIn(await told.owen.see(/What is new since yesterday/u));
    expect(card).toContain('1 new result, 4 of 5 finished');
    await told.owen.press(await told.owen.see(/What is new/u), 'show');
    await told.owen.see(/4 of 5 finished[^]*Nadia Kowalska/u);
  });

  test('a day without news has no message, and the same job again says nothing twice', async () => {
    const before = heard(told.owen).length;
    const [owens] = await db.ask<{ id: string }>(`select id from member where name = $1`, [owen]);
    await db.again('send-digest', { memberId: owens!.id });
    expect(heard(told.owen).length).toBe(before);
  });

  test('who wants to hear nothing is told nothing', async () => {
    expect(heard(told.ruth).filter((card) => card.includes('Nadia'))).toEqual([]);
  });
});

describe('the end', () => {
  test('who switches meanwhile gets what they chose last: all have finished, and no single result', async () => {
    await db.ask(`update member set told_at = clock_timestamp() where name = $1`, [ruth]);
    await choose(recruiter, { notify: 'every' });
    const extra = { name: 'Bea Fontaine', email: 'bea@post.example' };
    await sit(await invitedTo(extra), { ...extra, text });
    await scored(5);
    await expect
      .poll(
        async () =>
          (await db.ask('select from news where member_id = (select id from member where name = $1)', [ruth])).length,
      )
      .toBe(1);
    await choose(recruiter, { notify: 'finished' });
    await db.hurry('tell-result');

    await finish(3);

    const card = everythingIn(await told.ruth.see(/Everybody has finished: Backend Developer/u));
    expect(card).toContain('All 6 results are in');
    expect(heard(told.ruth).filter((one) => /Bea Fontaine|Dewi Pritchard/u.test(one))).toEqual([]);
  });

  test('closing with nothing new since is no second message', async () => {
    const before = heard(told.ruth).length;
    await recruiter.say('/assess close');
    await recruiter.press(await recruiter.see(/Close this assessment/u), 'close');
    await recruiter.see(/Closed \d+ \w+/u);
    await db.hurry('update-card');
    expect(await db.ask(`select from outbox where name = 'tell-finished'`)).toHaveLength(1);
    expect(heard(told.ruth).length).toBe(before);
  });

  test('a try is never news, and an assessment that is closed before all have finished is over as well', async () => {
    await choose(recruiter, { notify: 'every' });
    const before = heard(told.ruth).length;
    await recruiter.say('/assess new');
    await recruiter.fillIn({ title: 'Timetable Editor', job });
    const draft = await recruiter.see(/Draft: Timetable Editor/u, 60_000);
    await recruiter.press(draft, 'try');
    const link = /https?:[^"]+\/a\/[\w-]{43}/u.exec(everythingIn(await recruiter.see(/leaves no trace/u)))?.[0] ?? '';
    await sit(link, { name: ruth, email: 'ruth@coombe.example', text });
    await scored(7);
    expect(await db.ask('select from news n join attempt a on a.id = n.attempt_id where a.trial')).toEqual([]);
    expect(heard(told.ruth).length).toBe(before);
    await choose(recruiter, { notify: 'finished' });
    await recruiter.press(draft, 'approve');
    await recruiter.see(/Timetable Editor: nobody has finished yet/u);
    await recruiter.say('/assess close timetable');
    await recruiter.press(await recruiter.see(/Close this assessment/u), 'close');
    const card = everythingIn(await told.ruth.see(/Closed: Timetable Editor/u));
    expect(card).toContain('Nobody had finished when it closed');
    expect(heard(told.ruth).length).toBe(before + 1);
  });
});
