// Whether there is room for two panes side by side, and for a third.
import type { Signal } from '@preact/signals';
import { signal } from '@preact/signals';

function room(width: string): Signal<boolean> {
  const query = matchMedia(`(min-width: ${width})`);
  const there = signal(query.matches);
  query.addEventListener('change', ({ matches }) => (there.value = matches));
  return there;
}

export const wide = room('62.5rem');
export const widest = room('100rem');
