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
});
