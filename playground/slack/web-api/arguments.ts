// Reads the arguments of a Web API call, sent as a form with JSON inside it or as JSON.
import { z } from 'zod';
import { ApiError } from './api-error.ts';

export type Arguments = Record<string, unknown>;

/** Form fields that carry JSON; all others stay text, so that a message "[1]" stays a message. */
const JSON_FIELDS = ['blocks', 'attachments', 'view', 'metadata', 'message', 'files', 'unfurls'];

/** The arguments with their JSON fields read; errors `invalid_blocks_format` or `invalid_json`. */
export function readArguments(body: unknown): Arguments {
  const raw = typeof body === 'object' && body !== null ? (body as Arguments) : {};
  return Object.fromEntries(Object.entries(raw).map(([name, value]) => [name, readField(name, value)]));
}

function readField(name: string, value: unknown): unknown {
  if (typeof value !== 'string' || !JSON_FIELDS.includes(name)) return value;
  try {
    return JSON.parse(value);
  } catch {
    throw new ApiError(name === 'blocks' ? 'invalid_blocks_format' : 'invalid_json');
  }
}

/** The arguments as this method knows them; error `invalid_arguments` names each one that is wrong. */
export function parse<Shape extends z.ZodType>(shape: Shape, args: Arguments): z.infer<Shape> {
  const parsed = shape.safeParse(args);
  if (parsed.success) return parsed.data;
  const details = parsed.error.issues.map(
    ({ path, message }) => `[ERROR] ${message} [json-pointer:/${path.join('/')}]`,
  );
  throw new ApiError('invalid_arguments', details);
}

/** A yes or no, which a form sends as text. */
export const yes = z.union([z.boolean(), z.stringbool()]);

/** A number, which a form sends as text. */
export const count = z.coerce.number().int().nonnegative();
