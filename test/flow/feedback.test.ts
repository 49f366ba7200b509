// How candidates found it: said on their page, changed there, and heard by the team as an average of five or more.
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CandidatePage } from '#core/model/page.ts';
import { startApp, type App } from '../standins/app.ts';
import { candidateAt, sit } from '../standins/candidate.ts';
import { everythingIn, recruiterIn } from '../standins/recruiter.ts';
import { outboxOf } from '../standins/outbox.ts';

let app: App;
let links: string[];

beforeAll(async () => {
  app = await startApp();
  const recruiter = recruiterIn(app.slack);
  await recruiter.open();
  links = await recruiter.invite(
    Array.from({ length: 6 }, (_, i) => ({ name: `Person ${i}`, email: `person${i}@post.example` })),
  );
  for (const [i, link] of links.slice(0, 5).entries())
    await sit(link, { name: `Person ${i}`, email: `person${i}@post.example`, text: 'I write a test first.' });
});
afterAll(() => app?.stop());

const say = (i: number, level: number) => candidateAt(links[i]!).ask<CandidatePage>('PUT', '/feedback', { level });

async function candidatesCard(): Promise<string> {
  const recruiter = recruiterIn(app.slack);
  const next = async (words: string, deed: () => Promise<unknown>) => {
    const before = new Set(recruiter.messages().map((one) => JSON.stringify(one)));
    await deed();
    const fresh = () => recruiter.messages().filter((one) => !before.has(JSON.stringify(one)));
    return app.slack.waitFor(() => fresh().find((one) => everythingIn(one).includes(words)));
  };
  const shown = await next('Candidates', () => recruiter.say('/assess show'));
  return everythingIn(await next('Recruiters and admins', () => recruiter.press(shown, 'candidates')));
}

test('who hasn’t submitted can’t say it, and a level beyond the five is refused', async () => {
  await candidateAt(links[5]!).agree();
  expect((await say(5, 4)).status).toBe(409);
  expect((await say(0, 6)).status).toBe(422);
});

test('it is kept, shown to the candidate alone, changeable, and sealed', async () => {
  expect((await say(0, 2)).body.result?.feedback).toEqual({ level: 2 });
  expect((await say(0, 3)).body.result?.feedback).toEqual({ level: 3 });
  const data = await candidateAt(links[0]!).ask<{ feedback: unknown; noticed: unknown }>('GET', '/data');
  expect(data.body.feedback).toEqual({ level: 3 });
  // What the notice says can be asked for.
  expect(data.body.noticed).toEqual({ sightings: expect.any(Array) as unknown, seconds: expect.any(Array) as unknown });
  const db = outboxOf(app.databaseUrl);
  const rows = await db.ask('select a::text as row from attempt a');
  await db.close();
  expect(JSON.stringify(rows)).not.toContain('level');
});

test('the team hears an average of whole fives, so that no single answer can be worked out', async () => {
  for (const i of [1, 2, 3]) await say(i, 5);
  expect(await candidatesCard()).not.toContain('How they found it');
  await say(4, 3);
  expect(await candidatesCard()).toContain('How they found it: 4.2 of 5, said by 5 candidates.');
  await sit(links[5]!, { name: 'Person 5', email: 'person5@post.example', text: 'I measure first.' });
  await say(5, 1);
  expect(await candidatesCard()).toContain('How they found it: 4.2 of 5, said by 5 candidates.');
});
