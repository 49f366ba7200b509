import { sql, type Kysely, type Selectable } from 'kysely';
import { Gone } from '#core/errors.ts';
import type { AssessmentId, WorkspaceId } from '#core/model/ids.ts';
import type { Assessment, AssessmentState, AssessmentStore, NewAssessment } from '#core/ports/assessments.ts';
import { prepared } from '../prepared.ts';
import type { Tables } from '../schema.ts';
import type { Context } from './context.ts';

type Store = Pick<
  AssessmentStore,
  'addAssessment' | 'assessment' | 'lockAssessment' | 'assessments' | 'setAssessment' | 'touchCard'
>;
type AssessmentChange = Parameters<Store['setAssessment']>[1];

export function assessmentStore(context: Context): Store {
  const { trx, workspaceId } = context;
  return {
    addAssessment: (assessment) => addAssessment(context, assessment),
    assessment: async (id) => assessmentOf((await found(trx, { workspaceId, id }))[0]),
    lockAssessment: async (id) => assessmentOf((await locked(trx, { workspaceId, id }))[0]),
    assessments: (states, limit) => assessments(context, states, limit),
    setAssessment: (id, change) => setAssessment(context, id, change),
    touchCard: (id) => touchCard(context, id),
  };
}

type One = { workspaceId: WorkspaceId; id: AssessmentId };
const one = (db: Kysely<Tables>, { workspaceId, id }: One) =>
  db.selectFrom('assessment').selectAll().where('workspace_id', '=', workspaceId).where('id', '=', id);
const found = prepared(one);
const locked = prepared((db, asked: One) => one(db, asked).forUpdate());

const change = ({ trx, workspaceId }: Context, id: AssessmentId) =>
  trx.updateTable('assessment').where('workspace_id', '=', workspaceId).where('id', '=', id);

/** The share lock makes this wait for a join that is under way, and the join for this: an assessment is never left behind. */
async function mustBeActive({ trx, workspaceId }: Context): Promise<void> {
  const workspace = trx.selectFrom('workspace').select('joined_to').where('id', '=', workspaceId).forShare();
  if ((await workspace.executeTakeFirst())?.joined_to) throw new Gone('workspace-joined', (t) => t.link.retired);
}

async function addAssessment(context: Context, assessment: NewAssessment): Promise<void> {
  const { trx, workspaceId } = context;
  await mustBeActive(context);
  await trx
    .insertInto('assessment')
    .values({
      id: assessment.id,
      workspace_id: workspaceId,
      title: assessment.title,
      job: assessment.job,
      state: 'drafting',
      with_cv: assessment.withCv,
      with_questions: assessment.withQuestions,
      with_interview: assessment.withInterview ?? false,
      time_limit_minutes: assessment.timeLimitMinutes,
      closes_at: assessment.closesAt,
      created_by: assessment.createdBy,
    })
    .execute();
  const first = { version: 1, made_by: assessment.createdBy, minutes: 0 };
  await trx
    .insertInto('assessment_version')
    .values({
      workspace_id: workspaceId,
      assessment_id: assessment.id,
      time_limit_minutes: assessment.timeLimitMinutes,
      ...first,
    })
    .execute();
}

async function assessments(
  { trx, workspaceId }: Context,
  states: AssessmentState[],
  limit: number,
): Promise<Assessment[]> {
  const query = trx
    .selectFrom('assessment')
    .selectAll()
    .where('workspace_id', '=', workspaceId)
    .where('state', 'in', states);
  const rows = await query.orderBy('created_at', 'desc').limit(limit).execute();
  return rows.map((row) => assessmentOf(row)!);
}

async function setAssessment(context: Context, id: AssessmentId, { by, ...set }: AssessmentChange): Promise<void> {
  const { closesAt, notes, ...plain } = set;
  const row = {
    ...plain,
    ...whoAndWhen(set.state, by ?? null),
    ...(closesAt === undefined ? {} : { closes_at: closesAt }),
    ...(notes ? { notes: JSON.stringify(notes) } : {}),
  };
  await change(context, id)
    .set((eb) => ({ ...row, card_revision: eb('card_revision', '+', 1) }))
    .execute();
}

function whoAndWhen(state: AssessmentState | undefined, by: Assessment['closedBy']) {
  const now = sql<Date>`clock_timestamp()`;
  if (state === 'closed') return { closed_at: now, closed_by: by };
  if (state === 'open') return { approved_at: now, approved_by: by, closed_at: null, closed_by: null };
  return {};
}

async function touchCard(context: Context, id: AssessmentId): Promise<void> {
  await change(context, id)
    .set((eb) => ({ card_revision: eb('card_revision', '+', 1) }))
    .execute();
}

export function assessmentOf(row: Selectable<Tables['assessment']> | undefined): Assessment | undefined {
  if (!row) return undefined;
  return {
    id: row.id,
    title: row.title,
    job: row.job,
    language: row.language,
    state: row.state,
    version: row.version,
    cardRevision: row.card_revision,
    withCv: row.with_cv,
    withQuestions: row.with_questions,
    withInterview: row.with_interview,
    timeLimitMinutes: row.time_limit_minutes,
    minutes: row.minutes,
    closesAt: row.closes_at,
    engine: row.engine,
    notes: row.notes,
    flags: row.flags,
    fellBack: row.fell_back,
    edited: row.edited,
    createdBy: row.created_by,
    createdAt: row.created_at,
    approvedAt: row.approved_at,
    closedAt: row.closed_at,
    closedBy: row.closed_by,
    blind: row.blind,
  };
}
