// Ids, codes and link secrets; and the master key that is made once when none is given.
import { createHash, randomBytes, randomInt, randomUUID, timingSafeEqual } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Secrets } from '#core/ports/outside.ts';
import { keyedHash } from './seal.ts';
import type { Keyring } from './vault.ts';

/** Without letters and digits that look alike. */
const alphabet = 'ABCDEFGHJKMNPQRSTVWXYZ23456789';
const codeLength = 4;

export function secretsOf({ linkKey, markKey }: Pick<Keyring, 'linkKey' | 'markKey'>): Secrets {
  return {
    id: () => randomUUID(),
    code: () => Array.from({ length: codeLength }, () => alphabet[randomInt(alphabet.length)]).join(''),
    token: () => randomBytes(32).toString('base64url'),
    linkToken: (id) => keyedHash(linkKey, id).toString('base64url'),
    hash: (token) => createHash('sha256').update(token).digest(),
    mark: (text) => keyedHash(markKey, text).toString('base64url'),
    isMarked: (text, mark) => {
      const [right, given] = [keyedHash(markKey, text), Buffer.from(mark, 'base64url')];
      return given.length === right.length && timingSafeEqual(given, right);
    },
  };
}

/** The master key of DATA_DIR, made on the first run with mode 600. */
export async function masterKeyIn(dataDir: string): Promise<Buffer> {
  await mkdir(dataDir, { recursive: true });
  await writeFile(pathIn(dataDir), randomBytes(32).toString('base64'), { flag: 'wx', mode: 0o600 }).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
    },
  );
  return keyFrom(pathIn(dataDir), await readFile(pathIn(dataDir), 'utf8'));
}

/** The same key, or undefined where none was made; makes none. */
export async function keptMasterKey(dataDir: string): Promise<Buffer | undefined> {
  const text = await readFile(pathIn(dataDir), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
    return undefined;
  });
  return text === undefined ? undefined : keyFrom(pathIn(dataDir), text);
}

const pathIn = (dataDir: string) => join(dataDir, 'master.key');

function keyFrom(path: string, text: string): Buffer {
  const key = Buffer.from(text.trim(), 'base64');
  if (key.length !== 32)
    throw new Error(
      `${path} doesn’t hold a key of 32 bytes in base64. Put the right one back: what is sealed can’t be opened without it.`,
    );
  return key;
}
