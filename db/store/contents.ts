// What an assessment asks: its criteria and items, version by version.
import { sql, type Kysely, type Selectable } from 'kysely';
import type { AssessmentId, WorkspaceId } from '#core/model/ids.ts';
import type { AssessmentItem, AssessmentStore, Criterion, DraftContent } from '#core/ports/assessments.ts';
import type { Content, VersionStore } from '#core/ports/versions.ts';
import { prepared } from '../prepared.ts';
import type { Tables } from '../schema.ts';
import type { Context } from './context.ts';

export function contentStore(
  context: Context,
): Pick<AssessmentStore, 'criteria' | 'items' | 'saveDraft' | 'exposures'> {
  return {
    criteria: (id, version) => criteria(context, id, version),
    items: (id, version) => items(context, id, version),
    exposures: (source) => exposures(context, source),
    saveDraft: (id, draft) => saveDraft(context, id, draft),
  };
}

const versionOf = (id: AssessmentId, version: number | undefined) =>
  version === undefined ? sql<number>`(select version from assessment where id = ${id})` : sql<number>`${version}::int`;

async function criteria({ trx, workspaceId }: Context, id: AssessmentId, version?: number): Promise<Criterion[]> {
  const query = trx.selectFrom('criterion').selectAll().where('workspace_id', '=', workspaceId);
  const rows = await query
    .where('assessment_id', '=', id)
    .where('version', '=', versionOf(id, version))
    .orderBy('position')
    .execute();
  return rows.map(({ id: rowId, name, weight, because, least }) => ({ id: rowId, name, weight, because, least }));
}

async function exposures({ trx, workspaceId }: Context, source?: string): Promise<ReadonlyMap<string, number>> {
  const query = trx
    .selectFrom('attempt as a')
    .innerJoin('item as i', (join) =>
      join.onRef('i.assessment_id', '=', 'a.assessment_id').onRef('i.version', '=', 'a.version'),
    )
    .select(['i.source', ({ fn }) => fn.countAll<number>().as('people')])
    .where('a.workspace_id', '=', workspaceId)
    .where('a.trial', '=', false);
  const wanted = source === undefined ? query : query.where('i.source', '=', source);
  const rows = await wanted.groupBy('i.source').execute();
  return new Map(rows.map(({ source, people }) => [source, people]));
}

async function items({ trx, workspaceId }: Context, id: AssessmentId, version?: number): Promise<AssessmentItem[]> {
  const rows = await (version === undefined
    ? itemsNow(trx, { workspaceId, id })
    : itemsThen(trx, { workspaceId, id, version }));
  return rows.map(itemOf);
}

type Of = { workspaceId: WorkspaceId; id: AssessmentId };

const itemsIn = (db: Kysely<Tables>, { workspaceId, id }: Of) =>
  db
    .selectFrom('item')
    .selectAll()
    .where('workspace_id', '=', workspaceId)
    .where('assessment_id', '=', id)
    .orderBy('position');
const itemsNow = prepared((db, of: Of) => itemsIn(db, of).where('version', '=', versionOf(of.id, undefined)));
const itemsThen = prepared((db, of: Of & { version: number }) => itemsIn(db, of).where('version', '=', of.version));

export function itemOf(row: Selectable<Tables['item']>): AssessmentItem {
  return {
    id: row.id,
    criterionId: row.criterion_id,
    source: row.source,
    item: row.body,
    knockout: row.knockout,
    requirementOnly: row.requirement_only,
  };
}

async function saveDraft(context: Context, id: AssessmentId, draft: DraftContent): Promise<void> {
  await saveContent(context, id, draft);
  await context.trx
    .updateTable('assessment')
    .set({
      title: draft.title,
      language: draft.language,
      engine: draft.engine,
      notes: JSON.stringify(draft.notes),
      flags: JSON.stringify(draft.flags),
      fell_back: draft.fellBack ?? false,
      edited: false,
      state: 'draft' as const,
    })
    .where('workspace_id', '=', context.workspaceId)
    .where('id', '=', id)
    .execute();
}

/** Replaces what the newest version asks. */
export async function saveContent(
  context: Context,
  id: AssessmentId,
  { minutes, timeLimitMinutes, ...content }: Parameters<VersionStore['saveContent']>[1],
): Promise<void> {
  const { trx, workspaceId } = context;
  const limits = { minutes, ...(timeLimitMinutes === undefined ? {} : { time_limit_minutes: timeLimitMinutes }) };
  const { version } = await trx
    .updateTable('assessment')
    .set((eb) => ({ ...limits, edited: true, card_revision: eb('card_revision', '+', 1) }))
    .where('workspace_id', '=', workspaceId)
    .where('id', '=', id)
    .returning('version')
    .executeTakeFirstOrThrow();
  await trx
    .updateTable('assessment_version')
    .set(limits)
    .where('workspace_id', '=', workspaceId)
    .where('assessment_id', '=', id)
    .where('version', '=', version)
    .execute();
  await clearContent(context, id, version);
  await addContent(context, { id, version }, content);
}

async function clearContent({ trx, workspaceId }: Context, id: AssessmentId, version: number): Promise<void> {
  for (const table of ['item', 'criterion'] as const) {
    const rows = trx.deleteFrom(table).where('workspace_id', '=', workspaceId).where('assessment_id', '=', id);
    await rows.where('version', '=', version).execute();
  }
}

async function addContent(
  { trx, workspaceId }: Context,
  { id, version }: { id: AssessmentId; version: number },
  content: Content,
): Promise<void> {
  const shared = { workspace_id: workspaceId, assessment_id: id, version };
  const criterionRows = content.criteria.map((criterion, position) => ({
    ...shared,
    position,
    id: criterion.id,
    name: criterion.name,
    weight: criterion.weight,
    because: criterion.because,
    least: criterion.least ?? null,
  }));
  if (criterionRows.length > 0) await trx.insertInto('criterion').values(criterionRows).execute();
  const itemRows = content.items.map(({ id: itemId, criterionId, source, item, ...marks }, position) => ({
    ...shared,
    id: itemId,
    criterion_id: criterionId,
    source,
    knockout: marks.knockout ?? false,
    requirement_only: marks.requirementOnly ?? false,
    body: JSON.stringify(item),
    position,
  }));
  if (itemRows.length > 0) await trx.insertInto('item').values(itemRows).execute();
}
