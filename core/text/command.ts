// How a command is written where the reader types it; sentences never spell it out themselves.
import type { Platform } from '../ports/members.ts';

/** What to type for `show`: "/assess show", "@Shortlist show". */
export type Command = (typed: string) => string;

const BEFORE = { slack: '/assess', teams: '@Shortlist' } as const satisfies Record<Platform, string>;

export const commandOn =
  (platform: Platform): Command =>
  (typed) =>
    `${BEFORE[platform]} ${typed}`;
