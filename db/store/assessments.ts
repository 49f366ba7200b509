import type { Selectable } from 'kysely';
import type { AssessmentId } from '#core/model/ids.ts';
import type { Assessment, AssessmentStore, DraftContent } from '#core/ports/assessments.ts';
import type { Tables } from '../schema.ts';
import type { Context } from './context.ts';

type Store = Omit<AssessmentStore, 'addThread' | 'threads' | 'assessmentOfChannel' | 'takeThread' | 'setThread'>;

export function assessmentStore(context: Context): Store {
  const { trx, workspaceId } = context;
  const one = (id: AssessmentId) =>
    trx.selectFrom('assessment').selectAll().where('workspace_id', '=', workspaceId).where('id', '=', id);
  const change = (id: AssessmentId) =>
    trx.updateTable('assessment').where('workspace_id', '=', workspaceId).where('id', '=', id);
  return {
    addAssessment: async (assessment) => {
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
          time_limit_minutes: assessment.timeLimitMinutes,
          closes_at: assessment.closesAt,
          created_by: assessment.createdBy,
        })
        .execute();
    },
    assessment: async (id) => assessmentOf(await one(id).executeTakeFirst()),
    lockAssessment: async (id) => assessmentOf(await one(id).forUpdate().executeTakeFirst()),
    assessments: async (states, limit) => {
      const query = trx
        .selectFrom('assessment')
        .selectAll()
        .where('workspace_id', '=', workspaceId)
        .where('state', 'in', states);
      const rows = await query.orderBy('created_at', 'desc').limit(limit).execute();
      return rows.map((row) => assessmentOf(row)!);
    },
    saveDraft: (id, draft) => saveDraft(context, id, draft),
    setAssessment: async (id, { by, ...set }) => {
      const closed = set.state === 'closed' ? { closed_at: new Date(), closed_by: by ?? null } : {};
      const opened =
        set.state === 'open'
          ? { approved_at: new Date(), approved_by: by ?? null, closed_at: null, closed_by: null }
          : {};
      const { closesAt, notes, ...plain } = set;
      const row = {
        ...plain,
        ...closed,
        ...opened,
        ...(closesAt === undefined ? {} : { closes_at: closesAt }),
        ...(notes ? { notes: JSON.stringify(notes) } : {}),
      };
      await change(id)
        .set((eb) => ({ ...row, card_revision: eb('card_revision', '+', 1) }))
        .execute();
    },
    touchCard: async (id) => {
      await change(id)
        .set((eb) => ({ card_revision: eb('card_revision', '+', 1) }))
        .execute();
    },
    ...contentStore(context),
  };
}

function contentStore({ trx, workspaceId }: Context): Pick<Store, 'criteria' | 'items' | 'saveItem'> {
  return {
    criteria: async (id) => {
      const query = trx
        .selectFrom('criterion')
        .selectAll()
        .where('workspace_id', '=', workspaceId)
        .where('assessment_id', '=', id);
      const rows = await query.orderBy('position').execute();
      return rows.map((row) => ({ id: row.id, name: row.name, weight: row.weight, because: row.because }));
    },
    items: async (id) => {
      const query = trx
        .selectFrom('item')
        .selectAll()
        .where('workspace_id', '=', workspaceId)
        .where('assessment_id', '=', id);
      const rows = await query.orderBy('position').execute();
      return rows.map((row) => ({ id: row.id, criterionId: row.criterion_id, source: row.source, item: row.body }));
    },
    saveItem: async (id, item) => {
      const update = trx.updateTable('item').set({ body: JSON.stringify(item), source: 'member' });
      await update.where('workspace_id', '=', workspaceId).where('id', '=', id).execute();
    },
  };
}

async function saveDraft({ trx, workspaceId }: Context, id: AssessmentId, draft: DraftContent): Promise<void> {
  await trx.deleteFrom('item').where('workspace_id', '=', workspaceId).where('assessment_id', '=', id).execute();
  await trx.deleteFrom('criterion').where('workspace_id', '=', workspaceId).where('assessment_id', '=', id).execute();
  const shared = { workspace_id: workspaceId, assessment_id: id, version: 1 };
  const criteria = draft.criteria.map((criterion, position) => ({ ...criterion, ...shared, position }));
  if (criteria.length > 0) await trx.insertInto('criterion').values(criteria).execute();
  const items = draft.items.map(({ id: itemId, criterionId, source, item }, position) => ({
    ...shared,
    id: itemId,
    criterion_id: criterionId,
    source,
    body: JSON.stringify(item),
    position,
  }));
  if (items.length > 0) await trx.insertInto('item').values(items).execute();
  await trx
    .updateTable('assessment')
    .set((eb) => ({
      title: draft.title,
      language: draft.language,
      minutes: draft.minutes,
      engine: draft.engine,
      notes: JSON.stringify(draft.notes),
      flags: JSON.stringify(draft.flags),
      state: 'draft' as const,
      card_revision: eb('card_revision', '+', 1),
    }))
    .where('workspace_id', '=', workspaceId)
    .where('id', '=', id)
    .execute();
}

function assessmentOf(row: Selectable<Tables['assessment']> | undefined): Assessment | undefined {
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
    timeLimitMinutes: row.time_limit_minutes,
    minutes: row.minutes,
    closesAt: row.closes_at,
    engine: row.engine,
    notes: row.notes,
    flags: row.flags,
    createdBy: row.created_by,
    createdAt: row.created_at,
    approvedAt: row.approved_at,
    closedAt: row.closed_at,
    closedBy: row.closed_by,
  };
}
