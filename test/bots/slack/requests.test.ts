// What reaches the bot over HTTP: signed and fresh, once; anything else is refused or without effect.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import pg from 'pg';
import { signingSecret, startApp, type App } from '../../standins/app.ts';
import { channel, everythingIn, job, recruiterIn, ruth } from '../../standins/recruiter.ts';

let app: App;
let recruiter: ReturnType<typeof recruiterIn>;
let database: pg.Client;

beforeAll(async () => {
  app = await startApp();
  recruiter = recruiterIn(app.slack);
  database = new pg.Client({ connectionString: app.databaseUrl });
  await database.connect();
  await recruiter.say('/assess help');
});
afterAll(async () => {
  await database?.end();
  await app?.stop();
});

const count = async (query: string) => Number((await database.query<{ count: string }>(query)).rows[0]?.count);
const minutes = (n: number) => Math.floor(Date.now() / 1000) + n * 60;
const body = (text = '/assess new') => app.slack.commandBody({ user: ruth, channel, text });

describe('requests that aren’t Slack’s', () => {
  test.each([
    ['unsigned', () => ({ body: body(), signed: false })],
    ['signed with another secret', () => ({ body: body(), secret: 'another' })],
    ['six minutes old', () => ({ body: body(), seconds: minutes(-6) })],
    ['dated ten minutes ahead', () => ({ body: body(), seconds: minutes(10) })],
    ['unsigned with ssl_check', () => ({ body: `ssl_check=1&${body()}`, signed: false })],
    ['unsigned and empty', () => ({ body: '', signed: false })],
  ])('%s: refused with 401', async (_what, request) => {
    const views = app.slack.views(ruth).length;
    expect((await app.slack.raw(request())).status).toBe(401);
    expect(app.slack.views(ruth).length).toBe(views);
  });

  test('a replayed request is answered and does nothing', async () => {
    const request = { body: body('/assess lsit'), seconds: minutes(0) };
    const first = await (await app.slack.raw(request)).text();
    const again = await (await app.slack.raw(request)).text();
    expect(first).toContain('/assess list');
    expect(again).toBe('');
  });
});

describe('the same thing twice', () => {
  test('a form submitted three times at once makes one assessment', async () => {
    await recruiter.say('/assess new');
    const { id } = await recruiter.view();
    const before = await count('select count(*) from assessment');
    const submit = () => app.slack.submit({ user: ruth, viewId: id, values: { title: 'Backend Developer', job } });
    await Promise.allSettled([submit(), submit(), submit()]);
    await recruiter.see(/Draft: /u, 60_000);
    expect(await count('select count(*) from assessment')).toBe(before + 1);
  });

  test('a button pressed ten times at once has one effect', async () => {
    const draft = await recruiter.see(/Draft: /u);
    await Promise.all(Array.from({ length: 10 }, () => recruiter.press(draft, 'approve')));
    await recruiter.see(/or share one link with all/u);
    expect(await count(`select count(*) from audit_log where action = 'approved'`)).toBe(1);
  });

  test('a person invited twice has one link, and is named', async () => {
    await recruiter.invite([{ name: 'Amara Osei', email: 'amara@post.example' }]);
    await recruiter.say('/assess invite');
    await recruiter.fillIn({ people: 'Amara, AMARA@post.example' });
    expect(everythingIn(await recruiter.see(/invited before/u))).toContain('Amara');
    expect(await count(`select count(*) from invitation where kind = 'personal'`)).toBe(1);
  });

  test('an event delivered three times is taken without an error', async () => {
    const event = { type: 'app_home_opened', user: 'U0RUTH01', channel: 'D0RUTH01', tab: 'home' };
    expect(await app.slack.event(event)).toBe(true);
    expect(await app.slack.event(event)).toBe(true);
  });
});

describe('Slack has a bad day', () => {
  test.each([
    ['429', { status: 429, retryAfter: 1 } as const],
    ['500', { status: 500 } as const],
  ])('%s: the card ends right, and other work isn’t held up', async (status, fault) => {
    app.slack.fault('chat.update', fault, 3);
    const posted = app.slack.calls('chat.update').length;
    await recruiter.invite([{ name: `Person ${status}`, email: `p${status}@post.example` }]);
    const invited = await count(`select count(*) from invitation where kind = 'personal'`);
    await recruiter.see(new RegExp(`0 of ${invited} finished`, 'u'), 40_000);
    const calls = app.slack.calls('chat.update').slice(posted);
    expect(calls.filter(({ error }) => error === status).length).toBe(3);
    expect(calls.at(-1)?.error).toBeUndefined();
    if (status === '429')
      for (const [i, call] of calls.slice(1, 4).entries()) expect(call.at - calls[i]!.at).toBeGreaterThanOrEqual(1000);
  });

  test('nothing at all: the call is given up in time and tried again', async () => {
    app.slack.fault('chat.update', 'hang', 1);
    await recruiter.invite([{ name: 'Person hang', email: 'hang@post.example' }]);
    const invited = await count(`select count(*) from invitation where kind = 'personal'`);
    await recruiter.see(new RegExp(`0 of ${invited} finished`, 'u'), 60_000);
  });
});

describe('a form that can’t be taken', () => {
  test('stays open with what was typed and says why at its first field', async () => {
    await recruiter.say('/assess invite');
    const { id } = await recruiter.view();
    await recruiter.say('/assess close');
    await recruiter.press(await recruiter.see(/Close this assessment/u), 'close');
    const refused = await app.slack.submit({
      user: ruth,
      viewId: id,
      values: { people: 'Late Comer, late@post.example' },
    });
    expect(refused).toEqual({ kind: 'errors', errors: { people: expect.stringContaining('closed') } });
    expect(app.slack.views(ruth).at(-1)?.id).toBe(id);
  });
});

describe('who it is, is never guessed', () => {
  test('a stranger whom Slack can’t name for now is asked to try again, and gets no role', async () => {
    const sam = recruiterIn(app.slack, 'Sam Okoro');
    app.slack.fault('users.info', { status: 429, retryAfter: 1 });
    await sam.say('/assess list');
    expect(everythingIn(await sam.see(/didn’t say who you are/u))).toContain('Try again');
    await sam.say('/assess list');
    expect(everythingIn(await sam.see(/Guests can’t use Shortlist/u))).toBeTruthy();
    expect(await count(`select count(*) from member where external_id = 'U0SAM001'`)).toBe(0);
  });
});

describe('a member whose Slack is in French', () => {
  const camille = 'Camille Royer';
  const french = () => recruiterIn(app.slack, camille, 'recrutement');

  beforeAll(() => {
    app.slack.addMember({ realName: camille, locale: 'fr-FR', admin: true });
    app.slack.addChannel({ name: 'recrutement', kind: 'private', members: [camille, ruth, 'Shortlist'] });
  });

  test('gets help in French', async () => {
    await french().say('/assess help');
    const help = everythingIn(await french().see(/Aide de Shortlist/u));
    expect(help).toContain('Rédiger une évaluation à partir d’une fiche de poste');
    expect(help).not.toContain('What you can type');
  });

  test('reads in French what is wrong with a form', async () => {
    await french().say('/assess new');
    expect(await french().fillIn({ title: ' ', job: 'Compta' })).toMatchObject({
      kind: 'errors',
      errors: {
        title: expect.stringMatching(/^Indiquez un intitulé/u),
        job: 'Dites-en un peu plus\u00A0: une phrase complète suffit.',
      },
    });
  });

  test('starts a thread whose card is in French, and a colleague’s own answers stay in English', async () => {
    await french().fillIn({ title: 'Développement backend', job });
    expect(everythingIn(await french().see(/Brouillon\s: /u, 60_000))).toContain('Valider');
    const there = recruiterIn(app.slack, ruth, 'recrutement');
    await there.say('/assess help');
    expect(everythingIn(await there.see(/Shortlist help/u))).toContain('What you can type');
  });
});

test('the same signature in another writing is no new request', async () => {
  const typed = body('/assess lsit');
  const seconds = minutes(0);
  const { createHmac } = await import('node:crypto');
  const hash = createHmac('sha256', signingSecret).update(`v0:${seconds}:${typed}`).digest('hex');
  const send = (signature: string) =>
    fetch(`${app.url}/slack/events`, {
      method: 'POST',
      body: typed,
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        'x-slack-request-timestamp': String(seconds),
        'x-slack-signature': signature,
      },
    });
  expect((await send(`v0=${hash}`)).status).toBe(200);
  expect((await send(`v0=${hash}=1`)).status).toBe(401);
});
