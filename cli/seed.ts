// `cli seed`: example candidates for the newest open assessment of a playground.
import { readConfig, type Config } from '../config.ts';
import { seed } from '../core/assess/seed.ts';
import { UserError } from '../core/errors.ts';
import { inWorkspaceOf, openDatabase, type Database } from '../db/connect.ts';
import { directoryOf } from '../db/directory.ts';
import { masterKeyFor } from '../db/key-check.ts';
import { migrate } from '../db/migrate.ts';
import { secretsOf } from '../db/secrets.ts';
import { keyringOf } from '../db/vault.ts';
import { startNotifier } from '../worker/queue/notify.ts';
import { keptAt } from '../wire/files.ts';
import { atDatabase } from './database.ts';

type Env = Record<string, string | undefined>;
type Seeded = { assessment: string; people: string[]; notes: string[] };

/** Beside a running program or without; a second time there is nobody left to add. Throws UserError `seed-refused` where real people could be among them, and `nothing-open`. */
export async function seedCommand(env: Env): Promise<Seeded> {
  const config = readConfig(env);
  if (config.slack || config.teams)
    throw new UserError(
      'seed-refused',
      'Example candidates are for the playground: elsewhere they would be ranked beside real ones. Run it without the SLACK_ and TEAMS_ values.',
    );
  return atDatabase(config, async (url) => {
    const database = openDatabase(url, { connections: 4 });
    return seedNewest(database, config).finally(() => database.pool.end());
  });
}

async function seedNewest(database: Database, config: Config): Promise<Seeded> {
  const { kysely, pool } = database;
  await migrate(pool);
  const keyring = keyringOf(await masterKeyFor(pool, config));
  const open = kysely.selectFrom('assessment').select(['id', 'workspace_id as workspaceId', 'title']);
  const newest = await open.where('state', '=', 'open').orderBy('created_at', 'desc').limit(1).executeTakeFirst();
  if (!newest)
    throw new UserError(
      'nothing-open',
      'No assessment is open. Make one with /assess new, approve it, and run this again.',
    );
  const inWorkspace = inWorkspaceOf({ kysely, keyring, onEnqueued: startNotifier(pool) });
  const deps = {
    inWorkspace,
    directory: directoryOf(kysely),
    secrets: secretsOf(keyring),
    files: keptAt(config).files,
    limits: config.limits,
  };
  const people = await seed(deps, newest);
  const next =
    people.length > 0 ? 'Their scores come while the program runs: npm start.' : 'All examples are in it already.';
  return { assessment: newest.title, people, notes: [next] };
}
