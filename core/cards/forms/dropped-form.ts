// The form in which what was read from a file is put right before anybody is invited from it.
import { AssessmentId, type FileId } from '../../model/ids.ts';
import type { Words } from '../../text/en.ts';
import { FORM } from '../actions.ts';
import { encodeValue } from '../carried.ts';
import type { Form, FormField, Option } from '../card.ts';
import { short } from '../words.ts';
import { howField } from './invite-form.ts';
import { readLine, type Person } from './people.ts';
import { done, one, refused, type FormValues, type Parsed } from './values.ts';

type DroppedForm = {
  fileId: FileId;
  /** Of a CV; null for a list, whose `people` are many. */
  person: Person | null;
  people: number;
  /** Those that are open; one is chosen unless there is only one. */
  assessments: { id: AssessmentId; title: string }[];
  assessmentId: AssessmentId | null;
};

export function inviteFileForm(view: DroppedForm, t: Words): Form {
  return {
    id: FORM.inviteFile,
    title: t.common.addCandidates,
    context: encodeValue({ fileId: view.fileId }),
    fields: [...personFields(view, t), assessmentField(view, t), howField(t)],
    submit: t.invite.invite,
    close: t.common.cancel,
  };
}

function personFields({ person, people }: DroppedForm, t: Words): FormField[] {
  if (!person) return [{ type: 'say', text: [{ text: t.dropped.peopleTitle(people), style: 'strong' }] }];
  const { name, email } = person;
  return [
    { type: 'text', name: 'name', label: t.dropped.name, value: name, max: 120, lines: 1, optional: true },
    { type: 'text', name: 'email', label: t.dropped.email, value: email, max: 254, lines: 1 },
  ];
}

function assessmentField({ assessments, assessmentId }: DroppedForm, t: Words): FormField {
  const options: Option[] = assessments.map(({ id, title }) => ({ label: short(title, 75), value: id }));
  const only = assessments.length === 1 ? assessments[0]?.id : undefined;
  const chosen = assessments.some(({ id }) => id === assessmentId) ? assessmentId : only;
  return { type: 'choice', name: 'assessment', label: t.dropped.assessment, options, ...(chosen && { value: chosen }) };
}

type InviteFile = { person?: Person; assessmentId?: AssessmentId; mail: boolean };

/** Reads the form; of a list there are no fields for a person. */
export function parseInviteFile(values: FormValues, t: Words): Parsed<InviteFile> {
  const chosen = AssessmentId.safeParse(one(values, 'assessment'));
  const rest = { mail: one(values, 'how') !== 'links', ...(chosen.success && { assessmentId: chosen.data }) };
  if (!('email' in values)) return done(rest);
  const person = readLine(`${one(values, 'name').replaceAll(/[,;<>]/gu, ' ')}, ${one(values, 'email')}`, t);
  return typeof person === 'string' ? refused({ email: person }) : done({ ...rest, person });
}
