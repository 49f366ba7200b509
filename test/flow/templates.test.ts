// A new assessment begins with the criteria and questions of one that is there, and is a draft like any.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Desk, Said } from '../standins/desk.ts';
import { outboxOf } from '../standins/outbox.ts';
import { job } from '../standins/recruiter.ts';
import { openRoom, type Room } from '../standins/two-platforms.ts';

const sourceIn = ({ words }: Said): string => /item bank, ([a-z0-9-]+)/u.exec(words)?.[1] ?? 'none';

describe.each(['Slack', 'Teams'] as const)('in %s', (platform) => {
  let room: Room;
  let recruiter: Desk;

  beforeAll(async () => {
    room = await openRoom({ recruiter: platform, manager: platform });
    ({ recruiter } = room);
  });
  afterAll(() => room?.app.stop());

  async function rows(query: string): Promise<Record<string, unknown>[]> {
    const db = outboxOf(room.app.databaseUrl);
    return db.ask(query).finally(() => db.close());
  }

  test('the first form has nothing to begin with', async () => {
    await recruiter.say('new');
    expect(await recruiter.fields()).not.toContain('template');
    await recruiter.fillIn({ title: 'Backend Developer', job });
    await recruiter.card(/Draft: /u, 60_000);
  });

  test('the next one begins with it, without drafting, and changes nothing there', async () => {
    await recruiter.press(await recruiter.card(/Draft: Backend/u), 'Look at the questions');
    const first = await recruiter.answer(/Question 1 of/u);
    const [model] = await rows('select id from assessment');
    await recruiter.say('new');
    expect(await recruiter.fields()).toContain('template');
    await recruiter.fillIn({ title: 'Platform Developer', template: String(model?.['id']) });

    await recruiter.press(await recruiter.card(/Draft: Platform Developer/u), 'Look at the questions');
    const same = await recruiter.answer(/Platform Developer[^]*Question 1 of|Question 1 of[^]*Platform Developer/u);
    expect(sourceIn(same)).toBe(sourceIn(first));
    const counts = await rows(
      'select count(*)::int as many, count(distinct body)::int as kinds from item group by assessment_id',
    );
    expect(counts).toHaveLength(2);
    expect(counts[0]).toEqual(counts[1]);
    expect(await rows("select job from assessment where title = 'Platform Developer'")).toEqual([{ job }]);
    expect(await rows("select count(*)::int as many from outbox where name = 'draft-assessment'")).toEqual([
      { many: 1 },
    ]);
  });

  test('what it asks is saved under a name, once', async () => {
    await rows("update assessment set time_limit_minutes = 50 where title = 'Platform Developer'");
    const draft = await recruiter.card(/Draft: Platform/u);
    await recruiter.press(draft, 'Save as template');
    expect(await recruiter.fillIn({ name: '  ' })).toMatchObject({ kind: 'errors' });
    await recruiter.fillIn({ name: 'Our backend' });
    const saved = await recruiter.answer(/Our backend[^]*Saved by/u);
    expect(saved.words).toMatch(/PostgreSQL\s+\d+\s%/u);

    await recruiter.press(draft, 'Save as template');
    expect(await recruiter.fillIn({ name: 'our BACKEND' })).toEqual({
      kind: 'errors',
      errors: { name: expect.stringContaining('already') },
    });
    expect(await rows('select name from template')).toEqual([{ name: 'Our backend' }]);
    await recruiter.fillIn({ name: 'Zebra' });
    expect(await rows('select name from template order by name')).toEqual([{ name: 'Our backend' }, { name: 'Zebra' }]);
    expect(await rows("select count(*)::int as many from audit_log where action = 'template-saved'")).toEqual([
      { many: 2 },
    ]);
  });

  test('a new assessment begins with it at once, with its time limit, parts and sources, and a deadline of its own', async () => {
    const [{ id, content }] = (await rows('select id, content from template order by name')) as [
      { id: string; content: { items: { source: string }[] } },
    ];
    expect(JSON.stringify(content)).not.toMatch(/closes|candidate|invitation/iu);
    await recruiter.say('new');
    await recruiter.fillIn({ title: 'Night Developer', template: `saved:${id}`, parts: ['interview'] });
    await recruiter.card(/Draft: Night Developer[^]*Criteria and questions are those of “Our backend”/u);
    expect(
      await rows(`select with_cv, with_questions, with_interview, time_limit_minutes, closes_at is not null as closes
        from assessment where title = 'Night Developer'`),
    ).toEqual([{ with_cv: true, with_questions: true, with_interview: false, time_limit_minutes: 50, closes: true }]);
    const sources = await rows(
      "select source from item i join assessment a on a.id = i.assessment_id where title = 'Night Developer' order by position",
    );
    expect(sources).toEqual(content.items.map(({ source }) => ({ source })));
    expect(await rows("select count(*)::int as many from outbox where name = 'draft-assessment'")).toEqual([
      { many: 1 },
    ]);
  });

  test('it is renamed and removed, and what began with it stays', async () => {
    await recruiter.say('home');
    await recruiter.press(await recruiter.answer(/Backend Developer/u), 'Templates');
    await recruiter.press(await recruiter.answer(/Templates[^]*Our backend/u), 'Open', 'Our backend');
    await recruiter.press(await recruiter.answer(/Our backend[^]*Saved by/u), 'Rename');
    await recruiter.fillIn({ name: 'The usual' });
    await recruiter.press(await recruiter.answer(/The usual[^]*Saved by/u), 'Remove');
    await recruiter.answer(/^(?![^]*The usual)[^]*Templates[^]*Zebra/u);
    expect(await rows('select name from template')).toEqual([{ name: 'Zebra' }]);
    expect(await rows("select count(*)::int as many from assessment where title = 'Night Developer'")).toEqual([
      { many: 1 },
    ]);
    const actions = await rows("select action from audit_log where action like 'template-%' order by id");
    expect(actions.map(({ action }) => action).slice(1)).toEqual([
      'template-saved',
      'template-renamed',
      'template-removed',
    ]);
  });
});
