// The form in which an admin says who may do what.
import { z } from 'zod';
import { FORM, encodeValue } from '../actions.ts';
import type { Form, Option } from '../card.ts';
import { one, parsed, type FormValues, type Parsed } from './values.ts';

const ROLES = ['admin', 'recruiter', 'reviewer'] as const;

const ROLE_OPTIONS: Option[] = [
  { label: 'Admin', value: 'admin', description: 'Everything, and who may do what' },
  { label: 'Recruiter', value: 'recruiter', description: 'Makes assessments, invites, decides, closes' },
  { label: 'Reviewer', value: 'reviewer', description: 'Reads results and decides' },
];

export function settingsForm(): Form {
  return {
    id: FORM.settings,
    title: 'Roles',
    context: encodeValue({}),
    fields: [
      { type: 'member', name: 'member', label: 'Who' },
      { type: 'choice', name: 'role', label: 'Role', options: ROLE_OPTIONS, value: 'reviewer' },
    ],
    submit: 'Save',
    close: 'Cancel',
  };
}

const Settings = z.object({
  member: z.string().trim().min(1, 'Choose a person.'),
  role: z.enum(ROLES, 'Choose a role.'),
});
export type Settings = z.infer<typeof Settings>;

/** `member` is the platform's own id of the person. */
export function parseSettings(values: FormValues): Parsed<Settings> {
  return parsed(Settings, { member: one(values, 'member'), role: one(values, 'role') });
}
