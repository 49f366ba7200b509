// The journey, from `assess` to a decision: the specification to read first. It holds in Slack, in Teams and across the two.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { anAnswer, call, candidateAt } from '../standins/candidate.ts';
import { invitationsIn, reportIn, type Desk } from '../standins/desk.ts';
import { job, ruth } from '../standins/recruiter.ts';
import { openRoom, type Room } from '../standins/two-platforms.ts';

const good = `I would run EXPLAIN ANALYZE first and read the plan before I change anything, then add an index on the columns that
the query filters and sorts by, in that order, and check the plan again. I write a test that fails without the change. I tell the
people who wait what I know, what I do next and when they hear from me again.`;
const poor = 'I would restart the server and hope that it is faster.';

describe.each([
  { recruiterIn: 'Slack', managerIn: 'Slack' },
  { recruiterIn: 'Teams', managerIn: 'Teams' },
  { recruiterIn: 'Slack', managerIn: 'Teams' },
] as const)('recruiter in $recruiterIn, manager in $managerIn', ({ recruiterIn, managerIn }) => {
  let room: Room;
  let app: Room['app'];
  let recruiter: Desk;
  let manager: Desk;
  let share = '';
  const links: string[] = [];

  beforeAll(async () => {
    room = await openRoom({ recruiter: recruiterIn, manager: managerIn });
    ({ app, recruiter, manager } = room);
  });
  afterAll(() => app?.stop());

  describe('a recruiter starts an assessment', () => {
    test('a mistyped command is answered with the nearest one', async () => {
      await recruiter.say('lst');
      expect((await recruiter.answer(/Nothing is called/u)).words).toMatch(/Did you mean .*list/u);
    });

    test('help shows what can be typed', async () => {
      await recruiter.say('help');
      expect((await recruiter.answer(/What you can type/u)).words).toMatch(/(?:\/assess|@Shortlist) new/u);
    });

    test('the form keeps what was typed and says at the field what is missing', async () => {
      await recruiter.say('new');
      const refused = await recruiter.fillIn({ title: 'Backend Developer, timetable data', job: 'Too short' });
      expect(refused).toEqual({ kind: 'errors', errors: { job: expect.stringContaining('Say a little more') } });
      expect(await recruiter.fillIn({ job })).toEqual({ kind: 'closed' });
    });

    test('a draft card shows criteria with weights, questions and minutes, and says that no AI wrote it', async () => {
      const draft = (await recruiter.card(/Draft: /u, 60_000)).words;
      expect(draft).toContain('Python');
      expect(draft).toContain('item bank');
      expect(draft).toMatch(/\d+ %/u);
      expect(draft).toMatch(/minutes/u);
    });

    test('the weights can be edited, and have to add up to 100', async () => {
      await recruiter.press(await recruiter.card(/Draft: /u), 'Edit');
      expect(await recruiter.fillIn({ 'weight-1': '99' })).toMatchObject({ kind: 'errors' });
      expect(await recruiter.fillIn({ title: 'Backend Developer', ...(await evenWeights(recruiter)) })).toEqual({
        kind: 'closed',
      });
      await recruiter.card(/Draft: Backend Developer$/mu);
    });

    test('a try leads through the whole assessment and leaves no trace in the ranking', async () => {
      await recruiter.press(await recruiter.card(/Draft: /u), 'Try it yourself');
      const [link = ''] = invitationsIn(await recruiter.answer(/leaves no trace/u));
      const candidate = candidateAt(link);
      await candidate.agree();
      expect((await candidate.page()).trial).toBe(true);
      await candidate.introduce(ruth, 'ruth@coombe.example');
      expect((await candidate.submit()).status).toBe(200);
    });

    test('the manager has it before them too', async () => {
      await room.share();
      await manager.card(/Draft: Backend Developer$/mu);
    });

    test('a reviewer looks at the questions with their keys, for themselves alone', async () => {
      await manager.press(await manager.card(/Draft: /u), 'Look at the questions');
      const first = await manager.answer(/Question 1 of \d/u);
      expect(first.words).toMatch(/Why this is right|What a good answer says/u);
      await manager.press(first, 'Next question');
      expect((await manager.answer(/Question 2 of \d/u)).words).toContain('item bank');
      expect(recruiter.thread().join('\n')).not.toMatch(/Question 1 of \d/u);
    });

    test('what only a button does is told to who may press it', async () => {
      await recruiter.say('export');
      expect((await recruiter.answer(/the button “Export”/u)).words).toMatch(/(?:\/assess|@Shortlist) rank/u);
      await manager.say('export');
      expect((await manager.answer(/[Oo]nly .*recruiters/u)).words).not.toContain('the button');
    });

    test('only recruiters may approve; the answer names who can', async () => {
      await manager.press(await manager.card(/Draft: /u), 'Approve');
      expect((await manager.answer(/Only recruiters/u)).words).toContain(ruth);
    });

    test('approving, pressed twice, opens it once', async () => {
      const draft = await recruiter.card(/Draft: /u);
      await Promise.all([recruiter.press(draft, 'Approve'), recruiter.press(draft, 'Approve')]);
      for (const who of [recruiter, manager]) {
        const card = (await who.card(/or share one link with all/u)).words;
        expect(card).not.toContain('Draft');
      }
    });
  });

  describe('candidates are invited', () => {
    test('a bad address is named with its line, and the form stays', async () => {
      await recruiter.say('invite');
      const refused = await recruiter.fillIn({
        people: 'Amara Osei, amara@post.example\nTom Hadley, tom@coombe,example',
      });
      expect(refused).toMatchObject({ kind: 'errors', errors: { people: expect.stringContaining('Line 2') } });
    });

    test('each gets a link by e-mail, and the recruiter gets the links', async () => {
      await recruiter.fillIn({
        people: 'Amara Osei, amara@post.example\nTom Hadley, tom@post.example\nMei-Ling Chau, mei@post.example',
      });
      links.push(...invitationsIn(await recruiter.answer(/3 candidates are invited/u)));
      expect(links.length).toBe(3);
      await expect
        .poll(async () => (await app.mails()).map(({ to }) => to).toSorted(), { timeout: 10_000 })
        .toEqual(['amara@post.example', 'mei@post.example', 'tom@post.example']);
      expect((await app.mails()).some(({ text }) => text.includes(links[0]!))).toBe(true);
    });

    test('the share link asks who comes, and gives each a link of their own', async () => {
      await recruiter.press(await recruiter.card(/0 of 3 finished/u), 'Copy share link');
      [share = ''] = invitationsIn(await recruiter.answer(/Share link/u));
      const stranger = candidateAt(share);
      expect((await stranger.page()).share).toBe(true);
      expect((await stranger.agree()).status).toBe(409);
      const { body } = await stranger.agree({ name: 'Ruth Penrose', email: 'penrose@post.example' });
      expect(body.next).toMatch(/^\/a\/[\w-]{43}$/u);
      const known = await stranger.agree({ name: 'Not Amara', email: 'Amara@post.example' });
      expect(known).toMatchObject({ status: 409, body: { error: { code: 'link-sent' } } });
    });
  });

  describe('a candidate takes the assessment', () => {
    test('looking at the link a hundred times uses nothing up', async () => {
      for (let i = 0; i < 100; i += 1) await fetch(links[0]!, { method: i % 2 ? 'GET' : 'HEAD' });
      expect((await candidateAt(links[0]!).page()).state).toBe('new');
    });

    test('nothing is taken before consent', async () => {
      const amara = candidateAt(links[0]!);
      expect(await amara.introduce('Amara Osei', 'amara@post.example')).toMatchObject({
        status: 409,
        body: { error: { code: 'not-started' } },
      });
    });

    test('answers are kept as they come, the newer revision wins, and a reload brings them back', async () => {
      const amara = candidateAt(links[0]!);
      await amara.agree();
      await amara.introduce('Amara Osei', 'amara@post.example');
      const { questions } = await amara.page();
      const written = questions.find(({ kind }) => kind === 'short' || kind === 'long')!;
      await amara.answer(written.id, anAnswer(written, 'second thought'), 2);
      const older = await amara.answer(written.id, anAnswer(written, 'first thought'), 1);
      expect(older).toMatchObject({ status: 409, body: { error: { newer: { revision: 2 } } } });
      expect((await amara.page()).answers[written.id]).toMatchObject({
        revision: 2,
        answer: { text: 'second thought' },
      });
    });

    test('the page shows no key, no rubric and nobody else’s answers', async () => {
      const amara = candidateAt(links[0]!);
      const page = JSON.stringify(await amara.page());
      expect(page).not.toMatch(/"key"|"rubric"|"because"|"points"/u);
      const tom = candidateAt(links[1]!);
      await tom.agree();
      expect(Object.keys((await tom.page()).answers)).toEqual([]);
    });

    test('three finish, one of them clearly better; the card shows them without anybody asking', async () => {
      await finish(links[0]!, 'Amara Osei', 'amara@post.example', good);
      await finish(links[1]!, 'Tom Hadley', 'tom@post.example', poor);
      await finish(links[2]!, 'Mei-Ling Chau', 'mei@post.example', good);
      for (const who of [recruiter, manager]) {
        const card = await who.card(
          /3 of 4 finished,? (?!.*being scored)[^]*Mei-Ling Chau[^]*likely \d+–\d+/u,
          100_000,
        );
        expect(card.words).toContain('Amara Osei');
        expect(who.thread().length).toBe(1);
      }
    }, 120_000);

    test('submitting again changes nothing, and the result is told in plain words', async () => {
      const amara = candidateAt(links[0]!);
      expect((await amara.submit()).status).toBe(200);
      const page = await amara.page();
      expect(page.state).toBe('scored');
      expect(page.result?.criteria?.length).toBeGreaterThan(2);
      expect(page.result?.criteria?.[0]?.reason).toMatch(/right|points|empty/u);
    });
  });

  describe('people decide', () => {
    test('a decision asks for a reason, and the card says who decided and when', async () => {
      await manager.press(await manager.card(/3 of 4 finished/u), 'Advance');
      expect(await manager.fillIn({ reason: '' })).toMatchObject({ kind: 'errors' });
      await manager.fillIn({ reason: 'Reads the plan first, writes clearly.' });
      for (const who of [recruiter, manager]) {
        const card = (await who.card(/Advanced by Owen Bright/u)).words;
        expect(card).toMatch(/Advanced by Owen Bright, \d+ \w+ \d\d:\d\d/u);
      }
    });

    test('within ten minutes it can be undone', async () => {
      await manager.press(await manager.see(/Undo until/u), 'Undo');
      for (const who of [recruiter, manager]) await who.card(/^(?![^]*Advanced by)[^]*3 of 4 finished/u);
    });

    test('two are compared side by side', async () => {
      await manager.say('compare');
      expect(await manager.fillIn({})).toEqual({ kind: 'closed' });
      expect((await manager.answer(/What tells them apart/u)).words).toMatch(/Compare: .*Amara/u);
    });

    test('the report opens once by a personal link, then by its session, and not for anybody else', async () => {
      await manager.press(await manager.card(/3 of 4 finished/u), 'Report');
      const url = reportIn(await manager.answer(/This link is yours alone/u));
      const opened = await fetch(url, { redirect: 'manual' });
      const cookie = opened.headers.get('set-cookie') ?? '';
      expect(cookie).toMatch(/^sid=[\w-]{43};.*HttpOnly.*SameSite=Lax/iu);
      expect((await fetch(url, { redirect: 'manual' })).status).toBe(410);
      const report = new URL(opened.headers.get('location')!, url).href;
      expect((await fetch(report)).status).toBe(404);
      const page = await fetch(report, { headers: { cookie: cookie.split(';')[0]! } });
      expect(page.status).toBe(200);
      expect(await page.text()).toContain('Where that stands');
      await expect
        .poll(
          async () =>
            (await fetch(`${report}/report.pdf`, { headers: { cookie: cookie.split(';')[0]! } })).headers.get(
              'content-type',
            ),
          { timeout: 20_000 },
        )
        .toBe('application/pdf');
    });

    test('a recruiter changes a score with a reason; what it was stays in the report', async () => {
      await recruiter.press(await recruiter.card(/3 of 4 finished/u), 'Report');
      const url = reportIn(await recruiter.answer(/This link is yours alone/u));
      const opened = await fetch(url, { redirect: 'manual' });
      const headers = { cookie: (opened.headers.get('set-cookie') ?? '').split(';')[0]! };
      const report = new URL(opened.headers.get('location')!, url).href;
      const criterionId =
        /name="criterionId" value="([\w-]+)"/u.exec(await (await fetch(report, { headers })).text())?.[1] ?? '';
      const send = (fields: Record<string, string>) =>
        fetch(`${report}/score`, {
          method: 'POST',
          headers,
          body: new URLSearchParams({ criterionId, ...fields }),
          redirect: 'manual',
        });
      expect((await send({ score: '101', reason: 'Too generous.' })).status).toBe(422);
      expect((await send({ score: '88', reason: '' })).status).toBe(422);
      expect((await send({ score: '88', reason: 'The plan was read aloud in the call.' })).status).toBe(303);
      const page = await (await fetch(report, { headers })).text();
      expect(page).toMatch(/Changed from \d+ to 88 by Ruth Marlow on/u);
      expect(page).toContain('The plan was read aloud in the call.');
    });

    test('closing ends the links, and the card says so', async () => {
      await recruiter.say('close');
      await recruiter.press(await recruiter.answer(/Close this assessment/u), 'Close it');
      for (const who of [recruiter, manager]) await who.card(/Closed .* by Ruth Marlow/u);
      expect((await fetch(share)).status).toBe(410);
      expect((await fetch(links[0]!)).status).toBe(200);
      expect((await call(app.url, 'GET', '/a/nobody-has-this-link')).status).toBe(404);
    });
  });
});

async function finish(link: string, name: string, email: string, text: string): Promise<void> {
  const candidate = candidateAt(link);
  await candidate.agree();
  await candidate.introduce(name, email);
  for (const item of (await candidate.page()).questions) await candidate.answer(item.id, anAnswer(item, text), 5);
  expect((await candidate.submit()).status).toBe(200);
}

/** Weights that add up to 100, for the form that is open. */
async function evenWeights(who: Desk): Promise<Record<string, string>> {
  const weights = (await who.fields()).filter((name) => name.startsWith('weight-'));
  const each = Math.floor(100 / weights.length);
  return Object.fromEntries(
    weights.map((name, i) => [name, String(i === 0 ? 100 - each * (weights.length - 1) : each)]),
  );
}
