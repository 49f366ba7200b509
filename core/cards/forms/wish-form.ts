// The form in which a recruiter says in plain words what should be different in a draft.
import type { AssessmentId } from '../../model/ids.ts';
import type { Words } from '../../text/en.ts';
import { FORM } from '../actions.ts';
import { encodeValue } from '../carried.ts';
import type { Form } from '../card.ts';
import { one, parsed, required, type FormValues, type Parsed } from './values.ts';
import { z } from 'zod';

const LONGEST = 1000;

export function wishForm({ assessmentId, version }: { assessmentId: AssessmentId; version: number }, t: Words): Form {
  const { ask, label, hint, submit } = t.wish;
  return {
    id: FORM.askChange,
    title: ask,
    context: encodeValue({ assessmentId, version }),
    fields: [{ type: 'text', name: 'wish', label, hint, max: LONGEST, lines: 'many' }],
    submit,
    close: t.common.cancel,
  };
}

export const parseWish = (values: FormValues, t: Words): Parsed<{ wish: string }> =>
  parsed(z.object({ wish: required(t.wish.missing, LONGEST, t) }), { wish: one(values, 'wish') });
