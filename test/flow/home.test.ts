// A member's home, deeds on a message, links of ours, and the first words in a new place: on both platforms.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { outboxOf } from '../standins/outbox.ts';
import { sit } from '../standins/candidate.ts';
import { addressesIn, invitationsIn, type Desk } from '../standins/desk.ts';
import { channel, job, owen, ruth } from '../standins/recruiter.ts';
import { panel } from '../standins/teams-app.ts';
import { deskAt, joinWorkspaces, startTwoPlatforms, type TwoPlatforms } from '../standins/two-platforms.ts';

let app: TwoPlatforms;
let db: ReturnType<typeof outboxOf>;
let slack: Desk;
let teams: Desk;
let report = '';

const homeOf = (user: string) => JSON.stringify(app.slack.home(user)?.blocks ?? []);
const seesHome = (user: string, has: RegExp, ms = 20_000) => app.slack.waitFor(() => has.test(homeOf(user)), ms);
const direct = (user: string) => JSON.stringify(app.slack.messages('directmessage', user));

async function pressAtHome(user: string, label: RegExp): Promise<void> {
  const view = app.slack.home(user);
  const parts = (view?.blocks ?? []).flatMap(({ elements, accessory, block_id: blockId }) =>
    [elements ?? [], accessory ?? []].flat().map((element) => ({ element, blockId })),
  );
  const found = parts.find(({ element }) => label.test(JSON.stringify(element.text ?? '')));
  const actionId = String(found?.element.action_id);
  await app.slack.press({ user, viewId: view?.id ?? '', actionId, blockId: found?.blockId ?? '' });
}

beforeAll(async () => {
  app = await startTwoPlatforms();
  db = outboxOf(app.databaseUrl);
});
afterAll(async () => {
  await db?.close();
  await app?.stop();
});

describe('the home in Slack', () => {
  test('is empty at first and says what to type; whoever comes first is greeted once', async () => {
    await app.slack.openHome({ user: ruth, tab: 'home' });
    await seesHome(ruth, /No open assessments.*\/assess new Night nurse/u);
    await app.slack.waitFor(() => /Hello, I’m Shortlist/u.test(direct(ruth)), 10_000);
    await app.slack.openHome({ user: ruth, tab: 'home' });
    await app.slack.openHome({ user: owen, tab: 'home' });
    await seesHome(owen, /Recruiters start assessments/u);
    expect(direct(ruth).match(/Hello, I’m Shortlist/gu)).toHaveLength(2);
    expect(direct(owen)).not.toContain('Hello, I’m Shortlist');
  });

  test('a guest sees why there is nothing for them', async () => {
    await app.slack.openHome({ user: 'Sam Okoro', tab: 'home' });
    await seesHome('Sam Okoro', /Guests/u);
  });

  test('follows what happens elsewhere, and says what waits', async () => {
    [slack, teams] = [await deskAt(app, 'Slack', ruth), await deskAt(app, 'Teams', ruth)];
    await joinWorkspaces(app);
    await slack.say('new');
    await slack.fillIn({ title: 'Backend Developer', job });
    await seesHome(ruth, /Backend Developer.*Draft, waiting for you to approve it/u, 60_000);
    await slack.press(await slack.card(/Draft: /u), 'Approve');
    await seesHome(ruth, /0 of 0 finished/u);
    await slack.say('invite Amara Osei, amara@post.example');
    await slack.fillIn({});
    const [link = ''] = invitationsIn(await slack.answer(/1 candidate is invited/u));
    await sit(link, { name: 'Amara Osei', email: 'amara@post.example', text: 'I would run EXPLAIN first.' });
    await seesHome(ruth, /1 of 1 finished.*Waiting for you: 1 result to decide/u, 60_000);
    expect(homeOf(ruth)).not.toContain('Amara');
  }, 120_000);

  test('a button opens an assessment in its place, and brings the way back', async () => {
    await pressAtHome(ruth, /Open/u);
    await seesHome(ruth, /Amara Osei.*All assessments/u);
    await pressAtHome(ruth, /All assessments/u);
    await seesHome(ruth, /Waiting for you: 1 result/u);
  });

  test('a form that was opened there leaves the fresh card in its place', async () => {
    await pressAtHome(ruth, /^.*"Open"/u);
    await seesHome(ruth, /All assessments/u);
    await pressAtHome(ruth, /"Questions"/u);
    await seesHome(ruth, /Look at the questions/u);
    await pressAtHome(ruth, /Look at the questions/u);
    await seesHome(ruth, /Question 1 of/u);
    const before = direct(ruth);
    await pressAtHome(ruth, /"Edit"/u);
    await slack.fillIn({ prompt: 'Which of these is so?' });
    await seesHome(ruth, /Question 1 of.*Which of these is so\?.*All assessments/u);
    expect(direct(ruth)).toBe(before);
    await pressAtHome(ruth, /All assessments/u);
    await seesHome(ruth, /Your assessments|Waiting for you/u);
  });

  test('what a member may not do is said above the home, which stays', async () => {
    await app.slack.openHome({ user: owen, tab: 'home' });
    await seesHome(owen, /Backend Developer/u);
    const view = app.slack.home(owen)?.id ?? '';
    await pressAtHome(owen, /Settings/u);
    await app.slack.waitFor(() => app.slack.views(owen).at(-1)?.callbackId === 'settings', 5_000);
    expect(app.slack.home(owen)?.id).toBe(view);
  });
});

describe('the home in Teams', () => {
  test('is a card with the same, for “home” and for “hi”', async () => {
    await teams.say('hi');
    await teams.answer(/Your assessments[^]*Backend Developer[^]*Waiting for you: 1 result to decide/u);
    await teams.say('home');
    expect((await teams.answer(/Your assessments/u)).words).not.toContain('Amara');
  });
});

describe('a message that speaks of somebody', () => {
  test('in Slack opens the form that invites them, filled in; what is amiss is said at its field', async () => {
    const text = 'Please assess Tom Hadley <mailto:tom@post.example|tom@post.example>';
    const { ts } = app.slack.say({ user: owen, channel, text });
    await app.slack.shortcut({ user: ruth, messageTs: ts, callbackId: 'assess-candidate' });
    const view = await app.slack.waitFor(() => app.slack.views(ruth).at(-1), 10_000);
    expect(JSON.stringify(view.blocks)).toContain('Tom Hadley, tom@post.example');
    const refused = await slack.fillIn({ people: 'Tom Hadley' });
    expect(refused).toEqual({ kind: 'errors', errors: { people: expect.stringContaining('1') } });
    expect(await slack.fillIn({ people: 'Tom Hadley, tom@post.example', how: 'links' })).toEqual({ kind: 'closed' });
    await slack.answer(/Tom Hadley/u);
  });

  test('in Slack a job description in a message opens the form of a new assessment', async () => {
    const { ts } = app.slack.say({ user: ruth, channel, text: job });
    await app.slack.shortcut({ user: ruth, messageTs: ts, callbackId: 'assess-message' });
    const view = await app.slack.waitFor(() => app.slack.views(ruth).at(-1), 10_000);
    expect(JSON.stringify(view.blocks)).toContain('Coombe Transit');
    await app.slack.close({ user: ruth, viewId: view.id });
  });

  test('in Teams does the same', async () => {
    const { tenant } = app;
    const text = 'Dewi Rees, dewi@post.example is worth a look';
    const { message } = tenant.say({ user: owen, conversation: panel, text });
    await tenant.openAction({ user: ruth, conversation: panel, command: 'assessCandidate', message: message.id });
    expect(await teams.fields()).toEqual(['assessment', 'people', 'how']);
    expect(JSON.stringify(tenant.dialog(ruth))).toContain('Dewi Rees, dewi@post.example');
    const refused = await teams.fillIn({ people: 'Dewi Rees' });
    expect(refused).toEqual({ kind: 'errors', errors: { people: expect.stringContaining('1') } });
    await teams.fillIn({ people: 'Dewi Rees, dewi@post.example', how: 'links' });
    await teams.answer(/Dewi Rees/u);
  });
});

describe('a link to a report', () => {
  test('says below it in Slack which assessment it is about, and names nobody', async () => {
    const [{ id } = { id: '' }] = await db.ask<{ id: string }>('select id from attempt where not trial');
    report = `${app.url}/r/${id}`;
    const { ts } = app.slack.say({ user: ruth, channel, text: `Look at ${report}` });
    const shown = () => app.slack.messages(channel, ruth).find((one) => one.ts === ts)?.unfurled;
    const unfurled = JSON.stringify(await app.slack.waitFor(shown, 10_000));
    expect(unfurled).toMatch(/A result of Backend Developer.*Open the report/u);
    expect(unfurled).not.toMatch(/Amara|Osei|EXPLAIN/u);
    await app.slack.press({ user: owen, messageTs: ts, actionId: 'open' });
    const manager = await deskAt(app, 'Slack', owen);
    expect((await manager.see(/report of Amara Osei is ready/u)).links.join()).toContain('/r/');
  });

  test('says the same in Teams', async () => {
    app.tenant.say({ user: ruth, conversation: panel, text: report });
    await app.tenant.waitFor(() => {
      const { messages } = app.tenant.see({ user: ruth, conversation: panel });
      return /A result of Backend Developer/u.test(JSON.stringify(messages));
    }, 10_000);
  });

  test('a candidate’s link, somebody else’s report and a stranger’s message have nothing below them', async () => {
    await slack.say('invite Ikram Saleh, ikram@post.example');
    await slack.fillIn({ how: 'links' });
    const [link = ''] = addressesIn((await slack.answer(/Ikram/u)).links.join(' '));
    const nobodys = `${app.url}/r/0198c0de-0000-7000-a000-000000000001`;
    const posts = [
      app.slack.say({ user: ruth, channel, text: link }),
      app.slack.say({ user: ruth, channel, text: nobodys }),
      app.slack.say({ user: 'Sam Okoro', channel, text: report }),
    ].map(({ ts }) => ts);
    const { ts: last } = app.slack.say({ user: ruth, channel, text: report });
    const shown = (ts: string) => app.slack.messages(channel, ruth).find((one) => one.ts === ts)?.unfurled;
    await app.slack.waitFor(() => shown(last), 10_000);
    for (const ts of posts) expect(shown(ts)).toBeUndefined();
  });
});

describe('the first words', () => {
  test('are said once in a channel that the bot was added to, in the language of whoever added it', async () => {
    const fr = app.slack.addMember({ realName: 'Hélène Roux', locale: 'fr-FR' });
    const { id } = app.slack.addChannel({ name: 'recrutement', kind: 'private', members: [fr.id, 'Shortlist'] });
    const bot = app.slack.member('Shortlist').id;
    const joined = { type: 'member_joined_channel', user: bot, channel: id, inviter: fr.id };
    await app.slack.event({ ...joined, user: fr.id });
    await app.slack.event(joined);
    await app.slack.event(joined);
    const said = () => app.slack.messages('recrutement', fr.id);
    await app.slack.waitFor(() => said().length > 0, 10_000);
    expect(JSON.stringify(said())).toContain('Bonjour, je suis Shortlist');
    await app.slack.event(joined);
    expect(said()).toHaveLength(1);
  });
});

describe('a card that no thread knows', () => {
  test('goes at the first press on it, and the assessment’s own card stays', async () => {
    const [{ channel: at, message } = { channel: '', message: '' }] = await db.ask<{
      channel: string;
      message: string;
    }>(`select channel, message from thread where platform = 'slack'`);
    // As if its worker had died between posting and committing: the card is there, and the thread holds another.
    await db.ask(`update thread set message = null, shown = null where channel = '${at}'`);
    await slack.say('show');
    const fresh = () =>
      app.slack
        .messages(channel, ruth)
        .findLast(({ onlyFor, author }) => !onlyFor && author === app.slack.member('Shortlist').id);
    await app.slack.waitFor(() => fresh()?.ts !== message, 20_000);
    const known = () => db.ask(`select from thread where channel = '${at}' and message is not null`);
    await expect.poll(known).toHaveLength(1);
    await slack.press({ words: '', links: [], at: message }, 'Add candidates');
    await app.slack.waitFor(() => !app.slack.messages(channel, ruth).some(({ ts }) => ts === message), 20_000);
    expect(fresh()?.ts).not.toBe(message);
  });
});
