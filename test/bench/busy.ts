// Keeps the product's worker at it: answers to read and reports to write, through its own queue.
import type { AttemptId } from '#core/model/ids.ts';
import type { Tx } from '#core/ports/store.ts';
import type { Rng } from './measure.ts';
import type { Field } from './people.ts';
import type { Stage } from './stage.ts';
import { freshText } from './texts.ts';

const everyMs = 250;
/** Attempts that wait for their score; the worker takes four jobs at once. */
const backlog = 8;
/** Reports that are asked for beside those of the scored attempts, each time. */
const reports = 2;

export type Work = { scored: number; written: number };
export type Busy = {
  /** Jobs of both kinds that were done since the start. */
  done(): Promise<Work>;
  stop(): Promise<void>;
};

/** Starts to give the worker more than it can do. Each attempt gets new answers, which the encoder hasn't seen. */
export async function keepBusy(stage: Stage, field: Field, random: Rng): Promise<Busy> {
  const workspaceId = await stage.workspaceId();
  const before = await doneSoFar(stage);
  const state = { stopped: false, turn: 0 };
  const once = () => stage.inWorkspace(workspaceId, (tx) => topUp(tx, field, { random, turn: (state.turn += 1) }));
  const feeding = (async () => {
    while (!state.stopped) {
      await once();
      await new Promise((go) => setTimeout(go, everyMs));
    }
  })();
  return {
    done: async () => {
      const now = await doneSoFar(stage);
      return { scored: now.scored - before.scored, written: now.written - before.written };
    },
    stop: async () => {
      state.stopped = true;
      await feeding;
    },
  };
}

type Turn = { random: Rng; turn: number };

async function topUp(tx: Tx, { assessmentId }: Field, { random, turn }: Turn): Promise<void> {
  const { placed: scored, scoring } = await tx.standings(assessmentId);
  const items = (await tx.items(assessmentId)).map(({ id, item }) => ({ id, kind: item.kind }));
  for (const { attemptId } of scored.slice(0, Math.max(0, backlog - scoring.length)))
    await submitAgain(tx, attemptId, { items, random });
  for (const [i, { attemptId }] of scored.slice(-reports).entries())
    await tx.enqueue('write-report', { attemptId }, { key: `bench/${turn}/${i}` });
}

type Items = { id: Parameters<Tx['saveResponse']>[1]['itemId']; kind: string }[];

async function submitAgain(tx: Tx, id: AttemptId, { items, random }: { items: Items; random: Rng }): Promise<void> {
  for (const { id: itemId, kind } of items) {
    if (kind !== 'short' && kind !== 'long') continue;
    await tx.saveResponse(id, { itemId, answer: { kind, text: freshText(random) }, revision: Date.now() });
  }
  await tx.setAttempt(id, { state: 'submitted', submittedAt: new Date() });
  await tx.enqueue('score-attempt', { attemptId: id }, { key: id });
}

async function doneSoFar({ database }: Stage): Promise<Work> {
  const { rows } = await database.pool.query<Work>(
    `select count(*) filter (where name = 'score-attempt')::int as scored,
      count(*) filter (where name = 'write-report')::int as written from outbox where state = 'done'`,
  );
  return rows[0] ?? { scored: 0, written: 0 };
}
