// The next nine o'clock where somebody is, whatever the clocks there do in the night before.

const HOUR = 9;
const DAY_MS = 86_400_000;
/** Who comes this close to nine is told the day after: the message of today may be on its way already. */
const TOO_CLOSE_MS = 5_000;

/** The first 9:00 in `timeZone` that is more than five seconds away. An unknown zone is taken as UTC. */
export function nextNine(now: Date, timeZone: string): Date {
  const zone = knownZone(timeZone);
  const today = wall(now, zone);
  const days = [0, 1, 2].map((ahead) => instantAt(startOf(today) + ahead * DAY_MS + HOUR * 3_600_000, zone));
  const next = days.find((at) => at.getTime() - now.getTime() > TOO_CLOSE_MS);
  if (!next) throw new Error('There is no nine o’clock within two days.');
  return next;
}

/** 23:59 of the day that it is in `timeZone` at `at`. An unknown zone is taken as UTC. */
export function endOfDay(at: Date, timeZone: string): Date {
  const zone = knownZone(timeZone);
  return instantAt(startOf(wall(at, zone)) + DAY_MS - 60_000, zone);
}

/** The day as it is called there: 2026-11-26. */
export function localDay(at: Date, timeZone: string): string {
  return new Date(wall(at, knownZone(timeZone))).toISOString().slice(0, 10);
}

export const startOf = (wallMs: number) => Math.floor(wallMs / DAY_MS) * DAY_MS;

/** A zone’s clock; making one takes a hundred times as long as reading it. */
const clocks = new Map<string, Intl.DateTimeFormat>();

/** Throws RangeError for a zone that nobody knows. */
function clockOf(timeZone: string): Intl.DateTimeFormat {
  const numeric = { year: 'numeric', month: 'numeric', day: 'numeric' } as const;
  const time = { hour: 'numeric', minute: 'numeric', second: 'numeric', hourCycle: 'h23' } as const;
  const clock = clocks.get(timeZone) ?? new Intl.DateTimeFormat('en-US', { timeZone, ...numeric, ...time });
  clocks.set(timeZone, clock);
  return clock;
}

/** What clocks in the zone show, as if it were UTC, in milliseconds. */
export function wall(at: Date, timeZone: string): number {
  const parts = clockOf(timeZone).formatToParts(at);
  const of = (type: string) => Number(parts.find((part) => part.type === type)?.value);
  return Date.UTC(of('year'), of('month') - 1, of('day'), of('hour'), of('minute'), of('second'));
}

/** When clocks there show it. The second step corrects the first where the clocks change in between. */
export function instantAt(wallMs: number, timeZone: string): Date {
  const near = wallMs - (wall(new Date(wallMs), timeZone) - wallMs);
  return new Date(near - (wall(new Date(near), timeZone) - wallMs));
}

export const knownZone = (timeZone: string): string => (isZone(timeZone) ? timeZone : 'UTC');

function isZone(timeZone: string): boolean {
  try {
    return Boolean(clockOf(timeZone));
  } catch {
    return false;
  }
}
