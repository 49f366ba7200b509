// The PDF that a member is given says what holds now, though others finished after it was first written.
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { anAnswer, candidateAt } from '../standins/candidate.ts';
import { invitationsIn, reportIn, type Desk } from '../standins/desk.ts';
import { pagesOf } from '../standins/pdf.ts';
import { job } from '../standins/recruiter.ts';
import { openRoom, type Room } from '../standins/two-platforms.ts';

vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });

const people = ['Amara Osei, amara@post.example', 'Tom Hadley, tom@post.example', 'Ida Lund, ida@post.example'];

describe.each(['Slack', 'Teams'] as const)('in %s', (platform) => {
  let room: Room;
  let recruiter: Desk;

  beforeAll(async () => {
    room = await openRoom({ recruiter: platform, manager: platform });
    ({ recruiter } = room);
    await recruiter.say('new');
    await recruiter.fillIn({ title: 'Backend Developer', job });
    await recruiter.press(await recruiter.card(/Draft: /u, 60_000), 'Approve');
    await recruiter.card(/Nobody is invited/u);
    await recruiter.say('invite');
    await recruiter.fillIn({ people: people.join('\n') });
    const links = invitationsIn(await recruiter.answer(/3 candidates are invited/u));
    for (const [i, link] of links.entries()) {
      await take(link, people[i]!);
      await recruiter.card(new RegExp(`${i + 1} of 3 finished`, 'u'), 60_000);
    }
  });
  afterAll(() => room?.app.stop());

  test('the one that is sent', async () => {
    await recruiter.press(await recruiter.card(/3 of 3 finished/u), 'Report', 'Amara');
    await recruiter.press(await recruiter.answer(/This link is yours alone/u), 'Send me the PDF');
    await expect
      .poll(async () => said(await recruiter.file()), { timeout: 60_000 })
      .toContain('3 of 3 invited have finished');
  });

  test('the one on the report’s page', async () => {
    await recruiter.press(await recruiter.card(/3 of 3 finished/u), 'Report', 'Tom');
    const url = reportIn(await recruiter.answer(/This link is yours alone/u));
    const opened = await fetch(url, { redirect: 'manual' });
    const headers = { cookie: (opened.headers.get('set-cookie') ?? '').split(';')[0]! };
    const address = new URL(opened.headers.get('location')!, url).href.replace(/\/$/u, '');
    const pdf = async () => said(Buffer.from(await (await fetch(`${address}/report.pdf`, { headers })).arrayBuffer()));
    await expect.poll(pdf, { timeout: 60_000 }).toContain('3 of 3 invited have finished');
  });
});

async function take(link: string, person: string): Promise<void> {
  const [name = '', email = ''] = person.split(', ');
  const candidate = candidateAt(link);
  await candidate.agree();
  await candidate.introduce(name, email);
  for (const item of (await candidate.page()).questions)
    await candidate.answer(item.id, anAnswer(item, 'I measure first, then write a test that fails without it.'));
  await candidate.submit();
}

const said = async (pdf: Buffer): Promise<string> => (await pagesOf(pdf)).join(' ').replace(/\s+/gu, ' ');
