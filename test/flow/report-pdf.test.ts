// The PDF that a member is given says what holds now, though others finished after it was first written.
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { sit } from '../standins/candidate.ts';
import { invitationsIn, reportIn, type Desk } from '../standins/desk.ts';
import { openAssessment } from '../standins/opening.ts';
import { pagesOf } from '../standins/pdf.ts';
import { openRoom, type Room } from '../standins/two-platforms.ts';

vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });

const text = 'I measure first, then write a test that fails without it.';
const people = ['Amara Osei', 'Tom Hadley', 'Ida Lund'].map((name) => ({
  name,
  email: `${name.split(' ')[0]?.toLowerCase()}@post.example`,
  text,
}));

describe.each(['Slack', 'Teams'] as const)('in %s', (platform) => {
  let room: Room;
  let recruiter: Desk;

  beforeAll(async () => {
    room = await openRoom({ recruiter: platform, manager: platform });
    ({ recruiter } = room);
    await openAssessment(recruiter);
    await recruiter.say('invite');
    await recruiter.fillIn({ people: people.map(({ name, email }) => `${name}, ${email}`).join('\n') });
    const links = invitationsIn(await recruiter.answer(/3 candidates are invited/u));
    // One after the other: the first one's PDF is written before the others have finished.
    for (const [i, person] of people.entries()) {
      await sit(links[i] ?? '', person);
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

const said = async (pdf: Buffer): Promise<string> => (await pagesOf(pdf)).join(' ').replace(/\s+/gu, ' ');
