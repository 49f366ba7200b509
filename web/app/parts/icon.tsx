// Icons drawn on a 20 by 20 grid in the colour of the text beside them; the word beside them says the same.
const PATHS = {
  person: 'M7 6.5a3 3 0 1 0 6 0a3 3 0 1 0-6 0M3.8 17c.6-3.6 3-5.4 6.2-5.4s5.6 1.8 6.2 5.4',
  machine: 'M6.5 6h7a3 3 0 0 1 3 3v4a3 3 0 0 1-3 3h-7a3 3 0 0 1-3-3V9a3 3 0 0 1 3-3ZM10 3v3M7.5 10.5v.6M12.5 10.5v.6',
  lock: 'M6.5 9h7a2 2 0 0 1 2 2v4a2 2 0 0 1-2 2h-7a2 2 0 0 1-2-2v-4a2 2 0 0 1 2-2ZM7 9V6.5a3 3 0 0 1 6 0V9',
  eye: 'M1.8 10S4.8 4.5 10 4.5 18.2 10 18.2 10 15.2 15.5 10 15.5 1.8 10 1.8 10ZM7.7 10a2.3 2.3 0 1 0 4.6 0a2.3 2.3 0 1 0-4.6 0',
  help: 'M2.5 10a7.5 7.5 0 1 0 15 0a7.5 7.5 0 1 0-15 0M7.8 7.8a2.3 2.3 0 1 1 3.3 2.1c-.7.4-1.1.8-1.1 1.6M10 14v.1',
  globe: 'M2.5 10a7.5 7.5 0 1 0 15 0a7.5 7.5 0 1 0-15 0M2.8 10h14.4M10 2.5c-5 5-5 10 0 15M10 2.5c5 5 5 10 0 15',
  info: 'M2.5 10a7.5 7.5 0 1 0 15 0a7.5 7.5 0 1 0-15 0M10 9v5M10 6.2v.1',
  warn: 'M10 3 18 16.5H2ZM10 8v4M10 14.2v.1',
  stop: 'M6.7 2.5h6.6l4.2 4.2v6.6l-4.2 4.2H6.7l-4.2-4.2V6.7ZM10 6.5v4.5M10 13.6v.1',
  saved: 'M6 15.5a4 4 0 0 1-.6-7.95A5 5 0 0 1 15 8.6a3.5 3.5 0 0 1-.5 6.9M7.5 13l2.2 2.2L13 11.6',
  offline: 'M3 3l14 14M6 15.5a4 4 0 0 1-.6-7.95M8 5.3A5 5 0 0 1 15 8.6a3.5 3.5 0 0 1 1.6 5.9',
  check: 'm4 10.5 4 4 8-9',
  bookmark: 'M5.5 3h9v14L10 13.5 5.5 17Z',
  file: 'M5 2.5h6.5L15 6v11.5H5ZM7.8 9.5h4.6M7.8 12.5h4.6',
  pen: 'm4 13.2-.6 3.4 3.4-.6L16 6.8 13.2 4Z',
  download: 'M10 3v10M6 9.5l4 4 4-4M4 17h12',
  bin: 'M4 5.5h12M8 5.5V3.5h4v2M5.5 5.5l.7 11.5h7.6l.7-11.5',
  up: 'm4.5 12.5 5.5-5.5 5.5 5.5',
  down: 'm4.5 7.5 5.5 5.5 5.5-5.5',
  grip: 'M4 7h12M4 10h12M4 13h12',
  print: 'M6 7V3h8v4M6 14H3.5V8.5A1.5 1.5 0 0 1 5 7h10a1.5 1.5 0 0 1 1.5 1.5V14H14M6 11.5h8V17H6Z',
  plus: 'M10 4v12M4 10h12',
  cross: 'm5 5 10 10M15 5 5 15',
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name, filled = false }: { name: IconName; filled?: boolean }) {
  return (
    <svg class="i" viewBox="0 0 20 20" aria-hidden="true">
      <path d={PATHS[name]} fill={filled ? 'currentColor' : undefined} />
    </svg>
  );
}
