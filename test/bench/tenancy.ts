// One row by its key inside a workspace, beside the same transaction as the owner, whom no policy holds.
import { sql, type Transaction } from 'kysely';
import type { AttemptId } from '#core/model/ids.ts';
import type { Tables } from '#db/schema.ts';
import { startDatabase, submitted } from '../standins/database.ts';
import { inTurn, timed, type Row } from './measure.ts';

const people = 40;
const times = 150;
const warm = 50;

export async function tenancyRows(): Promise<Row[]> {
  const db = await startDatabase();
  try {
    const workspaceId = await db.newWorkspace();
    const { attempts } = await submitted(db.inWorkspace, workspaceId, people);
    let turn = 0;
    const next = () => attempts[(turn += 1) % attempts.length]!;
    const ours = (id: AttemptId) => db.inWorkspace(workspaceId, async (tx) => (await tx.attempt(id))?.id);
    const floor = (id: AttemptId) =>
      db.database.kysely.transaction().execute(async (trx) => {
        await sql`select set_config('app.workspace', ${workspaceId}, true), set_config('app.unused', '', true)`.execute(
          trx,
        );
        return (await attemptById(trx, workspaceId, id))?.id;
      });
    const found = (read: typeof ours) => async () => {
      const id = next();
      let row: AttemptId | undefined;
      const ms = await timed(async () => (row = await read(id)));
      if (row !== id) throw new Error('The row was not found.');
      return ms;
    };
    for (let i = 0; i < warm; i += 1) await Promise.all([ours(next()), floor(next())]);
    const figures = await inTurn(times, found(floor), found(ours));
    return [{ what: 'Row by key in a workspace, p50', unit: 'ms', target: { times: 1.25 }, ...figures }];
  } finally {
    await db.stop();
  }
}

function attemptById(trx: Transaction<Tables>, workspaceId: Tables['attempt']['workspace_id'], id: AttemptId) {
  const query = trx.selectFrom('attempt').selectAll().where('workspace_id', '=', workspaceId);
  return query.where('id', '=', id).executeTakeFirst();
}
