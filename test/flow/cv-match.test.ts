// A CV is compared with what the job asks for: on the card, in the report and its PDF, on the candidate's page; never in the score.
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { CandidatePage } from '#core/model/page.ts';
import { pdfOf } from '../fixtures/cv.ts';
import { anAnswer, candidateAt } from '../standins/candidate.ts';
import { invitationsIn, reportIn, type Desk } from '../standins/desk.ts';
import { outboxOf } from '../standins/outbox.ts';
import { pagesOf } from '../standins/pdf.ts';
import { job } from '../standins/recruiter.ts';
import { openRoom, type Room } from '../standins/two-platforms.ts';

// Reading happens in a process of its own, which a busy machine starts late.
vi.setConfig({ testTimeout: 180_000, hookTimeout: 120_000 });

const people = ['Amara Osei, amara@post.example', 'Tom Hadley, tom@post.example', 'Ida Lund, ida@post.example'];
const quote = 'Kept the importer honest with Python and PostgreSQL.';
const cv = pdfOf((doc) => {
  const lines = `Amara Osei\namara@post.example | +44 1392 555010\n\nExperience\n\nBackend Developer, Coombe Transit\nJanuary 2019 - March 2024\n${quote}\n\nEducation\n\nBSc Mathematics, University of Exeter\n2015 - 2018\n\nSkills\n\nFlask, HTTP APIs`;
  doc.fontSize(11).text(lines);
  doc.fillColor('white').text('Docker expert');
});

describe.each(['Slack', 'Teams'] as const)('in %s', (platform) => {
  let room: Room;
  let recruiter: Desk;
  let db: ReturnType<typeof outboxOf>;
  let links: string[];

  beforeAll(async () => {
    room = await openRoom({ recruiter: platform, manager: platform });
    ({ recruiter } = room);
    db = outboxOf(room.app.databaseUrl);
    await recruiter.say('new');
    await recruiter.fillIn({ title: 'Backend Developer', job });
    await recruiter.press(await recruiter.card(/Draft: /u, 60_000), 'Approve');
    await recruiter.card(/Nobody is invited/u);
    await recruiter.say('invite');
    await recruiter.fillIn({ people: people.join('\n') });
    links = invitationsIn(await recruiter.answer(/3 candidates are invited/u));
  });
  afterAll(async () => {
    await db?.close();
    await room?.app.stop();
  });

  const compared = async () =>
    (await db.ask<{ n: number }>('select count(*)::int as n from cv where match is not null'))[0]?.n;
  const jobsLeft = async () =>
    (
      await db.ask<{ n: number }>(
        `select count(*)::int as n from outbox where name in ('read-cv', 'match-cv', 'write-report') and state in ('pending', 'enqueued')`,
      )
    )[0]?.n;

  async function sendCv(link: string): Promise<void> {
    const candidate = candidateAt(link);
    expect((await candidate.ask('PUT', '/cv', await cv)).status).toBe(200);
    await expect.poll(async () => (await candidate.page()).cv?.state, { timeout: 90_000 }).toBe('read');
    await expect.poll(jobsLeft, { timeout: 60_000 }).toBe(0);
  }

  async function finish(link: string, name: string): Promise<void> {
    const candidate = candidateAt(link);
    await candidate.introduce(name, `${name.toLowerCase()}@post.example`);
    for (const item of (await candidate.page()).questions)
      await candidate.answer(item.id, anAnswer(item, 'I measure first, then write a test that fails without it.'));
    expect((await candidate.submit()).status).toBe(200);
  }

  test('who agreed to a notice that didn’t say so isn’t compared', async () => {
    await candidateAt(links[2]!).agree();
    await db.ask('update consent set notice_version = 4');
    await sendCv(links[2]!);
    expect(await compared()).toBe(0);
  });

  test('what was read is compared, and again when the candidate has corrected it; what is kept is sealed', async () => {
    await candidateAt(links[0]!).agree();
    await sendCv(links[0]!);
    expect(await compared()).toBe(1);
    const confirmed = { employers: [], skills: ['Flask', 'Docker'] };
    expect((await candidateAt(links[0]!).ask('PUT', '/cv/confirmed', confirmed)).status).toBe(200);
    await expect.poll(jobsLeft, { timeout: 60_000 }).toBe(0);
    const { body } = await candidateAt(links[0]!).ask<{ cv: { match: { criteria: { name: string }[] } } }>(
      'GET',
      '/data',
    );
    expect(body.cv.match.criteria).toContainEqual(
      expect.objectContaining({ name: 'Python', met: 'met', quote: quote }),
    );
    expect(body.cv.match.criteria).toContainEqual(
      expect.objectContaining({ name: 'Docker', met: 'met', quote: 'Docker' }),
    );
    const rows = await db.ask('select c::text as row from cv c');
    expect(JSON.stringify(rows)).not.toMatch(/Python|Kept/u);
  });

  test('the card counts it, and the score is the same as without a CV', async () => {
    await candidateAt(links[1]!).agree();
    await finish(links[0]!, 'Amara');
    await finish(links[1]!, 'Tom');
    const card = await recruiter.card(/2 of 3 finished/u, 100_000);
    await recruiter.press(card, 'Scorecards', 'Amara');
    const shown = (await recruiter.answer(/requirements met/u)).words;
    expect(shown).toMatch(/CV: \d of \d requirements met/u);
    expect(shown).toContain('not part of the score');
    expect(shown).toContain('text that people can’t see');
    const scores = await db.ask<{ composite: number }>(
      'select distinct composite from attempt where composite is not null',
    );
    expect(scores).toHaveLength(1);
  });

  test('the report and its PDF list each requirement with the words of the CV, and hidden text is never among them', async () => {
    await recruiter.press(await recruiter.card(/2 of 3 finished/u), 'Report', 'Amara');
    const url = reportIn(await recruiter.answer(/This link is yours alone/u));
    const opened = await fetch(url, { redirect: 'manual' });
    const headers = { cookie: (opened.headers.get('set-cookie') ?? '').split(';')[0]! };
    const address = new URL(opened.headers.get('location')!, url);
    const page = await (await fetch(address, { headers })).text();
    expect(page).toContain('The CV and what the job asks for');
    expect(page).toContain(`<q class="given" dir="auto">${quote}</q>`);
    expect(page).toContain('Docker expert');
    expect(page).not.toContain('<q class="given" dir="auto">Docker expert</q>');
    await expect.poll(jobsLeft, { timeout: 60_000 }).toBe(0);
    const pdf = await fetch(`${address.href.replace(/\/$/u, '')}/report.pdf`, { headers });
    const text = (await pagesOf(new Uint8Array(await pdf.arrayBuffer()))).join(' ').replace(/\s+/gu, ' ');
    expect(text).toContain('The CV and what the job asks for');
    expect(text).toContain(quote);
  });

  test('the candidate reads on their page what was read of their CV', async () => {
    const page: CandidatePage = await candidateAt(links[0]!).page();
    expect(page.result?.cv).toContainEqual({ name: 'Python', met: 'met', quote: quote });
    expect((await candidateAt(links[1]!).page()).result?.cv).toBeNull();
  });
});
