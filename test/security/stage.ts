// A workspace with something of everything, for whoever tries what they may not.
import { randomUUID } from 'node:crypto';
import type { Place } from '#core/actor.ts';
import type { Carried } from '#core/cards/carried.ts';
import type { FormId } from '#core/cards/actions.ts';
import type { FormValues } from '#core/cards/forms/values.ts';
import { replied, type Answer } from '#core/dialogue/hear.ts';
import {
  FileId,
  TemplateId,
  type AssessmentId,
  type AttemptId,
  type InvitationId,
  type WorkspaceId,
} from '#core/model/ids.ts';
import type { Platform, Standing } from '#core/ports/members.ts';
import { submitted, type TestDatabase } from '../standins/database.ts';

export const ROLES = ['admin', 'recruiter', 'reviewer', 'guest'] as const satisfies Standing[];
export const PLATFORMS = ['slack', 'teams'] as const satisfies Platform[];

export type Stage = {
  workspaceId: WorkspaceId;
  assessmentId: AssessmentId;
  attempts: AttemptId[];
  invitationId: InvitationId;
  templateId: TemplateId;
};

export const userOf = (role: Standing) => `U-${role}`;
export const placeOf = (platform: Platform): Place => ({ platform, channel: `at-${platform}`, public: false });

/** An open assessment with two people and a template of it, and a member of each role on each platform. */
export async function setStage(db: TestDatabase): Promise<Stage> {
  const workspaceId = await db.newWorkspace();
  const { assessmentId, attempts } = await submitted(db.inWorkspace, workspaceId, 2);
  const invitationId = await db.inWorkspace(workspaceId, async (tx) => {
    for (const platform of PLATFORMS)
      for (const role of ROLES) {
        const externalId = userOf(role);
        const who = { platform, externalId, name: `${role} of ${platform}`, timeZone: 'UTC', locale: 'en' } as const;
        // Who is a guest was somebody before.
        const member = await tx.addMember({ ...who, role: role === 'guest' ? 'recruiter' : role });
        if (role === 'guest') await tx.setRole(member.id, role);
      }
    const [first] = await tx.invited(assessmentId, { from: 0, most: 1, by: 'number' });
    return first!.id;
  });
  const templateId = TemplateId.parse(randomUUID());
  await db.inWorkspace(workspaceId, async (tx) => {
    const [admin] = await tx.membersWithRole(['admin']);
    const [criteria, items] = await Promise.all([tx.criteria(assessmentId), tx.items(assessmentId)]);
    const parts = { job: '', language: 'en', withCv: false, timeLimitMinutes: null, engine: 'test' };
    await tx.addTemplate({
      id: templateId,
      name: 'Timetables',
      content: { ...parts, criteria, items },
      madeBy: admin!.id,
    });
  });
  return { workspaceId, assessmentId, attempts, invitationId, templateId };
}

/** A file of the member's own, read and waiting. */
const fileId = FileId.parse(randomUUID());

export const carriedOf = ({ assessmentId, attempts, invitationId, templateId }: Stage): Carried => ({
  assessmentId,
  templateId,
  attemptIds: attempts,
  invitationId,
  fileId,
  decision: 'hold',
  command: 'help',
});

/** What a form is filled in with, in order as far as its fields can be. */
export const valuesOf = ({ assessmentId, attempts }: Stage): Record<FormId, FormValues> => ({
  new: { title: 'Backend Developer', job: 'Python and PostgreSQL for timetables', parts: ['questions'] },
  edit: { title: 'Backend Developer', 'name-1': 'Python', 'weight-1': '100' },
  newQuestion: { kind: 'choice', prompt: 'Which?', lines: '* a\nb\nc', because: 'a', minutes: '2' },
  askChange: { wish: 'shorter' },
  template: { name: 'Backend' },
  question: { prompt: 'Which?', minutes: '2', options: 'a\nb\nc', key: '1', because: 'b' },
  invite: { people: 'Dewi Rees, dewi@post.example' },
  candidate: { people: 'Dewi Rees, dewi@post.example', assessment: assessmentId },
  extend: { until: new Date(Date.now() + 30 * 86_400_000).toISOString() },
  extraTime: { percent: '25' },
  export: { format: 'csv' },
  shareLimit: { most: '20' },
  changeScore: { criterion: '1', score: '50', reason: 'The answer was read too strictly.' },
  answerReview: { answer: 'A colleague read your answers again.', changed: 'no' },
  decide: { reason: 'Writes clearly about what was measured.' },
  compare: { people: attempts },
  settings: { notify: 'every', locale: 'automatic', member: userOf('reviewer'), role: 'reviewer' },
  scorecard: { 'rating-1': '3', recommendation: 'yes' },
  comment: { comment: 'Ask about the night import.' },
  askScorecards: { members: [userOf('reviewer')], about: 'one' },
  inviteFile: { assessment: assessmentId },
});

class NotKept extends Error {}
export type Outcome =
  | { kind: 'answered' }
  | { kind: 'refused'; code: string; message: string }
  | { kind: 'other'; error: unknown };

/** Says something to the core as a platform’s half does, and how it ended; nothing of it is kept. */
export async function attempt(
  db: TestDatabase,
  { stage, platform, role }: { stage: Stage; platform: Platform; role: Standing },
  answer: Answer,
): Promise<Outcome> {
  let outcome: Outcome | undefined;
  const userId = userOf(role);
  const heard = { platform, userId, place: placeOf(platform), event: randomUUID(), locale: 'en' } as const;
  const reply = await replied(
    {
      inWorkspace: db.inWorkspace,
      workspaceId: async () => stage.workspaceId,
      now: () => new Date(),
      lookUp: async () => ({
        ...heard,
        externalId: userId,
        name: userId,
        timeZone: 'UTC',
        isAdmin: false,
        isGuest: true,
      }),
      unknown: () => 'unknown',
      failed: (error) => {
        if (!(error instanceof NotKept)) outcome = { kind: 'other', error };
        return 'E-TEST';
      },
      unasked: () => {},
    },
    heard,
    async (tx, actor) => {
      await answer(tx, actor);
      outcome = { kind: 'answered' };
      throw new NotKept();
    },
  );
  if (outcome) return outcome;
  const isRefusal = reply.kind === 'private' && reply.refusal !== undefined;
  return isRefusal
    ? {
        kind: 'refused',
        code: JSON.stringify(reply.card).includes('DENIED') ? 'denied' : 'over',
        message: reply.refusal ?? '',
      }
    : { kind: 'answered' };
}
