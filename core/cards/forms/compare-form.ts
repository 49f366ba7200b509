// The form that asks whom to put side by side.
import { z } from 'zod';
import { AttemptId, type AssessmentId } from '../../model/ids.ts';
import type { Standing } from '../../assess/rank.ts';
import { FORM, encodeValue } from '../actions.ts';
import type { Form, Option } from '../card.ts';
import { placeMark, scoreWords } from '../standing-words.ts';
import { short } from '../words.ts';
import { parsed, several, type FormValues, type Parsed } from './values.ts';

export type CompareChoice = Standing & { attemptId: AttemptId; name: string };

/** Slack offers a hundred; the rest can be compared from the report. */
export const COMPARE_CHOICES = 100;

/** `people` from the top; `chosen` are ticked already. */
export function compareForm(view: {
  assessmentId: AssessmentId;
  revision: number;
  people: CompareChoice[];
  chosen: AttemptId[];
}): Form {
  const options = view.people.slice(0, COMPARE_CHOICES).map(optionOf);
  const offered = new Set(options.map(({ value }) => value));
  return {
    id: FORM.compare,
    title: 'Compare',
    context: encodeValue({ assessmentId: view.assessmentId, revision: view.revision }),
    fields: [
      {
        type: 'choices',
        name: 'people',
        label: 'Two to four candidates',
        options,
        value: view.chosen.filter((id) => offered.has(id)),
      },
    ],
    submit: 'Compare',
    close: 'Cancel',
  };
}

function optionOf(one: CompareChoice): Option {
  return { label: `${placeMark(one)}  ${short(one.name, 45)}, ${scoreWords(one)}`, value: one.attemptId };
}

const Compare = z.object({
  people: z.array(AttemptId).min(2, 'Choose two, three or four.').max(4, 'Four fit side by side. Take some away.'),
});

export function parseCompare(values: FormValues): Parsed<{ people: AttemptId[] }> {
  return parsed(Compare, { people: [...new Set(several(values, 'people'))] });
}
