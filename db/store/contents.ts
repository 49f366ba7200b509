// What an assessment asks: its criteria and items.
import type { AssessmentId, ItemId } from '#core/model/ids.ts';
import type { Item } from '#core/model/item.ts';
import type { AssessmentItem, AssessmentStore, Criterion, DraftContent } from '#core/ports/assessments.ts';
import type { Context } from './context.ts';

export function contentStore(context: Context): Pick<AssessmentStore, 'criteria' | 'items' | 'saveItem' | 'saveDraft'> {
  return {
    criteria: (id) => criteria(context, id),
    items: (id) => items(context, id),
    saveItem: (id, item) => saveItem(context, id, item),
    saveDraft: (id, draft) => saveDraft(context, id, draft),
  };
}

async function criteria({ trx, workspaceId }: Context, id: AssessmentId): Promise<Criterion[]> {
  const query = trx
    .selectFrom('criterion')
    .selectAll()
    .where('workspace_id', '=', workspaceId)
    .where('assessment_id', '=', id);
  const rows = await query.orderBy('position').execute();
  return rows.map((row) => ({ id: row.id, name: row.name, weight: row.weight, because: row.because }));
}

async function items({ trx, workspaceId }: Context, id: AssessmentId): Promise<AssessmentItem[]> {
  const query = trx
    .selectFrom('item')
    .selectAll()
    .where('workspace_id', '=', workspaceId)
    .where('assessment_id', '=', id);
  const rows = await query.orderBy('position').execute();
  return rows.map((row) => ({ id: row.id, criterionId: row.criterion_id, source: row.source, item: row.body }));
}

async function saveItem({ trx, workspaceId }: Context, id: ItemId, item: Item): Promise<void> {
  const update = trx.updateTable('item').set({ body: JSON.stringify(item), source: 'member' });
  await update.where('workspace_id', '=', workspaceId).where('id', '=', id).execute();
}

async function saveDraft(context: Context, id: AssessmentId, draft: DraftContent): Promise<void> {
  await clearContent(context, id);
  await addContent(context, id, draft);
  await context.trx
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
    .where('workspace_id', '=', context.workspaceId)
    .where('id', '=', id)
    .execute();
}

async function clearContent({ trx, workspaceId }: Context, id: AssessmentId): Promise<void> {
  await trx.deleteFrom('item').where('workspace_id', '=', workspaceId).where('assessment_id', '=', id).execute();
  await trx.deleteFrom('criterion').where('workspace_id', '=', workspaceId).where('assessment_id', '=', id).execute();
}

async function addContent({ trx, workspaceId }: Context, id: AssessmentId, draft: DraftContent): Promise<void> {
  const shared = { workspace_id: workspaceId, assessment_id: id, version: 1 };
  const criterionRows = draft.criteria.map((criterion, position) => ({ ...criterion, ...shared, position }));
  if (criterionRows.length > 0) await trx.insertInto('criterion').values(criterionRows).execute();
  const itemRows = draft.items.map(({ id: itemId, criterionId, source, item }, position) => ({
    ...shared,
    id: itemId,
    criterion_id: criterionId,
    source,
    body: JSON.stringify(item),
    position,
  }));
  if (itemRows.length > 0) await trx.insertInto('item').values(itemRows).execute();
}
