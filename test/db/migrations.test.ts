// The schema goes forward under programs that run: what a migration may do, and which programs go on after it.
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readConfig } from '../../config.ts';
import { dataChecks } from '../../cli/doctor-data.ts';
import { openDatabase } from '#db/connect.ts';
import { knownMigrations, migrate } from '#db/migrate.ts';
import { masterKey, startDatabase, type TestDatabase } from '../standins/database.ts';
import { nextVersion } from '../standins/next-version.ts';

let db: TestDatabase;
beforeAll(async () => {
  db = await startDatabase();
});
afterAll(() => db?.stop());

const applied = async () =>
  (await db.database.pool.query<{ name: string }>('select name from migration order by name')).rows.map(
    ({ name }) => name,
  );
/** What `doctor` says of the schema. */
const looked = async () => {
  const config = readConfig({ DATABASE_URL: db.url, MASTER_KEY: masterKey.toString('base64') });
  return (await dataChecks(config, { fix: false, jobs: false })).find(({ check }) => check === 'schema');
};
const forget = () => db.database.pool.query(`delete from migration where name > '9'`);

test('a program goes on after migrations that only add, and after one for which it knows enough', async () => {
  const newer = ['901-adds.sql', '902-takes.needs-048.sql'];
  await db.database.pool.query('insert into migration (name) select unnest($1::text[])', [newer]);
  expect(await migrate(db.database.pool)).toEqual([]);
  expect(await looked()).toMatchObject({ state: 'ok', found: '2 migrations ahead, on which this program works' });
  await forget();
});

test('doctor says why the schema can’t be brought up to date', async () => {
  await db.database.pool.query(`delete from migration where name = '051-people-out.sql'`);
  const config = readConfig({ DATABASE_URL: db.url, MASTER_KEY: masterKey.toString('base64') });
  const checks = await dataChecks(config, { fix: true, jobs: false });
  await db.database.pool.query(`insert into migration (name) values ('051-people-out.sql')`);

  expect(checks).toContainEqual(
    expect.objectContaining({
      check: 'schema',
      state: 'fail',
      found: expect.stringContaining('already exists') as string,
    }),
  );
});

test('it is refused where it doesn’t know what a migration needs, and nothing is applied', async () => {
  const before = await applied();
  await db.database.pool.query(`insert into migration (name) values ('901-adds.sql'), ('902-takes.needs-901.sql')`);
  await db.database.pool.query('delete from migration where name = $1', [before.at(-1)]);
  const refused = await migrate(db.database.pool).catch((error: unknown) => error as Error);
  expect(String((refused as Error).cause)).toContain('too new for this program (902-takes.needs-901.sql)');
  expect(await looked()).toMatchObject({ state: 'fail', found: 'too new for this program: 902-takes.needs-901.sql' });
  expect(await applied()).not.toContain(before.at(-1));
  await forget();
  await db.database.pool.query('insert into migration (name) values ($1)', [before.at(-1)]);
});

test('where a migration fails, those before it stay, and the next start goes on from there', async () => {
  const next = await nextVersion({
    '901-adds.sql': 'create table first_step ();',
    '902-adds.sql': 'create table second_step (); select 1/0;',
  });
  const newer = (await import(join(next.folder, 'db/migrate.ts'))) as { migrate: typeof migrate };
  const pool = openDatabase(db.url, { connections: 1 }).pool;
  const tables = async () =>
    (await pool.query<{ name: string }>(`select relname as name from pg_class where relname like '%\\_step'`)).rows;
  try {
    await expect(newer.migrate(pool)).rejects.toThrow('could not be brought up to date');
    expect(await tables()).toEqual([{ name: 'first_step' }]);
    await writeFile(join(next.folder, 'db/migrations/902-adds.sql'), 'create table second_step ();');
    expect(await newer.migrate(pool)).toEqual(['902-adds.sql']);
    expect(await tables()).toHaveLength(2);
  } finally {
    await pool.end();
    await rm(next.folder, { recursive: true, force: true });
    await forget();
  }
});

/** Whether a program that doesn’t know this migration could ask for what isn’t there any more, or leave out what has to be said. */
function takesAway(sql: string): boolean {
  const said = sql.replaceAll(/--.*$/gmu, '');
  const columns = said.match(/add\s+column[^;,]*/giu) ?? [];
  return (
    /\bdrop\s+(?!not\s+null|constraint)|\brename\b|\bset\s+not\s+null\b|\balter\s+column\s+\w+\s+(?:set\s+data\s+)?type\b/iu.test(
      said,
    ) || columns.some((column) => /not\s+null/iu.test(column) && !/default|generated/iu.test(column))
  );
}

test('a migration that takes something away says in its name what a program must know', async () => {
  const taking = [];
  for (const name of await knownMigrations()) {
    const sql = await readFile(new URL(`../../db/migrations/${name}`, import.meta.url), 'utf8');
    if (takesAway(sql) && !name.includes('.needs-')) taking.push(name);
  }
  // It is older than the rule.
  expect(taking).toEqual(['030-told.sql']);
});

test.each([
  ['alter table attempt drop column language;', true],
  ['drop table guest;', true],
  ['alter table attempt rename column state to step;', true],
  ['alter table attempt alter column language set not null;', true],
  ['alter table attempt add column mark int not null;', true],
  ['alter table attempt add column mark int not null default 0;', false],
  ['alter table attempt alter column language drop not null; -- drop table', false],
])('%s', (sql, takes) => {
  expect(takesAway(sql)).toBe(takes);
});
