// The form that gives one person a deadline of their own.
import { z } from 'zod';
import type { Words } from '../../text/en.ts';
import { FORM } from '../actions.ts';
import { encodeValue } from '../carried.ts';
import type { Form } from '../card.ts';
import { short } from '../words.ts';
import { one, parsed, type FormValues, type Parsed } from './values.ts';
import type { About } from './extra-time-form.ts';

/** `proposed` is what stands there first; `isReached` says whether an e-mail will tell them. */
export function extendForm({ name, ...ids }: About, view: { proposed: Date; isReached: boolean }, t: Words): Form {
  return {
    id: FORM.extend,
    title: t.candidates.extend,
    context: encodeValue(ids),
    fields: [
      { type: 'say', text: [{ text: short(name, 120), style: 'strong' }] },
      {
        type: 'datetime',
        name: 'until',
        label: t.candidates.untilLabel,
        hint: view.isReached ? t.candidates.untilHint : t.candidates.untilHintNoMail,
        value: view.proposed.toISOString(),
      },
    ],
    submit: t.common.save,
    close: t.common.cancel,
  };
}

/** `now` is the server's clock; `before` the deadline that holds so far. */
export function parseExtend(
  values: FormValues,
  { now, before }: { now: Date; before: Date | null },
  t: Words,
): Parsed<{ until: Date }> {
  const { untilMissing, untilPast, untilEarlier } = t.candidates;
  const Extend = z.object({
    until: z.iso
      .datetime({ offset: true, error: untilMissing })
      .transform((text) => new Date(text))
      .refine((until) => until > now, untilPast)
      .refine((until) => before === null || until > before, untilEarlier),
  });
  return parsed(Extend, { until: one(values, 'until') });
}
