// Errors say who must act. Anything that is none of these is a bug: logged, and retried in a job.
import { en, type Words } from './text/en.ts';

/** A sentence for a person: from the catalogue, or as it is where only operators read it. */
export type Say = string | ((t: Words) => string);

const said = (say: Say, t: Words) => (typeof say === 'string' ? say : say(t));

/** Shown to the person, in their words: what happened, what is safe, what to do. `message` is English. */
export class UserError extends Error {
  override name = 'UserError';
  /** Stable code for tests, support and the command line: `cv-encrypted`. */
  readonly code: string;
  readonly #say: Say;
  constructor(code: string, say: Say, options?: ErrorOptions) {
    super(said(say, en), options);
    this.code = code;
    this.#say = say;
  }

  in(t: Words): string {
    return said(this.#say, t);
  }
}

/** The person may not do this; the message names who can. */
export class Denied extends UserError {
  override name = 'Denied';
  constructor(say: Say) {
    super('denied', say);
  }
}
/** What is asked for is over: closed, revoked, expired, erased. */
export class Gone extends UserError {
  override name = 'Gone';
}

/** A job that can never succeed; it is not retried. */
export class Permanent extends Error {
  override name = 'Permanent';
}

const unclearMs = 60_000;

/** An outside service asked to wait; the job is put back without using up a try. `afterMs` in milliseconds. */
export class RetryLater extends Error {
  override name = 'RetryLater';
  readonly afterMs: number;
  constructor(afterMs: number, message: string, options?: ErrorOptions) {
    super(message, options);
    // Queues count whole milliseconds, and one of them refuses a part of one. A service may have asked for what is no number.
    this.afterMs = Number.isFinite(afterMs) ? Math.max(0, Math.ceil(afterMs)) : unclearMs;
  }
}
