// Clocks by time zone, kept: making one takes a hundred times as long as reading it.
const kept = new Map<string, Intl.DateTimeFormat>();

/** More than there are. */
const mostKept = 1000;

/** Writes "2026-12-04 18:00", as it is there; an unknown zone is UTC. */
export function clockIn(timeZone: string): Intl.DateTimeFormat {
  const clock = kept.get(timeZone) ?? open(timeZone);
  if (kept.size < mostKept) kept.set(timeZone, clock);
  return clock;
}

function open(timeZone: string): Intl.DateTimeFormat {
  const options = { dateStyle: 'short', timeStyle: 'short' } as const;
  try {
    return new Intl.DateTimeFormat('sv-SE', { ...options, timeZone });
  } catch {
    return new Intl.DateTimeFormat('sv-SE', { ...options, timeZone: 'UTC' });
  }
}
