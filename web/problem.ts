// Every refusal of the API in one shape, with the status that fits.
import { ZodError } from 'zod';
import { Denied, Gone, UserError } from '#core/errors.ts';
import type { PageProblem } from '#core/model/page.ts';

export type Refusal = { status: number; body: PageProblem };

const notThere = new Set(['link-unknown', 'item-unknown', 'not-there']);
/** PostgreSQL and the pool while the database is away, full or locked. */
const passing = new Set(['ECONNREFUSED', 'ECONNRESET', '57P01', '57P03', '53300', '53100', '55P03', '57014', '08006']);

export function problemOf(error: unknown): Refusal {
  if (error instanceof ZodError)
    return refusal(422, { code: 'fields', message: 'One answer needs a change.', fields: fieldsOf(error) });
  if (error instanceof UserError) return refusal(statusOf(error), { code: error.code, message: error.message });
  const {
    status = 500,
    code = '',
    type = 'bad-request',
  } = (error ?? {}) as { status?: number; code?: string; type?: string };
  if (status === 413) return refusal(413, { code: 'too-large', message: 'This is larger than what can be taken.' });
  if (status < 500)
    return refusal(status, { code: type, message: 'This request can’t be read. Reload the page, please.' });
  if (passing.has(code))
    return refusal(503, {
      code: 'busy',
      message: 'Saving is held up for a moment. Your text stays here and is sent again by itself.',
    });
  return refusal(500, {
    code: 'unforeseen',
    message: 'Something on our side didn’t work. Your text stays here and is sent again by itself.',
  });
}

const refusal = (status: number, error: PageProblem['error']): Refusal => ({ status, body: { error } });

function statusOf(error: UserError): number {
  if (error instanceof Denied) return 403;
  if (notThere.has(error.code)) return 404;
  return error instanceof Gone ? 410 : 409;
}

function fieldsOf(error: ZodError): Record<string, string> {
  const fields: Record<string, string> = {};
  for (const { path, message } of error.issues) fields[path.map(String).join('.') || 'form'] ??= message;
  return fields;
}
