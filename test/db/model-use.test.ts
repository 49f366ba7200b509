// What a workspace uses of a model is counted, and ends at what it may use in a month.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { countedModel, OverBudget } from '#core/assess/model-use.ts';
import type { WorkspaceId } from '#core/model/ids.ts';
import { Unusable, type Question } from '#core/ports/model.ts';
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

const used = () => db.inWorkspace(workspaceId, (tx) => tx.tokensSince(new Date(0)));

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
