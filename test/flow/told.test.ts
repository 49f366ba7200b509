// What a candidate tells of their own work is asked where the bank has little, and read by people.
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { sitAll } from '../standins/opening.ts';
import { reportIn, type Desk } from '../standins/desk.ts';
import { openRoom, type Room } from '../standins/two-platforms.ts';

vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });

const job = `Farrier
You will trim hooves, forge shoes and fit them.
Requirements:
- hot shoeing
- clear writing`;

let room: Room;
let recruiter: Desk;
beforeAll(async () => {
  room = await openRoom({ recruiter: 'Slack', manager: 'Teams' });
  ({ recruiter } = room);
});
afterAll(() => room?.app.stop());

test('the draft says so, the card shows who waits for a person, and the report why', async () => {
  await recruiter.say('new');
  await recruiter.fillIn({ title: 'Farrier', job });
  const draft = await recruiter.card(/Draft: /u, 60_000);
  expect(draft.words).toContain('Hot shoeing');
  expect(draft.words).toContain('people read these answers');
  await recruiter.press(draft, 'Approve');
  await recruiter.card(/nobody (?:has finished|is invited)/iu);
  const text =
    'At the yard last spring a mare lost a shoe before a show; I forged a new one, fitted it hot and checked her gait.';
  await sitAll(recruiter, [{ name: 'Amara Osei', email: 'amara@post.example', text }]);
  const card = await recruiter.card(/1 of 1 finished/u);
  await recruiter.press(card, 'Report', 'Amara');
  const url = reportIn(await recruiter.answer(/This link is yours alone/u));
  const opened = await fetch(url, { redirect: 'manual' });
  const headers = { cookie: (opened.headers.get('set-cookie') ?? '').split(';')[0]! };
  const page = await (await fetch(new URL(opened.headers.get('location')!, url), { headers })).text();
  expect(page).toContain('read it by the levels described');
  expect(page).toContain('A real situation');
});
