// Those who haven't finished are reminded: when a recruiter asks, and by themselves before the deadline. So are reviewers.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startApp, type App } from '../standins/app.ts';
import { candidateAt, sit } from '../standins/candidate.ts';
import { outboxOf } from '../standins/outbox.ts';
import { everythingIn, job, owen, recruiterIn, ruth } from '../standins/recruiter.ts';

type Member = ReturnType<typeof recruiterIn>;

const names = ['Amara Osei', 'Tom Hadley', 'Mei-Ling Chau'];
const people = names.map((name) => ({ name, email: `${name.split(' ')[0]!.toLowerCase()}@post.example` }));
const hour = 3_600_000;

let app: App;
let db: ReturnType<typeof outboxOf>;
let recruiter: Member;
let manager: Member;

beforeAll(async () => {
  app = await startApp();
  db = outboxOf(app.databaseUrl);
  recruiter = recruiterIn(app.slack, ruth);
  manager = recruiterIn(app.slack, owen);
});
afterAll(async () => {
  await db?.close();
  await app?.stop();
});

const reminders = async () => (await app.mails()).filter(({ subject }) => subject.includes('is still open'));
const linkTo = async (email: string) => {
  const find = async () =>
    /https?:\S+\/a\/[\w-]{43}/u.exec((await app.mails()).find(({ to }) => to === email)?.text ?? '')?.[0];
  await expect.poll(find, { timeout: 10_000 }).toBeTruthy();
  return (await find()) ?? '';
};
const only = async <Row extends object>(text: string, values: unknown[] = []) => (await db.ask<Row>(text, values))[0]!;

describe('when a recruiter asks', () => {
  test('the card says how far each is, for the asker alone; who came by the share link is left out', async () => {
    await recruiter.open('Backend Developer');
    await recruiter.invite(people);
    await candidateAt(await linkTo('amara@post.example')).agree();
    await recruiter.say('/assess show');
    await recruiter.press(await recruiter.see(/0 of 3 finished/u), 'shareLink');
    const share =
      /https?:[^\s"|`>\\]+\/a\/[\w-]{43}/u.exec(everythingIn(await recruiter.see(/Share link/u)))?.[0] ?? '';
    await candidateAt(share).agree({ name: 'Ruth Penrose', email: 'penrose@post.example' });

    await recruiter.say('/assess remind');

    const card = everythingIn(await recruiter.see(/4 haven’t finished/u));
    expect(card).toContain('2 haven’t opened their link and 2 are working.');
    expect(card).toContain('1 came by the share link');
    expect(card).toContain('"Remind 3 candidates?"');
    expect(card).not.toMatch(/Amara|Tom Hadley|Penrose/u);
  });

  test('only who may invite may remind', async () => {
    await manager.say('/assess remind');
    expect(everythingIn(await manager.see(/Only recruiters/u))).toContain(ruth);
    expect(await reminders()).toEqual([]);
  });

  test('a button that was confirmed for fewer than there are by now asks again', async () => {
    const old = await recruiter.see(/Remind 3 candidates/u);
    await recruiter.invite([{ name: 'Dewi Pritchard', email: 'dewi@post.example' }]);
    await recruiter.press(old, 'remind');
    await recruiter.see(/Remind 4 candidates/u);
    expect(await db.ask(`select from outbox where name = 'send-reminder'`)).toEqual([]);
  });

  test('pressed twice at once, each gets one mail with their own link and where they are', async () => {
    const card = await recruiter.see(/Remind 4 candidates/u);
    await Promise.all([recruiter.press(card, 'remind'), recruiter.press(card, 'remind')]);
    await expect
      .poll(async () => (await reminders()).map(({ to }) => to).toSorted(), { timeout: 10_000 })
      .toEqual(['amara@post.example', 'dewi@post.example', 'mei-ling@post.example', 'tom@post.example']);
    const texts = new Map((await reminders()).map(({ to, text }) => [to, text]));
    expect(texts.get('tom@post.example')).toContain(await linkTo('tom@post.example'));
    expect(texts.get('tom@post.example')).toMatch(/In all it takes about \d+ minutes/u);
    expect(texts.get('amara@post.example')).toContain('haven’t submitted it yet');
    const log = await db.ask<{ data: object }>(`select data from audit_log where action = 'reminded'`);
    expect(log).toEqual([{ data: { people: 4 } }]);
  });

  test('within a day nobody is reminded again, and the card says so', async () => {
    await recruiter.say('/assess chase backend');
    const card = everythingIn(await recruiter.see(/4 were reminded less than a day ago/u));
    expect(card).not.toContain('"remind"');
  });

  test('a job that is delivered twice sends under the same id; who has finished gets nothing', async () => {
    const ids = (await reminders()).map(({ to }) => to);
    await sit(await linkTo('tom@post.example'), {
      ...people[1]!,
      text: 'I would read the plan first and then add an index.',
    });
    const { id } = await only<{ id: string }>(
      `select i.id from invitation i join attempt a on a.invitation_id = i.id where a.state <> 'started'`,
    );
    await db.again('send-reminder', { invitationId: id });
    expect((await reminders()).map(({ to }) => to)).toEqual(ids);
    const { open } = await only<{ open: string }>(`select id as open from invitation where opened_at is null limit 1`);
    await db.again('send-reminder', { invitationId: open });
    expect((await reminders()).length).toBe(ids.length);
  });
});

describe('before the deadline', () => {
  let assessmentId: string;
  const close = (ms: number | null) =>
    db.ask(`update assessment set closes_at = $2 where id = $1`, [
      assessmentId,
      ms === null ? null : new Date(Date.now() + ms),
    ]);
  const remind = () => db.again('remind-candidates', { assessmentId });

  test('the reminder is planned for a day before it', async () => {
    const closes = String(Math.ceil((Date.now() + 72 * hour) / 60_000) * 60);
    await recruiter.say('/assess new');
    await recruiter.fillIn({ title: 'Timetable Editor', job, closes });
    await recruiter.press(await recruiter.see(/Draft: Timetable Editor/u, 60_000), 'approve');
    await recruiter.see(/Timetable Editor: nobody has finished yet/u);
    ({ id: assessmentId } = await only<{ id: string }>(`select id from assessment where title = 'Timetable Editor'`));
    await recruiter.say('/assess invite timetable');
    await recruiter.fillIn({ people: 'Ikram Saleh, ikram@post.example\nBea Fontaine, bea@post.example' });
    await linkTo('bea@post.example');
    await linkTo('ikram@post.example');
    await db.ask(
      `update invitation set created_at = now() - interval '13 hours' where assessment_id = $1 and id = (select id from invitation where assessment_id = $1 order by created_at, id limit 1)`,
      [assessmentId],
    );
    const [planned] = await db.waiting('remind-candidates');
    const { closesAt } = await only<{ closesAt: Date }>(
      `select closes_at as "closesAt" from assessment where id = $1`,
      [assessmentId],
    );
    expect(planned!.runAt.getTime()).toBe(closesAt.getTime() - 24 * hour);
    expect(planned!.payload).toEqual({ assessmentId });
  });

  test('a deadline that was moved on or taken off isn’t reminded of; the new one is planned', async () => {
    const before = (await reminders()).length;
    await close(120 * hour);
    await remind();
    const planned = await db.waiting('remind-candidates');
    expect(planned.at(-1)!.runAt.getTime() - Date.now()).toBeGreaterThan(95 * hour);
    await close(null);
    await remind();
    expect(
      await db.ask(`select from invitation where assessment_id = $1 and reminded_at is not null`, [assessmentId]),
    ).toEqual([]);
    expect((await reminders()).length).toBe(before);
  });

  test('who was invited at least twelve hours ago is reminded, once, with the deadline in words', async () => {
    const mine = async () => (await reminders()).filter(({ subject }) => subject.includes('Timetable Editor'));
    await close(20 * hour);
    await remind();
    await expect.poll(async () => (await mine()).length, { timeout: 10_000 }).toBe(1);
    expect((await mine())[0]!.text).toMatch(/You can take it until \d+ \w+ \d\d:\d\d \(\w+/u);
    await db.ask(
      `update invitation set reminded_at = now() - interval '25 hours' where assessment_id = $1 and reminded_at is not null`,
      [assessmentId],
    );
    await remind();
    await db.hurry('send-reminder');
    expect((await mine()).length).toBe(1);
    const [entry] = await db.ask<{ actor: string }>(
      `select actor from audit_log where action = 'reminded' and subject = $1`,
      [assessmentId],
    );
    expect(entry).toEqual({ actor: 'shortlist' });
  });
});

describe('reviewers who owe a scorecard', () => {
  const told = () => recruiterIn(app.slack, owen, 'directmessage');
  const heard = () =>
    told()
      .messages()
      .filter((message) => everythingIn(message).includes('One scorecard is yours'));
  let memberId: string;

  test('are reminded the morning after, once a day at most', async () => {
    const scored = () => db.ask<{ attempt: string }>(`select id as attempt from attempt where state = 'scored'`);
    await expect.poll(scored, { timeout: 30_000 }).toHaveLength(1);
    const [{ attempt } = { attempt: '' }] = await scored();
    ({ id: memberId } = await only<{ id: string }>(`select id from member where name = $1`, [owen]));
    await db.ask(
      `insert into scorecard_request (id, workspace_id, assessment_id, member_id, asked_by, asked_at)
       select gen_random_uuid(), workspace_id, assessment_id, $2, (select id from member where name = $3), now() - interval '1 day' from attempt where id = $1`,
      [attempt, memberId, ruth],
    );
    await db.again('remind-reviewers', { memberId });
    expect(heard()).toEqual([]);
    const [planned] = await db.waiting('remind-reviewers');
    expect(planned!.runAt.toLocaleTimeString('en-GB', { timeZone: 'Europe/London' })).toBe('09:00:00');
    await db.ask(`update attempt set scored_at = now() - interval '1 day' where id = $1`, [attempt]);
    await db.hurry('remind-reviewers');
    expect(heard().length).toBe(1);
    await db.again('remind-reviewers', { memberId });
    expect(heard().length).toBe(1);
  });

  test('/assess remind tells how many owe one, and has them told too', async () => {
    await recruiter.say('/assess remind backend');
    const today = everythingIn(await recruiter.see(/1 reviewer owes 1 scorecard/u));
    expect(today).toContain('told today already');
    expect(today).not.toContain('remindReviewers');
    await db.ask(`update scorecard_request set reminded_at = now() - interval '1 day'`);
    await recruiter.say('/assess remind backend');
    await recruiter.press(await recruiter.see(/Remind 1 reviewer/u), 'remindReviewers');
    await recruiter.see(/1 reviewer is reminded by direct message/u);
    await expect.poll(() => heard().length).toBe(2);
  });
});
