// This open page, as a random id: one part for the browser, one for the tab. It says nothing of the person.

/** A random id of one load of the page. */
export const newPage = () => random();

const random = () => Array.from(crypto.getRandomValues(new Uint8Array(9)), (byte) => byte.toString(36)).join('');

/** What a storage holds under a name, made and kept when there is nothing; a blocked storage keeps nothing. */
function keptIn(storage: () => Storage, name: string): string {
  try {
    const kept = storage().getItem(name);
    if (kept && /^[a-z0-9]{8,40}$/.test(kept)) return kept;
    const made = random();
    storage().setItem(name, made);
    return made;
  } catch {
    return random();
  }
}

const device = keptIn(() => localStorage, 'shortlist-browser');
let tab = keptIn(() => sessionStorage, 'shortlist-tab');

/** A reload is the same tab, a tab that was doubled is another one: its twin holds the lock. */
export async function claimTab(): Promise<void> {
  if (!('locks' in navigator)) return;
  if (await locked(tab)) return;
  tab = random();
  await locked(tab);
}

/** Holds the lock of a tab as long as this page lives; false when another page has it. */
function locked(name: string): Promise<boolean> {
  return new Promise((resolve) => {
    void navigator.locks.request(`shortlist-${name}`, { ifAvailable: true }, (lock) => {
      resolve(lock !== null);
      return lock ? new Promise(() => undefined) : undefined;
    });
  });
}

export const me = () => `${device}.${tab}`;

export type Elsewhere = 'this page' | 'another tab' | 'another device';

/** Where the page with this id is. */
export function whereIs(writer: string): Elsewhere {
  if (writer === me()) return 'this page';
  return writer.startsWith(`${device}.`) ? 'another tab' : 'another device';
}

/** Is a page of this browser known to be closed? Not known where the browser has no locks. */
export async function isClosed(writer: string): Promise<boolean> {
  if (whereIs(writer) !== 'another tab' || !('locks' in navigator)) return false;
  const { held = [] } = await navigator.locks.query();
  return !held.some(({ name }) => name === `shortlist-${writer.split('.')[1]}`);
}
