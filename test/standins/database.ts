// A database of its own for a test file: embedded PostgreSQL in a temporary folder, brought up to date.
import { randomUUID } from 'node:crypto';
import {
  AssessmentId,
  AttemptId,
  CandidateId,
  CriterionId,
  FileId,
  InvitationId,
  ItemId,
  type WorkspaceId,
} from '#core/model/ids.ts';
import type { InWorkspace } from '#core/ports/store.ts';
import { inWorkspaceOf, openDatabase, type Database } from '#db/connect.ts';
import { directoryOf } from '#db/directory.ts';
import { startEmbedded } from '#db/embedded.ts';
import { migrate } from '#db/migrate.ts';
import { secretsOf } from '#db/secrets.ts';
import { keyringOf } from '#db/vault.ts';
import { dataFolder, removeFolder } from './data-folder.ts';

export const masterKey = Buffer.alloc(32, 7);

export type TestDatabase = {
  url: string;
  database: Database;
  inWorkspace: InWorkspace;
  newWorkspace: () => Promise<WorkspaceId>;
  stop(): Promise<void>;
};

export async function startDatabase(): Promise<TestDatabase> {
  const folder = await dataFolder();
  const embedded = await startEmbedded(folder);
  const database = openDatabase(embedded.url);
  await migrate(database.pool);
  const directory = directoryOf(database.kysely);
  return {
    url: embedded.url,
    database,
    inWorkspace: inWorkspaceOf({ kysely: database.kysely, keyring: keyringOf(masterKey), onEnqueued: () => {} }),
    newWorkspace: () =>
      directory.addWorkspace({
        platform: 'slack',
        externalId: `T${randomUUID()}`,
        name: 'Coombe Transit',
        timeZone: 'Europe/London',
      }),
    stop: async () => {
      await database.pool.end();
      await embedded.stop();
      await removeFolder(folder);
    },
  };
}

export const secrets = secretsOf(keyringOf(masterKey));
const year = () => new Date(Date.now() + 365 * 86_400_000);

/** An open assessment with one written question and `people` who have submitted an answer; every table gets a row. */
export async function submitted(
  inWorkspace: InWorkspace,
  workspaceId: WorkspaceId,
  people: number,
): Promise<{ assessmentId: AssessmentId; attempts: AttemptId[] }> {
  const assessmentId = AssessmentId.parse(randomUUID());
  const [criterionId, itemId] = [CriterionId.parse(randomUUID()), ItemId.parse(randomUUID())];
  await inWorkspace(workspaceId, async (tx) => {
    const member = await tx.addMember({
      platform: 'slack',
      externalId: 'U1',
      name: 'Ruth Marlow',
      role: 'admin',
      timeZone: 'Europe/London',
      locale: 'en',
    });
    await tx.addAssessment({
      id: assessmentId,
      title: 'Backend Developer',
      job: 'Python',
      withCv: false,
      withQuestions: true,
      timeLimitMinutes: null,
      closesAt: null,
      createdBy: member.id,
    });
    const item = {
      kind: 'choice' as const,
      prompt: 'Which?',
      options: ['a', 'b', 'c'],
      key: 1,
      because: 'b',
      minutes: 1,
    };
    const items = [{ id: itemId, criterionId, source: 'test', item }];
    await tx.saveDraft(assessmentId, {
      title: 'Backend Developer',
      language: 'en',
      minutes: 1,
      engine: 'test',
      notes: [],
      flags: [],
      criteria: [{ id: criterionId, name: 'Python', weight: 100, because: 'Python' }],
      items,
    });
    await tx.setAssessment(assessmentId, { state: 'open', by: member.id });
    await tx.addDropped({
      id: FileId.parse(randomUUID()),
      memberId: member.id,
      assessmentId,
      place: { platform: 'slack', channel: 'D1', public: false },
      ref: null,
      state: 'waiting',
      content: { name: 'cv.pdf', read: null },
      problem: null,
      bytes: Buffer.from('a file'),
    });
  });
  const attempts: AttemptId[] = [];
  for (let i = 0; i < people; i += 1)
    attempts.push(await sat(inWorkspace, workspaceId, { assessmentId, itemId, number: i }));
  return { assessmentId, attempts };
}

type Sitting = { assessmentId: AssessmentId; itemId: ItemId; number: number };

function sat(
  inWorkspace: InWorkspace,
  workspaceId: WorkspaceId,
  { assessmentId, itemId, number }: Sitting,
): Promise<AttemptId> {
  return inWorkspace(workspaceId, async (tx) => {
    const [candidateId, invitationId, id] = [
      CandidateId.parse(randomUUID()),
      InvitationId.parse(randomUUID()),
      AttemptId.parse(randomUUID()),
    ];
    await tx.addCandidate(
      candidateId,
      { name: `Person ${number}`, email: `person${number}@post.example` },
      { trial: false, deleteAfter: year() },
    );
    const invitation = {
      id: invitationId,
      assessmentId,
      candidateId,
      kind: 'personal',
      code: `P${number}`,
      expiresAt: null,
      mailState: 'none',
    } as const;
    await tx.addInvitation({
      ...invitation,
      tokenHash: secrets.hash(secrets.linkToken(invitationId)),
      invitedBy: null,
    });
    await tx.addAttempt({
      id,
      assessmentId,
      version: 1,
      invitationId,
      candidateId,
      trial: false,
      language: 'en',
      deleteAfter: year(),
    });
    await tx.addConsent(id, { noticeVersion: 1, language: 'en', keepProfile: false, model: null });
    await tx.saveResponse(id, { itemId, answer: { kind: 'choice', choice: number % 3 }, revision: 1 });
    await tx.setAttempt(id, { state: 'submitted', submittedAt: new Date(), intakeAt: new Date() });
    await tx.enqueue('score-attempt', { attemptId: id }, { key: id });
    return id;
  });
}
