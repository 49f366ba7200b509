// Dates as cards say them: in full, in the reader's zone.

const DAY = { day: 'numeric', month: 'long' } as const;
const TIME = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;

/** "4 December 18:00". An unknown zone is answered in UTC, and says so. */
export function when(at: Date, timeZone: string): string {
  return `${part(at, timeZone, DAY)} ${clock(at, timeZone)}`;
}

/** "18:00" */
export function clock(at: Date, timeZone: string): string {
  return `${part(at, timeZone, TIME)}${isZone(timeZone) ? '' : ' UTC'}`;
}

/** "4 December 2027" */
export function day(at: Date, timeZone: string): string {
  return part(at, timeZone, { ...DAY, year: 'numeric' });
}

function part(at: Date, timeZone: string, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat('en-GB', { ...options, timeZone: isZone(timeZone) ? timeZone : 'UTC' }).format(at);
}

function isZone(timeZone: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en-GB', { timeZone }));
  } catch {
    return false;
  }
}
