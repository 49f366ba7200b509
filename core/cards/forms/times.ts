// The two limits of time that an assessment has, as they stand in forms: when it closes, and how long the questions may take.
import { z } from 'zod';
import type { Words } from '../../text/en.ts';
import type { FormField, Option } from '../card.ts';

const LIMITS = [30, 45, 60, 90];
const NONE = 'none';

export function closesField(closesAt: Date | null, t: Words, hint = t.start.closesHint): FormField {
  return {
    type: 'datetime',
    name: 'closes',
    label: t.start.closes,
    ...(closesAt ? { value: closesAt.toISOString() } : {}),
    optional: true,
    hint,
  };
}

export function limitField(minutes: number | null, t: Words): FormField {
  return {
    type: 'choice',
    name: 'limit',
    label: t.start.limit,
    options: [NONE, ...limitsWith(minutes).map(String)].map((value) => limitOption(value, t)),
    value: minutes === null ? NONE : String(minutes),
    optional: true,
  };
}

const limitsWith = (minutes: number | null) =>
  minutes === null || LIMITS.includes(minutes) ? LIMITS : [...LIMITS, minutes].toSorted((a, b) => a - b);

function limitOption(value: string, t: Words): Option {
  return { label: value === NONE ? t.start.noLimit : t.start.minutes(Number(value)), value };
}

/** An instant after `now`, the server’s clock; null for none. */
export const closesIn = (now: Date, t: Words) =>
  z
    .union([z.literal(''), z.iso.datetime({ offset: true, error: t.start.closesUnreadable })])
    .refine((closes) => closes === '' || Date.parse(closes) > now.getTime(), t.start.closesPast)
    .transform((closes) => (closes === '' ? null : new Date(closes)));

/** Minutes; null for no limit. `soFar` may stay, whatever it is. */
export const limitIn = (soFar: number | null) =>
  z
    .enum(['', NONE, ...limitsWith(soFar).map(String)])
    .transform((limit) => (limit === '' || limit === NONE ? null : Number(limit)));
