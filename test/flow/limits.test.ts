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
});
