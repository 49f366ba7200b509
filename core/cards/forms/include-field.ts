// What an assessment includes, as the form says it that changes the whole: an interview or none, and which questions stay.
import type { Words } from '../../text/en.ts';
import type { ItemId } from '../../model/ids.ts';
import type { FormField, Option } from '../card.ts';
import { short } from '../words.ts';
import { several, type FormValues } from './values.ts';

const INTERVIEW = 'interview';

type Asking = { questions: readonly { interview?: boolean }[] };

export function includeField({ questions }: Asking, t: Words): FormField {
  return {
    type: 'choices',
    name: 'include',
    label: t.start.parts,
    options: [{ label: t.start.interview, value: INTERVIEW, description: t.start.interviewNote }],
    value: questions.some(({ interview }) => interview) ? [INTERVIEW] : [],
    optional: true,
  };
}

export const includesInterview = (values: FormValues): boolean => several(values, 'include').includes(INTERVIEW);

export function questionField(questions: readonly { id: ItemId; prompt: string }[], t: Words): FormField[] {
  if (questions.length === 0) return [];
  const options = questions.map(({ id, prompt }, i): Option => ({
    label: `${i + 1}. ${short(prompt, 70)}`,
    value: id,
  }));
  const value = questions.map(({ id }) => id);
  return [{ type: 'choices', name: 'questions', label: t.edit.questions, options, value, optional: true }];
}
