// The interview on a real database, with interviewers that write word by word, fail, or ask what may not be asked.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { say } from '#core/assess/sit/interview.ts';
import { interviewBank } from '#core/interview/bank.ts';
import {
  AssessmentId,
  AttemptId,
  CandidateId,
  CriterionId,
  InvitationId,
  ItemId,
  type WorkspaceId,
} from '#core/model/ids.ts';
import type { Said } from '#core/model/interview.ts';
import type { Interviewer } from '#core/ports/interviewer.ts';
import { directoryOf } from '#db/directory.ts';
import { secrets, startDatabase, type TestDatabase } from '../standins/database.ts';

let db: TestDatabase;
let ours: WorkspaceId;

beforeAll(async () => {
  db = await startDatabase();
  ours = await db.newWorkspace();
});
afterAll(() => db?.stop());

const { item } = interviewBank[0]!;
const secret = 'A supplier of ours sent prices with a comma, which nobody had told us.';

const writing = (...words: string[]): Interviewer => ({
  kind: 'model',
  engine: 'a test',
  next: async () => ({
    point: 1,
    words: (async function* () {
      yield* words;
    })(),
  }),
});
const failing: Interviewer = {
  kind: 'model',
  engine: 'a test',
  next: async () => {
    throw new Error('Nobody answers.');
  },
};

/** Somebody who has begun, with what they have typed so far. */
async function sitting(said: Said) {
  const ids = { assessmentId: AssessmentId.parse(randomUUID()), itemId: ItemId.parse(randomUUID()) };
  const [candidateId, invitationId] = [CandidateId.parse(randomUUID()), InvitationId.parse(randomUUID())];
  const [attemptId, criterionId] = [AttemptId.parse(randomUUID()), CriterionId.parse(randomUUID())];
  const token = secrets.linkToken(invitationId);
  const deleteAfter = new Date(Date.now() + 86_400_000);
  await db.inWorkspace(ours, async (tx) => {
    const about = { title: 'Clerk', job: 'Imports', withCv: false, withQuestions: false, withInterview: true };
    const person = { externalId: randomUUID(), name: 'Ruth', role: 'admin', timeZone: 'UTC', locale: 'en' } as const;
    const { id: createdBy } = await tx.addMember({ platform: 'slack', ...person });
    await tx.addAssessment({ id: ids.assessmentId, ...about, timeLimitMinutes: null, closesAt: null, createdBy });
    await tx.saveDraft(ids.assessmentId, {
      title: 'Clerk',
      language: 'en',
      minutes: 5,
      engine: '',
      notes: [],
      flags: [],
      criteria: [{ id: criterionId, name: 'Imports', weight: 100, because: '' }],
      items: [{ id: ids.itemId, criterionId, source: 'test', item }],
    });
    await tx.setAssessment(ids.assessmentId, { state: 'open', by: createdBy });
    await tx.addCandidate(
      candidateId,
      { name: 'Ann', email: `${randomUUID()}@post.example` },
      { trial: false, deleteAfter },
    );
    await tx.addInvitation({
      id: invitationId,
      assessmentId: ids.assessmentId,
      candidateId,
      kind: 'personal',
      code: 'P1',
      expiresAt: null,
      mailState: 'none',
      tokenHash: secrets.hash(token),
      invitedBy: null,
    });
    const begun = { assessmentId: ids.assessmentId, version: 1, invitationId, candidateId, language: 'en' } as const;
    await tx.addAttempt({ id: attemptId, ...begun, trial: false, deleteAfter });
    await tx.saveResponse(attemptId, { itemId: ids.itemId, answer: { kind: 'interview', said }, revision: 1 });
  });
  const sending = (interviewer: Interviewer, more: { count?: number; nothing?: boolean } = {}) => {
    const heard: string[] = [];
    const directory = directoryOf(db.database.kysely);
    const hear = (words: string | null) => (words === null ? void heard.splice(0) : void heard.push(words));
    const given = { itemId: ids.itemId, count: said.length, ...more };
    const deps = { inWorkspace: db.inWorkspace, directory, secrets, interviewer, hear };
    return say(deps, token, given).then((talk) => ({ talk, heard }));
  };
  return { sending, attemptId, itemId: ids.itemId };
}

test('words come as they are written, and are kept whole', async () => {
  const { sending } = await sitting([{ to: 0, text: secret }]);
  const { talk, heard } = await sending(writing('What did ', 'you do ', 'then?'));

  expect(heard).toEqual(['What did ', 'you do ', 'then?']);
  expect(talk).toMatchObject({ done: false, engine: 'a test' });
  expect(talk.turns.at(-1)).toMatchObject({ kind: 'followUp', text: 'What did you do then?', point: 1 });
});

test('an interviewer that fails asks nothing, and the interview goes on', async () => {
  const { sending } = await sitting([{ to: 0, text: secret }]);
  const { talk } = await sending(failing);

  expect(talk.done).toBe(true);
  expect(talk.turns).toHaveLength(1);
});

test('what may not be asked is neither said to its end nor kept, whoever wrote it', async () => {
  const { sending } = await sitting([{ to: 0, text: secret }]);
  const { talk, heard } = await sending(writing('By the way, how ', 'old are you?'));

  expect(heard.join('')).not.toContain('old');
  expect(talk).toMatchObject({ done: true });
});

test('sent twice at once, an answer gets one follow-up', async () => {
  const { sending } = await sitting([{ to: 0, text: secret }]);
  const both = await Promise.all([sending(writing('And one?')), sending(writing('And two?'))]);

  expect(both[0].talk).toEqual(both[1].talk);
  expect(both[0].talk.turns).toHaveLength(2);
});

test('what wasn’t saved can’t be sent, nor can an empty message', async () => {
  const { sending } = await sitting([{ to: 0, text: '  ' }]);

  await expect(sending(failing)).rejects.toMatchObject({ code: 'answer-invalid' });
  await expect(sending(failing, { count: 2 })).rejects.toMatchObject({ code: 'answer-invalid' });
});

test('nothing of it lies open in the database, and another workspace sees none of it', async () => {
  const { sending, attemptId, itemId } = await sitting([{ to: 0, text: secret }]);
  await sending(writing('Which supplier was that?'));
  const { rows } = await db.database.pool.query<{ answer: Buffer; talk: Buffer }>(
    'select answer, talk from response where attempt_id = $1 and item_id = $2',
    [attemptId, itemId],
  );
  const all = Buffer.concat([rows[0]!.answer, rows[0]!.talk]).toString('latin1');

  expect(rows[0]!.talk.length).toBeGreaterThan(100);
  expect(all).not.toContain('supplier');
  const theirs = await db.newWorkspace();
  expect(await db.inWorkspace(theirs, (tx) => tx.responses(attemptId))).toEqual([]);
});
