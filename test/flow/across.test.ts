// One assessment in a Slack channel and a Teams chat at once: what each side sees of the other, and what it doesn't.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { wordsOf } from '#core/text/words.ts';
import { sit } from '../standins/candidate.ts';
import { infoOf } from '../standins/pdf.ts';
import { invitationsIn, reportIn, type Desk, type Said } from '../standins/desk.ts';
import { job, ruth } from '../standins/recruiter.ts';
import { leila } from '../standins/teams-app.ts';
import { readReport } from '../standins/report.ts';
import { deskAt, openRoom, type Room } from '../standins/two-platforms.ts';

let room: Room;
let app: Room['app'];
let recruiter: Desk;
let manager: Desk;

const managersWords = 'Reads the plan before she touches anything.';
const recruitersWords = 'I missed a word on sending a request twice.';
/** A change is on the other side within these milliseconds. */
const soon = 5_000;

beforeAll(async () => {
  room = await openRoom({ recruiter: 'Slack', manager: 'Teams' });
  ({ app, recruiter, manager } = room);
  await recruiter.say('new');
  await recruiter.fillIn({ title: 'Backend Developer', job });
  await recruiter.press(await recruiter.card(/Draft: /u, 60_000), 'Approve');
  await recruiter.card(/Nobody is invited yet/u);
  await recruiter.say('invite');
  await recruiter.fillIn({
    people: 'Amara Osei, amara@post.example\nTom Hadley, tom@post.example\nDewi Rees, dewi@post.example',
  });
  const [amaras = '', toms = ''] = invitationsIn(await recruiter.answer(/3 candidates are invited/u));
  await sit(amaras, { name: 'Amara Osei', email: 'amara@post.example', text: 'I would run EXPLAIN ANALYZE first.' });
  await sit(toms, { name: 'Tom Hadley', email: 'tom@post.example', text: 'No idea.', choice: 1 });
  await recruiter.card(/2 of 3 finished(?!.*being scored)(?=[^]*Amara Osei)[^]*Tom Hadley/u, 100_000);
}, 180_000);
afterAll(() => app?.stop());

/** Opens Amara’s own card. */
async function first(who: Desk): Promise<Said> {
  await who.press(await who.card(/2 of 3 finished/u), 'Scorecards', 'Amara Osei');
  return who.answer(/never change the score/u);
}

async function rate(who: Desk, level: string, more: Record<string, string>) {
  const ratings = (await who.fields()).filter((name) => name.startsWith('rating-'));
  return who.fillIn({ ...Object.fromEntries(ratings.map((name) => [name, level])), ...more });
}

describe('what was made in Slack', () => {
  test('appears in the Teams chat after its code was typed there, and each card says where the other is', async () => {
    await room.share();
    await manager.card(/2 of 3 finished[^]*Also in a Slack channel/u);
    await recruiter.card(/2 of 3 finished[^]*Also in a Teams thread/u);
  });

  test('is shown there by initials to whoever isn’t known, and by name to who may see results', async () => {
    const stranger = await deskAt(app, 'Teams', leila);
    const seen = (await stranger.card(/(?=[^]*A\. O\.)[^]*T\. H\./u)).words;
    expect(seen).not.toMatch(/Amara|Hadley|EXPLAIN|Advance/u);
    expect((await manager.card(/(?=[^]*Amara Osei)[^]*Tom Hadley/u)).words).toContain('Only you see this.');
  });
});

describe('what people say of a candidate', () => {
  test('a scorecard given in Teams is seen to be there in Slack, and hidden until one’s own is given', async () => {
    await manager.press(await first(manager), 'Scorecard');
    expect(await rate(manager, '3', { recommendation: 'strong-yes', comment: managersWords })).toEqual({
      kind: 'closed',
    });
    await recruiter.card(/1 scorecard(?!s)/u, soon);
    const hidden = (await first(recruiter)).words;
    expect(hidden).toContain('You see what the others say once you have given yours.');
    expect(hidden).not.toMatch(/Strong yes|Reads the plan/u);
  });

  test('so is a comment made in Slack, for who hasn’t given theirs', async () => {
    await recruiter.press(await first(recruiter), 'Comment');
    await recruiter.fillIn({ comment: 'Ask about lost requests.' });
    await recruiter.answer(/Ask about lost requests/u);
    expect((await first(manager)).words).toContain('Ask about lost requests');
  });

  test('after both have given theirs, both read both', async () => {
    await recruiter.press(await first(recruiter), 'Scorecard');
    await rate(recruiter, '2', { recommendation: 'no', comment: recruitersWords });
    await recruiter.answer(/(?<!of )2 scorecards given\./u);
    for (const who of [recruiter, manager]) {
      const card = (await first(who)).words;
      for (const said of [managersWords, recruitersWords, 'Strong yes']) expect(card).toContain(said);
    }
  });
});

describe('a decision', () => {
  test('in Teams stands on Slack’s card within seconds, with its reason on the candidate’s card', async () => {
    await manager.press(await manager.card(/2 of 3 finished/u), 'Hold', 'Amara Osei');
    await manager.fillIn({ reason: 'After the call on Thursday.' });
    await recruiter.card(/Put on hold by Owen Bright/u, soon);
    expect((await first(recruiter)).words).toContain('After the call on Thursday.');
  });

  test('in Slack takes its place, in Teams too, and for whoever isn’t known without a name', async () => {
    await recruiter.press(await recruiter.card(/Put on hold by Owen Bright/u), 'Advance', 'Amara Osei');
    await recruiter.fillIn({ reason: 'The call went well.' });
    await manager.card(/Amara Osei[^]*Advanced by Ruth Marlow/u, soon);
    expect((await first(manager)).words).toContain('The call went well.');
    const stranger = await deskAt(app, 'Teams', leila);
    expect((await stranger.card(/A\. O\.[^]*Ruth Marlow/u)).words).not.toMatch(/Amara|went well/u);
  });

  test('is undone in both', async () => {
    await recruiter.press(await recruiter.see(/Undo until/u), 'Undo');
    for (const who of [recruiter, manager])
      await who.card(/^(?![^]*(Advanced|Put on hold) by)[^]*2 of 3 finished/u, soon);
  });
});

describe('the rest of the work', () => {
  test('who hasn’t finished is reminded from Slack; a reviewer in Teams is told who may', async () => {
    await manager.say('remind');
    expect((await manager.answer(/Only recruiters/u)).words).toContain(ruth);
    await recruiter.say('remind');
    await recruiter.press(await recruiter.answer(/1 hasn’t finished/u), 'Remind 1');
    const reminders = async () => (await app.mails()).filter(({ subject }) => subject.includes('is still open'));
    await expect
      .poll(async () => (await reminders()).map(({ to }) => to), { timeout: 10_000 })
      .toEqual(['dewi@post.example']);
  });

  test('the PDF comes to each by direct message; Teams asks before it keeps it', async () => {
    for (const who of [recruiter, manager]) {
      await who.press(await who.card(/2 of 3 finished/u), 'Report');
      await who.press(await who.answer(/This link is yours alone/u), 'Send me the PDF');
      expect((await who.file()).subarray(0, 4).toString()).toBe('%PDF');
    }
  });

  test('a language chosen in Teams is that member’s own, and changes nobody else’s card', async () => {
    await manager.say('settings');
    await manager.fillIn({ locale: 'fr' });
    await manager.answer(/Français/u);
    const label = wordsOf({ locale: 'fr', platform: 'teams' }).decision.verb.reject;
    await manager.say('show');
    expect((await manager.answer(new RegExp(`\\[${label}\\]`, 'u'))).words).not.toContain('[Reject]');
    expect((await recruiter.card(/2 of 3 finished/u)).words).toContain('[Reject]');
  });

  test('so are the report and its PDF', async () => {
    const { answers, decision, reportPage } = wordsOf({ locale: 'fr', platform: 'teams' });
    await manager.press(await manager.answer(/\[Refuser\]/u), decision.report);
    const given = await manager.answer(/Ce lien n’est que pour vous/u);
    const page = await readReport(reportIn(given));
    expect(page).toContain('<html lang="fr"');
    expect(page).toContain(reportPage.scores);
    await manager.press(given, answers.sendPdf);
    expect((await infoOf(await manager.file())).Language).toBe('fr');
  });

  test('closed by an admin in Teams, it is closed in Slack too', async () => {
    const admin = await deskAt(app, 'Teams', ruth);
    await admin.press(await admin.card(/2 of 3 finished[^]*Only you see this|Only you see this[^]*2 of 3/u), 'Close');
    await recruiter.card(/Closed .* by Ruth Marlow/u, soon);
    await admin.card(/Closed .* by Ruth Marlow/u, soon);
  });
});
