// Two pages of one candidate against the real web and database: no answer is ever overwritten by an older one.
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDatabase } from '#db/connect.ts';
import type { Answer } from '#core/model/item.ts';
import type { PageItem, PageProblem } from '#core/model/page.ts';
import { startPlaygroundApp, type PlaygroundApp } from '../standins/app.ts';
import { candidateAt } from '../standins/candidate.ts';
import { memberOf } from '../standins/playground.ts';

let app: PlaygroundApp;
let database: ReturnType<typeof openDatabase>;
let invited = 0;

beforeAll(async () => {
  app = await startPlaygroundApp();
  database = openDatabase(app.databaseUrl);
  await memberOf(app.url).open('Support lead', 'Need: support quality metrics; writing for customers; SQL databases.');
});
afterAll(async () => {
  await database?.pool.end();
  await app?.stop();
});

type Move = { page: 0 | 1; what: 'type' | 'send' | 'send twice' | 'continue here' | 'look' };
const move: fc.Arbitrary<Move> = fc.record({
  page: fc.constantFrom(0 as const, 1 as const),
  what: fc.constantFrom('type', 'send', 'send twice', 'continue here', 'look'),
});

test('500 random orders of two pages: only a page that has seen the newest answer replaces it', async () => {
  const { candidate, item } = await sitting();
  let [revision, typed] = [0, 0];
  /** What stands on the server, by its own replies. */
  let stands = { revision: 0, text: '' };
  const wrote = new Map<string, number>();
  await fc.assert(
    fc.asyncProperty(fc.array(move, { minLength: 3, maxLength: 8 }), async (moves) => {
      const pages = [pageOf('first000'), pageOf('second00')];
      for (const { page, what } of moves) {
        const mine = pages[page]!;
        if (what === 'type') mine.text = `Version ${(typed += 1)}`;
        if (what === 'continue here') await candidate.ask('POST', '/pen', { writer: mine.writer });
        if (what === 'look') mine.base = stands.revision;
        if (what !== 'send' && what !== 'send twice') continue;
        revision += 1;
        const save = { answer: words(item, mine.text), revision, base: mine.base, writer: mine.writer };
        const send = () => candidate.ask<Saved>('PUT', `/answers/${item.id}`, save);
        const replies = await Promise.all(what === 'send' ? [send()] : [send(), send()]);
        const taken = replies.find(({ status }) => status === 200);
        if (!taken) continue;
        expect(mine.base >= stands.revision || stands.text === '' || wrote.get(mine.writer) === stands.revision).toBe(
          true,
        );
        stands = { revision, text: mine.text };
        mine.base = revision;
        wrote.set(mine.writer, revision);
      }
      const now = (await candidate.page()).answers[item.id];
      expect(now ? { revision: now.revision, text: textOf(now.answer) } : { revision: 0, text: '' }).toEqual(stands);
    }),
    { numRuns: 500, endOnFailure: true },
  );
}, 600_000);

describe('one page writes', () => {
  test('another one is told, until it takes over; then the first is told', async () => {
    const { candidate, item } = await sitting();
    const save = (writer: string, revision: number, text: string, base: number) =>
      candidate.ask<PageProblem>('PUT', `/answers/${item.id}`, { answer: words(item, text), revision, base, writer });
    const [one, two] = ['browserone.tab00001', 'browsertwo.tab00001'];
    expect((await save(one, 1, 'one', 0)).status).toBe(200);
    expect((await save(two, 2, 'two', 1)).body.error.code).toBe('open-elsewhere');
    expect((await candidate.page()).pen).toMatchObject({ id: one });
    expect((await candidate.ask('POST', '/pen', { writer: two })).status).toBe(200);
    expect((await save(two, 2, 'two', 1)).status).toBe(200);
    expect((await save(one, 3, 'one again', 1)).body.error.code).toBe('open-elsewhere');
    await candidate.ask('POST', '/leave', { writer: two });
    const unseen = await save(one, 3, 'one again', 1);
    expect(unseen.body.error).toMatchObject({ code: 'answer-newer', newer: { mine: false, revision: 2 } });
  });

  test('submitted ten times at once, there is one submission, and every reply shows the page', async () => {
    const { candidate, id } = await sitting();
    const replies = await Promise.all(Array.from({ length: 10 }, () => candidate.submit('Once.')));
    expect(replies.map(({ status }) => status)).toEqual(Array(10).fill(200));
    expect(replies.every(({ body }) => body.state !== 'open')).toBe(true);
    const { rows } = await database.pool.query("select 1 from audit_log where subject = $1 and action = 'submitted'", [
      id,
    ]);
    expect(rows).toHaveLength(1);
  });

  test('once the link is taken back, the next letter is answered by that, and nothing is written', async () => {
    const { candidate, item, id } = await sitting();
    await candidate.answer(item.id, words(item, 'before'));
    await database.pool.query(
      'update invitation set revoked_at = now() where id = (select invitation_id from attempt where id = $1)',
      [id],
    );
    const after = await candidate.answer(item.id, words(item, 'after'), 2);
    expect(after.status).toBe(410);
    const { rows } = await database.pool.query('select revision from response where attempt_id = $1', [id]);
    expect(rows).toEqual([{ revision: 1 }]);
  });
});

describe('without a connection at the end of the time', () => {
  test('what was typed before it counts an hour later, what was typed after is kept beside it, a page that was heard is refused', async () => {
    const { candidate, item, id } = await sitting();
    const minutesAgo = (n: number) => Date.now() - n * 60_000;
    await timed(id, 100);
    const give = (revision: number, text: string, typedAt: number) =>
      candidate.ask<Saved>('PUT', `/answers/${item.id}`, { answer: words(item, text), revision, base: 0, typedAt });
    expect((await give(1, 'in time', minutesAgo(75))).body).toMatchObject({ late: false, revision: 1 });
    expect((await give(2, 'too late', minutesAgo(20))).body).toMatchObject({ late: true });
    expect(textOf((await candidate.page()).answers[item.id]?.answer ?? null)).toBe('in time');
    await database.pool.query('update attempt set away_from = null, last_seen_at = now() where id = $1', [id]);
    expect((await give(3, 'claimed', minutesAgo(75))).status).toBe(409);
  });

  test('lost time is given back whichever request comes first, once, and no more than the server missed', async () => {
    const { candidate, item, id } = await sitting();
    await timed(id, 20);
    await database.pool.query("update attempt set last_seen_at = now() - interval '2 minutes' where id = $1", [id]);
    await candidate.answer(item.id, words(item, 'first to arrive'));
    const beat = async () =>
      (await candidate.ask<{ clock: { givenBackSeconds: number } }>('POST', '/alive', { offlineMs: 600_000 })).body;
    const first = (await beat()).clock.givenBackSeconds;
    expect(first).toBeGreaterThanOrEqual(119);
    expect(first).toBeLessThan(130);
    expect((await beat()).clock.givenBackSeconds).toBe(first);
  });
});

type Saved = { savedAt: string; revision: number; late: boolean };

const pageOf = (name: string) => ({ writer: `${name}.tab00001`, base: 0, text: 'Nothing typed yet' });
const words = (item: PageItem, text: string): Answer => ({ kind: item.kind as 'long', text });
const textOf = (answer: Answer | null) => (answer && 'text' in answer ? answer.text : '');

/** Starts the clock so long ago; the limit is 30 minutes. */
async function timed(id: string, minutes: number): Promise<void> {
  await database.pool.query(
    'update assessment_version v set time_limit_minutes = 30 from attempt a where a.id = $1 and a.assessment_id = v.assessment_id and a.version = v.version',
    [id],
  );
  await database.pool.query(
    "update attempt set clock_started_at = now() - $2 * interval '1 minute', last_seen_at = now() - $2 * interval '1 minute' where id = $1",
    [id, minutes],
  );
}

/** Somebody who has agreed, with their first written question. */
async function sitting() {
  invited += 1;
  const email = `amara${invited}@post.example`;
  const [link] = await memberOf(app.url).invite([{ name: 'Amara Osei', email }]);
  const candidate = candidateAt(link!);
  await candidate.agree();
  await candidate.introduce('Amara Osei', email);
  const { rows } = await database.pool.query('select id from attempt order by started_at desc limit 1');
  await database.pool.query('update assessment_version set time_limit_minutes = null');
  const item = (await candidate.page()).questions.find(({ kind }) => kind === 'long')!;
  return { candidate, item, id: String(rows[0]?.id) };
}
