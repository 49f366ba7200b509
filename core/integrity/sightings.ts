// From what was counted to what is said: plain thresholds, so that anybody can follow why something is noticed.
import type { Sighting, Signs, Tier } from '../model/integrity.ts';

/** Fewer characters than these are a name or a term that anybody pastes. */
const PASTED_CHARS = 40;
/** A paste that makes up at least half of an answer of some length. */
const MOST_PASTED_CHARS = 200;
const MOST_SHARE = 0.5;
/** Shorter absences are a message that popped up. */
const AWAY_MS = 20_000;
/** Nobody types this many characters a second for long: 10 a second are 120 words a minute. */
const FASTEST_PER_SECOND = 12;
const FAST_CHARS = 150;

/** What is noticed at one question; `typedChars` is the length of a written answer, 0 for every other one. */
export function noticedAt(number: number, signs: Signs, typedChars: number): Sighting[] {
  const sightings: Sighting[] = [];
  if (signs.pastedChars >= PASTED_CHARS) {
    const most = signs.pastedChars >= Math.max(MOST_PASTED_CHARS, typedChars * MOST_SHARE);
    sightings.push({ kind: 'pasted', number, chars: signs.pastedChars, most });
  }
  if (signs.awayMs >= AWAY_MS)
    sightings.push({ kind: 'away', number, times: signs.leaves, seconds: secondsOf(signs.awayMs) });
  if (isFast(signs, typedChars))
    sightings.push({ kind: 'fast', number, chars: typedChars, seconds: secondsOf(signs.openMs) });
  return sightings;
}

type Kept = { savedAt: Date; revision: number };

/** An answer that counts and came after the end of the time; nothing where there is no limit. Less than a minute is a slow connection. */
export function lateAt(
  number: number,
  kept: Kept | undefined,
  end: Date | null,
): Extract<Sighting, { kind: 'late' }>[] {
  // Without a revision nothing counts: what was typed after the time is kept beside it, and told by itself.
  if (!kept || kept.revision === 0 || end === null) return [];
  const minutes = Math.round((kept.savedAt.getTime() - end.getTime()) / 60_000);
  return minutes < 1 ? [] : [{ kind: 'late', number, minutes }];
}

// What was pasted needs no typing, and is noticed by itself.
function isFast({ openMs, pastedChars }: Signs, typedChars: number): boolean {
  const typed = typedChars - pastedChars;
  return openMs > 0 && typed >= FAST_CHARS && typed / (openMs / 1000) > FASTEST_PER_SECOND;
}

export function tierOf(sightings: readonly Sighting[]): Tier {
  if (sightings.some(isWorthAsking)) return 'look';
  return sightings.length > 0 ? 'some' : 'none';
}

const isWorthAsking = (one: Sighting) =>
  one.kind === 'pasted' ? one.most : one.kind !== 'away' && one.kind !== 'late';

export function added(all: readonly Signs[]): Signs {
  const sum = (of: (signs: Signs) => number) => all.reduce((total, signs) => total + of(signs), 0);
  return {
    openMs: sum((one) => one.openMs),
    pastes: sum((one) => one.pastes),
    pastedChars: sum((one) => one.pastedChars),
    leaves: sum((one) => one.leaves),
    awayMs: sum((one) => one.awayMs),
  };
}

/** What was noticed at all took a second. */
export const secondsOf = (ms: number) => Math.max(1, Math.round(ms / 1000));
