// What a submitted form holds, and how it becomes a value or messages at its fields.
import { z } from 'zod';
import type { Words } from '../../text/en.ts';

/** By field name; a field left empty is missing or `''` or `[]`. Dates are ISO 8601 instants. */
export type FormValues = Record<string, string | string[]>;

export type Parsed<Value> = { ok: true; value: Value } | { ok: false; errors: Record<string, string> };

export const done = <Value>(value: Value): Parsed<Value> => ({ ok: true, value });
export const refused = (errors: Record<string, string>): Parsed<never> => ({ ok: false, errors });

/** One text; a field of several gives its first. */
export function one(values: FormValues, name: string): string {
  const value = values[name];
  return (Array.isArray(value) ? value[0] : value) ?? '';
}

/** All that were chosen. */
export function several(values: FormValues, name: string): string[] {
  const value = values[name];
  if (value === undefined || value === '') return [];
  return Array.isArray(value) ? value : [value];
}

/** Checked by a schema; the first message of each field stands at it. */
export function parsed<Schema extends z.ZodType>(schema: Schema, input: unknown): Parsed<z.output<Schema>> {
  const result = schema.safeParse(input);
  if (result.success) return done(result.data);
  const errors: Record<string, string> = {};
  for (const { path, message } of result.error.issues) errors[String(path[0] ?? '')] ??= message;
  return refused(errors);
}

/** A required text with a message for none and for too much. */
export function required(message: string, max: number, t: Words): z.ZodString {
  return z.string().trim().min(1, message).max(max, t.common.tooLong(max));
}

/** The lines of a text that say something, with their numbers from 1. */
export function linesOf(text: string): { number: number; line: string }[] {
  return text
    .split(/\r\n|\r|\n/u)
    .map((line, i) => ({ number: i + 1, line: line.trim() }))
    .filter(({ line }) => line !== '');
}
