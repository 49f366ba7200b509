// A recruiter asks for changes of a draft in plain words, reads what changed, and takes it back; with a model and without.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { author, choice, criteriaOf, criterion } from '../standins/author.ts';
import type { Desk } from '../standins/desk.ts';
import { startOpenAi, type OpenAiStandIn } from '../standins/openai.ts';
import { job } from '../standins/recruiter.ts';
import { openRoom, type Room } from '../standins/two-platforms.ts';

const weightsIn = (words: string) => [...words.matchAll(/(\d+)\s%, from/gu)].map(([, weight]) => Number(weight));

describe.each(['Slack', 'Teams'] as const)('in %s', (platform) => {
  let room: Room;
  let recruiter: Desk;

  beforeAll(async () => {
    room = await openRoom({ recruiter: platform, manager: platform });
    ({ recruiter } = room);
    await recruiter.say('new');
    await recruiter.fillIn({ title: 'Backend Developer', job });
    await recruiter.card(/Draft: /u, 60_000);
  }, 120_000);
  afterAll(() => room?.app.stop());

  async function ask(wish: string) {
    await recruiter.press(await recruiter.card(/Draft: /u), 'Ask for a change');
    return recruiter.fillIn({ wish });
  }

  test('nothing asked is said at the field', async () => {
    expect(await ask('   ')).toMatchObject({ kind: 'errors' });
  });

  test('what was asked is done, and the card says what changed and what wasn’t followed', async () => {
    await ask('drop the Python part, sing');
    const card = await recruiter.card(/Changed as asked: “drop the Python part, sing”/u, 60_000);
    expect(card.words).toMatch(/Removed: Python\n/u);
    expect(card.words).toMatch(/Weight: \S.*, 20\s% → \d+\s%/u);
    expect(card.words).toContain('Not followed: “sing”.');
    expect(card.words).toContain('What is always understood');
    expect(card.words).not.toMatch(/Python\s+\d+\s%/u);
    expect(weightsIn(card.words).reduce((sum, weight) => sum + weight, 0)).toBe(100);
  }, 90_000);

  test('it is taken back by a press, also once something that isn’t understood was asked since', async () => {
    await ask('sparkle more');
    const both = await recruiter.card(/Changed as asked[^]*Nothing was changed for “sparkle more”/u, 60_000);
    await recruiter.press(both, 'Undo');
    const card = await recruiter.card(/^(?![^]*Changed as asked)[^]*Draft: [^]*Python\s+20\s%/u, 60_000);
    expect(weightsIn(card.words)).toEqual([20, 20, 20, 20, 20]);
  }, 90_000);

  test('once something else was changed, it can’t be taken back any more', async () => {
    await ask('shorter');
    const old = await recruiter.card(/Changed as asked: “shorter”/u, 60_000);
    await recruiter.press(old, 'Look at the questions');
    await recruiter.press(await recruiter.answer(/Question 1 of/u), 'Swap for another');
    await recruiter.answer(/Question 1 of/u);
    const fresh = await recruiter.card(/^(?![^]*Changed as asked)[^]*Draft: /u, 60_000);
    expect(fresh.words).not.toContain('[Undo]');
  }, 90_000);

  test('what isn’t understood changes nothing, and the answer names what is', async () => {
    await ask('make it sparkle');
    const card = await recruiter.card(/Nothing was changed for “make it sparkle”/u, 60_000);
    expect(card.words).toContain('drop or add a topic');
    expect(card.words).not.toContain('[Undo]');
  }, 90_000);
});

describe('with a model', () => {
  let room: Room;
  let openAi: OpenAiStandIn;

  beforeAll(async () => {
    openAi = await startOpenAi(
      author(criteriaOf(criterion('PostgreSQL', 'PostgreSQL'), criterion('Feeds', 'bus times'))),
    );
    room = await openRoom(
      { recruiter: 'Slack', manager: 'Slack' },
      { OPENAI_API_KEY: 'k', OPENAI_BASE_URL: openAi.url },
    );
  }, 120_000);
  afterAll(async () => {
    await room?.app.stop();
    await openAi?.stop();
  });

  test('it reads the wish, and what it writes is shown as added', async () => {
    const { recruiter } = room;
    await recruiter.say('new');
    await recruiter.fillIn({ title: 'Backend Developer', job });
    await recruiter.press(await recruiter.card(/Draft: /u, 60_000), 'Ask for a change');
    const question = choice('Which feed is late?');
    const feeds = {
      keeps: 2,
      name: 'Feeds',
      weight: 100,
      because: null,
      questions: [{ keeps: null, written: question }],
    };
    openAi.answer(() => ({ says: { criteria: [feeds], leftOut: [] } }));
    await recruiter.fillIn({ wish: 'only feeds, please' });
    const card = await recruiter.card(/Changed as asked: “only feeds, please”/u, 60_000);
    expect(card.words).toMatch(/Added: Which feed is late\?[^]*Removed: PostgreSQL/u);
    expect(openAi.asked.at(-1)?.user).toContain('only feeds, please');
  }, 120_000);
});
