// Standings that a process has read before are what everybody read again would be, whoever writes meanwhile.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Standings } from '#core/ports/standings.ts';
import { CandidateId, InvitationId, type AssessmentId, type AttemptId, type WorkspaceId } from '#core/model/ids.ts';
import type { InWorkspace, Tx } from '#core/ports/store.ts';
import { inWorkspaceOf } from '#db/connect.ts';
import { takeOut } from '#db/take-out.ts';
import { keyringOf } from '#db/vault.ts';
import { isContinued } from '#db/store/standings-kept.ts';
import { masterKey, secrets, startDatabase, submitted, type TestDatabase } from '../standins/database.ts';

let db: TestDatabase;
let workspace: WorkspaceId;
let assessmentId: AssessmentId;
let attempts: AttemptId[];

beforeAll(async () => {
  db = await startDatabase();
});
afterAll(() => db?.stop());
beforeEach(async () => {
  workspace = await db.newWorkspace();
  ({ assessmentId, attempts } = await submitted(db.inWorkspace, workspace, 4));
  await warm();
});

const asked = <Result>(work: (tx: Tx) => Promise<Result>) => db.inWorkspace(workspace, work);
const read = async (tx: Tx) => plain(await tx.standings(assessmentId));
/** By the process that has read them before. */
const warm = () => asked(read);
/** By one that has read nothing yet. */
const cold = () => aStranger()(workspace, read);
const aStranger = (): InWorkspace =>
  inWorkspaceOf({ kysely: db.database.kysely, keyring: keyringOf(masterKey), onEnqueued: () => {} });

function plain({ people, remindable, unplaced, byVersion, ...rest }: Standings & { now?: number }) {
  const { now: _, ...said } = rest as typeof rest & { now: number };
  const byId = people.toSorted((a, b) => (a.invitationId < b.invitationId ? -1 : 1));
  return {
    ...said,
    byId,
    waiting: remindable.length,
    without: unplaced.length,
    byVersion: [...byVersion].toSorted(([a], [b]) => a - b),
  };
}

const score = (tx: Tx, id: AttemptId, composite: number | null) =>
  tx.saveScores(id, {
    criteria: [],
    items: [],
    composite,
    standardError: composite === null ? null : 5,
    coverage: 1,
    scorerVersion: 'test',
    evidenceLine: null,
  });
const compositeOf = (said: Awaited<ReturnType<typeof warm>>, id: AttemptId) =>
  said.placed.find(({ attemptId }) => attemptId === id)?.composite;

/** A door that is opened by hand: holds a transaction open. */
function door() {
  let open = () => {};
  const passed = new Promise<void>((resolve) => (open = resolve));
  return { open, passed };
}

test('whatever happens to anybody, both readers say the same', async () => {
  const [first, second, third, fourth] = attempts as [AttemptId, AttemptId, AttemptId, AttemptId];
  const decide = (kind: 'advance' | 'hold' | 'undo') => async (tx: Tx) => {
    const [member] = await tx.membersWithRole(['admin']);
    await tx.addDecision({ attemptId: first, kind, memberId: member!.id, reason: null });
  };
  const invitationOf = async (tx: Tx, id: AttemptId) => (await tx.attempt(id))!.invitationId;
  const steps: ((tx: Tx) => Promise<unknown>)[] = [
    (tx) => score(tx, first, 70),
    (tx) => score(tx, second, null),
    (tx) => score(tx, third, 90),
    decide('hold'),
    decide('advance'),
    decide('undo'),
    (tx) => invite(tx),
    (tx) => tx.setAttempt(fourth, { state: 'started' }),
    async (tx) => tx.setInvitation(await invitationOf(tx, fourth), { revokedAt: new Date() }),
    async (tx) => tx.setInvitation(await invitationOf(tx, fourth), { revokedAt: null, expiresAt: new Date(0) }),
    async (tx) => tx.setInvitation(await invitationOf(tx, third), { mailState: 'failed' }),
    async (tx) => {
      const [before] = [await tx.scoresInForce(third)];
      await tx.replaceScores(third, { scores: { ...before, composite: 10 }, version: 2, at: new Date() });
    },
  ];
  for (const [i, step] of steps.entries()) {
    const before = await warm();
    await asked(step);
    const now = await warm();
    expect(now, `step ${i} changes something`).not.toEqual(before);
    expect(now, `step ${i}`).toEqual(await cold());
  }
});

async function invite(tx: Tx): Promise<void> {
  const [candidateId, id] = [CandidateId.parse(randomUUID()), InvitationId.parse(randomUUID())];
  const deleteAfter = new Date(Date.now() + 86_400_000);
  await tx.addCandidate(candidateId, { name: 'Ada Mor', email: 'ada@post.example' }, { trial: false, deleteAfter });
  const tokenHash = secrets.hash(secrets.linkToken(id));
  const given = { code: 'K9', expiresAt: null, mailState: 'none' as const, invitedBy: null };
  await tx.addInvitation({ id, assessmentId, candidateId, kind: 'personal', tokenHash, ...given });
}

test('who is erased is gone from both', async () => {
  await asked((tx) => score(tx, attempts[0]!, 70));
  await warm();
  const { candidateId } = (await asked((tx) => tx.attempt(attempts[0]!)))!;
  await db.database.kysely.transaction().execute((trx) => takeOut(trx, candidateId));
  const now = await warm();
  expect(now.byId).toHaveLength(3);
  expect(now).toEqual(await cold());
});

test('what another version of the program writes is seen, too', async () => {
  await asked((tx) => score(tx, attempts[0]!, 70));
  await warm();
  await db.database.pool.query('update attempt set composite = 31 where id = $1', [attempts[0]]);
  expect(compositeOf(await warm(), attempts[0]!)).toBe(31);
});

test('a change is seen by its own transaction at once, and by nobody where it is undone', async () => {
  const undone = asked(async (tx) => {
    await score(tx, attempts[0]!, 70);
    expect(compositeOf(await read(tx), attempts[0]!)).toBe(70);
    throw new Error('undone');
  });
  await expect(undone).rejects.toThrow('undone');
  const now = await warm();
  expect(now.placed).toEqual([]);
  expect(now.counts).toMatchObject({ scoring: 4, finished: 0 });
});

test('a change that begins before others have read and ends after later ones is not missed', async () => {
  const [begun, mayEnd] = [door(), door()];
  const slow = asked(async (tx) => {
    await score(tx, attempts[0]!, 70);
    begun.open();
    await mayEnd.passed;
  });
  await begun.passed;
  expect((await warm()).placed).toEqual([]);
  await asked((tx) => score(tx, attempts[1]!, 50));
  expect((await warm()).placed).toHaveLength(1);
  mayEnd.open();
  await slow;
  const now = await warm();
  expect(now.placed).toHaveLength(2);
  expect(now).toEqual(await cold());
});

test('many who read and write at once end with the same', async () => {
  await Promise.all(
    Array.from({ length: 60 }, async (_, i) => {
      const id = attempts[i % attempts.length]!;
      if (i % 3 === 0) await asked((tx) => score(tx, id, i));
      else if (i % 3 === 1) await warm();
      else
        await asked(async (tx) => {
          await score(tx, id, 100 - i);
          await read(tx);
          if (i % 2 === 0) throw new Error('undone');
        }).catch(() => {});
    }),
  );
  expect(await warm()).toEqual(await cold());
});

test('another workspace that asks for an assessment sees nobody of it', async () => {
  const other = await db.newWorkspace();
  expect((await db.inWorkspace(other, (tx) => tx.standings(assessmentId))).people).toEqual([]);
  expect((await warm()).byId).toHaveLength(4);
});

test('after an hour, or on another server, everybody is read again', () => {
  const mark = { since: '100', started: 5, now: 1_000, isOurs: false };
  expect(isContinued(mark, { ...mark, since: '101', now: 60_000 })).toBe(true);
  expect(isContinued(mark, { ...mark, now: 1_000 + 60 * 60 * 1_000 })).toBe(false);
  expect(isContinued(mark, { ...mark, started: 6 })).toBe(false);
  expect(isContinued(mark, { ...mark, since: '99' })).toBe(false);
});
