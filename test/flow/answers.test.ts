// A candidate asks for a review by a person: it stands on the cards until a recruiter has answered, and they read the answer.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PageAnswer } from '#core/model/page.ts';
import { candidateAt } from '../standins/candidate.ts';
import { reportIn, type Desk } from '../standins/desk.ts';
import { openAssessment, sitAll } from '../standins/opening.ts';
import { outboxOf } from '../standins/outbox.ts';
import { openRoom, type Platform, type Room } from '../standins/two-platforms.ts';

const amara = { name: 'Amara Osei', email: 'amara@post.example', text: 'I would run EXPLAIN ANALYZE first.' };
const theirWords = 'My second answer was cut off by the clock.';
const answer = 'A colleague who hadn’t seen the score read it again.\nThe second answer counts in full now.';

async function openPerson(desk: Desk) {
  await desk.say('show');
  const card = await desk.answer(/1 of 1 finished/u);
  await desk.press(card, card.words.includes('[Look]') ? 'Look' : 'Scorecards & comments');
  return desk.answer(/Amara Osei[^]*never change the score/u);
}

describe.each<Platform>(['Slack', 'Teams'])('in %s', (platform) => {
  let room: Room;
  let recruiter: Desk;
  let db: ReturnType<typeof outboxOf>;
  let link = '';

  beforeAll(async () => {
    room = await openRoom({ recruiter: platform, manager: platform });
    recruiter = room.recruiter;
    db = outboxOf(room.app.databaseUrl);
    await openAssessment(recruiter);
    [link = ''] = await sitAll(recruiter, [amara]);
  });
  afterAll(async () => {
    await db?.close();
    await room?.app.stop();
  });

  const ask = () => candidateAt(link).ask('POST', '/requests', { kind: 'review', text: theirWords });
  const answered = async (): Promise<PageAnswer | null | undefined> =>
    (await candidateAt(link).page()).result?.asked.find(({ kind }) => kind === 'review')?.answer;
  const mails = async () => (await room.app.mails()).filter(({ subject }) => /an answer about/u.test(subject));

  test('it stands on the card of all who may see it, with its date, and the recruiter is told', async () => {
    expect((await ask()).status).toBe(200);
    expect(await answered()).toBeNull();
    const told = await recruiter.see(/Amara Osei asks for a review by a person[^]*Answer by \d+ \w+ 23:59/u);
    expect(told.words).toContain(theirWords);
    expect(told.words).toContain('[Answer]');
    await recruiter.say('show');
    await recruiter.answer(/1 asks for a review by a person, to be answered by \d+ \w+ 23:59/u);
    if (platform === 'Slack') await recruiter.card(/1 asks for a review by a person/u);
    else expect((await recruiter.card(/1 of 1 finished/u)).words).not.toContain('amara@post.example');
    const [row] = await db.ask<{ sealed: string }>(`select encode(said, 'escape') as sealed from request`);
    expect(row!.sealed).not.toContain('clock');
  });

  test('a reviewer reads that it waits, and may not answer', async () => {
    const theirs = await openPerson(room.manager);
    expect(theirs.words).toContain('Asked for a review by a person');
    expect(theirs.words).toContain(theirWords);
    expect(theirs.words).not.toContain('[Answer]');
  });

  test('a working day before it is due, recruiters are reminded, and nobody else', async () => {
    const [waiting] = await db.waiting('remind-review');
    expect(waiting!.runAt.getTime()).toBeGreaterThan(Date.now() + 3 * 86_400_000);
    // A score that is waited for again is no reason to let them wait.
    await db.ask(`update attempt set state = 'submitted' where id = (select attempt_id from request)`);
    await db.hurry('remind-review');
    const reminder = await recruiter.see(/Amara Osei waits for a review by a person/u);
    expect(reminder.words).toMatch(/Answer by \d+ \w+ 23:59/u);
    const told = await db.ask<{ name: string }>(
      `select m.name from outbox o join member m on m.id = (o.payload ->> 'memberId')::uuid where o.name = 'tell-review-due'`,
    );
    expect(told).toEqual([{ name: 'Ruth Marlow' }]);
    const logged = await db.ask(`select actor, data from audit_log where action = 'review-reminded'`);
    expect(logged).toEqual([{ actor: 'shortlist', data: { people: 1 } }]);
    await db.ask(`update attempt set state = 'scored' where id = (select attempt_id from request)`);
  });

  test('the form says what is missing, and keeps an answer only once', async () => {
    const card = await openPerson(recruiter);
    await recruiter.press(card, 'Answer');
    expect(await recruiter.fillIn({ answer: 'Too few' })).toMatchObject({
      kind: 'errors',
      errors: { answer: /10 characters/u as never, changed: /whether anything was changed/u as never },
    });
    await recruiter.fillIn({ answer, changed: 'yes' });
    const after = await recruiter.answer(/Answered by Ruth Marlow[^]*Something was changed/u);
    expect(after.words).toContain('A colleague who hadn’t seen the score read it again.');
    expect(after.words).not.toContain('[Answer]');
    await recruiter.press(await recruiter.see(/asks for a review by a person[^]*Answer by/u), 'Answer');
    await recruiter.answer(/Somebody has answered this already/u);
  });

  test('the candidate reads it on their page and in their data, and gets a mail without its words', async () => {
    expect(await answered()).toEqual({
      text: answer,
      changed: true,
      by: 'Ruth Marlow',
      at: expect.stringMatching(/^\d{4}-/u),
    });
    const { body } = await candidateAt(link).ask<{ requests: object[] }>('GET', '/data');
    expect(body.requests).toMatchObject([
      { kind: 'review', said: theirWords, answer: { text: answer, changed: true } },
    ]);
    await expect.poll(async () => (await mails()).length, { timeout: 10_000 }).toBe(1);
    const [mail] = await mails();
    expect(mail).toMatchObject({ to: amara.email, text: expect.stringContaining(link) });
    expect(mail!.text).not.toContain('colleague');
    await expect.poll(() => db.ask(`select answer_mail from request`)).toEqual([{ answer_mail: 'sent' }]);
    const [row] = await db.ask<{ sealed: string }>(`select encode(answer, 'escape') as sealed from request`);
    expect(row!.sealed).not.toContain('colleague');
    await db.again('send-answer', { requestId: (await db.ask<{ id: string }>(`select id from request`))[0]!.id });
    expect(new Set((await mails()).map(({ id }) => id)).size).toBe(1);
  });

  test('the cards no longer count it, the report and the log say how it ended', async () => {
    await recruiter.say('show');
    const card = await recruiter.answer(/1 of 1 finished/u);
    expect(card.words).not.toContain('asks for a review');
    await recruiter.press(card, 'Report');
    const page = await readReport(reportIn(await recruiter.answer(/This link is yours alone/u)));
    expect(page).toMatch(/Review asked for[^]*Answered by Ruth Marlow[^]*counts in full now/u);
    expect(page).toContain('answered the request for a review');
    const logged = await db.ask(`select data from audit_log where action = 'review-answered'`);
    expect(logged).toEqual([{ data: { changed: true } }]);
  });
});

/** Follows a report's link as a browser does. */
async function readReport(link: string): Promise<string> {
  const opened = await fetch(link, { redirect: 'manual' });
  const cookie = opened.headers.getSetCookie()[0]?.split(';', 1)[0] ?? '';
  const page = await fetch(new URL(opened.headers.get('location') ?? '', link), { headers: { cookie } });
  return page.text();
}
