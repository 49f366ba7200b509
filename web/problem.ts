// Every refusal of the API in one shape, with the status that fits.
import { ZodError } from 'zod';
import { Denied, Gone, RetryLater, UserError } from '#core/errors.ts';
import type { PageProblem } from '#core/model/page.ts';
import type { Words } from '#core/text/en.ts';

export type Refusal = { status: number; body: PageProblem };

/** Sooner than a minute, nothing changes. */
const tooMany = 'too-many';
export const waitSeconds = (status: number): number | undefined =>
  status === 429 ? 60 : status === 503 ? 5 : undefined;

const notThere = new Set(['link-unknown', 'item-unknown', 'not-there']);
/** PostgreSQL and the pool while the database is away, full, locked or a replica that will soon be in charge; and a full disk. */
const passing = new Set(
  'ECONNREFUSED ECONNRESET EPIPE ENOSPC EDQUOT 08006 25006 53100 53300 55P03 57014 57P01 57P02 57P03'.split(' '),
);
/** What pg says of a lost connection has no code. */
const lost =
  /^(?:Connection terminated|Client (?:was closed|has encountered)|timeout exceeded when trying to connect|Query read timeout)/u;

export function problemOf(error: unknown, t: Words): Refusal {
  if (error instanceof ZodError)
    return refusal(422, { code: 'fields', message: t.candidate.fieldsWrong, fields: fieldsOf(error, t) });
  if (error instanceof UserError) return refusal(statusOf(error), { code: error.code, message: error.in(t) });
  const { status = 500, type = 'bad-request' } = (error ?? {}) as { status?: number; type?: string };
  if (status === 413) return refusal(413, { code: 'too-large', message: t.candidate.tooLarge });
  if (status < 500) return refusal(status, { code: type, message: t.candidate.unreadable });
  if (willPass(error)) return refusal(503, { code: 'busy', message: t.candidate.busy });
  return refusal(500, { code: 'unforeseen', message: t.candidate.unforeseen });
}

function willPass(error: unknown): boolean {
  if (error instanceof RetryLater) return true;
  const { code = '', message = '' } = (error ?? {}) as { code?: string; message?: string };
  return passing.has(code) || lost.test(message);
}

const refusal = (status: number, error: PageProblem['error']): Refusal => ({ status, body: { error } });

function statusOf(error: UserError): number {
  if (error instanceof Denied) return 403;
  if (error.code === tooMany) return 429;
  if (notThere.has(error.code)) return 404;
  return error instanceof Gone ? 410 : 409;
}

// A schema says a code; what it says by itself isn't for people.
function fieldsOf(error: ZodError, t: Words): Record<string, string> {
  const words: Readonly<Record<string, string>> = t.candidate.fields;
  const fields: Record<string, string> = {};
  for (const { path, message } of error.issues)
    fields[path.map(String).join('.') || 'form'] ??= words[message] ?? t.candidate.fields.other;
  return fields;
}
