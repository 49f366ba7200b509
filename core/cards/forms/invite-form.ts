// The form that adds candidates by name and e-mail.
import type { AssessmentId } from '../../model/ids.ts';
import { FORM, encodeValue } from '../actions.ts';
import type { Form } from '../card.ts';
import { short } from '../words.ts';
import { readPeople, type LineProblem, type Person } from './people.ts';
import { done, one, refused, type FormValues, type Parsed } from './values.ts';

export type Invite = { people: Person[]; mail: boolean };

const NAMED_PROBLEMS = 3;

export function inviteForm(view: { assessmentId: AssessmentId; revision: number; assessment: string }): Form {
  return {
    id: FORM.invite,
    title: 'Add candidates',
    context: encodeValue({ assessmentId: view.assessmentId, revision: view.revision }),
    fields: [
      { type: 'say', text: [{ text: short(view.assessment, 120), style: 'strong' }] },
      {
        type: 'text',
        name: 'people',
        label: 'Candidates',
        max: 3000,
        lines: 'many',
        hint: 'One person a line: name, e-mail. About 70 fit; add more afterwards.',
      },
      {
        type: 'choice',
        name: 'how',
        label: 'How they get their link',
        options: [
          { label: 'Send each an e-mail', value: 'mail' },
          { label: 'Show me the links to copy', value: 'links' },
        ],
        value: 'mail',
      },
    ],
    submit: 'Invite',
    close: 'Cancel',
  };
}

/** Reads the form. One line that can't be read holds all back: the text is still there to be mended. */
export function parseInvite(values: FormValues): Parsed<Invite> {
  const { people, problems } = readPeople(one(values, 'people'));
  if (problems.length > 0) return refused({ people: problemWords(problems) });
  if (people.length === 0) return refused({ people: 'Write one person a line, like: Amara Osei, amara@example.com' });
  return done({ people, mail: one(values, 'how') !== 'links' });
}

function problemWords(problems: readonly LineProblem[]): string {
  const named = problems.slice(0, NAMED_PROBLEMS).map(({ message }) => message);
  const rest = problems.slice(NAMED_PROBLEMS).map(({ line }) => line);
  const more =
    rest.length > 0 ? [`Look at ${rest.length === 1 ? 'line' : 'lines'} ${short(rest.join(', '), 60)} too.`] : [];
  return [...named, ...more].join(' ');
}
