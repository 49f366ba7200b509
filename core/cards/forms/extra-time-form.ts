// The form that gives one person more time than the limit; why is kept sealed.
import { z } from 'zod';
import type { AssessmentId, InvitationId } from '../../model/ids.ts';
import type { ExtraTime } from '../../ports/invited.ts';
import type { Words } from '../../text/en.ts';
import { FORM } from '../actions.ts';
import { encodeValue } from '../carried.ts';
import type { Form } from '../card.ts';
import { short } from '../words.ts';
import { one, parsed, type FormValues, type Parsed } from './values.ts';

/** Whom a form is about. */
export type About = { assessmentId: AssessmentId; invitationId: InvitationId; revision: number; name: string };

const MOST = 300;
const REASON = 500;

export function extraTimeForm({ name, ...ids }: About, view: ExtraTime & { hasLimit: boolean }, t: Words): Form {
  const { timePercent, timeHint, timeNoLimit, timeReason, timeReasonHint } = t.candidates;
  return {
    id: FORM.extraTime,
    title: t.candidates.giveTime,
    context: encodeValue(ids),
    fields: [
      {
        type: 'say',
        text: [{ text: short(name, 120), style: 'strong' }, ...(view.hasLimit ? [] : [{ text: `\n${timeNoLimit}` }])],
      },
      {
        type: 'number',
        name: 'percent',
        label: timePercent,
        hint: timeHint,
        value: String(view.percent),
        min: 0,
        max: MOST,
      },
      {
        type: 'text',
        name: 'reason',
        label: timeReason,
        hint: timeReasonHint,
        value: view.reason ?? '',
        max: REASON,
        lines: 'many',
        optional: true,
      },
    ],
    submit: t.common.save,
    close: t.common.cancel,
  };
}

export function parseExtraTime(values: FormValues, t: Words): Parsed<ExtraTime> {
  const ExtraTimeForm = z.object({
    percent: z
      .string()
      .trim()
      .regex(/^\d{1,3}$/u, t.candidates.timeWrong)
      .transform(Number)
      .refine((percent) => percent <= MOST, t.candidates.timeWrong),
    reason: z.string().trim().max(REASON, t.common.tooLong(REASON)),
  });
  const form = parsed(ExtraTimeForm, { percent: one(values, 'percent'), reason: one(values, 'reason') });
  return form.ok ? { ok: true, value: { percent: form.value.percent, reason: form.value.reason || null } } : form;
}
