// What the product asks of a language model: one question, answered in an enforced shape.
import type { z } from 'zod';

/** Who asks: each may have a model of its own. */
export const MODEL_ROLES = ['author', 'interviewer', 'grader', 'reader'] as const;
export type ModelRole = (typeof MODEL_ROLES)[number];

/**
 * `system` is ours; whatever people wrote stands in `user`, fenced. `name` is what the shape is called, in letters and
 * underscores; `key` makes a repeat recognisable.
 */
export type Question<T> = {
  role: ModelRole;
  name: string;
  system: string;
  user: string;
  shape: z.ZodType<T>;
  key: string;
  signal: AbortSignal;
};

export type Tokens = { input: number; output: number };
/** In US dollars for a million tokens. */
export type Price = { input: number; output: number };
export type Replied<T> = { value: T; tokens: Tokens };
export type Writing<T> = AsyncGenerator<Partial<T>, Replied<T>, undefined>;

/** What came back can't be used: the model refused, was cut off, or broke the shape. Its tokens were spent all the same. */
export class Unusable extends Error {
  override name = 'Unusable';
  readonly tokens: Tokens;
  constructor(message: string, tokens: Tokens, options?: ErrorOptions) {
    super(message, options);
    this.tokens = tokens;
  }
}

/** Throws RetryLater when the model is down, slow, busy or out of quota, and Unusable for an answer that is none; deadline 60 s. */
export type Model = {
  /** Who runs it, as a candidate's notice names it: the host. */
  provider: string;
  nameOf(role: ModelRole): string;
  /** Undefined where nobody said what it costs. */
  priceOf(role: ModelRole): Price | undefined;
  ask<T>(question: Question<T>): Promise<Replied<T>>;
  /** The same, and what there is of the answer while it comes: its last text may be half of one. */
  write<T>(question: Question<T>): Writing<T>;
};
