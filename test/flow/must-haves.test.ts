// Must-haves mark people, and a person filters by them; the machine rejects nobody.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { anAnswer, candidateAt } from '../standins/candidate.ts';
import { invitationsIn, reportIn, type Desk } from '../standins/desk.ts';
import { outboxOf } from '../standins/outbox.ts';
import { job } from '../standins/recruiter.ts';
import { readReport } from '../standins/report.ts';
import { openRoom, type Room } from '../standins/two-platforms.ts';

const good =
  'I would read the plan with EXPLAIN ANALYZE first, then add an index, and write a test that fails without it.';
const people = ['Amara Osei, amara@post.example', 'Tom Hadley, tom@post.example'];

describe.each(['Slack', 'Teams'] as const)('in %s', (platform) => {
  let room: Room;
  let recruiter: Desk;

  beforeAll(async () => {
    room = await openRoom({ recruiter: platform, manager: platform });
    ({ recruiter } = room);
    await recruiter.say('new');
    await recruiter.fillIn({ title: 'Backend Developer', job });
  });
  afterAll(() => room?.app.stop());

  test('the edit form marks a knock-out question, and refuses an impossible least score at its field', async () => {
    await recruiter.press(await recruiter.card(/Draft: /u, 60_000), 'Edit');
    expect(await recruiter.fields()).toContain('knockouts');
    const { knockouts } = await keyedQuestion();
    await recruiter.fillIn({ knockouts });
    await recruiter.press(await recruiter.card(/Draft: /u), 'Approve');
    await recruiter.card(/Nobody is invited/u);
  });

  test('who misses it is marked and keeps their place; nobody is rejected', async () => {
    const { right } = await keyedQuestion();
    await recruiter.say('invite');
    await recruiter.fillIn({ people: people.join('\n') });
    const [amara = '', tom = ''] = invitationsIn(await recruiter.answer(/2 candidates are invited/u));
    await finish(amara, 'Amara Osei', (option) => option === right);
    await finish(tom, 'Tom Hadley', (option) => option !== right);

    const card = (await recruiter.card(/2 of 2 finished[^]*Hide 1 who miss/u, 100_000)).words;

    expect(card.match(/Knock-out question not passed: /gu)?.length).toBe(1);
    expect(card).not.toContain('Rejected');
  }, 120_000);

  test('the filter hides them for the reader alone, says how many, and shows them again', async () => {
    const scored = await recruiter.card(/2 of 2 finished, closes[^]*Hide 1 who miss/u, 60_000);
    await recruiter.press(scored, 'Hide 1 who miss a must-have or knock-out');
    const hidden = await recruiter.answer(/1 person who misses a must-have or knock-out question is hidden here/u);
    expect(hidden.words).not.toContain('Tom Hadley');
    expect(hidden.words).toContain('Amara Osei');
    await recruiter.press(hidden, 'Show all, also the 1 who miss a must-have or knock-out');
    expect((await recruiter.answer(/Knock-out question not passed/u)).words).toContain('Tom Hadley');
  }, 90_000);

  test('from a person it goes back to the ranking, filtered as it was', async () => {
    await recruiter.press(await recruiter.card(/Hide 1 who miss/u), 'Hide 1 who miss a must-have or knock-out');
    const hidden = await recruiter.answer(/is hidden here/u);
    await recruiter.press(hidden, 'Scorecards', 'Amara Osei');
    const person = await recruiter.answer(/Back to the ranking/u);
    expect(person.words).toContain('Only you see this');
    await recruiter.press(person, 'Back to the ranking');
    const back = await recruiter.answer(/1 person who misses a must-have or knock-out question is hidden here/u);
    expect(back.words).not.toContain('Tom Hadley');
    expect(back.at).toBe(person.at);
    await recruiter.press(hidden, 'Show all, also the 1 who miss a must-have or knock-out');
    await recruiter.answer(/Knock-out question not passed/u);
  });

  test('a comparison says who misses it', async () => {
    await recruiter.say('compare');
    await recruiter.fillIn({});
    const compared = await recruiter.answer(/What tells them apart/u);
    expect(compared.words).toMatch(/Must-haves[^]*knock-out question not passed[^]*Knock-out question not passed: /u);
  });

  test('the report says it too', async () => {
    await recruiter.press(await recruiter.card(/Knock-out question not passed/u), 'Report', 'Tom Hadley');
    const page = await readReport(reportIn(await recruiter.answer(/This link is yours alone/u)));
    expect(page).toContain('Knock-out question not passed: ');
  });

  /** A question of one right option: its id in the newest version, and which option is right. */
  async function keyedQuestion(): Promise<{ knockouts: string[]; right: string }> {
    const db = outboxOf(room.app.databaseUrl);
    const [row] = await db.ask<{ id: string; right: string }>(
      `select i.id, i.body -> 'options' ->> (i.body ->> 'key')::int as right from item i join assessment a on a.id = i.assessment_id and a.version = i.version
       where i.body ->> 'kind' = 'choice' order by i.knockout desc, i.position limit 1`,
    );
    await db.close();
    return { knockouts: [row!.id], right: row!.right };
  }
});

/** Everybody sees the options in an order of their own, so they are picked by their words. */
async function finish(link: string, name: string, picks: (option: string) => boolean): Promise<void> {
  const candidate = candidateAt(link);
  await candidate.agree();
  await candidate.introduce(name, `${name.split(' ')[0]!.toLowerCase()}@post.example`);
  for (const item of (await candidate.page()).questions) {
    const picked = { kind: 'choice', choice: item.options.findIndex(picks) } as const;
    await candidate.answer(item.id, item.kind === 'choice' ? picked : anAnswer(item, good));
  }
  expect((await candidate.submit()).status).toBe(200);
}
