// What a candidate with a program instead of a browser may not do.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startApp, type App } from '../standins/app.ts';
import { anAnswer, candidateAt, intake } from '../standins/candidate.ts';
import { outboxOf } from '../standins/outbox.ts';
import { everythingIn, job, recruiterIn } from '../standins/recruiter.ts';

let app: App;
let recruiter: ReturnType<typeof recruiterIn>;
let links: string[];
let share: string;
let db: ReturnType<typeof outboxOf>;

beforeAll(async () => {
  app = await startApp();
  db = outboxOf(app.databaseUrl);
  recruiter = recruiterIn(app.slack);
  await recruiter.say('/assess new');
  await recruiter.fillIn({ title: 'Backend Developer', job, limit: '30' });
  await recruiter.press(await recruiter.see(/Draft: /u, 60_000), 'approve');
  const card = await recruiter.see(/or share one link with all/u);
  links = await recruiter.invite([
    { name: 'Amara Osei', email: 'amara@post.example' },
    { name: 'Tom Hadley', email: 'tom@post.example' },
  ]);
  await recruiter.press(card, 'shareLink');
  share =
    /https?:[^\s"|`>\\]+\/a\/[\w-]{43}/u.exec(everythingIn(await recruiter.see(/Whoever has this link/u)))?.[0] ?? '';
});
afterAll(async () => {
  await db?.close();
  await app?.stop();
});

test('who agrees in several tabs at once begins once, and no tab is told of a fault', async () => {
  const [link = ''] = await recruiter.invite([{ name: 'Nora Tabs', email: 'nora@post.example' }]);
  const agreed = await Promise.all(Array.from({ length: 8 }, () => candidateAt(link).agree()));
  expect(agreed.map(({ status }) => status)).toEqual(Array(8).fill(200));
  const kept = await db.ask(
    `select count(distinct a.id)::int as attempts, count(c.attempt_id)::int as consents from attempt a
      join consent c on c.attempt_id = a.id where a.id = (select id from attempt order by started_at desc limit 1)`,
  );
  expect(kept).toEqual([{ attempts: 1, consents: 1 }]);
});

describe('with a time limit', () => {
  test('no question is shown and no answer taken before the clock runs', async () => {
    const amara = candidateAt(links[0]!);
    await amara.agree();
    expect((await amara.page()).questions).toEqual([]);
    await amara.ask('POST', '/clock', {});
    const { questions, clock } = await amara.page();
    expect(questions.length).toBeGreaterThan(3);
    expect(clock?.running).toBe(true);
    expect((await amara.answer(questions[0]!.id, anAnswer(questions[0]!, 'x'))).status).toBe(200);
  });

  test('a claimed loss that the server did not see gives nothing back', async () => {
    const amara = candidateAt(links[0]!);
    const { body } = await amara.ask<{ clock: { givenBackSeconds: number } }>('POST', '/alive', {
      offlineMs: 86_400_000,
    });
    expect(body.clock.givenBackSeconds).toBe(0);
  });

  test('a lost connection costs whoever has more time no more of it: a quarter of theirs is given back', async () => {
    const [link = ''] = await recruiter.invite([{ name: 'Edda Half', email: 'edda@post.example' }]);
    const edda = candidateAt(link);
    await edda.agree();
    await edda.ask('POST', '/clock', {});
    const hers = `where invitation_id = (select id from invitation order by created_at desc limit 1)`;
    await db.ask(
      `update invitation set extra_time_percent = 50 where id = (select invitation_id from attempt ${hers})`,
    );
    await db.ask(`update attempt set last_seen_at = now() - interval '20 minutes' ${hers}`);
    const { body } = await edda.ask<{ clock: { givenBackSeconds: number } }>('POST', '/alive', {
      offlineMs: 20 * 60_000,
    });
    expect(body.clock.givenBackSeconds).toBe((30 * 60 * 1.5) / 4);
  });
});

test('ten files are taken, however many come at once', async () => {
  const { body } = await candidateAt(share).agree({ name: 'Piet Many', email: 'piet@post.example' });
  const piet = candidateAt(new URL(body.next!, app.url).href);
  await piet.introduce('Piet Many', 'piet@post.example');
  const file = Buffer.from('%PDF-1.7 nothing much');
  const statuses: number[] = [];
  for (let round = 0; round < 12; round += 1)
    statuses.push(...(await Promise.all([1, 2, 3].map(async () => (await piet.ask('PUT', '/cv', file)).status))));

  expect(statuses.filter((status) => status === 200).length).toBe(10);
  expect(statuses.at(-1)).toBe(409);
});

test('what comes hours after the end doesn’t count, whatever the device says of when it was typed', async () => {
  const { body } = await candidateAt(share).agree({ name: 'Tim Late', email: 'tim@post.example' });
  const tim = candidateAt(new URL(body.next!, app.url).href);
  await tim.introduce('Tim Late', 'tim@post.example');
  await tim.ask('POST', '/clock', {});
  const { questions } = await tim.page();
  const item = questions.find(({ kind }) => kind === 'short' || kind === 'long')!;
  const typed = (minutesAgo: number, revision: number) =>
    tim.ask<{ late: boolean }>('PUT', `/answers/${item.id}`, {
      answer: { kind: item.kind, text: `typed in time ${revision}` },
      revision,
      typedAt: Math.round(Date.now() - minutesAgo * 60_000),
    });
  const began = async (minutesAgo: number) =>
    db.ask(
      `update attempt set clock_started_at = now() - make_interval(mins => $1), last_seen_at = now() - make_interval(mins => $1 - 29), away_from = null
        where id = (select id from attempt order by started_at desc limit 1)`,
      [minutesAgo],
    );

  await began(90);
  expect((await typed(60.5, 1)).body.late).toBe(false);
  await began(180);
  expect((await typed(150.5, 2)).body.late).toBe(true);
});

test('what a page has noticed is kept for fifty loads of it, and those go on counting', async () => {
  const { body } = await candidateAt(share).agree({ name: 'Rita Loads', email: 'rita@post.example' });
  const rita = candidateAt(new URL(body.next!, app.url).href);
  await rita.introduce('Rita Loads', 'rita@post.example');
  await rita.ask('POST', '/clock', {});
  const [question] = (await rita.page()).questions;
  const item = question!.id;
  await rita.answer(item, anAnswer(question!, 'I would read the plan first.'));
  const report = (load: number, leaves: number) =>
    rita.ask('POST', '/signs', {
      item,
      page: `load${String(load).padStart(8, '0')}`,
      signs: { openMs: 60_000, pastes: 0, pastedChars: 0, leaves, awayMs: 10_000 * leaves },
    });
  const statuses = await Promise.all(Array.from({ length: 70 }, (_, load) => report(load, 0)));
  expect(new Set(statuses.map(({ status }) => status))).toEqual(new Set([200]));
  const kept = await db.ask<{ page: string }>('select page from item_signal where item_id = $1', [item]);
  expect(kept).toHaveLength(50);
  await report(Number(kept[0]!.page.slice(4)), 5);
  expect((await rita.page()).noticed).toMatchObject([{ kind: 'away', times: 5 }]);
});

test('nothing is saved after the submission, however many come at once', async () => {
  const tom = candidateAt(links[1]!);
  await tom.agree();
  await tom.introduce('Tom Hadley', 'tom@post.example');
  await tom.ask('POST', '/clock', {});
  const { questions } = await tom.page();
  const item = questions.find(({ kind }) => kind === 'short' || kind === 'long')!;
  const saves = Array.from({ length: 12 }, (_, i) => tom.answer(item.id, anAnswer(item, `version ${i}`), i + 1));
  const submitted = await tom.submit();
  await Promise.all(saves);
  const after = await tom.answer(item.id, anAnswer(item, 'too late'), 99);
  expect(submitted.status).toBe(200);
  expect(after).toMatchObject({ status: 409, body: { error: { code: 'already-submitted' } } });
});

describe('by the share link', () => {
  test('an address that somebody only typed finds nobody’s other invitations, and no mail goes to a changed one', async () => {
    const mallory = candidateAt(share);
    const { body } = await mallory.agree({ name: 'Mallory', email: 'victim@post.example' });
    const personal = candidateAt(new URL(body.next!, app.url).href);
    await personal.ask('PUT', '/intake', intake('Mallory', 'evil@attacker.example'));
    await recruiter.invite([{ name: 'Victim Person', email: 'victim@post.example' }]);
    await expect.poll(async () => (await app.mails()).map(({ to }) => to)).toContain('victim@post.example');
    expect((await app.mails()).map(({ to }) => to)).not.toContain('evil@attacker.example');
    expect((await personal.page()).intake?.name).toBe('Mallory');
  });

  test('the same address again is sent its link once, without the words of whoever typed it', async () => {
    const again = await candidateAt(share).agree({ name: 'You won', email: 'victim@post.example' });
    const more = await candidateAt(share).agree({ name: 'You won', email: 'victim@post.example' });
    expect([again.status, more.status]).toEqual([409, 409]);
    const texts = (await app.mails()).map(({ text }) => text).join();
    expect(texts).not.toContain('You won');
  });

  test('the same address again gets a link that whoever typed it first has never seen', async () => {
    const first = await candidateAt(share).agree({ name: 'Mallory as Vera', email: 'vera@post.example' });
    const shown = new URL(first.body.next!, app.url).href;
    const again = await candidateAt(share).agree({ name: 'Vera Lund', email: 'Vera@post.example' });
    const linksTo = async () =>
      (await app.mails())
        .filter(({ to }) => to.toLowerCase() === 'vera@post.example')
        .flatMap(({ text }) => text.match(/https?:\S+\/a\/[\w-]{43}/gu) ?? []);
    await expect.poll(linksTo, { timeout: 15_000 }).toHaveLength(1);
    const [mailed = ''] = await linksTo();

    expect(again).toMatchObject({ status: 409, body: { error: { code: 'link-sent' } } });
    expect(mailed).not.toBe(shown);
    expect((await candidateAt(mailed).page()).state).toBe('new');
    await candidateAt(shown).submit();
    const vera = candidateAt(mailed);
    await vera.agree();
    await vera.introduce('Vera Lund', 'vera@post.example');
    expect((await candidateAt(shown).page()).intake?.name).toBe('Mallory as Vera');
    expect((await vera.page()).state).toBe('open');
  });

  test('many at once with one new address are one candidate', async () => {
    const starts = await Promise.all(
      Array.from({ length: 6 }, () =>
        candidateAt(share).agree({ name: 'Ruth Penrose', email: 'penrose@post.example' }),
      ),
    );
    expect(starts.filter(({ status }) => status === 200).length).toBe(1);
    expect(starts.filter(({ status }) => status === 409).length).toBe(5);
  });

  test('a name that is an address, or a language that is none, is refused at its field', async () => {
    expect((await candidateAt(share).agree({ name: 'https://evil.example', email: 'x@post.example' })).status).toBe(
      422,
    );
    expect((await candidateAt(share).agree({ name: 'X', email: 'x@post.example', language: 'a\0b' })).status).toBe(422);
  });
});

describe('with limits that an operator set', () => {
  let small: App;
  let link = '';

  beforeAll(async () => {
    small = await startApp({ SHARE_LINK_STARTS_A_MINUTE: '2', CV_FILES_EACH: '1' });
    const ruth = recruiterIn(small.slack);
    const card = await ruth.open('Backend Developer');
    await ruth.press(card, 'shareLink');
    link = /https?:[^\s"|`>\\]+\/a\/[\w-]{43}/u.exec(everythingIn(await ruth.see(/Whoever has this link/u)))?.[0] ?? '';
  }, 90_000);
  afterAll(() => small?.stop());

  test('who comes after so many in a minute waits for one', async () => {
    const starts = [];
    for (const name of ['Piet', 'Mona', 'Tim'])
      starts.push(await candidateAt(link).agree({ name, email: `${name.toLowerCase()}@post.example` }));
    expect(starts.map(({ status }) => status)).toEqual([200, 200, 429]);
    const piet = candidateAt(new URL(starts[0]!.body.next!, small.url).href);
    await piet.introduce('Piet', 'piet@post.example');
    const file = Buffer.from('%PDF-1.7 nothing much');
    expect((await piet.ask('PUT', '/cv', file)).status).toBe(200);
    const refused = await piet.ask('PUT', '/cv', file);
    expect(refused).toMatchObject({ status: 409, body: { error: { message: expect.stringContaining('1 file.') } } });
  });
});
