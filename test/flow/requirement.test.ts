// A question that counts only as a requirement: it marks who gets it wrong, and moves nobody's score.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { anAnswer, candidateAt } from '../standins/candidate.ts';
import { invitationsIn, reportIn, type Desk, type Said } from '../standins/desk.ts';
import { outboxOf } from '../standins/outbox.ts';
import { job } from '../standins/recruiter.ts';
import { readReport } from '../standins/report.ts';
import { openRoom, type Room } from '../standins/two-platforms.ts';

const good =
  'I would read the plan with EXPLAIN ANALYZE first, then add an index, and write a test that fails without it.';

type Asked = { id: string; prompt: string; right: string; source: string; criterion: string; alone: boolean };

describe.each(['Slack', 'Teams'] as const)('in %s', (platform) => {
  let room: Room;
  let recruiter: Desk;

  beforeAll(async () => {
    room = await openRoom({ recruiter: platform, manager: platform });
    ({ recruiter } = room);
    await recruiter.say('new');
    await recruiter.fillIn({ title: 'Backend Developer', job });
    await recruiter.card(/Draft: /u, 60_000);
  }, 120_000);
  afterAll(() => room?.app.stop());

  async function rows<Row extends object>(query: string): Promise<Row[]> {
    const db = outboxOf(room.app.databaseUrl);
    return db.ask<Row & Record<string, unknown>>(query).finally(() => db.close());
  }

  /** The questions of one right option, those that only mark first. */
  const keyed = () =>
    rows<Asked>(`select i.id, i.body ->> 'prompt' as prompt, i.body -> 'options' ->> (i.body ->> 'key')::int as right,
      i.source, i.criterion_id as criterion, (select count(*) = 1 from item o where o.criterion_id = i.criterion_id) as alone
      from item i join assessment a on a.id = i.assessment_id and a.version = i.version
      where i.body ->> 'kind' = 'choice' order by i.requirement_only desc, alone, i.position`);

  async function lookAt({ prompt }: Asked): Promise<Said> {
    await recruiter.press(await recruiter.card(/Draft: /u), 'Look at the questions');
    for (let number = 1; ; number += 1) {
      const shown = await recruiter.answer(new RegExp(`Question ${number} of`, 'u'));
      if (shown.words.includes(prompt)) return shown;
      await recruiter.press(shown, 'Next question');
    }
  }

  test('its form says so, and its source stays', async () => {
    const [asked] = await keyed();
    expect(asked!.alone).toBe(false);
    await recruiter.press(await lookAt(asked!), 'Edit');
    expect(await recruiter.fields()).toContain('counts');
    await recruiter.fillIn({ counts: 'only' });
    await recruiter.answer(/only as a requirement/u);
    const [marked] = await rows<{ knockout: boolean; source: string }>(
      `select knockout, source from item where requirement_only`,
    );
    expect(marked).toEqual({ knockout: true, source: asked!.source });
  });

  test('the last question for a criterion’s score can’t be one', async () => {
    const [{ criterion } = { criterion: '' }] = await keyed();
    const others = await rows<Asked>(
      `select id, body ->> 'prompt' as prompt from item where criterion_id = '${criterion}' and not requirement_only`,
    );
    expect(others.length).toBeGreaterThan(0);
    await rows(`update item set knockout = true, requirement_only = true where id in
      (select id from item where criterion_id = '${criterion}' and not requirement_only order by position offset 1)`);
    const left = (await lastScored(criterion))!;
    await recruiter.press(await lookAt(left), 'Remove');
    await recruiter.answer(/no question/u);
    await rows(`update item set knockout = false, requirement_only = false where id in
      (select unnest(array[${others.map(({ id }) => `'${id}'`).join()}]::uuid[]))`);
  });

  const lastScored = async (criterion: string) =>
    (
      await rows<Asked>(
        `select id, body ->> 'prompt' as prompt from item where criterion_id = '${criterion}' and not requirement_only`,
      )
    )[0];

  test('who gets it wrong is marked and can be hidden, and has the same score as who gets it right', async () => {
    const [{ right } = { right: '' }] = await keyed();
    await recruiter.press(await recruiter.card(/Draft: /u), 'Approve');
    await recruiter.card(/Nobody is invited/u);
    await recruiter.say('invite');
    await recruiter.fillIn({ people: 'Amara Osei, amara@post.example\nTom Hadley, tom@post.example' });
    const [amara = '', tom = ''] = invitationsIn(await recruiter.answer(/2 candidates are invited/u));
    await finish(amara, 'Amara Osei', { right, isRight: true });
    await finish(tom, 'Tom Hadley', { right, isRight: false });
    const card = await recruiter.card(/2 of 2 finished, closes[^]*Hide 1 who miss/u, 100_000);
    expect(card.words.match(/Knock-out question not passed: /gu)?.length).toBe(1);
    const scores = await rows<{ composite: number }>(`select composite from attempt where state = 'scored'`);
    expect(scores).toHaveLength(2);
    expect(scores[0]).toEqual(scores[1]);
    await recruiter.press(card, 'Scorecards', 'Amara Osei');
    await recruiter.answer(/Knock-out question passed: /u);
    await recruiter.press(card, 'Report', 'Tom Hadley');
    expect(await readReport(reportIn(await recruiter.answer(/This link is yours alone/u)))).toContain(
      'knock-out question, no part of the score: not passed',
    );
  }, 120_000);
});

type Way = { right: string; isRight: boolean };

/** All alike but at the one question; options are picked by their words, as everybody sees them in another order. */
async function finish(link: string, name: string, { right, isRight }: Way): Promise<void> {
  const candidate = candidateAt(link);
  await candidate.agree();
  await candidate.introduce(name, `${name.split(' ')[0]!.toLowerCase()}@post.example`);
  for (const item of (await candidate.page()).questions) {
    const wanted = item.options.includes(right) && !isRight ? (option: string) => option !== right : undefined;
    const first = item.options.toSorted()[0]!;
    const choice = wanted
      ? item.options.findIndex(wanted)
      : item.options.indexOf(item.options.includes(right) ? right : first);
    const answer = item.kind === 'choice' ? ({ kind: 'choice', choice } as const) : anAnswer(item, good);
    await candidate.answer(item.id, answer);
  }
  expect((await candidate.submit()).status).toBe(200);
}
