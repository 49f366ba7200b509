// The form that invites whom a message speaks of: the invite form, with the assessment to be chosen.
import { AssessmentId } from '../../model/ids.ts';
import type { Words } from '../../text/en.ts';
import { FORM } from '../actions.ts';
import { encodeValue } from '../carried.ts';
import type { Form } from '../card.ts';
import { short } from '../words.ts';
import { inviteFields } from './invite-form.ts';
import type { Person } from './people.ts';
import { done, one, refused, type FormValues, type Parsed } from './values.ts';

export type CandidateView = {
  /** Those that are open; `chosen` is the likeliest of them. */
  assessments: { id: AssessmentId; title: string }[];
  chosen: AssessmentId | null;
  people: Person[];
};

export function candidateForm({ assessments, chosen, people }: CandidateView, t: Words): Form {
  return {
    id: FORM.candidate,
    title: t.common.addCandidates,
    context: encodeValue({}),
    fields: [
      {
        type: 'choice',
        name: 'assessment',
        label: t.home.which,
        options: assessments.map(({ id, title }) => ({ label: short(title, 75), value: id })),
        ...(chosen === null ? {} : { value: chosen }),
      },
      ...inviteFields(people.map(({ name, email }) => [name, email].filter(Boolean).join(', ')).join('\n'), t),
    ],
    submit: t.invite.invite,
    close: t.common.cancel,
  };
}

export function parseChosen(values: FormValues, t: Words): Parsed<AssessmentId> {
  const chosen = AssessmentId.safeParse(one(values, 'assessment'));
  return chosen.success ? done(chosen.data) : refused({ assessment: t.home.chooseOpen });
}
