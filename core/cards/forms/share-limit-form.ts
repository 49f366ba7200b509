// The form that says how many may come by the share link at most.
import { z } from 'zod';
import type { AssessmentId, InvitationId } from '../../model/ids.ts';
import type { Words } from '../../text/en.ts';
import { FORM } from '../actions.ts';
import { encodeValue } from '../carried.ts';
import type { Form } from '../card.ts';
import { short } from '../words.ts';
import { one, parsed, type FormValues, type Parsed } from './values.ts';

type ShareLimitView = {
  assessmentId: AssessmentId;
  invitationId: InvitationId;
  assessment: string;
  uses: number;
  most: number | null;
};

const MOST = 9999;

export function shareLimitForm({ assessment, uses, most, ...ids }: ShareLimitView, t: Words): Form {
  return {
    id: FORM.shareLimit,
    title: t.share.limitTitle,
    context: encodeValue(ids),
    fields: [
      {
        type: 'say',
        text: [{ text: short(assessment, 120), style: 'strong' }, { text: `\n${t.share.uses(uses, most)}` }],
      },
      {
        type: 'number',
        name: 'most',
        label: t.share.most,
        hint: t.share.mostHint,
        optional: true,
        min: 1,
        max: MOST,
        ...(most === null ? {} : { value: String(most) }),
      },
    ],
    submit: t.common.save,
    close: t.common.cancel,
  };
}

/** Null for no limit. */
export function parseShareLimit(values: FormValues, t: Words): Parsed<{ most: number | null }> {
  const wrong = t.share.mostWrong(MOST);
  const ShareLimit = z.object({
    most: z
      .string()
      .trim()
      .regex(/^(?:[1-9]\d{0,3})?$/u, wrong)
      .transform((typed) => (typed === '' ? null : Number(typed))),
  });
  return parsed(ShareLimit, { most: one(values, 'most') });
}
