// Files handed over where only a draft lives, while people can be invited to another assessment.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { job, ruth } from '../standins/recruiter.ts';
import { deskAt, startTwoPlatforms, type TwoPlatforms } from '../standins/two-platforms.ts';

// Reading happens in a process of its own, which a busy machine starts late.
vi.setConfig({ testTimeout: 180_000 });

let app: TwoPlatforms;

beforeEach(async () => {
  app = await startTwoPlatforms();
});
afterEach(() => app?.stop());

test.each(['Slack', 'Teams'] as const)(
  'in %s a list is for the only assessment that is open, and what became of a file takes its card’s place',
  async (platform) => {
    const recruiter = await deskAt(app, platform, ruth);
    await recruiter.say('new');
    await recruiter.fillIn({ title: 'Backend Developer', job });
    await recruiter.press(await recruiter.see(/Draft: Backend Developer/u, 90_000), 'Approve');
    await recruiter.see(/or share one link with all/u);
    await recruiter.drop([{ name: 'job.md', content: job }]);
    const read = await recruiter.answer(/A job description/u, 90_000);
    await recruiter.press(read, 'Start an assessment');
    await recruiter.fillIn({ title: 'Data engineer' });
    await expect.poll(() => recruiter.now(read)).toMatch(/^Drafting: Data engineer/u);
    await recruiter.see(/Draft: Data engineer/u, 90_000);

    await recruiter.drop([{ name: 'people.csv', content: 'name,email\nAmara Osei,amara@post.example' }]);
    const card = await recruiter.answer(/1 person to invite/u, 90_000);

    expect(card.words).toContain('For “Backend Developer”.');
    await recruiter.press(card, 'Choose how');
    expect(await recruiter.fillIn({})).toEqual({ kind: 'closed' });
    await expect.poll(() => recruiter.now(card)).toMatch(/1 candidate is invited|inviting 1 person/u);
  },
);
