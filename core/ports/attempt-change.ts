import type { Locale } from '../text/locale.ts';

export type AttemptState = 'started' | 'submitted' | 'scored';

/** `id` is a random one of a browser and its tab. */
export type Pen = { id: string; since: Date; seenAt: Date };

/** What may change of an attempt while it is taken. */
export type AttemptChange = {
  state?: AttemptState;
  language?: Locale;
  intakeAt?: Date;
  clockStartedAt?: Date;
  lastSeenAt?: Date;
  givenBackMs?: number;
  pen?: Pen | null;
  away?: { from: Date; until: Date };
  awayMs?: number;
  comment?: string;
  submittedAt?: Date;
};
