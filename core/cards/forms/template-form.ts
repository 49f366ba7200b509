// The form that names a template: a new one, saved from an assessment, or one that is there.
import { z } from 'zod';
import type { AssessmentId, TemplateId } from '../../model/ids.ts';
import type { Words } from '../../text/en.ts';
import { FORM } from '../actions.ts';
import { encodeValue } from '../carried.ts';
import type { Form } from '../card.ts';
import { short } from '../words.ts';
import { one, parsed, required, type FormValues, type Parsed } from './values.ts';

const NAME = 80;

export function templateForm(
  { name, ...of }: { name: string } & ({ assessmentId: AssessmentId } | { templateId: TemplateId }),
  t: Words,
): Form {
  const isNew = 'assessmentId' in of;
  return {
    id: FORM.template,
    title: isNew ? t.templates.save : t.templates.rename,
    context: encodeValue(of),
    fields: [
      {
        type: 'text',
        name: 'name',
        label: t.templates.name,
        ...(isNew ? { hint: t.templates.nameHint } : {}),
        value: short(name, NAME),
        max: NAME,
        lines: 1,
      },
    ],
    submit: t.common.save,
    close: t.common.cancel,
  };
}

export const parseTemplate = (values: FormValues, t: Words): Parsed<{ name: string }> =>
  parsed(z.object({ name: required(t.templates.missing, NAME, t) }), { name: one(values, 'name') });
