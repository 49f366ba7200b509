// Whether there is room for two panels side by side.
import { signal } from '@preact/signals';

const query = matchMedia('(min-width: 60rem)');

export const wide = signal(query.matches);
query.addEventListener('change', ({ matches }) => (wide.value = matches));
