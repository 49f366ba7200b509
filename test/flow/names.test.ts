// Names wait for a decision where an assessment is blind, in every place; and an export keeps to that too.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { reportIn, type Desk } from '../standins/desk.ts';
import { openAssessment, sitAll } from '../standins/opening.ts';
import { openRoom, type Platform, type Room } from '../standins/two-platforms.ts';

const amara = { name: 'Amara Osei', email: 'amara@post.example', text: 'I would run EXPLAIN ANALYZE first.' };
const tom = { name: 'Tom Hadley', email: 'tom@post.example', text: 'No idea.' };
const known = /Amara|Osei|Hadley|post\.example/u;

describe.each<Platform>(['Slack', 'Teams'])('in %s', (platform) => {
  let room: Room;
  let recruiter: Desk;
  let manager: Desk;

  beforeAll(async () => {
    room = await openRoom({ recruiter: platform, manager: platform });
    ({ recruiter, manager } = room);
    await openAssessment(recruiter);
    await recruiter.say('show');
    await recruiter.press(await recruiter.answer(/Nobody is invited/u), 'Candidates');
    await recruiter.press(await recruiter.answer(/Nobody is invited yet/u), 'Hide names');
    await recruiter.answer(/Names are hidden in results/u);
    await sitAll(recruiter, [amara, tom]);
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

  test('an export holds no name either, and reaches who asked for it', async () => {
    await recruiter.say('rank');
    await recruiter.press(await recruiter.answer(/Candidate 1/u), 'Export');
    await recruiter.fillIn({ format: 'json' });
    await recruiter.see(/is on its way to your direct messages/u);
    const exported = JSON.parse((await recruiter.file()).toString('utf8'));
    expect(exported).toMatchObject({
      schema: 'shortlist-export',
      version: 1,
      candidates: [{ number: 1 }, { number: 2 }],
    });
    expect(JSON.stringify(exported)).not.toMatch(known);
  });

  test('once somebody is advanced, they are called by name, and nobody else is', async () => {
    await manager.say('rank');
    await manager.press(await manager.answer(/Candidate 1/u), 'Advance', 'Candidate 1');
    await manager.fillIn({ reason: 'Reads the plan first.' });
    await manager.answer(/Amara Osei: advanced/u);
    await manager.say('rank');
    const card = await manager.answer(/Amara Osei/u);
    expect(card.words).toContain('Candidate 2');
    expect(card.words).not.toMatch(/Hadley/u);
  });
});
