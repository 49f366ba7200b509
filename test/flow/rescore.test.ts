// A recruiter changes a score with a reason: the ranking follows, it is said who did it and why, and it can be taken back.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sit } from '../standins/candidate.ts';
import { invitationsIn, reportIn, type Desk } from '../standins/desk.ts';
import { outboxOf } from '../standins/outbox.ts';
import { job } from '../standins/recruiter.ts';
import { readReport } from '../standins/report.ts';
import { openRoom, type Room } from '../standins/two-platforms.ts';

const reason = 'She explained the query plan on the phone.';

describe.each(['Slack', 'Teams'] as const)('in %s', (platform) => {
  let room: Room;
  let recruiter: Desk;

  beforeAll(async () => {
    room = await openRoom({ recruiter: platform, manager: platform });
    ({ recruiter } = room);
    await recruiter.say('new');
    await recruiter.fillIn({ title: 'Backend Developer', job });
    await recruiter.press(await recruiter.card(/Draft: /u, 60_000), 'Approve');
    await recruiter.card(/Nobody is invited/u);
    // Who has never spoken to the bot sees what all see.
    await room.manager.say('help');
    await recruiter.say('invite');
    await recruiter.fillIn({ people: 'Amara Osei, amara@post.example' });
    const [link = ''] = invitationsIn(await recruiter.answer(/is invited/u));
    await sit(link, { name: 'Amara Osei', email: 'amara@post.example', text: 'No idea.' });
    await recruiter.card(/1 of 1 finished(?!.*being scored)[^]*Amara Osei/u, 100_000);
  }, 160_000);
  afterAll(() => room?.app.stop());

  test('without a reason, or with no number, the form stays and says so at its field', async () => {
    await openForm(recruiter);
    const refused = await recruiter.fillIn({ criterion: (await criterion()).id, score: '97', reason: '' });
    expect(refused).toMatchObject({ kind: 'errors', errors: { reason: expect.any(String) } });
  });

  test('with one the card, the ranking and the report have the new score, the old one, who and why', async () => {
    const before = await criterion();
    await recruiter.fillIn({ criterion: before.id, score: '97', reason });

    const card = await recruiter.answer(/changed from/u);
    expect(card.words).toContain(`${before.name}: changed from ${Math.round(before.score!)} to 97`);
    expect(card.words).toContain(reason);
    expect(card.words).toContain('Ruth Marlow');
    expect((await criterion()).composite).toBeGreaterThan(before.composite);
    const page = await report();
    expect(page).toContain(`Changed from ${Math.round(before.score!)} to 97 by Ruth Marlow`);
    expect(page).toContain(reason);
  });

  test('undo brings the old score back, and the change stays in the record', async () => {
    await recruiter.press(await recruiter.card(/Amara Osei/u), 'Scorecards');
    await recruiter.press(await recruiter.answer(/changed from/u), 'Undo the change');
    const card = await recruiter.answer(/Taken back by Ruth Marlow/u);
    expect(card.words).not.toContain('Undo the change');
    expect((await criterion()).score).toBeLessThan(97);
    expect(await report()).toContain('Taken back by Ruth Marlow');
  });

  test('on a page that was opened before, a newer change isn’t written over unseen', async () => {
    await recruiter.press(await recruiter.card(/Amara Osei/u), 'Report', 'Amara Osei');
    const url = reportIn(await recruiter.answer(/This link is yours alone/u));
    const opened = await fetch(url, { redirect: 'manual' });
    const headers = { cookie: (opened.headers.get('set-cookie') ?? '').split(';')[0]! };
    const page = new URL(opened.headers.get('location')!, url).href;
    const seen = /name="seen" value="(\d+)"/u.exec(
      (await (await fetch(page, { headers })).text()).split('<summary class="small">Change this score')[1] ?? '',
    )?.[1];
    const { id: criterionId } = await criterion();
    const send = (score: string) =>
      fetch(`${page}/score`, {
        method: 'POST',
        headers,
        body: new URLSearchParams({ criterionId, score, reason, seen: seen ?? '' }),
        redirect: 'manual',
      });

    expect(seen).toBe('1');
    const empty = await send('');
    expect(empty.status).toBe(422);
    expect(await empty.text()).toContain('A score is a number from 0 to 100.');
    expect((await send('40')).status).toBe(303);
    const second = await send('60');
    expect(second.status).toBe(410);
    expect(await second.text()).toContain('A colleague has changed a score');
    expect((await criterion()).score).toBe(40);
  });

  test('a reviewer is offered no change, on the card and on the report', async () => {
    const { manager } = room;
    await recruiter.press(await recruiter.card(/Amara Osei/u), 'Report', 'Amara Osei');
    const url = reportIn(await recruiter.answer(/This link is yours alone/u));
    expect(url).not.toBe('');
    await manager.press(await manager.card(/Amara Osei/u), 'Report', 'Amara Osei');
    const theirs = reportIn(await manager.answer(/This link is yours alone/u));
    expect(await readReport(theirs)).not.toContain('Change this score');
    expect(await readReport(url)).toContain('Change this score');
  });

  async function openForm(desk: Desk): Promise<void> {
    const picked = await desk.card(/Amara Osei/u);
    await desk.press(picked, 'Scorecards');
    await desk.press(await desk.answer(/Change a score/u), 'Change a score');
  }

  /** The first criterion with its score now, and what they make together. */
  async function criterion(): Promise<{ id: string; name: string; score: number | null; composite: number }> {
    const db = outboxOf(room.app.databaseUrl);
    const [row] = await db.ask<{ id: string; name: string; score: number | null; composite: number }>(
      `select c.id, c.name, s.score, a.composite from criterion c join score s on s.criterion_id = c.id
       join attempt a on a.id = s.attempt_id order by c.position limit 1`,
    );
    await db.close();
    return row!;
  }

  async function report(): Promise<string> {
    await recruiter.press(await recruiter.card(/Amara Osei/u), 'Report', 'Amara Osei');
    return readReport(reportIn(await recruiter.answer(/This link is yours alone/u)));
  }
});
