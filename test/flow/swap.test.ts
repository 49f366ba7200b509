// An author swaps a question for another one of the bank: in a draft in its place, in an open assessment as a new version.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Desk, Said } from '../standins/desk.ts';
import { job, ruth } from '../standins/recruiter.ts';
import { deskAt, openRoom, type Room } from '../standins/two-platforms.ts';

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

  test('a question of one’s own is shown at once where it was put, in place of the one that was looked at', async () => {
    await recruiter.press(await recruiter.card(/Draft: /u), 'Look at the questions');
    const first = await recruiter.answer(/Question 1 of/u);
    await recruiter.press(first, 'Add a question');
    const lines = 'Blame nobody\n* Ask what happened\nWait';
    await recruiter.fillIn({
      kind: 'choice',
      prompt: 'A colleague erred. And now?',
      lines,
      because: 'It keeps trust.',
    });
    const shown = await recruiter.answer(new RegExp(`Question 2 of ${manyIn(first) + 1}`, 'u'));
    expect(shown.at).toBe(first.at);
    expect(shown.words).toMatch(/A colleague erred[^]*✓ Ask what happened/u);
    expect(shown.words).toContain('written or changed by a member');
    await recruiter.card(/Draft: [^]*A colleague erred/u);
  });

  test('an edited question is shown as it is now, in place of what it was', async () => {
    await recruiter.press(await recruiter.card(/Draft: /u), 'Look at the questions');
    await recruiter.press(await recruiter.answer(/Question 1 of/u), 'Next question');
    const before = await recruiter.answer(/Question 2 of/u);
    await recruiter.press(before, 'Edit');
    await recruiter.fillIn({ prompt: 'A colleague erred twice. And now?' });
    const after = await recruiter.answer(/erred twice/u);
    expect(after.words).toContain('Question 2 of');
    expect(after.at).toBe(before.at);
    await recruiter.press(after, 'Question before');
    await recruiter.answer(/Question 1 of/u);
  });

  // In Teams a member has one dialog at a time.
  test.runIf(platform === 'Slack')('a question that was moved meanwhile is still the one that is swapped', async () => {
    const other = await deskAt(room.app, platform, ruth);
    await recruiter.press(await recruiter.card(/Draft: /u), 'Look at the questions');
    const looked = await recruiter.answer(/Question 1 of/u);
    await other.press(await other.card(/Draft: /u), 'Look at the questions');
    await other.press(await other.answer(/Question 1 of/u), 'Move down');
    await other.answer(/Question 2 of/u);
    await recruiter.press(looked, 'Swap for another');
    const swapped = await recruiter.answer(/Question 2 of/u);
    expect(sourceIn(swapped)).not.toBe(sourceIn(looked));
    expect(swapped.words).not.toContain('erred');
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

  test('a draft that was shown to its author alone is fresh after they edited it', async () => {
    await recruiter.say('show');
    const own = await recruiter.answer(/Draft: Backend Developer/u);
    await recruiter.press(own, 'Edit');
    await recruiter.fillIn({ title: 'Backend Developer, trains' });
    await expect.poll(() => recruiter.now(own), { timeout: 10_000 }).toContain('Draft: Backend Developer, trains');
    await recruiter.press(own, 'Edit');
    await recruiter.fillIn({ title: 'Backend Developer' });
    await recruiter.card(/Draft: Backend Developer$/mu);
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
    await recruiter.answer(/Question 2 of[^]*Calm under pressure/u);
    await recruiter.press(await recruiter.card(/Nobody is invited/u), 'Questions');
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

  // In Teams a member has one dialog at a time.
  test.runIf(platform === 'Slack')('a question of a draft that was approved meanwhile stays', async () => {
    const looked = await recruiter.answer(/Question 1 of 1[^]*The job is a night job/u);
    await recruiter.press(await recruiter.card(/Draft: Night Porter/u), 'Approve');
    await recruiter.card(/Night Porter[^]*Nobody is invited/u);
    await recruiter.press(looked, 'Remove');
    await recruiter.press(await recruiter.answer(/was approved meanwhile[^]*Nobody is invited/u), 'Questions');
    const asked = await recruiter.answer(/May you work nights/u);
    expect(asked.words).not.toMatch(/version 2/iu);
  });
});
