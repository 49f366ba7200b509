// `cli seed`: example candidates fill the newest open assessment, once, and never beside real ones.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { seedCommand } from '../../cli/seed.ts';
import { startApp, type App } from '../standins/app.ts';
import { everythingIn, recruiterIn } from '../standins/recruiter.ts';

let app: App;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app?.stop());

/** As in the playground, where no platform is configured. */
const env = () => ({ PORT: app.env['PORT'], DATA_DIR: app.dataDir });

test('without an open assessment it says what to do first', async () => {
  await expect(seedCommand(env())).rejects.toMatchObject({ code: 'nothing-open' });
});

test('eight people sit it, the card ranks them from well to badly, and a second time adds nobody', async () => {
  const recruiter = recruiterIn(app.slack);
  await recruiter.open('Backend Developer, timetable data');
  const { people } = await seedCommand(env());
  expect(people).toHaveLength(8);
  const card = everythingIn(await recruiter.see(/8 of 8 finished, closes[^]*Amara Okafor[^]*Grace Kim/u, 60_000));
  const quotes = card.match(/“[^”]{30,}”/gu) ?? [];
  expect(quotes.length).toBeGreaterThan(2);
  // Which of the questions that somebody did equally well in is quoted goes by their number, so not always the same ones.
  expect(new Set(quotes).size).toBeGreaterThan(quotes.length / 2);
  expect((await seedCommand(env())).people).toEqual([]);
}, 120_000);

test('where a platform is configured it is refused', async () => {
  await expect(seedCommand(app.env)).rejects.toMatchObject({ code: 'seed-refused' });
});
