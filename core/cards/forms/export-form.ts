// The form that asks in which format an assessment's people are wanted.
import { z } from 'zod';
import type { AssessmentId } from '../../model/ids.ts';
import type { Words } from '../../text/en.ts';
import { ExportFormat, FORM } from '../actions.ts';
import { encodeValue } from '../carried.ts';
import type { Form } from '../card.ts';
import { short } from '../words.ts';
import { one, parsed, type FormValues, type Parsed } from './values.ts';

export function exportForm(view: { assessmentId: AssessmentId; revision: number; assessment: string }, t: Words): Form {
  const { assessmentId, revision } = view;
  return {
    id: FORM.export,
    title: t.exporting.title,
    context: encodeValue({ assessmentId, revision }),
    fields: [
      {
        type: 'say',
        text: [{ text: short(view.assessment, 120), style: 'strong' }, { text: `\n${t.exporting.what}` }],
      },
      {
        type: 'choice',
        name: 'format',
        label: t.exporting.format,
        options: ExportFormat.options.map((value) => ({
          label: t.exporting.formats[value].label,
          value,
          description: t.exporting.formats[value].what,
        })),
        value: 'csv',
      },
    ],
    submit: t.exporting.send,
    close: t.common.cancel,
  };
}

export function parseExport(values: FormValues, t: Words): Parsed<{ format: ExportFormat }> {
  const Wanted = z.object({ format: z.enum(ExportFormat.options, t.exporting.choose) });
  return parsed(Wanted, { format: one(values, 'format') });
}
