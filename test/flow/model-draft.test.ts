// A language model drafts; where it gives no answer the item bank does, and the recruiter can ask again.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { author, choice, criteriaOf, criterion, written } from '../standins/author.ts';
import type { Desk } from '../standins/desk.ts';
import { startOpenAi, type OpenAiStandIn } from '../standins/openai.ts';
import { job } from '../standins/recruiter.ts';
import { openRoom, type Room } from '../standins/two-platforms.ts';

const good = author(
  criteriaOf(criterion('SQL and indexes', 'PostgreSQL (indexes, EXPLAIN)'), criterion('Feeds of buses', 'bus times')),
  (name) => [choice(`${name}: which of these?`), written(`${name}: say why.`)],
);

describe.each(['Slack', 'Teams'] as const)('in %s', (platform) => {
  let room: Room;
  let recruiter: Desk;
  let openAi: OpenAiStandIn;

  beforeAll(async () => {
    openAi = await startOpenAi(good);
    const env = { OPENAI_API_KEY: 'k', OPENAI_BASE_URL: openAi.url, OPENAI_MODEL: 'author-1' };
    room = await openRoom({ recruiter: platform, manager: platform }, env);
    ({ recruiter } = room);
  });
  afterAll(async () => {
    await room?.app.stop();
    await openAi?.stop();
  });

  test('the draft card names the model, its criteria with their words, and its questions', async () => {
    await recruiter.say('new');
    await recruiter.fillIn({ title: 'Backend Developer', job });
    const card = await recruiter.card(/Draft: Backend/u, 60_000);
    expect(card.words).toMatch(/Draft by the language model author-1/u);
    expect(card.words).toMatch(/Feeds of buses[^]*from “bus times”[^]*Feeds of buses: say why/u);
    expect(card.words).not.toContain('Draft again');
  }, 90_000);

  test('a question of the model says whose it is, and is swapped for one of the bank where the bank has the skill', async () => {
    await recruiter.press(await recruiter.card(/Draft: /u), 'Look at the questions');
    const first = await recruiter.answer(/Question 1 of/u);
    expect(first.words).toContain('written by the language model author-1');
    await recruiter.press(first, 'Swap for another');
    expect((await recruiter.answer(/Question 1 of/u)).words).toMatch(/item bank, databases-/u);
  });

  test('a silent model leaves a draft of the bank, and is asked again by a press', async () => {
    openAi.answer(() => ({ status: 401 }));
    await recruiter.say('new');
    await recruiter.fillIn({ title: 'Data Developer', job });
    const card = await recruiter.card(/Draft: Data[^]*The model didn’t answer/u, 60_000);
    expect(card.words).toContain('Draft by item bank');

    await recruiter.press(card, 'Draft again');
    await recruiter.card(/Draft: Data[^]*The model didn’t answer/u, 60_000);
    openAi.answer(good);
    await recruiter.press(await recruiter.card(/Draft: Data/u), 'Draft again');
    const again = await recruiter.card(/Draft: Data[^]*Feeds of buses/u, 60_000);
    expect(again.words).not.toMatch(/didn’t answer|Draft again/u);
  }, 90_000);

  test('over a draft that was changed it asks first', async () => {
    openAi.answer(() => ({ status: 401 }));
    await recruiter.say('new');
    await recruiter.fillIn({ title: 'Feed Developer', job });
    const old = await recruiter.card(/Draft: Feed[^]*The model didn’t answer/u, 60_000);
    await recruiter.press(old, 'Look at the questions');
    const first = await recruiter.answer(/Question 1 of/u);
    await recruiter.press(first, 'Swap for another');
    await recruiter.answer(/Question 1 of/u);
    const gone = /\n1\. (.{20})/u.exec(old.words)?.[1] ?? 'none';
    const fresh = await recruiter.card(new RegExp(`^(?![^]*1\\. ${gone})[^]*Draft: Feed`, 'u'));
    openAi.answer(good);
    await recruiter.press(fresh, 'Draft again');
    await recruiter.card(/Draft: Feed[^]*Feeds of buses/u, 60_000);
  }, 90_000);
});
