// What was studied where is the candidate’s to put right; a school’s name never scores, and is in no view without names.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pdfOf } from '../fixtures/cv.ts';
import { anAnswer, candidateAt } from '../standins/candidate.ts';
import { invitationsIn, reportIn, type Desk } from '../standins/desk.ts';
import { openAssessment } from '../standins/opening.ts';
import { outboxOf } from '../standins/outbox.ts';
import { openRoom, type Room } from '../standins/two-platforms.ts';

const schools = /Quillbridge|Marshlow/u;
const people = ['Amara Osei, amara@post.example', 'Tom Hadley, tom@post.example'];

let room: Room;
let recruiter: Desk;
let manager: Desk;
let links: string[];

beforeAll(async () => {
  room = await openRoom({ recruiter: 'Slack', manager: 'Slack' });
  ({ recruiter, manager } = room);
  await openAssessment(recruiter);
  await recruiter.say('show');
  await recruiter.press(await recruiter.answer(/Nobody is invited/u), 'Candidates');
  await recruiter.press(await recruiter.answer(/Nobody is invited yet/u), 'Hide names');
  await recruiter.answer(/Names are hidden in results/u);
  await recruiter.say('invite');
  await recruiter.fillIn({ people: people.join('\n') });
  links = invitationsIn(await recruiter.answer(/2 candidates are invited/u));
}, 160_000);
afterAll(() => room?.app.stop());

const cvFrom = (school: string) =>
  pdfOf((doc) => {
    doc.fontSize(20).text('Robin Ferrier').fontSize(11).text('robin@post.example').moveDown();
    doc.fontSize(14).text('Education').fontSize(11);
    doc.text('BSc Computing').text(`${school}, 2014 – 2017`).moveDown();
    doc.fontSize(14).text('Languages').fontSize(11).text('English (native), German (A2)').moveDown();
    doc.fontSize(14).text('Skills').fontSize(11).text('SQL, Python');
  });

/** From the link to the last click: a CV from this school, put right and confirmed, and answers that say the same. */
async function sitWithCv(link: string, name: string, school: string): Promise<void> {
  const candidate = candidateAt(link);
  await candidate.agree();
  await candidate.introduce(name, `${name.split(' ')[0]!.toLowerCase()}@post.example`);
  await candidate.ask('PUT', '/cv', await cvFrom(school));
  await expect.poll(async () => (await candidate.page()).cv.state, { timeout: 20_000 }).toBe('read');
  const { cv, questions } = await candidate.page();
  if (cv.state !== 'read') throw new Error('The CV was not read.');
  expect(cv.education).toEqual([
    { degree: 'BSc', field: 'Computing', institution: school, start: '2014', end: '2017' },
  ]);
  expect(cv.languages).toEqual([
    { language: 'English', level: 'native' },
    { language: 'German', level: 'A2' },
  ]);
  const { employers, skills, education } = cv;
  const confirmed = { employers, skills, education, languages: [{ language: 'German', level: 'B2' }] };
  await candidate.ask('PUT', '/cv/confirmed', confirmed);
  expect((await candidate.page()).cv).toMatchObject({ confirmed: true, ...confirmed });
  for (const item of questions) await candidate.answer(item.id, anAnswer(item, 'I would run EXPLAIN ANALYZE first.'));
  expect((await candidate.submit()).status).toBe(200);
}

async function reportOf(name: string): Promise<string> {
  await manager.say('rank');
  await manager.press(await manager.answer(new RegExp(name, 'u')), 'Report', name);
  const url = reportIn(await manager.answer(new RegExp(`Report: ${name}`, 'u')));
  const opened = await fetch(url, { redirect: 'manual' });
  const headers = { cookie: (opened.headers.get('set-cookie') ?? '').split(';')[0]! };
  return (await fetch(new URL(opened.headers.get('location')!, url), { headers })).text();
}

test('education and languages are shown as they were read, and kept as they are confirmed', async () => {
  await sitWithCv(links[0]!, 'Amara Osei', 'Quillbridge University');
  await sitWithCv(links[1]!, 'Tom Hadley', 'Marshlow Evening College');
  await recruiter.card(/2 of 2 finished(?!.*being scored)/u, 60_000);
});

test('the same answers score the same, whichever school the CV names', async () => {
  const db = outboxOf(room.app.databaseUrl);
  const scores = await db.ask<{ composite: number; standard_error: number }>(
    'select composite, standard_error from attempt order by started_at',
  );
  await db.close();

  expect(scores).toHaveLength(2);
  expect(scores[0]).toEqual(scores[1]);
});

test('while names are hidden no card, report or export holds a school, and nothing of the CV', async () => {
  const card = await recruiter.card(/2 of 2 finished/u);
  await recruiter.say('rank');
  await recruiter.press(await recruiter.answer(/Candidate 1/u), 'Export');
  await recruiter.fillIn({ format: 'json' });
  await recruiter.see(/is on its way to your direct messages/u);
  const exported = (await recruiter.file()).toString('utf8');
  const report = await reportOf('Candidate 1');

  expect(`${card.words}\n${exported}\n${report}`).not.toMatch(schools);
  expect(report).not.toMatch(/German|As the candidate confirmed it/u);
});

test('the report of somebody who was advanced holds what they confirmed, and says that it isn’t scored', async () => {
  await manager.say('rank');
  await manager.press(await manager.answer(/Candidate 1/u), 'Advance', 'Candidate 1');
  await manager.fillIn({ reason: 'Reads the plan first.' });
  // Whose number it is was drawn by lot.
  const { words } = await manager.answer(/(?:Amara Osei|Tom Hadley): advanced/u);
  const isAmara = words.includes('Amara Osei');
  const report = await reportOf(isAmara ? 'Amara Osei' : 'Tom Hadley');

  expect(report).toMatch(/Education[^]*Never part of the score\.[^]*BSc, Computing/u);
  expect(report).toContain(isAmara ? 'Quillbridge University' : 'Marshlow Evening College');
  expect(report).toContain('German, B2');
  expect(report).not.toContain('A2');
});
