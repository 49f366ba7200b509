// An assessment without written questions: its interview asks what the description says, before and after a change.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Desk } from '../standins/desk.ts';
import { openRoom, type Room } from '../standins/two-platforms.ts';

const job = 'We need a farrier.\n\nYou will:\n- Shoe young horses hot at the forge';

const spoken = (words: string) =>
  words.split('\n').flatMap((line) => /^\d+\. (.*\(interview.*)$/u.exec(line)?.[1] ?? []);

describe.each(['Slack', 'Teams'] as const)('in %s', (platform) => {
  let room: Room;
  let recruiter: Desk;

  beforeAll(async () => {
    room = await openRoom({ recruiter: platform, manager: platform });
    ({ recruiter } = room);
  });
  afterAll(() => room?.app.stop());

  test('it asks in the description’s own words, and again when Edit has taken it out and put it in', async () => {
    await recruiter.say('new');
    await recruiter.fillIn({ title: 'Farrier', job, parts: ['interview'] });
    const draft = await recruiter.card(/Draft: Farrier/u, 60_000);
    expect(draft.words).toMatch(/^\W*An interview with \d questions\./mu);
    expect(spoken(draft.words).join('\n')).toMatch(/“Shoe young horses hot at the forge”/u);

    await recruiter.press(draft, 'Look at the questions');
    await recruiter.press(await recruiter.answer(/Question 1 of/u), 'Add a question');
    const lines = '* Yes\nNo';
    await recruiter.fillIn({ kind: 'choice', prompt: 'Is it hot?', lines, because: 'It is red.' });
    await recruiter.press(await recruiter.card(/Draft: Farrier[^]*Is it hot/u), 'Edit');
    expect(await recruiter.fillIn({ include: [] })).toEqual({ kind: 'closed' });
    await recruiter.press(await recruiter.card(/Draft: Farrier(?![^]*n interview with)/u), 'Edit');
    expect(await recruiter.fillIn({ include: ['interview'] })).toEqual({ kind: 'closed' });
    const again = await recruiter.card(/Draft: Farrier[^]*n interview with/u);

    expect(spoken(again.words)).toEqual(spoken(draft.words));
  });
});
