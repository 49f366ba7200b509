// What was observed at each question, and whose answers are alike: sealed, apart from the scores.
import type { AttemptId, ItemId, WorkspaceId } from '#core/model/ids.ts';
import type { Likeness } from '#core/integrity/alike.ts';
import type { Signs } from '#core/model/integrity.ts';
import type { IntegrityStore, ItemLikeness, ShownLikeness } from '#core/ports/integrity.ts';
import { prepared } from '../prepared.ts';
import type { Context } from './context.ts';
import { attemptOwner } from './owner.ts';

export function integrityStore(context: Context): IntegrityStore {
  const { trx, workspaceId } = context;
  return {
    saveSigns: (id, report) => saveSigns(context, id, report),
    signs: (id) => signs(context, id),
    othersSubmitted: async (assessmentId, id, limit) => {
      const query = trx.selectFrom('attempt').select('id').where('workspace_id', '=', workspaceId);
      const rows = await query
        .where('assessment_id', '=', assessmentId)
        .where('id', '!=', id)
        .where('state', '!=', 'started')
        .where('trial', '=', false)
        .orderBy('submitted_at', 'desc')
        .limit(limit)
        .execute();
      return rows.map((row) => row.id);
    },
    saveLikeness: async (id, found) => {
      for (const one of found) await saveLikeness(context, id, one);
    },
    likenesses: (id) => likenesses(context, id),
  };
}

type Report = Parameters<IntegrityStore['saveSigns']>[1];

const signPlace = (id: AttemptId, item: ItemId, page: string) => `item_signal|${id}|${item}|${page}|said`;
const likePlace = (id: AttemptId, other: AttemptId, item: ItemId) => `answer_likeness|${id}|${other}|${item}|said`;

/** Nobody reloads a question so often; whoever reads what was noticed opens each row. */
const mostPages = 50;

async function saveSigns(context: Context, id: AttemptId, report: Report): Promise<void> {
  const { item, page } = report;
  if ((await otherPages(context, id, report)) >= mostPages) return;
  const { candidateId, deleteAfter } = await attemptOwner(context, id);
  const said = await context.vault.seal(candidateId, signPlace(id, item, page), report.signs);
  const row = { attempt_id: id, item_id: item, page, workspace_id: context.workspaceId, delete_after: deleteAfter };
  await context.trx
    .insertInto('item_signal')
    .values({ ...row, said })
    .onConflict((conflict) => conflict.columns(['attempt_id', 'item_id', 'page']).doUpdateSet({ said }))
    .execute();
}

async function otherPages({ trx }: Context, id: AttemptId, { item, page }: Report): Promise<number> {
  const others = trx.selectFrom('item_signal').where('attempt_id', '=', id).where('item_id', '=', item);
  const { n } = await others
    .where('page', '!=', page)
    .select(({ fn }) => fn.countAll<number>().as('n'))
    .executeTakeFirstOrThrow();
  return n;
}

const signsOf = prepared((db, { workspaceId, id }: { workspaceId: WorkspaceId; id: AttemptId }) =>
  db.selectFrom('item_signal').selectAll().where('workspace_id', '=', workspaceId).where('attempt_id', '=', id),
);

async function signs(context: Context, id: AttemptId): Promise<{ itemId: ItemId; signs: Signs }[]> {
  const rows = await signsOf(context.trx, { workspaceId: context.workspaceId, id });
  if (rows.length === 0) return [];
  const { candidateId } = await attemptOwner(context, id);
  return Promise.all(
    rows.map(async (row) => ({
      itemId: row.item_id,
      signs: await context.vault.open<Signs>(candidateId, signPlace(id, row.item_id, row.page), row.said),
    })),
  );
}

async function saveLikeness(context: Context, id: AttemptId, found: ItemLikeness): Promise<void> {
  const { itemId, otherId, ...likeness } = found;
  const { candidateId, deleteAfter } = await attemptOwner(context, id);
  const said = await context.vault.seal(candidateId, likePlace(id, otherId, itemId), likeness);
  const row = { attempt_id: id, other_id: otherId, item_id: itemId, workspace_id: context.workspaceId };
  await context.trx
    .insertInto('answer_likeness')
    .values({ ...row, said, delete_after: deleteAfter })
    .onConflict((conflict) => conflict.columns(['attempt_id', 'other_id', 'item_id']).doUpdateSet({ said }))
    .execute();
}

async function likenesses(context: Context, id: AttemptId): Promise<ShownLikeness[]> {
  const rows = await context.trx
    .selectFrom('answer_likeness as l')
    .innerJoin('attempt as a', 'a.id', 'l.other_id')
    .innerJoin('invitation as i', 'i.id', 'a.invitation_id')
    .select(['l.item_id', 'l.other_id', 'l.said', 'i.code'])
    .where('l.workspace_id', '=', context.workspaceId)
    .where('l.attempt_id', '=', id)
    .execute();
  if (rows.length === 0) return [];
  const { candidateId } = await attemptOwner(context, id);
  return Promise.all(
    rows.map(async ({ item_id: itemId, other_id: other, said, code }) => ({
      itemId,
      otherId: other,
      code,
      ...(await context.vault.open<Likeness>(candidateId, likePlace(id, other, itemId), said)),
    })),
  );
}
