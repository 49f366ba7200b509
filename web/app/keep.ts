// What is typed, sealed in this browser: it outlives a reload, a crash and a lost connection, and goes with the submission.
import type { Kept } from './versions.ts';

const DATABASE = 'shortlist';
const STORE = 'drafts';
const WEEK = 7 * 86_400_000;
const PATIENCE = 2000;

type Row = {
  id: string;
  of: string;
  expires: number;
  typedAt: number;
  key: CryptoKey;
  iv: Uint8Array;
  sealed: ArrayBuffer;
};

/** `full`: the browser takes no more · `blocked`: it keeps nothing, as in some private windows. */
export type KeepTrouble = 'blocked' | 'full';

export type Keep = {
  /** Throws where the browser keeps nothing more. */
  put(item: string, kept: Kept): Promise<void>;
  /** Oldest first; what can't be opened any more is left out. */
  all(): Promise<{ item: string; kept: Kept }[]>;
  wipe(): Promise<void>;
};

/**
 * The drafts of one link, readable with this browser's key alone, which no script can take out of it. What has expired is
 * removed. Throws where the browser keeps nothing: no storage, no encryption, a private window.
 */
export async function openKeep(token: string, expires: number | null): Promise<Keep> {
  const of = await fingerprint(token);
  const database = await soon(opened());
  const key = (await firstKey(database, of)) ?? (await newKey());
  await removeWhere(database, (row) => row.expires < Date.now());
  const until = Math.min(expires ?? Infinity, Date.now() + WEEK);
  return {
    put: async (item, kept) => {
      const iv = crypto.getRandomValues(new Uint8Array(12));
      const text = new TextEncoder().encode(JSON.stringify({ item, kept }));
      const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, text);
      const row: Row = { id: `${of}/${item}`, of, expires: until, typedAt: kept.typedAt, key, iv, sealed };
      await written(database, (store) => store.put(row));
    },
    all: async () => {
      const rows = (await rowsOf(database)).filter((row) => row.of === of).sort((a, b) => a.typedAt - b.typedAt);
      return (await Promise.all(rows.map(unsealed))).filter((each) => each !== null);
    },
    wipe: () => removeWhere(database, (row) => row.of === of),
  };
}

async function unsealed({ key, iv, sealed }: Row): Promise<{ item: string; kept: Kept } | null> {
  try {
    const plain = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: iv as BufferSource }, key, sealed);
    return JSON.parse(new TextDecoder().decode(plain)) as { item: string; kept: Kept };
  } catch {
    return null;
  }
}

// The link is a secret: it isn't written down here, not even as the name of a row.
async function fingerprint(token: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(`kept drafts of ${token}`));
  return Array.from(new Uint8Array(hash).slice(0, 12), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

const newKey = () => crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);

async function firstKey(database: IDBDatabase, of: string): Promise<CryptoKey | undefined> {
  return (await rowsOf(database)).find((row) => row.of === of)?.key;
}

function opened(): Promise<IDBDatabase> {
  const request = indexedDB.open(DATABASE, 1);
  request.onupgradeneeded = () => request.result.createObjectStore(STORE, { keyPath: 'id' });
  return answered(request);
}

const rowsOf = (database: IDBDatabase): Promise<Row[]> =>
  answered<Row[]>(database.transaction(STORE, 'readonly').objectStore(STORE).getAll());

async function removeWhere(database: IDBDatabase, isOver: (row: Row) => boolean): Promise<void> {
  const over = (await rowsOf(database)).filter(isOver);
  if (over.length === 0) return;
  await written(database, (store) => {
    for (const { id } of over) store.delete(id);
  });
}

/** Committed at once: a page that is closing has no time to wait. */
function written(database: IDBDatabase, act: (store: IDBObjectStore) => unknown): Promise<void> {
  const transaction = database.transaction(STORE, 'readwrite');
  act(transaction.objectStore(STORE));
  transaction.commit();
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onerror = () => reject(transaction.error ?? new Error('Not kept.'));
    transaction.onabort = () => reject(transaction.error ?? new Error('Not kept.'));
  });
}

function answered<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('No storage.'));
  });
}

/** A browser that never answers is one that keeps nothing. */
function soon<T>(promise: Promise<T>): Promise<T> {
  return Promise.race([
    promise,
    new Promise<T>((_, reject) => setTimeout(() => reject(new Error('No answer.')), PATIENCE)),
  ]);
}
