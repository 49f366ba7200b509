// Questions marked to come back to; ids only, so they may outlive a reload of the tab.
import { signal } from '@preact/signals';

const KEY = 'marked';

export const marked = signal(read());

export function toggleMark(item: string): void {
  const next = new Set(marked.value);
  if (!next.delete(item)) next.add(item);
  marked.value = next;
  keep(next);
}

// Storage can be forbidden or full; marks then live as long as the page.
function read(): ReadonlySet<string> {
  try {
    return new Set(JSON.parse(sessionStorage.getItem(KEY) ?? '[]') as string[]);
  } catch {
    return new Set();
  }
}

function keep(items: ReadonlySet<string>): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify([...items]));
  } catch {
    return;
  }
}
