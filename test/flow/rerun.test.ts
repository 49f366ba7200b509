// After the weights were changed, everybody is scored again: looked at side by side first, then used by name, then undone.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { candidateAt, sit } from '../standins/candidate.ts';
import { invitationsIn, reportIn, type Desk } from '../standins/desk.ts';
import { outboxOf } from '../standins/outbox.ts';
import { job } from '../standins/recruiter.ts';
import { readReport } from '../standins/report.ts';
import { openRoom, type Room } from '../standins/two-platforms.ts';

const good =
  'I would read the plan with EXPLAIN ANALYZE first, then add an index, and write a test that fails without it.';

describe.each(['Slack', 'Teams'] as const)('in %s', (platform) => {
  let room: Room;
  let recruiter: Desk;
  let links: string[] = [];
  let before: Scores[];

  beforeAll(async () => {
    room = await openRoom({ recruiter: platform, manager: platform });
    ({ recruiter } = room);
    await recruiter.say('new');
    await recruiter.fillIn({ title: 'Backend Developer', job });
    await recruiter.press(await recruiter.card(/Draft: /u, 60_000), 'Approve');
    await recruiter.card(/Nobody is invited/u);
    await recruiter.say('invite');
    await recruiter.fillIn({ people: 'Amara Osei, amara@post.example\nTom Hadley, tom@post.example' });
    links = invitationsIn(await recruiter.answer(/2 candidates are invited/u));
    await sit(links[0]!, { name: 'Amara Osei', email: 'amara@post.example', text: good });
    await sit(links[1]!, { name: 'Tom Hadley', email: 'tom@post.example', text: 'No idea.' });
    await recruiter.card(/2 of 2 finished(?!.*being scored)/u, 100_000);
    before = await scores();
  }, 160_000);
  afterAll(() => room?.app.stop());

  test('a decision is made, the weights are changed, and the card offers to score again', async () => {
    await recruiter.press(await recruiter.card(/Amara Osei/u), 'Hold');
    await recruiter.fillIn({ reason: 'Waits for the team.' });
    await recruiter.card(/Put on hold by Ruth Marlow/u);
    await recruiter.press(await recruiter.card(/2 of 2 finished/u), 'Questions');
    await recruiter.press(await recruiter.answer(/Who has begun keeps their version/u), 'Edit');
    await recruiter.fillIn(await allOnOne(recruiter));
    const card = await recruiter.card(/2 people have a score by an earlier version/u);
    expect(card.words).toContain('Score again with the new rubric');
  });

  test('old and new stand side by side, and nothing has changed', async () => {
    await recruiter.press(await recruiter.card(/earlier version/u), 'Score again with the new rubric');
    const card = await recruiter.card(/Everybody was scored again. No score has changed yet/u, 60_000);
    await recruiter.press(card, 'Old and new side by side');
    const shown = await recruiter.answer(/Scored again: Backend Developer[^]*Old: [^]*New: /u);
    expect(shown.words).toContain('Amara Osei');
    expect(shown.words).toContain('Tom Hadley');
    expect(shown.words).toMatch(/Version 2: \d weights changed/u);
    expect(shown.words).toMatch(/What moved it: weights alone/u);
    expect(shown.words).toContain('Use the new scores');
    expect(await scores()).toEqual(before);
  });

  test('used by name, the ranking, the report and the candidate’s page have the new scores; the decision stays', async () => {
    await recruiter.press(await recruiter.answer(/Old: [^]*New: /u), 'Use the new scores');
    const card = await recruiter.card(/The scores by version 2 are in force: Ruth Marlow/u, 60_000);
    expect(card.words).toContain('1 decision was made on the old score; none was changed.');
    expect(card.words).toMatch(/Put on hold by Ruth Marlow/u);
    const now = await scores();
    expect(now.map(({ version }) => version)).toEqual([2, 2]);
    expect(now.map(({ composite }) => composite)).not.toEqual(before.map(({ composite }) => composite));
    expect(await actions()).toEqual(
      expect.arrayContaining(['rerun-asked', 'rerun-used', 'scored-again', 'version-made']),
    );
    await recruiter.press(await recruiter.card(/Amara Osei/u), 'Report', 'Amara Osei');
    const page = await readReport(reportIn(await recruiter.answer(/This link is yours alone/u)));
    expect(page).toMatch(/The new scores are in force: used by Ruth Marlow/u);
    expect(page).toContain('The decision was made on the score before');
    const { result } = await candidateAt(links[0]!).page();
    expect(result?.scoredAgainAt).toMatch(/^20/u);
  });

  test('undone, the old scores are in force again, and all of it stays in the log', async () => {
    await recruiter.press(await recruiter.card(/are in force/u), 'Old and new side by side');
    await recruiter.press(await recruiter.answer(/Old: [^]*New: /u), 'Put the old scores back');
    await recruiter.card(/2 people have a score by an earlier version/u, 60_000);
    expect(await scores()).toEqual(before);
    expect(await actions()).toEqual(expect.arrayContaining(['rerun-undone', 'scored-again-undone']));
    expect((await candidateAt(links[0]!).page()).result?.scoredAgainAt).toBeNull();
  });

  type Scores = { composite: number; error: number; version: number | null; parts: unknown };

  async function asked<Row extends object>(query: string): Promise<Row[]> {
    const db = outboxOf(room.app.databaseUrl);
    const rows = await db.ask<Row>(query);
    await db.close();
    return rows;
  }

  const scores = () =>
    asked<Scores>(`select composite, standard_error as error, scored_version as version,
      (select json_agg(json_build_array(score, standard_error) order by criterion_id) from score s where s.attempt_id = a.id) as parts
      from attempt a where not trial order by id`);

  const actions = async () =>
    (await asked<{ action: string }>('select action from audit_log')).map((one) => one.action);
});

/** Nearly all of the weight on the last criterion. */
async function allOnOne(who: Desk): Promise<Record<string, string>> {
  const weights = (await who.fields()).filter((name) => name.startsWith('weight-'));
  return Object.fromEntries(
    weights.map((name, i) => [name, String(i === weights.length - 1 ? 100 - 2 * (weights.length - 1) : 2)]),
  );
}
