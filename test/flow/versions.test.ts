// After approval a change makes a new version: who has begun keeps theirs, nobody is ranked anew, and there is a way back.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { candidateAt, sit } from '../standins/candidate.ts';
import { invitationsIn, reportIn, type Desk } from '../standins/desk.ts';
import { outboxOf } from '../standins/outbox.ts';
import { job } from '../standins/recruiter.ts';
import { openRoom, type Room } from '../standins/two-platforms.ts';

const good =
  'I would read the plan with EXPLAIN ANALYZE first, then add an index, and write a test that fails without it.';
const people = ['Amara Osei, amara@post.example', 'Tom Hadley, tom@post.example', 'Mei-Ling Chau, mei@post.example'];

describe.each(['Slack', 'Teams'] as const)('in %s', (platform) => {
  let room: Room;
  let recruiter: Desk;
  let links: string[] = [];

  beforeAll(async () => {
    room = await openRoom({ recruiter: platform, manager: platform });
    ({ recruiter } = room);
    await recruiter.say('new');
    await recruiter.fillIn({ title: 'Backend Developer', job });
  });
  afterAll(() => room?.app.stop());

  const open = async (what: string, from = /finished|Nobody is invited/u) =>
    recruiter.press(await recruiter.card(from), what);

  test('a draft that was tried can still be changed', async () => {
    await recruiter.press(await recruiter.card(/Draft: /u, 60_000), 'Try it yourself');
    const [link = ''] = invitationsIn(await recruiter.answer(/leaves no trace/u));
    await sit(link, { name: 'Ruth Marlow', email: 'ruth@coombe.example', text: good });
    await recruiter.press(await recruiter.card(/Draft: /u), 'Edit');
    await recruiter.fillIn(await heavierFirst(recruiter));
    await recruiter.press(await recruiter.card(/Draft: /u), 'Approve');
  });

  test('an approved assessment becomes a draft again while nobody has begun it', async () => {
    await open('Questions', /Nobody is invited/u);
    await recruiter.press(await recruiter.answer(/Who has begun keeps their version/u), 'Versions');
    await recruiter.press(await recruiter.answer(/Versions: /u), 'Back to draft');
    await recruiter.press(await recruiter.card(/Draft: /u), 'Approve');
    await recruiter.card(/Nobody is invited/u);
  });

  test('once somebody has begun, a change makes a new version, and who began keeps theirs', async () => {
    await recruiter.say('invite');
    await recruiter.fillIn({ people: people.join('\n') });
    links = invitationsIn(await recruiter.answer(/3 candidates are invited/u));
    const amara = candidateAt(links[0]!);
    await amara.agree();
    const before = (await amara.page()).questions;
    const weight = await changed();
    expect(weight).toMatch(/weights changed.*Nobody has begun it. Whoever begins now gets this one/su);
    expect((await amara.page()).questions).toEqual(before);
    // What is noticed at a question of theirs is told by the number that it has for them.
    const chars = before.map((_, i) => 200 + i);
    for (const [i, { id: item }] of before.entries()) {
      const signs = { openMs: 9000, pastes: 1, pastedChars: chars[i], leaves: 0, awayMs: 0 };
      expect((await amara.ask('POST', '/signs', { item, page: 'amaraspage', signs })).status).toBe(200);
    }
    const pasted = (await amara.page()).noticed.flatMap((one) =>
      one.kind === 'pasted' ? [[one.number, one.chars]] : [],
    );
    expect(pasted).toEqual(chars.map((many, i) => [i + 1, many]));
    expect((await candidateOn(links[1]!)).map(({ id }) => id)).not.toEqual(before.map(({ id }) => id));
  });

  test('while nobody has begun a version it can be taken back, and stays in the list', async () => {
    const now = await changed();
    expect(now).toContain('Go back to version');
    await recruiter.press(await recruiter.answer(/Versions: /u), /\[(Go back to version \d)\]/u.exec(now)![1]!);
    const list = await recruiter.answer(/Taken back by Ruth Marlow/u);
    expect(list.words).not.toContain('Go back to version');
    expect(list.words).not.toContain('Back to draft');
  });

  test('the card places each among those who took the same version, and says so', async () => {
    await sit(links[0]!, { name: 'Amara Osei', email: 'amara@post.example', text: good });
    await sit(links[1]!, { name: 'Tom Hadley', email: 'tom@post.example', text: good });
    const card = await recruiter.card(/2 versions were taken[^]*Amara Osei/u, 100_000);
    expect(card.words).toMatch(/placed among those who took the same version/u);
    expect(card.words).toMatch(/Amara Osei \(version \d\)/u);
    expect(card.words).toMatch(/Tom Hadley \(version \d\)/u);
  }, 120_000);

  test('side by side, only what asked both the same is shown, without a total', async () => {
    await recruiter.say('compare');
    await recruiter.fillIn({ people: await both() });
    const compared = (await recruiter.answer(/Compare: /u)).words;
    expect(compared).toContain('took different versions');
    expect(compared).not.toContain('In all');
  });

  test('a decision on the report page doesn’t override what a colleague decided since it was opened', async () => {
    await room.manager.say('show');
    await room.manager.press(await room.manager.answer(/2 versions were taken[^]*Amara Osei/u), 'Report');
    const url = reportIn(await room.manager.answer(/This link is yours alone/u));
    const opened = await fetch(url, { redirect: 'manual' });
    const headers = { cookie: (opened.headers.get('set-cookie') ?? '').split(';')[0]! };
    const report = new URL(opened.headers.get('location')!, url).href;
    const shown = await (await fetch(report, { headers })).text();
    const seen = /name="seen" value="(\d+)"/u.exec(shown)?.[1] ?? '';
    await recruiter.press(await recruiter.card(/2 versions were taken/u), 'Hold');
    await recruiter.fillIn({ reason: 'Waits for the team.' });
    await recruiter.card(/Put on hold by Ruth Marlow/u);

    const body = new URLSearchParams({ kind: 'reject', reason: 'No tests.', seen });
    const sent = await fetch(`${report}/decide`, { method: 'POST', headers, body, redirect: 'manual' });

    expect(sent.status).toBe(409);
    expect(await sent.text()).toContain('Somebody decided since you opened this page');
    expect((await recruiter.card(/2 versions were taken/u)).words).not.toContain('Rejected');
  });

  async function both(): Promise<string[]> {
    const db = outboxOf(room.app.databaseUrl);
    const rows = await db.ask<{ id: string }>(`select id from attempt where not trial and state = 'scored'`);
    await db.close();
    return rows.map(({ id }) => id);
  }

  /** Makes another version by the weights, and returns the list of versions. */
  async function changed(): Promise<string> {
    await open('Questions');
    await recruiter.press(await recruiter.answer(/Who has begun keeps their version/u), 'Edit');
    await recruiter.fillIn(await heavierFirst(recruiter));
    await recruiter.press(await recruiter.answer(/Who has begun keeps their version/u), 'Versions');
    return (await recruiter.answer(/Versions: /u)).words;
  }
});

async function candidateOn(link: string) {
  const candidate = candidateAt(link);
  await candidate.agree();
  return (await candidate.page()).questions;
}

let turn = 0;

/** Weights that add up to 100, other ones each time. */
async function heavierFirst(who: Desk): Promise<Record<string, string>> {
  turn += 1;
  const weights = (await who.fields()).filter((name) => name.startsWith('weight-'));
  const each = Math.floor(100 / weights.length) - (turn % 5) - 1;
  return Object.fromEntries(
    weights.map((name, i) => [name, String(i === 0 ? 100 - each * (weights.length - 1) : each)]),
  );
}
