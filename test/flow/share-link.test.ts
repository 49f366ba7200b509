// The share link in the recruiter's hands: how many used it, how many may, and another one in its place.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { candidateAt } from '../standins/candidate.ts';
import { invitationsIn, type Desk, type Said } from '../standins/desk.ts';
import { job } from '../standins/recruiter.ts';
import { openRoom, type Room } from '../standins/two-platforms.ts';

const linkIn = (said: Said): string => invitationsIn(said)[0] ?? '';
const arrive = (link: string, name: string) =>
  candidateAt(link).agree({ name: `${name} Example`, email: `${name.toLowerCase()}@post.example` });
const page = async (link: string) => {
  const response = await fetch(link);
  return { status: response.status, text: await response.text() };
};

describe.each(['Slack', 'Teams'] as const)('in %s', (platform) => {
  let room: Room;
  let recruiter: Desk;
  let first = '';
  let begun = '';
  const shown = async (): Promise<Said> => {
    await recruiter.press(await recruiter.card(/\[Copy share link\]/u), 'Copy share link');
    return recruiter.answer(/Share link/u);
  };

  beforeAll(async () => {
    room = await openRoom({ recruiter: platform, manager: platform });
    ({ recruiter } = room);
    await recruiter.say('new');
    await recruiter.fillIn({ title: 'Backend Developer', job });
    await recruiter.press(await recruiter.card(/Draft: /u, 60_000), 'Approve');
  }, 90_000);
  afterAll(() => room?.app.stop());

  test('the card says how many have used it', async () => {
    const before = await shown();
    first = linkIn(before);
    expect(before.words).toContain('Nobody has used it yet.');
    const { body } = await arrive(first, 'Amara');
    begun = new URL(body.next!, room.app.url).href;
    expect((await shown()).words).toContain('1 person has used it.');
  });

  test('a limit is refused at its field where it is none, and said on the card, in its place', async () => {
    const card = await shown();
    await recruiter.press(card, 'Limit how many');
    expect(await recruiter.fillIn({ most: '0' })).toMatchObject({ kind: 'errors' });
    expect(await recruiter.fillIn({ most: '2' })).toEqual({ kind: 'closed' });
    const limited = await recruiter.answer(/1 of at most 2 people has used it/u);
    expect(limited.at).toBe(card.at);
    expect(linkIn(limited)).toBe(first);
  });

  test('of many who start at once no more begin than may, and the page says that it is full', async () => {
    const starts = await Promise.all(['Tom', 'Mei', 'Ikram', 'Dewi'].map((name) => arrive(first, name)));
    expect(starts.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 410, 410, 410]);
    const full = await page(first);
    expect(full.status).toBe(410);
    expect(full.text).toContain('No more places by this link');
    expect((await candidateAt(begun).page()).state).toBe('open');
    expect((await shown()).words).toContain('2 of at most 2 people have used it. Nobody else can start');
  });

  test('no limit lets them in again', async () => {
    await recruiter.press(await shown(), 'Limit how many');
    await recruiter.fillIn({ most: '' });
    await recruiter.answer(/2 people have used it/u);
    expect((await page(first)).status).toBe(200);
  });

  test('another link ends the one before at once; whoever has begun goes on, and it starts from nobody', async () => {
    const card = await shown();
    await recruiter.press(card, 'Limit how many');
    await recruiter.fillIn({ most: '5' });
    await recruiter.press(await recruiter.answer(/of at most 5/u), 'New link');
    const renewed = await recruiter.answer(/0 of at most 5 people have used it/u);
    const second = linkIn(renewed);
    expect(second).not.toBe(first);
    expect(await arrive(first, 'Late')).toMatchObject({ status: 410, body: { error: { code: 'link-replaced' } } });
    expect((await page(first)).text).toContain('This link was replaced');
    expect((await candidateAt(begun).page()).state).toBe('open');
    expect((await arrive(second, 'New')).status).toBe(200);
    expect(linkIn(await shown())).toBe(second);
  });

  // In Teams a member has one dialog at a time.
  test.runIf(platform === 'Slack')(
    'a press on a card from before replaces nothing, and shows the link that holds',
    async () => {
      const [old, newer] = [await shown(), await shown()];
      await recruiter.press(newer, 'New link');
      const held = linkIn(await recruiter.answer(/0 of at most 5 people have used it/u));
      await recruiter.press(old, 'New link');
      const answer = await recruiter.answer(/This card had changed/u);
      expect(linkIn(answer)).toBe(held);
      expect((await page(held)).status).toBe(200);
    },
  );
});
