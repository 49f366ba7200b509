// Whom a language model may interview, what it costs, and what happens once the month's tokens are used up.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listenerOf, whoAsks } from '#core/assess/sit/listen-by-model.ts';
import { OverBudget } from '#core/assess/score/model-use.ts';
import { FollowUpReply } from '#core/interview/follow-up-question.ts';
import { modelInterviewer } from '#core/interview/model-interviewer.ts';
import { scriptedInterviewer } from '#core/interview/scripted.ts';
import { interviewBank } from '#core/interview/bank.ts';
import type { AttemptId, WorkspaceId } from '#core/model/ids.ts';
import type { Model, Question } from '#core/ports/model.ts';
import { openAiModel } from '#worker/ai/openai-model.ts';
import { secrets, startDatabase, submitted, type TestDatabase } from '../standins/database.ts';
import { startOpenAi, type OpenAiStandIn } from '../standins/openai.ts';

const written = { ...interviewBank[0]!.item, followUps: [{ point: 0, ask: 'What did you measure?' }] };

let db: TestDatabase;
let openAi: OpenAiStandIn;
let model: Model;
let workspaceId: WorkspaceId;
let agreed: AttemptId;
let elsewhere: AttemptId;
let silent: AttemptId;

beforeAll(async () => {
  db = await startDatabase();
  openAi = await startOpenAi(() => ({ says: { point: 1, ask: 'And what happened after that?' } }));
  model = openAiModel({
    apiKey: 'k',
    baseUrl: openAi.url,
    models: { author: 'm', interviewer: 'm', grader: 'm', reader: 'm' },
  });
  workspaceId = await db.newWorkspace();
  [agreed, elsewhere, silent] = (await submitted(db.inWorkspace, workspaceId, 3)).attempts as [
    AttemptId,
    AttemptId,
    AttemptId,
  ];
  const agreeTo = (host: string, id: AttemptId) =>
    db.database.pool.query('update consent set model = $1 where attempt_id = $2', [host, id]);
  await agreeTo(model.provider, agreed);
  await agreeTo('another.example', elsewhere);
});
afterAll(async () => {
  await openAi?.stop();
  await db?.stop();
});

const listener = (attemptId: AttemptId, monthlyTokens?: number) =>
  listenerOf({ inWorkspace: db.inWorkspace, model, monthlyTokens })({ workspaceId, attemptId });
const question = (): Question<FollowUpReply> => ({
  role: 'interviewer',
  name: 'follow_up',
  system: 's',
  user: 'u',
  shape: FollowUpReply,
  key: 'k',
  signal: new AbortController().signal,
});
const tokens = () => db.inWorkspace(workspaceId, (tx) => tx.usedFor(agreed));

test('only those who agreed to this model are asked by it, and their page says who asks', async () => {
  const by = { interviewer: { kind: 'model' as const }, model: model.provider };
  const asks = (id: AttemptId) => db.inWorkspace(workspaceId, (tx) => whoAsks(tx, id, by));

  expect(await Promise.all([agreed, elsewhere, silent].map(asks))).toEqual(['model', 'script', 'script']);
  expect(await listener(agreed)).not.toBeNull();
  expect(await listener(elsewhere)).toBeNull();
  expect(await listener(silent)).toBeNull();
});

test('what was written is counted once, also where nobody read it to its end', async () => {
  const { model: counted } = (await listener(agreed))!;
  const before = await tokens();
  for await (const soFar of counted.write(question())) if (soFar.ask) break;
  expect(await tokens()).toEqual({ input: before.input + 100, output: before.output + 20, cost: null });
});

test('what is refused with its very first piece is counted too', async () => {
  const ask = 'Did you measure fewer tickets and a shorter waiting time?';
  openAi.answer(() => ({ says: { point: 1, ask }, atOnce: true }));
  const item = {
    ...written,
    rubric: { ...written.rubric, points: ['Measured fewer tickets and shorter waiting time'] },
  };
  const interviewer = modelInterviewer({
    name: 'm',
    listenerFor: () => listener(agreed),
    mark: secrets.mark,
    otherwise: scriptedInterviewer(async () => []),
  });
  const before = await tokens();
  const exchange = { item, said: ['I changed the form.'], asked: [] };
  const asking = await interviewer.next(exchange, { workspaceId, attemptId: agreed });
  await expect(
    (async () => {
      for await (const _ of asking!.words);
    })(),
  ).rejects.toThrow('not-allowed');
  expect((await tokens()).input).toBe(before.input + 100);
});

test('past the month’s tokens nothing is asked', async () => {
  const { model: counted } = (await listener(agreed, 1))!;
  const asked = openAi.asked.length;
  await expect(counted.write(question()).next()).rejects.toBeInstanceOf(OverBudget);
  expect(openAi.asked).toHaveLength(asked);
});
