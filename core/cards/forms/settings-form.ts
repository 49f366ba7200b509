// The form in which an admin says who may do what.
import { z } from 'zod';
import type { Words } from '../../text/en.ts';
import { FORM, encodeValue } from '../actions.ts';
import type { Form, Option } from '../card.ts';
import { one, parsed, type FormValues, type Parsed } from './values.ts';

const ROLES = ['admin', 'recruiter', 'reviewer'] as const;

const roleOptions = (t: Words): Option[] =>
  ROLES.map((role) => ({ label: t.roles.name[role], value: role, description: t.roles.does[role] }));

export function settingsForm(t: Words): Form {
  return {
    id: FORM.settings,
    title: t.roles.title,
    context: encodeValue({}),
    fields: [
      { type: 'member', name: 'member', label: t.roles.who },
      { type: 'choice', name: 'role', label: t.roles.role, options: roleOptions(t), value: 'reviewer' },
    ],
    submit: t.common.save,
    close: t.common.cancel,
  };
}

export type Settings = { member: string; role: (typeof ROLES)[number] };

/** `member` is the platform's own id of the person. */
export function parseSettings(values: FormValues, t: Words): Parsed<Settings> {
  const Settings = z.object({
    member: z.string().trim().min(1, t.roles.whoMissing),
    role: z.enum(ROLES, t.roles.roleMissing),
  });
  return parsed(Settings, { member: one(values, 'member'), role: one(values, 'role') });
}
