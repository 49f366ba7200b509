// Keeps a workspace in one JSON file, so that a restart loses no message.
import { existsSync, mkdirSync, readFileSync, renameSync } from 'node:fs';
import { rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

const VERSION = 1;
const DEBOUNCE_MS = 250;

export interface Log {
  warn: (data: object, message: string) => void;
}

/** A workspace whose `space` outlives it. */
interface Kept {
  readonly space: object;
  readonly listeners: Set<() => void>;
  readonly settings: { log: Log };
}

/** The saved workspace, or a fresh one; a file that cannot be read is put aside, never overwritten. */
export function load<Space>(path: string | undefined, seed: () => Space, log: Log): Space {
  if (path === undefined || !existsSync(path)) return seed();
  try {
    const saved = JSON.parse(readFileSync(path, 'utf8')) as { version: number; space: Space };
    if (saved.version === VERSION) return saved.space;
    log.warn({ version: saved.version }, 'playground state is of another version');
  } catch (error) {
    log.warn({ error }, 'playground state cannot be read');
  }
  renameSync(path, `${path}.aside`);
  return seed();
}

export interface Keeper {
  /** Resolves when everything is on disk. */
  flush: () => Promise<void>;
}

/** Saves after each change, at most four times a second, by writing a new file and renaming it. */
export function keep(world: Kept, path: string): Keeper {
  mkdirSync(dirname(path), { recursive: true });
  let timer: NodeJS.Timeout | undefined;
  let writing = Promise.resolve();
  const save = () => {
    timer = undefined;
    writing = writing
      .then(() => write(world, path))
      .catch((error: unknown) => {
        world.settings.log.warn({ error }, 'playground state was not saved');
      });
  };
  world.listeners.add(() => (timer ??= setTimeout(save, DEBOUNCE_MS).unref()));
  return {
    async flush() {
      clearTimeout(timer);
      save();
      await writing;
    },
  };
}

async function write(world: Kept, path: string): Promise<void> {
  const next = `${path}.next`;
  await writeFile(next, JSON.stringify({ version: VERSION, space: world.space }), { mode: 0o600 });
  await rename(next, path);
}
