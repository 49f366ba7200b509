// An author swaps a question for another one of the bank: in a draft in its place, in an open assessment as a new version.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Desk, Said } from '../standins/desk.ts';
import { job } from '../standins/recruiter.ts';
import { openRoom, type Room } from '../standins/two-platforms.ts';

const sourceIn = ({ words }: Said): string => /item bank, ([a-z0-9-]+)/u.exec(words)?.[1] ?? 'none';

const manyIn = ({ words }: Said): number => Number(/Question \d+ of (\d+)/u.exec(words)?.[1]);

async function removeUntilRefused(who: Desk, shown: Said): Promise<void> {
  await who.press(shown, 'Remove');
  const said = await who.answer(/Question 1 of|has no question left/u);
  if (/Question 1 of/u.test(said.words)) await removeUntilRefused(who, said);
}

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

  test('a question of a draft is moved down and up again', async () => {
    await recruiter.press(await recruiter.card(/Draft: /u), 'Look at the questions');
    const first = await recruiter.answer(/Question 1 of/u);
    await recruiter.press(first, 'Move down');
    const moved = await recruiter.answer(/Question 2 of/u);
    expect(sourceIn(moved)).toBe(sourceIn(first));
    await recruiter.press(moved, 'Move up');
    expect(sourceIn(await recruiter.answer(/Question 1 of/u))).toBe(sourceIn(first));
  });

  test('a question of one’s own is asked where it was put', async () => {
    await recruiter.press(await recruiter.card(/Draft: /u), 'Look at the questions');
    await recruiter.press(await recruiter.answer(/Question 1 of/u), 'Add a question');
    const lines = 'Blame nobody\n* Ask what happened\nWait';
    await recruiter.fillIn({
      kind: 'choice',
      prompt: 'A colleague erred. And now?',
      lines,
      because: 'It keeps trust.',
    });
    await recruiter.press(await recruiter.card(/Draft: [^]*A colleague erred/u), 'Look at the questions');
    await recruiter.press(await recruiter.answer(/Question 1 of/u), 'Next question');
    const shown = await recruiter.answer(/Question 2 of/u);
    expect(shown.words).toMatch(/A colleague erred[^]*✓ Ask what happened/u);
    expect(shown.words).toContain('written or changed by a member');
  });

  test('a removed question is gone, the next one stands in its place, and the last of a criterion stays', async () => {
    await recruiter.press(await recruiter.card(/Draft: /u), 'Look at the questions');
    const first = await recruiter.answer(/Question 1 of/u);
    const many = manyIn(first);
    await recruiter.press(first, 'Remove');
    const next = await recruiter.answer(new RegExp(`Question 1 of ${many - 1}`, 'u'));
    expect(sourceIn(next)).not.toBe(sourceIn(first));
    await removeUntilRefused(recruiter, next);
  });

  test('in an open assessment it makes a new version', async () => {
    await recruiter.press(await recruiter.card(/Draft: /u), 'Approve');
    await recruiter.press(await recruiter.card(/Nobody is invited/u), 'Questions');
    await recruiter.press(await recruiter.answer(/Who has begun keeps their version/u), 'Look at the questions');
    const first = await recruiter.answer(/Question 1 of/u);
    expect(first.words).toContain('Remove');
    expect(first.words).not.toContain('Move down');
    await recruiter.press(first, 'Swap for another');
    await recruiter.answer(/Question 1 of/u);
    await recruiter.press(await recruiter.card(/Nobody is invited/u), 'Questions');
    await recruiter.answer(/version 2/iu);
  });

  test('a criterion comes with the question that counts for it, and the others share the rest', async () => {
    await recruiter.press(await recruiter.answer(/version 2/iu), 'Look at the questions');
    await recruiter.press(await recruiter.answer(/Question 1 of/u), 'Add a question');
    await recruiter.fillIn({
      newCriterion: 'Calm under pressure',
      newWeight: '20',
      kind: 'short',
      prompt: 'Two guests shout at once. What do you say first?',
      lines: 'Thanks both for coming\nNames who is next',
      because: 'Thank you both; I am with you first, then with you.',
    });
    const shown = await recruiter.answer(/version 3[^]*Calm under pressure/iu);
    const weights = [...shown.words.matchAll(/(\d+) ?%/gu)].map(([, weight]) => Number(weight));
    expect(weights.at(-1)).toBe(20);
    expect(weights.reduce((sum, weight) => sum + weight, 0)).toBe(100);
  });

  test('an assessment without questions gets its first one', async () => {
    await recruiter.say('new');
    await recruiter.fillIn({ title: 'Night Porter', job, parts: ['cv'] });
    await recruiter.press(await recruiter.card(/Draft: Night Porter/u, 60_000), 'Add a question');
    const filled = await recruiter.fillIn({
      kind: 'choice',
      prompt: 'May you work nights?',
      lines: '* Yes\nNo',
      because: 'The job is a night job.',
    });
    expect(filled).toEqual({ kind: 'closed' });
    await recruiter.press(await recruiter.card(/May you work nights/u), 'Look at the questions');
    await recruiter.answer(/Question 1 of 1[^]*The job is a night job/u);
  });
});
