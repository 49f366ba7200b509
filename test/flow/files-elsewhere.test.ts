// Files handed over where only a draft lives, while people can be invited to another assessment.
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { Desk } from '../standins/desk.ts';
import { job, ruth } from '../standins/recruiter.ts';
import { deskAt, startTwoPlatforms, type TwoPlatforms } from '../standins/two-platforms.ts';

// Reading happens in a process of its own, which a busy machine starts late.
vi.setConfig({ testTimeout: 180_000 });

let app: TwoPlatforms;
let recruiter: Desk;

beforeAll(async () => {
  app = await startTwoPlatforms();
  recruiter = await deskAt(app, 'Teams', ruth);
});
afterAll(() => app?.stop());

test('a list is for the only assessment that is open, not for the draft of the chat it was dropped in', async () => {
  await recruiter.say('new');
  await recruiter.fillIn({ title: 'Backend Developer', job });
  await recruiter.press(await recruiter.see(/Draft: Backend Developer/u, 90_000), 'Approve');
  await recruiter.see(/or share one link with all/u);
  await recruiter.drop([{ name: 'job.md', content: job }]);
  await recruiter.press(await recruiter.answer(/A job description/u, 90_000), 'Start an assessment');
  await recruiter.fillIn({ title: 'Data engineer' });
  await recruiter.see(/Draft: Data engineer/u, 90_000);

  await recruiter.drop([{ name: 'people.csv', content: 'name,email\nAmara Osei,amara@post.example' }]);
  const card = await recruiter.answer(/1 person to invite/u, 90_000);

  expect(card.words).toContain('For “Backend Developer”.');
  await recruiter.press(card, 'Choose how');
  expect(await recruiter.fillIn({})).toEqual({ kind: 'closed' });
  await recruiter.see(/Amara Osei/u);
});
