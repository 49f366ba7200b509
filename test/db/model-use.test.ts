// What a workspace uses of a model is counted, and ends at what it may use in a month.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { countedModel, OverBudget } from '#core/assess/score/model-use.ts';
import type { WorkspaceId } from '#core/model/ids.ts';
import { Unusable, type Model, type Question } from '#core/ports/model.ts';
import { openAiModel } from '#worker/ai/openai-model.ts';
import { modelOf as authorOf } from '../standins/author.ts';
import { startDatabase, type TestDatabase } from '../standins/database.ts';
import { startOpenAi, type OpenAiStandIn } from '../standins/openai.ts';

let db: TestDatabase;
let openAi: OpenAiStandIn;
let workspaceId: WorkspaceId;

beforeAll(async () => {
  [db, openAi] = [await startDatabase(), await startOpenAi(() => ({ says: { yes: true } }))];
  workspaceId = await db.newWorkspace();
});
afterAll(async () => {
  await openAi?.stop();
  await db?.stop();
});

const shape = z.object({ yes: z.boolean() });
const question: Question<z.infer<typeof shape>> = {
  role: 'author',
  name: 'yes',
  system: 's',
  user: 'u',
  shape,
  key: 'k',
  signal: new AbortController().signal,
};

function modelOf(monthlyTokens?: number) {
  const model = authorOf(openAi);
  const whose = { workspaceId, assessmentId: null, attemptId: null };
  return countedModel({ model, inWorkspace: db.inWorkspace, monthlyTokens }, whose);
}

const used = async () => {
  const { input, output } = await db.inWorkspace(workspaceId, (tx) => tx.usedSince(new Date(0)));
  return input + output;
};

test('an answer counts, and so does one that can’t be used', async () => {
  expect(await modelOf().ask(question)).toMatchObject({ value: { yes: true } });
  expect(await used()).toBe(120);
  openAi.answer(() => ({ refuses: 'No.' }));
  await expect(modelOf().ask(question)).rejects.toBeInstanceOf(Unusable);
  expect(await used()).toBe(240);
});

test('over the month’s share nothing is asked any more', async () => {
  openAi.answer(() => ({ says: { yes: true } }));
  const before = openAi.asked.length;
  await modelOf(241).ask(question);
  await expect(modelOf(360).ask(question)).rejects.toBeInstanceOf(OverBudget);
  expect(openAi.asked.length - before).toBe(1);
});

test('a workspace’s own limit counts where it is less than the operator’s, and is taken back', async () => {
  const person = {
    platform: 'slack',
    externalId: 'U1',
    name: 'Ruth',
    role: 'admin',
    locale: 'en',
    timeZone: 'UTC',
  } as const;
  const { id } = await db.inWorkspace(workspaceId, (tx) => tx.addMember(person));
  const limit = (tokens: number | null) => db.inWorkspace(workspaceId, (tx) => tx.setMonthlyTokens(tokens, id));
  await limit(await used());
  await expect(modelOf(1_000_000).ask(question)).rejects.toBeInstanceOf(OverBudget);
  await expect(modelOf().ask(question)).rejects.toBeInstanceOf(OverBudget);
  await limit(null);
  expect(await modelOf().ask(question)).toMatchObject({ value: { yes: true } });
});

test('what an answer cost is kept at the price of the day, and nothing is said where any price is unknown', async () => {
  const theirs = await db.newWorkspace();
  const prices = { m: { input: 2, output: 8 } };
  const priced = openAiModel({ apiKey: 'k', baseUrl: openAi.url, models: roles('m'), prices });
  const bare = openAiModel({ apiKey: 'k', baseUrl: openAi.url, models: roles('other'), prices });
  const whose = { workspaceId: theirs, assessmentId: null, attemptId: null };
  const ask = (model: Model) =>
    countedModel({ model, inWorkspace: db.inWorkspace, monthlyTokens: undefined }, whose).ask(question);
  const cost = async () => (await db.inWorkspace(theirs, (tx) => tx.usedSince(new Date(0)))).cost;
  await ask(priced);
  expect(await cost()).toBe(100 * 2 + 20 * 8);
  await ask(bare);
  expect(await cost()).toBeNull();
});

const roles = (name: string) => ({ author: name, interviewer: name, grader: name, reader: name });
