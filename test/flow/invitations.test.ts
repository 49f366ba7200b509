// A recruiter sees who is invited, and changes one person's invitation: revoked, given back, a later deadline, more time.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { anAnswer, candidateAt, sit } from '../standins/candidate.ts';
import { invitationsIn, type Desk } from '../standins/desk.ts';
import { outboxOf } from '../standins/outbox.ts';
import { job } from '../standins/recruiter.ts';
import { openRoom, type Platform, type Room } from '../standins/two-platforms.ts';

const title = 'Backend Developer';
const amara = { name: 'Amara Osei', email: 'amara@post.example', text: 'I would run EXPLAIN ANALYZE first.' };
const tom = { name: 'Tom Hadley', email: 'tom@post.example', text: 'No idea.' };

async function openCandidate(desk: Desk, name: string) {
  await desk.say('show');
  await desk.press(await desk.answer(/finished/u), 'Candidates');
  await desk.press(await desk.answer(/Recruiters and admins alone/u), 'Open', name);
  return desk.answer(/The link is for this person alone|Restore/u);
}

describe.each<Platform>(['Slack', 'Teams'])('in %s', (platform) => {
  let room: Room;
  let recruiter: Desk;
  let db: ReturnType<typeof outboxOf>;
  let amaras = '';
  let toms = '';

  beforeAll(async () => {
    room = await openRoom({ recruiter: platform, manager: platform });
    recruiter = room.recruiter;
    db = outboxOf(room.app.databaseUrl);
    await recruiter.say('new');
    await recruiter.fillIn({ title, job, limit: '30' });
    await recruiter.press(await recruiter.card(/Draft: /u, 60_000), 'Approve');
    await recruiter.card(/nobody (?:has finished|is invited)/iu);
    await recruiter.say('invite');
    await recruiter.fillIn({ people: [amara, tom].map(({ name, email }) => `${name}, ${email}`).join('\n') });
    [amaras = '', toms = ''] = invitationsIn(await recruiter.answer(/2 candidates are invited/u));
  });
  afterAll(async () => {
    await db?.close();
    await room?.app.stop();
  });

  const mailsTo = async (email: string) => (await room.app.mails()).filter(({ to }) => to === email);

  test('the list says how far each is, with the link of each, to recruiters alone', async () => {
    const { body } = await candidateAt(amaras).ask('POST', '/look', {});
    expect(body).toMatchObject({ clock: null });
    await candidateAt(toms).agree();
    await recruiter.say('show');
    await recruiter.press(await recruiter.answer(/0 of 2 finished/u), 'Candidates');
    const list = await recruiter.answer(/2 candidates/u);
    expect(list.words).toMatch(/Amara Osei[^]*Link opened[^]*Tom Hadley[^]*Begun/u);
    const card = await openCandidate(recruiter, 'Amara Osei');
    expect(card.links).toContain(amaras);
    expect(card.words).toContain('amara@post.example');

    await room.manager.say('show');
    const theirs = await room.manager.answer(/0 of 2 finished/u);
    for (const refused of ['Candidates', 'Add candidates', 'Copy share link'])
      expect(theirs.words).not.toContain(`[${refused}]`);
  });

  test('sent again, the mail goes out once more, and not twice in ten minutes', async () => {
    await expect.poll(async () => (await mailsTo(amara.email)).length, { timeout: 10_000 }).toBe(1);
    await recruiter.press(await openCandidate(recruiter, amara.name), 'Send again');
    await recruiter.answer(/on its way once more/u);
    await expect.poll(async () => (await mailsTo(amara.email)).length, { timeout: 10_000 }).toBe(2);
    const [first, second] = await mailsTo(amara.email);
    expect(first!.text).toContain('Ruth Marlow of ');
    expect([first!.text.includes(amaras), second!.text.includes(amaras)]).toEqual([true, true]);
    await recruiter.press(await openCandidate(recruiter, amara.name), 'Send again');
    await recruiter.answer(/less than ten minutes ago/u);
  });

  test('extra time holds while they sit, and its reason stands in the form alone', async () => {
    const candidate = candidateAt(toms);
    await candidate.introduce(tom.name, tom.email);
    await candidate.ask('POST', '/clock', {});
    const { body: before } = await candidate.ask<{ clock: { secondsLeft: number } }>('POST', '/look', {});
    await recruiter.press(await openCandidate(recruiter, tom.name), 'Extra time');
    expect(await recruiter.fillIn({ percent: '301' })).toMatchObject({ errors: { percent: /0 to 300/u } as never });
    await recruiter.fillIn({ percent: '50', reason: 'Dyslexia' });
    const card = await recruiter.answer(/extra time is 50 % now/iu);
    expect(card.words).not.toContain('Dyslexia');
    const { body: after } = await candidate.ask<{ clock: { secondsLeft: number } }>('POST', '/look', {});
    expect(after.clock.secondsLeft - before.clock.secondsLeft).toBeGreaterThan(14 * 60);
    expect((await candidate.page()).timeLimitMinutes).toBe(45);
    const rows = await db.ask<{ sealed: string; data: object }>(
      `select encode(i.extra_time_reason, 'escape') as sealed, l.data from invitation i
       join audit_log l on l.subject = i.id::text where l.action = 'extra-time-set'`,
    );
    expect(rows).toEqual([{ sealed: expect.not.stringContaining('Dyslexia'), data: {} }]);
  });

  test('revoked while they write: refused at once, nothing is written after, and their page says so', async () => {
    const candidate = candidateAt(toms);
    const [item] = (await candidate.page()).questions;
    await candidate.answer(item!.id, anAnswer(item!, 'Before.'));
    await recruiter.press(await openCandidate(recruiter, tom.name), 'Revoke');
    await recruiter.answer(/link has stopped working/u);
    const written = () => db.ask(`select answer, revision, saved_at from response order by item_id`);
    const kept = await written();
    for (const refused of [
      await candidate.answer(item!.id, anAnswer(item!, 'After.'), 2),
      await candidate.submit(),
      await candidate.introduce('Tom Hadley', tom.email),
      await candidate.ask('POST', '/alive', { offlineMs: 0 }),
      await candidate.ask('POST', '/look', {}),
      await candidate.ask('POST', '/cv/skip', {}),
      await candidate.agree(),
    ])
      expect(refused).toMatchObject({ status: 410, body: { error: { code: 'link-revoked' } } });
    expect(await written()).toEqual(kept);
    const page = await fetch(toms);
    expect([page.status, await page.text()]).toEqual([410, expect.stringContaining('This link was taken back')]);
    await recruiter.card(/0 of 1 finished/u);
  });

  test('taken back, it goes on where it was, and a mail that came due meanwhile is sent', async () => {
    const itsMail = `where candidate_id = (select candidate_id from attempt limit 1)`;
    await db.ask(`update invitation set mail_state = 'queued' ${itsMail}`);
    await recruiter.press(await openCandidate(recruiter, tom.name), 'Restore');
    await recruiter.answer(/works again/u);
    await expect
      .poll(() => db.ask(`select mail_state from invitation ${itsMail}`), { timeout: 10_000 })
      .toEqual([{ mail_state: 'sent' }]);
    const page = await candidateAt(toms).page();
    expect(Object.keys(page.answers).length).toBe(1);
    await recruiter.card(/0 of 2 finished/u);
  });

  test('one person’s new deadline outlives the assessment’s, and is told by mail', async () => {
    await recruiter.press(await openCandidate(recruiter, amara.name), 'New deadline');
    const until = new Date(Date.now() + 40 * 86_400_000);
    await recruiter.fillIn(
      platform === 'Slack'
        ? { until: String(Math.floor(until.getTime() / 60_000) * 60) }
        : { until: until.toISOString().slice(0, 10), 'until/clock': '12:00' },
    );
    await recruiter.answer(/deadline of this person is/u);
    await expect
      .poll(async () => (await mailsTo(amara.email)).filter(({ subject }) => /new deadline/u.test(subject)).length, {
        timeout: 10_000,
      })
      .toBe(1);
    const [{ id } = { id: '' }] = await db.ask<{ id: string }>(`select id from assessment`);
    await db.ask(`update assessment set closes_at = now() - interval '1 minute' where id = $1`, [id]);
    await db.again('close-assessment', { assessmentId: id });
    expect(await candidateAt(toms).ask('POST', '/look', {})).toMatchObject({
      status: 410,
      body: { error: { code: 'link-closed' } },
    });
    await sit(amaras, { ...amara });
    await recruiter.card(/1 of 2 finished/u, 60_000);
  });

  test('who has finished can’t be revoked any more', async () => {
    const card = await openCandidate(recruiter, amara.name);
    expect(card.words).not.toContain('[Revoke]');
    expect(card.words).toContain('Finished');
  });
});
