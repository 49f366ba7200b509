// Names wait for a decision where an assessment is blind, in every place; and an export keeps to that too.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { candidateAt } from '../standins/candidate.ts';
import { invitationsIn, reportIn, type Desk } from '../standins/desk.ts';
import { openAssessment, sitAll } from '../standins/opening.ts';
import { openRoom, type Platform, type Room } from '../standins/two-platforms.ts';

const amara = { name: 'Amara Osei', email: 'amara@post.example', text: 'I would run EXPLAIN ANALYZE first.' };
const tom = { name: 'Tom Hadley', email: 'tom@post.example', text: 'No idea.' };
const lin = { name: 'Lin Wei', email: 'lin@post.example' };
const known = /Amara|Osei|Hadley|Lin Wei|post\.example/u;

describe.each<Platform>(['Slack', 'Teams'])('in %s', (platform) => {
  let room: Room;
  let recruiter: Desk;
  let manager: Desk;
  let [link = '']: string[] = [];

  beforeAll(async () => {
    room = await openRoom({ recruiter: platform, manager: platform });
    ({ recruiter, manager } = room);
    await openAssessment(recruiter);
    await recruiter.say('show');
    await recruiter.press(await recruiter.answer(/Nobody is invited/u), 'Candidates');
    await recruiter.press(await recruiter.answer(/Nobody is invited yet/u), 'Hide names');
    await recruiter.answer(/Names are hidden in results/u);
    [link = ''] = await sitAll(recruiter, [amara, tom]);
  });
  afterAll(() => room?.app.stop());

  test('card, comparison and report call everybody by a number that stays', async () => {
    await manager.say('rank');
    const card = await manager.answer(/(?=[^]*Candidate 1)[^]*Candidate 2/u);
    expect(card.words).not.toMatch(known);
    await manager.press(card, 'Compare these 2');
    expect((await manager.answer(/Side by side|Candidate 2/u)).words).not.toMatch(known);
    await manager.say('rank');
    await manager.press(await manager.answer(/Candidate 1/u), 'Report', 'Candidate 1');
    const link = reportIn(await manager.answer(/Report: Candidate 1/u));
    const { origin, pathname } = new URL(link);
    const opened = await fetch(`${origin}${pathname}`, { redirect: 'manual' });
    const cookie = opened.headers.get('set-cookie')?.split(';')[0] ?? '';
    const page = await (await fetch(`${origin}${opened.headers.get('location')}`, { headers: { cookie } })).text();
    expect(page).toContain('<title>Candidate 1');
    expect(page).not.toMatch(known);
  });

  test('the list of those invited says names, and no way leads from them to numbers', async () => {
    await recruiter.say('show');
    await recruiter.press(await recruiter.answer(/finished/u), 'Candidates');
    await recruiter.press(await recruiter.answer(/Recruiters and admins alone/u), 'Open', amara.name);
    const card = await recruiter.answer(/The link is for this person alone/u);
    expect(card.words).toContain(amara.email);
    expect(card.words).not.toMatch(/Number|Candidate \d/u);
  });

  test('a request for a review comes by number; one to be erased comes by name, without the result', async () => {
    await candidateAt(link).ask('POST', '/requests', { kind: 'review', text: 'Please read it again.' });
    const review = await recruiter.see(/Candidate \d asks for a review by a person[^]*Answer by/u);
    expect(review.words).not.toMatch(known);
    expect(review.words).toContain('[Report]');
    await candidateAt(link).ask('POST', '/requests', { kind: 'erase', text: '' });
    const erase = await recruiter.see(/Amara Osei[^]*amara@post\.example/u);
    expect(erase.words).not.toContain('[Report]');
  });

  test('an export holds no name either, also of who hasn’t begun, and reaches who asked for it', async () => {
    await recruiter.say('invite');
    await recruiter.fillIn({ people: `${lin.name}, ${lin.email}` });
    expect(invitationsIn(await recruiter.answer(/1 candidate is invited/u))).toHaveLength(1);
    await recruiter.say('rank');
    await recruiter.press(await recruiter.answer(/Candidate 1/u), 'Export');
    await recruiter.fillIn({ format: 'json' });
    await recruiter.see(/is on its way to your direct messages/u);
    const exported = JSON.parse((await recruiter.file()).toString('utf8'));
    expect(exported).toMatchObject({
      schema: 'shortlist-export',
      version: 1,
      candidates: [{ number: 1 }, { number: 2 }, { number: 3, name: 'Candidate 3' }],
    });
    expect(JSON.stringify(exported)).not.toMatch(known);
  });

  test('once somebody is advanced, they are called by name, and nobody else is', async () => {
    await manager.say('rank');
    await manager.press(await manager.answer(/Candidate 1/u), 'Advance', 'Candidate 1');
    await manager.fillIn({ reason: 'Reads the plan first.' });
    const { words } = await manager.answer(/(?:Amara Osei|Tom Hadley): advanced/u);
    const [named, other] = words.includes('Amara Osei') ? [/Amara Osei/u, /Hadley/u] : [/Tom Hadley/u, /Osei/u];
    await manager.say('rank');
    const card = await manager.answer(named);
    expect(card.words).toContain('Candidate 2');
    expect(card.words).not.toMatch(other);
  });
});
