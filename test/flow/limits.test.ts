// The deadline and the time limit of a whole assessment are changed under Edit, before approval and after it.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { candidateAt } from '../standins/candidate.ts';
import { invitationsIn, type Desk, type Values } from '../standins/desk.ts';
import { outboxOf } from '../standins/outbox.ts';
import { job } from '../standins/recruiter.ts';
import { openRoom, type Platform, type Room } from '../standins/two-platforms.ts';

const amara = { name: 'Amara Osei', email: 'amara@post.example' };
const tom = { name: 'Tom Hadley', email: 'tom@post.example' };
const inDays = (days: number) => new Date(Math.floor(Date.now() / 60_000) * 60_000 + days * 86_400_000);

describe.each<Platform>(['Slack', 'Teams'])('in %s', (platform) => {
  let room: Room;
  let recruiter: Desk;
  let db: ReturnType<typeof outboxOf>;
  let links: string[] = [];

  beforeAll(async () => {
    room = await openRoom({ recruiter: platform, manager: platform });
    recruiter = room.recruiter;
    db = outboxOf(room.app.databaseUrl);
    await recruiter.say('new');
    await recruiter.fillIn({ title: 'Backend Developer', job });
  });
  afterAll(async () => {
    await db?.close();
    await room?.app.stop();
  });

  /** As each platform’s form says an instant. */
  const at = (closes: Date): Values =>
    platform === 'Slack'
      ? { closes: String(closes.getTime() / 1000) }
      : { closes: closes.toISOString().slice(0, 10), 'closes/clock': closes.toISOString().slice(11, 16) };
  const closesAt = async () =>
    (await db.ask<{ closes_at: Date; version: number }>('select closes_at, version from assessment'))[0]!;
  const told = async (email: string) =>
    (await room.app.mails()).filter(({ to, subject }) => to === email && subject.includes('new deadline')).length;

  test('a draft whose deadline is over isn’t approved, and gets another one', async () => {
    await recruiter.card(/Draft: /u, 60_000);
    await db.ask(`update assessment set closes_at = now() - interval '1 minute'`);
    await recruiter.press(await recruiter.card(/Draft: /u), 'Approve');
    await recruiter.answer(/deadline of this assessment is over/u);
    await recruiter.press(await recruiter.card(/Draft: /u), 'Edit');
    expect(await recruiter.fillIn(at(inDays(-1)))).toMatchObject({ kind: 'errors' });
    expect(await recruiter.fillIn({ ...at(inDays(7)), limit: '45' })).toEqual({ kind: 'closed' });
    await recruiter.card(/time limit of 45 minutes/u);
    expect((await closesAt()).version).toBe(1);
    await recruiter.press(await recruiter.card(/Draft: /u), 'Approve');
    await recruiter.card(/Nobody is invited/u);
  });

  test('a deadline that moves is told by mail, and stands on the page of each', async () => {
    await recruiter.say('invite');
    await recruiter.fillIn({ people: [amara, tom].map(({ name, email }) => `${name}, ${email}`).join('\n') });
    links = invitationsIn(await recruiter.answer(/2 candidates are invited/u));
    await expect.poll(async () => (await room.app.mails()).length, { timeout: 10_000 }).toBe(2);
    const own = inDays(30);
    await db.ask(`update invitation set expires_at = $1 where number = 2`, [own]);
    const moved = inDays(3);

    await recruiter.press(await recruiter.card(/finished|Nobody is invited/u), 'Questions');
    await recruiter.press(await recruiter.answer(/Who has begun keeps their version/u), 'Edit');
    await recruiter.fillIn(at(moved));

    await expect.poll(() => told(amara.email), { timeout: 10_000 }).toBe(1);
    expect((await closesAt()).closes_at).toEqual(moved);
    const ends = await Promise.all(links.map(async (link) => (await candidateAt(link).page()).closesAt));
    expect(ends).toEqual([moved.toISOString(), own.toISOString()]);
    expect(await told(tom.email)).toBe(0);
    expect((await closesAt()).version).toBe(1);
  });

  test('another time limit is a version of its own: who has begun keeps theirs', async () => {
    const [first, second] = links.map(candidateAt);
    await first!.agree();
    await recruiter.press(await recruiter.card(/finished/u), 'Questions');
    await recruiter.press(await recruiter.answer(/Who has begun keeps their version/u), 'Edit');
    await recruiter.fillIn({ limit: '90' });
    const shown = await recruiter.answer(/time limit of 90 minutes/u);
    await recruiter.press(shown, 'Versions');
    await recruiter.answer(/another time limit/iu);
    await second!.agree();

    expect((await first!.page()).timeLimitMinutes).toBe(45);
    expect((await second!.page()).timeLimitMinutes).toBe(90);
  });

  test('what a colleague changed while a form was open isn’t taken back by it', async () => {
    await recruiter.press(await recruiter.card(/finished/u), 'Questions');
    await recruiter.press(await recruiter.answer(/Who has begun keeps their version/u), 'Edit');
    const theirs = inDays(20);
    await db.ask(`update assessment set closes_at = $1`, [theirs]);

    expect(await recruiter.fillIn(at(inDays(3)))).toMatchObject({ kind: 'errors' });
    expect((await closesAt()).closes_at).toEqual(theirs);
    // As the form says: closed, and opened again, it takes what is given.
    await recruiter.dismiss();
    await recruiter.press(await recruiter.card(/finished/u), 'Questions');
    await recruiter.press(await recruiter.answer(/Who has begun keeps their version/u), 'Edit');
    const ours = inDays(4);
    expect(await recruiter.fillIn(at(ours))).toEqual({ kind: 'closed' });
    expect((await closesAt()).closes_at).toEqual(ours);
  });
});

describe('while it is a draft again', () => {
  let room: Room;
  let recruiter: Desk;
  let db: ReturnType<typeof outboxOf>;

  beforeAll(async () => {
    room = await openRoom({ recruiter: 'Slack', manager: 'Slack' });
    recruiter = room.recruiter;
    db = outboxOf(room.app.databaseUrl);
    await recruiter.say('new');
    await recruiter.fillIn({ title: 'Backend Developer', job });
    await recruiter.press(await recruiter.card(/Draft: /u, 60_000), 'Approve');
    await recruiter.card(/Nobody is invited/u);
    await recruiter.say('invite');
    await recruiter.fillIn({ people: `${amara.name}, ${amara.email}` });
    await recruiter.answer(/1 candidate is invited/u);
  });
  afterAll(async () => {
    await db?.close();
    await room?.app.stop();
  });

  const subjects = async (email: string) =>
    (await room.app.mails()).filter(({ to }) => to === email).map(({ subject }) => subject);

  test('a deadline that moves is told once it is approved, and a mail that came due meanwhile is sent', async () => {
    await expect.poll(() => subjects(amara.email), { timeout: 15_000 }).toHaveLength(1);
    await recruiter.press(await recruiter.card(/0 of 1 finished/u), 'Questions');
    await recruiter.press(await recruiter.answer(/Who has begun keeps their version/u), 'Versions');
    await recruiter.press(await recruiter.answer(/Versions: /u), 'Back to draft');
    await recruiter.press(await recruiter.card(/Draft: /u), 'Edit');
    await recruiter.fillIn({ closes: String(inDays(3).getTime() / 1000) });
    // As if it had been queued before: its mail server was away.
    const [{ id } = { id: '' }] = await db.ask<{ id: string }>(
      `update invitation set mail_state = 'queued' returning id`,
    );
    await db.again('send-invitation', { invitationId: id });
    expect(await subjects(amara.email)).toHaveLength(1);

    await recruiter.press(await recruiter.card(/Draft: /u), 'Approve');

    // Sent late under its own id, it names the deadline that holds by now.
    const states = () =>
      db.ask<{ sent: boolean }>(
        `select i.mail_state = 'sent' and i.told_end = a.closes_at as sent from invitation i join assessment a on a.id = i.assessment_id`,
      );
    await expect.poll(states, { timeout: 15_000 }).toEqual([{ sent: true }]);
  });

  test('one that is told already isn’t told again, and one that comes back is', async () => {
    const before = (await subjects(amara.email)).length;
    const move = async (days: number) => {
      await recruiter.press(await recruiter.card(/0 of 1 finished/u), 'Questions');
      await recruiter.press(await recruiter.answer(/Who has begun keeps their version/u), 'Edit');
      await recruiter.fillIn({ closes: String(inDays(days).getTime() / 1000) });
    };
    for (const [i, days] of [5, 9, 5].entries()) {
      await move(days);
      await expect.poll(() => subjects(amara.email), { timeout: 15_000 }).toHaveLength(before + i + 1);
    }
    await move(5);
    await recruiter.card(/0 of 1 finished/u);
    expect(await subjects(amara.email)).toHaveLength(before + 3);
  });
});
