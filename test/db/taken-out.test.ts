// Whoever is erased or due is taken out of tables that hold everybody: no statement of it may read a whole table.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startDatabase, type TestDatabase } from '../standins/database.ts';

let db: TestDatabase;
beforeAll(async () => {
  db = await startDatabase();
});
afterAll(() => db?.stop());

/** By itself, or behind the workspace, of which PostgreSQL skips from one to the next; never among some of the rows alone. */
const unindexed = `
  select c.conrelid::regclass || '.' || a.attname as column
  from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
  where c.contype = 'f' and c.confrelid::regclass::text = any($1) and not exists (
    select from pg_index i join pg_attribute first on first.attrelid = i.indrelid and first.attnum = i.indkey[0]
    where i.indrelid = c.conrelid and (i.indpred is null or pg_get_expr(i.indpred, i.indrelid) = format('(%I IS NOT NULL)', a.attname))
      and (i.indkey[0] = a.attnum or (first.attname = 'workspace_id' and i.indkey[1] = a.attnum)))
  order by 1`;

test('every column that names a person, an attempt, an invitation or a file has an index', async () => {
  const { rows } = await db.database.pool.query(unindexed, [['candidate', 'attempt', 'invitation', 'file']]);

  expect(rows).toEqual([]);
});
