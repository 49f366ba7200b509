// An author swaps a question for another one of the bank: in a draft in its place, in an open assessment as a new version.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Desk, Said } from '../standins/desk.ts';
import { job } from '../standins/recruiter.ts';
import { openRoom, type Room } from '../standins/two-platforms.ts';

const sourceIn = ({ words }: Said): string => /item bank, ([a-z0-9-]+)/u.exec(words)?.[1] ?? 'none';

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

  test('a question of a draft becomes another one', async () => {
    await recruiter.press(await recruiter.card(/Draft: /u, 60_000), 'Look at the questions');
    const before = await recruiter.answer(/Question 1 of/u);
    expect(sourceIn(before)).not.toBe('none');
    await recruiter.press(before, 'Swap for another');
    const after = await recruiter.answer(/Question 1 of/u);
    expect(sourceIn(after)).not.toBe('none');
    expect(sourceIn(after)).not.toBe(sourceIn(before));
  }, 90_000);

  test('in an open assessment it makes a new version', async () => {
    await recruiter.press(await recruiter.card(/Draft: /u), 'Approve');
    await recruiter.press(await recruiter.card(/Nobody is invited/u), 'Questions');
    await recruiter.press(await recruiter.answer(/Who has begun keeps their version/u), 'Look at the questions');
    await recruiter.press(await recruiter.answer(/Question 1 of/u), 'Swap for another');
    await recruiter.answer(/Question 1 of/u);
    await recruiter.press(await recruiter.card(/Nobody is invited/u), 'Questions');
    await recruiter.answer(/version 2/iu);
  });
});
