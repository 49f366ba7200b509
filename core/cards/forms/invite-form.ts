// The form that adds candidates by name and e-mail.
import type { AssessmentId } from '../../model/ids.ts';
import type { Words } from '../../text/en.ts';
import { FORM } from '../actions.ts';
import { encodeValue } from '../carried.ts';
import type { Form, FormField } from '../card.ts';
import { short } from '../words.ts';
import { readPeople, type LineProblem, type Person } from './people.ts';
import { done, one, refused, several, type FormValues, type Parsed } from './values.ts';

/** `files` are the platform’s ids of files to be read first. */
export type Invite = { people: Person[]; files: string[]; mail: boolean };

const NAMED_PROBLEMS = 3;

export function inviteForm(view: { assessmentId: AssessmentId; revision: number; assessment: string }, t: Words): Form {
  return {
    id: FORM.invite,
    title: t.common.addCandidates,
    context: encodeValue({ assessmentId: view.assessmentId, revision: view.revision }),
    fields: [{ type: 'say', text: [{ text: short(view.assessment, 120), style: 'strong' }] }, ...inviteFields('', t)],
    submit: t.invite.invite,
    close: t.common.cancel,
  };
}

/** Who is invited, a line each, and how. */
export const inviteFields = (people: string, t: Words): FormField[] => [
  peopleField(people, t),
  filesField(t),
  howField(t),
];

const filesField = (t: Words): FormField => ({
  type: 'files',
  name: 'files',
  label: t.dropped.peopleFile,
  hint: t.dropped.peopleFileHint,
  endings: ['csv', 'txt', 'pdf', 'docx'],
  max: 10,
  elsewhere: t.dropped.sendInChat,
  optional: true,
});

const peopleField = (people: string, t: Words): FormField => ({
  type: 'text',
  name: 'people',
  label: t.invite.people,
  max: 3000,
  lines: 'many',
  hint: t.invite.peopleHint,
  optional: true,
  ...(people === '' ? {} : { value: people }),
});

/** Whether each gets an e-mail, or the recruiter the links. */
export const howField = (t: Words): FormField => ({
  type: 'choice',
  name: 'how',
  label: t.invite.how,
  options: [
    { label: t.invite.byMail, value: 'mail' },
    { label: t.invite.asLinks, value: 'links' },
  ],
  value: 'mail',
});

/** Reads the form. One line that can't be read holds all back: the text is still there to be mended. */
export function parseInvite(values: FormValues, t: Words): Parsed<Invite> {
  const { people, problems } = readPeople(one(values, 'people'), t);
  if (problems.length > 0) return refused({ people: problemWords(problems, t) });
  const files = several(values, 'files');
  if (people.length === 0 && files.length === 0) return refused({ people: t.invite.nobody });
  return done({ people, files, mail: one(values, 'how') !== 'links' });
}

function problemWords(problems: readonly LineProblem[], t: Words): string {
  const named = problems.slice(0, NAMED_PROBLEMS).map(({ message }) => message);
  const rest = problems.slice(NAMED_PROBLEMS).map(({ line }) => line);
  const more = rest.length > 0 ? t.invite.moreLines(short(t.commas(rest.map(String)), 60), rest.length) : '';
  return t.sentences([...named, more]);
}
