// Codes that one member reads out and another types: how they look, how long they last, how often one may be wrong.
import type { LinkCodeKind } from '../../ports/links.ts';

const LETTER = { thread: 'T', workspace: 'W' } as const satisfies Record<LinkCodeKind, string>;
const KINDS = ['thread', 'workspace'] as const satisfies LinkCodeKind[];

/** Each group comes from `Secrets.code`: 4 of 30 characters; four groups are 78 bits. */
const GROUPS = 4;
const DASHES = /[-‐‑‒–—−\s]+/u;

/** In minutes. */
export const LASTS = { thread: 30, workspace: 15 } as const satisfies Record<LinkCodeKind, number>;

const WRONG = 5;
const WITHIN_MS = 10 * 60_000;

export type TypedCode = { kind: LinkCodeKind; code: string };

/** `T-7KQ4-M2XD-9HPT-WKVR` */
export function newCode(kind: LinkCodeKind, group: () => string): string {
  return [LETTER[kind], ...Array.from({ length: GROUPS }, group)].join('-');
}

/** What was typed as the code that it is meant to be, whole or not, however it was written; undefined for other words. */
export function readCode(text: string): TypedCode | undefined {
  const typed = text.trim().toUpperCase();
  const kind = KINDS.find((one) => typed.startsWith(LETTER[one]));
  if (!kind) return misshapen(typed);
  const groups = typed.slice(1).split(DASHES).filter(Boolean);
  const joined = groups.join('');
  const isWhole = joined.length === 4 * GROUPS && /^[A-Z]*\d[A-Z0-9]*$/u.test(joined);
  const isGrouped = DASHES.test(typed[1] ?? '') && groups.length > 1;
  const isPart = isGrouped && groups.every((group) => /^[A-Z0-9]{1,4}$/u.test(group));
  if (!isWhole && !isPart) return misshapen(typed);
  return { kind, code: [LETTER[kind], ...(joined.match(/.{1,4}/gu) ?? [])].join('-') };
}

/** What nobody would call an assessment: it is no code, and is answered as a wrong one, whatever the typist's role. */
function misshapen(typed: string): TypedCode | undefined {
  const groups = typed.split(DASHES).filter(Boolean);
  const isLike = !/\s/u.test(typed) && groups.length > 2 && groups.every((group) => /^[A-Z0-9]{1,8}$/u.test(group));
  return isLike && /\d/u.test(typed) ? { kind: 'thread', code: groups.join('-') } : undefined;
}

/** When a member may try again who typed wrong codes at these times; null when they may now. */
export function waitsUntil(wrong: readonly Date[], now: Date): Date | null {
  const recent = wrong.map((at) => at.getTime()).filter((at) => at > now.getTime() - WITHIN_MS);
  const oldest = recent.toSorted((a, b) => b - a)[WRONG - 1];
  return oldest === undefined ? null : new Date(oldest + WITHIN_MS);
}

/** How many of the newest wrong ones `waitsUntil` has to know. */
export const WRONG_KNOWN = WRONG;
