// Is this the master key of what is sealed? Tried on one thing, before anything is done with it.
import type pg from 'pg';
import { UserError } from '#core/errors.ts';
import { placeOf } from './grants.ts';
import { open } from './seal.ts';
import { keptMasterKey, masterKeyIn } from './secrets.ts';
import { keyPlaceOf, keyringOf, type Keyring } from './vault.ts';

type Asked = Pick<pg.ClientBase, 'query'> | pg.Pool;
type Place = { masterKey: Buffer | undefined; dataDir: string };

/** The master key: the given one, else that of DATA_DIR, made only while nothing is sealed. Throws UserError when it is missing or opens nothing. */
export async function masterKeyFor(db: Asked, { masterKey, dataDir }: Place): Promise<Buffer> {
  const isRight = await sealedIn(db);
  const key = masterKey ?? (isRight ? await keptMasterKey(dataDir) : await masterKeyIn(dataDir));
  if (!key)
    throw new UserError(
      'no-master-key',
      `There is sealed data, and no master key. Set MASTER_KEY, or put ${dataDir}/master.key back; a new key would open nothing, so none is made.`,
    );
  if (isRight && !isRight(keyringOf(key)))
    throw new UserError(
      'wrong-master-key',
      `The master key doesn’t open the data that is sealed. ${await mendOf({ masterKey, dataDir }, isRight)}`,
    );
  return key;
}

/** Whoever sets MASTER_KEY where a key was made by itself before has the right one still in the folder. */
async function mendOf({ masterKey, dataDir }: Place, isRight: (keyring: Keyring) => boolean): Promise<string> {
  if (!masterKey) return `Put the right one into ${dataDir}/master.key.`;
  const kept = await keptMasterKey(dataDir).catch(() => undefined);
  return kept && isRight(keyringOf(kept))
    ? `The right one is in ${dataDir}/master.key: take MASTER_KEY away, or set it to what that file says.`
    : 'Put the right one into MASTER_KEY.';
}

/** A test of keys, or undefined where nothing is sealed yet. */
async function sealedIn(db: Asked): Promise<((keyring: Keyring) => boolean) | undefined> {
  const { rows: keys } = await (db as pg.Pool).query<{ id: string; workspace: string; wrapped: Buffer; kek: number }>(
    'select candidate_id as id, workspace_id as workspace, wrapped, kek from keys.candidate_key limit 1',
  );
  const { rows: grants } = await (db as pg.Pool).query<{ holder: string; token: Buffer }>(
    'select holder, token from installs.slack_grant where token is not null limit 1',
  );
  const [key, grant] = [keys[0], grants[0]];
  if (key) return ({ kek }) => opens(() => open(kek(key.kek), key.wrapped, keyPlaceOf(key.workspace, key.id)));
  if (grant) return ({ grantKey }) => opens(() => open(grantKey, grant.token, placeOf(grant.holder, 'token')));
  return undefined;
}

function opens(attempt: () => unknown): boolean {
  try {
    attempt();
    return true;
  } catch {
    return false;
  }
}
