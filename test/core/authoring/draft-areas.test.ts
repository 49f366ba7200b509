// For the jobs of each area of the bank, most questions of a draft come from there.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bank } from '#core/authoring/bank.ts';
import { draftFromBank } from '#core/authoring/draft.ts';
import { readJob } from '#core/authoring/job.ts';
import { en } from '#core/text/en.ts';
import { jobsOfAreas } from '#test/fixtures/jobs.ts';
import { startEncoder } from '#worker/ai/encoder.ts';
import type { Encoder } from '#worker/ai/encoder.ts';

let encoder: Encoder;
beforeAll(() => {
  encoder = startEncoder();
});
afterAll(() => encoder.close());

const areaOf = (bankId: string) => bank.find(({ id }) => id === bankId)?.area ?? '';
const jobs = jobsOfAreas.map((job) => ({ ...job, title: job.text.split('\n')[0] }));

test('there is a job for 18 areas or more', () => {
  expect(new Set(jobs.map(({ areas }) => areas[0])).size).toBeGreaterThanOrEqual(18);
});

test.each(jobs)('$title: six questions or more, most of them from $areas', async ({ text, areas }) => {
  const { items, minutes } = await draftFromBank({ job: readJob(text), bank, embed: encoder.embed, t: en });
  const found = items.map(({ source }) => areaOf(source.replace(/^bank:/u, '')));

  expect(items.length).toBeGreaterThanOrEqual(6);
  expect(found.filter((area) => areas.includes(area)).length / found.length, found.join(', ')).toBeGreaterThan(0.5);
  expect(minutes).toBeLessThanOrEqual(45);
});
