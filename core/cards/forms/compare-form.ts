// The form that asks whom to put side by side.
import { z } from 'zod';
import { AttemptId, type AssessmentId } from '../../model/ids.ts';
import type { Standing } from '../../assess/rank/rank.ts';
import type { Words } from '../../text/en.ts';
import { FORM } from '../actions.ts';
import { encodeValue } from '../carried.ts';
import type { Form, Option } from '../card.ts';
import { placeMark, scoreWords } from '../standing-words.ts';
import { short } from '../words.ts';
import { parsed, several, type FormValues, type Parsed } from './values.ts';

export type CompareChoice = Standing & { attemptId: AttemptId; name: string };

/** Slack offers a hundred; the rest can be compared from the report. */
export const COMPARE_CHOICES = 100;

/** `people` from the top; `chosen` are ticked already. */
export function compareForm(
  view: { assessmentId: AssessmentId; revision: number; people: CompareChoice[]; chosen: AttemptId[] },
  t: Words,
): Form {
  const options = view.people.slice(0, COMPARE_CHOICES).map((one) => optionOf(one, t));
  const offered = new Set(options.map(({ value }) => value));
  return {
    id: FORM.compare,
    title: t.compare.compare,
    context: encodeValue({ assessmentId: view.assessmentId, revision: view.revision }),
    fields: [
      {
        type: 'choices',
        name: 'people',
        label: t.compare.who,
        options,
        value: view.chosen.filter((id) => offered.has(id)),
      },
    ],
    submit: t.compare.compare,
    close: t.common.cancel,
  };
}

function optionOf(one: CompareChoice, t: Words): Option {
  const label = `${placeMark(one, t)}  ${t.commas([short(one.name, 45), scoreWords(one, t)])}`;
  return { label, value: one.attemptId };
}

export function parseCompare(values: FormValues, t: Words): Parsed<{ people: AttemptId[] }> {
  const Compare = z.object({ people: z.array(AttemptId).min(2, t.compare.tooFew).max(4, t.compare.tooMany) });
  return parsed(Compare, { people: [...new Set(several(values, 'people'))] });
}
