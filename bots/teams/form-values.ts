// What a dialog carries along, and what was filled in as plain values.
import { z } from 'zod';
import type { FormValues } from '#core/cards/forms/values.ts';
import { Pressed } from './draw-button.ts';
import { clockIn } from './zones.ts';

/** What opens a form or a private card: a command, or a press. */
export const Opened = z.union([z.object({ command: z.string().max(4000) }), Pressed]);
export type Opened = z.infer<typeof Opened>;

/** Which form it is, its ids, the key that makes it count once, and the kinds of its inputs. */
export const Carried = z.object({
  form: z.string().max(40),
  context: z.string().max(3000),
  key: z.string().max(80),
  opened: Opened,
  /** It was opened on a card of the member's own chat, whose place an answer can take. */
  own: z.literal(true).optional(),
  timeZone: z.string().max(80),
  fields: z.record(z.string().max(80), z.enum(['text', 'list', 'time'])),
  /** Vouches that this dialog was shown to this member: what comes back went through their hands. */
  mark: z.string().max(80),
});
export type Carried = z.infer<typeof Carried>;

/** The time of a date's field is an input of its own, named after it. */
export const CLOCK = '/clock';
const endOfWork = '18:00';

/** Values by field name: dates as ISO 8601 in UTC, several choices as a list, nothing as `''`. */
export function valuesOf(data: Readonly<Record<string, unknown>>, { fields, timeZone }: Carried): FormValues {
  const entries = Object.entries(fields).map(([name, kind]) => {
    const value = textOf(data[name]);
    if (kind === 'list') return [name, value === '' ? [] : value.split(',')] as const;
    if (kind === 'time') return [name, instantOf(value, textOf(data[name + CLOCK]), timeZone)] as const;
    return [name, value] as const;
  });
  return Object.fromEntries(entries);
}

/** The database can hold neither the character of nothing nor halves of one. */
const textOf = (value: unknown) =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value).replaceAll('\u0000', '').toWellFormed()
    : '';

/** "2026-12-04" and "18:00" in a zone, of an instant as ISO 8601; nothing of what isn't one. */
export function localOf(
  iso: string | undefined,
  timeZone: string,
): { day?: string | undefined; clock?: string | undefined } {
  const at = new Date(iso ?? '');
  if (Number.isNaN(at.getTime())) return {};
  const [day, clock] = localTime(at, timeZone).split(' ');
  return { day, clock };
}

/** Years that every part of the way can reckon with. */
const plausible = /^(?:19|2\d)\d{2}-\d{2}-\d{2}$/u;
const NO_DAY = 'no day';

/** The instant of a day and time in a zone as ISO 8601; `''` without a day, and as typed when it is no day; no day at all when it is none that a calendar offers. */
function instantOf(day: string, clock: string, timeZone: string): string {
  if (day === '') return '';
  const wanted = Date.parse(`${day}T${clock || endOfWork}:00Z`);
  if (!plausible.test(day)) return Number.isNaN(Date.parse(day)) ? day : NO_DAY;
  if (Number.isNaN(wanted)) return day;
  // The zone's distance there, then once more, for days on which the clocks change.
  let at = wanted;
  for (let round = 0; round < 2; round += 1)
    at += wanted - Date.parse(`${localTime(new Date(at), timeZone).replace(' ', 'T')}:00Z`);
  return new Date(at).toISOString();
}

const localTime = (at: Date, timeZone: string) => clockIn(timeZone).format(at);
