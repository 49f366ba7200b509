// Scorecards in Slack: asked for, hidden from each other, given, changed, and open to all once a decision stands.
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startApp, type App } from '../standins/app.ts';
import { call, sit } from '../standins/candidate.ts';
import { everythingIn, owen, recruiterIn, ruth } from '../standins/recruiter.ts';

const leila = 'Leila Haddad';
let app: App;
let recruiter: ReturnType<typeof recruiterIn>;
let first: ReturnType<typeof recruiterIn>;
let second: ReturnType<typeof recruiterIn>;
let link = '';

/** Amara stands first. */
const ranked = /2 of 2 finished(?!.*being scored)[^]*Amara Osei[^]*Tom Hadley/u;
const owensWords = 'Reads the plan before she touches anything.';
const leilasWords = 'I missed a word on sending a request twice.';

beforeAll(async () => {
  app = await startApp();
  recruiter = recruiterIn(app.slack, ruth);
  [first, second] = [recruiterIn(app.slack, owen), recruiterIn(app.slack, leila)];
  await recruiter.open();
  const tom = { name: 'Tom Hadley', email: 'tom@post.example' };
  const [amaras = '', toms = ''] = await recruiter.invite([{ name: 'Amara Osei', email: 'amara@post.example' }, tom]);
  link = amaras;
  await sit(toms, { ...tom, text: 'No idea.' });
  await sit(link, { name: 'Amara Osei', email: 'amara@post.example', text: 'I would run EXPLAIN ANALYZE first.' });
  await recruiter.see(ranked, 60_000);
});
afterAll(() => app?.stop());

/** Opens the candidate's own card from the ranked one; its newest version. */
async function personCard(who: typeof recruiter) {
  const before = who.messages().length;
  await who.press(await who.see(ranked), 'person');
  return app.slack.waitFor(
    () =>
      who
        .messages()
        .slice(before)
        .find((message) => everythingIn(message).includes('never change the score')),
    10_000,
  );
}

const direct = (user: string) => app.slack.messages('directmessage', user);

/** Fills in a scorecard that is open: every criterion the same. */
async function rate(who: typeof recruiter, level: string, more: Record<string, string>) {
  const { blocks } = await who.view();
  const ids = blocks.flatMap(({ block_id: id }) => (id?.startsWith('rating-') ? [id] : []));
  return who.fillIn({ ...Object.fromEntries(ids.map((id) => [id, level])), ...more });
}

test('nobody has given one; the recruiter asks two reviewers, and a guest is refused with words', async () => {
  const card = await personCard(recruiter);
  expect(everythingIn(card)).toContain('No scorecards yet.');
  await recruiter.press(card, 'askScorecards');

  const refused = await recruiter.fillIn({ members: ['U0OWEN01', 'U0SAM001'] });
  expect(refused).toEqual({ kind: 'errors', errors: { members: expect.stringContaining('Sam Okoro is a guest') } });
  await recruiter.fillIn({ members: ['U0OWEN01', 'U0LEILA1'] });

  await recruiter.see(/I have asked Owen Bright and Leila Haddad/u);
  for (const user of [owen, leila])
    await app.slack.waitFor(
      () => direct(user).some(({ text }) => text.includes('for your scorecard for Amara Osei')),
      20_000,
    );
  expect(everythingIn(await personCard(recruiter))).toContain('0 of 2 scorecards given.');
});

test('asked again, nobody is told twice', async () => {
  await recruiter.press(await personCard(recruiter), 'askScorecards');
  await recruiter.fillIn({ members: ['U0OWEN01'] });
  await recruiter.see(/Asked before: Owen Bright/u);
  expect(direct(owen).filter(({ text }) => text.includes('scorecard')).length).toBe(1);
});

test('who is asked gives one from the direct message, and reads it on the card', async () => {
  const message = direct(owen).find(({ text }) => text.includes('scorecard'))!;
  await app.slack.press({ user: owen, messageTs: message.ts, actionId: 'scorecard' });
  expect(await rate(first, '3', { comment: owensWords })).toMatchObject({ kind: 'errors' });
  expect(await rate(first, '3', { recommendation: 'strong-yes', comment: owensWords })).toEqual({ kind: 'closed' });

  const card = await app.slack.waitFor(
    () => direct(owen).find((one) => everythingIn(one).includes('1 of 2 scorecards given.')),
    10_000,
  );
  expect(everythingIn(card)).toContain(owensWords);
  await recruiter.see(/1 scorecard(?!s)/u);
});

test('the others see that it was given and nothing of it: not on the card, nor in a comparison, nor in the report', async () => {
  for (const who of [second, recruiter]) {
    const card = everythingIn(await personCard(who));
    expect(card).toContain('1 of 2 scorecards given. You see what the others say once you have given yours.');
    expect(card).not.toContain(owensWords);
    expect(card).not.toContain('Strong yes');
  }
  await second.say('/assess compare');
  await second.fillIn({});
  expect(everythingIn(await second.see(/side by side/u))).toContain('1 given, hidden until yours');
  const report = await reportOf(second);
  expect(report).toContain('1 of 2 scorecards given.');
  expect(report).not.toContain(owensWords);
  expect(report).not.toContain('Strong yes');
});

test('a comment of one’s own is seen by its author, and by others only after theirs', async () => {
  await second.press(await personCard(second), 'comment');
  expect(await second.fillIn({ comment: '  ' })).toMatchObject({ kind: 'errors' });
  await second.fillIn({ comment: 'Ask about lost requests.' });
  await second.see(/Ask about lost requests/u);
  expect(everythingIn(await personCard(recruiter))).not.toContain('Ask about lost requests');
  expect(everythingIn(await personCard(first))).toContain('Ask about lost requests');
});

test('after their own they see the others’', async () => {
  await second.press(await personCard(second), 'scorecard');
  await rate(second, '2', { recommendation: 'no', comment: leilasWords });
  const card = everythingIn(await second.see(/(?<!of )2 scorecards given\./u));
  for (const said of [owensWords, leilasWords, 'Strong yes']) expect(card).toContain(said);
  expect(everythingIn(await personCard(first))).toContain(leilasWords);
  expect(await reportOf(second)).toContain(owensWords);
  await second.say('/assess compare');
  await second.fillIn({});
  await second.see(/1 strong yes, 1 no/u);
});

test('a scorecard can be changed by its author, and says so', async () => {
  await second.press(await personCard(second), 'scorecard');
  await second.fillIn({ recommendation: 'yes' });
  await second.see(/Leila Haddad \(changed\)/u);
  expect(await actions()).toEqual(['scorecard-given', 'commented', 'scorecard-given', 'scorecard-changed']);
});

test('the score is what it was', async () => {
  const query = 'select composite, scored_at from attempt where not trial order by composite desc';
  const [attempt] = await rows<{ composite: number }>(query);
  expect(everythingIn(await personCard(recruiter))).toContain(`${Math.round(attempt!.composite)}, likely`);
  expect(await rows(`select 1 from audit_log where action = 'score-changed'`)).toEqual([]);
});

test('the candidate’s own data holds what was said of them, without who said it', async () => {
  const { origin, pathname } = new URL(link);
  const { body } = await call(`${origin}/api${pathname}`, 'GET', '/data');
  const data = JSON.stringify(body);
  for (const said of [owensWords, leilasWords, 'strong-yes', 'Ask about lost requests.']) expect(data).toContain(said);
  for (const name of [owen, leila]) expect(data).not.toContain(name);
});

test('who decides while one is owed is told so and not stopped; then all may read, and none be changed', async () => {
  await recruiter.press(await personCard(recruiter), 'askScorecards');
  await recruiter.fillIn({ members: ['U0RUTH01'] });
  await recruiter.see(/I have asked Ruth Marlow/u);
  await recruiter.press(await recruiter.see(ranked), 'advance');
  expect(JSON.stringify((await recruiter.view()).blocks)).toContain('1 scorecard is still owed.');
  await recruiter.fillIn({ reason: 'Clear and careful.' });
  await recruiter.see(/1 scorecard was still owed/u);

  const card = await personCard(recruiter);
  expect(everythingIn(card)).toContain(owensWords);
  expect(everythingIn(card)).not.toContain('Change my scorecard');
  const old = second.messages().findLast((message) => everythingIn(message).includes('Change my scorecard'))!;
  await second.press(old, 'scorecard');
  await second.see(/scorecards are closed/u);
});

test('after an undo they are hidden again, and one that is given then says that its author could read the others', async () => {
  await recruiter.press(await recruiter.see(/Undo/u), 'undo');
  await app.slack.waitFor(() => everythingIn(recruiter.messages().at(-1)!).includes('"scorecard"'), 10_000);
  expect(everythingIn(await personCard(recruiter))).not.toContain(owensWords);

  await recruiter.press(await personCard(recruiter), 'scorecard');
  expect(JSON.stringify((await recruiter.view()).blocks)).toContain('yours will be marked');
  await rate(recruiter, '3', { recommendation: 'yes' });
  await recruiter.see(/Ruth Marlow \(could read the others first\)/u);
  const card = everythingIn(await personCard(first));
  expect(card).toContain('Ruth Marlow (could read the others first)');
  // Leila changed hers after she could read Owen’s.
  expect(card).not.toMatch(/Owen Bright[^,]*could read/u);
  expect(await reportOf(first)).toContain('could read the others first');
});

async function reportOf(who: typeof recruiter): Promise<string> {
  const before = who.messages().length;
  await who.press(await who.see(ranked), 'open');
  const card = await app.slack.waitFor(
    () =>
      who
        .messages()
        .slice(before)
        .find((message) => everythingIn(message).includes('This link is yours alone')),
    10_000,
  );
  const url = /https?:[^\s"|`>\\]+\/r\/[\w-]+\/[\w-]{43}/u.exec(everythingIn(card))?.[0] ?? '';
  const opened = await fetch(url, { redirect: 'manual' });
  const cookie = (opened.headers.get('set-cookie') ?? '').split(';')[0]!;
  return (await fetch(new URL(opened.headers.get('location')!, url), { headers: { cookie } })).text();
}

async function rows<Row extends object>(query: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: app.databaseUrl });
  await client.connect();
  try {
    return (await client.query<Row>(query)).rows;
  } finally {
    await client.end();
  }
}

const actions = async () => {
  const found = await rows<{ action: string }>(
    `select action from audit_log where action like 'scorecard-%ed' or action like 'scorecard-given' or action = 'commented' order by id`,
  );
  return found.map(({ action }) => action).filter((action) => action !== 'scorecard-asked');
};
