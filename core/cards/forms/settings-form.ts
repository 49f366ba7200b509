// The form in which a member says what they want to hear, in which language; admins say there who may do what, too.
import { z } from 'zod';
import { NOTIFY, type Member, type Platform, type Role } from '../../ports/members.ts';
import type { Words } from '../../text/en.ts';
import { LOCALES, type Locale } from '../../text/locale.ts';
import { FORM, encodeValue } from '../actions.ts';
import type { Form, FormField } from '../card.ts';
import { done, one, parsed, type FormValues, type Parsed } from './values.ts';

const ROLES = ['admin', 'recruiter', 'reviewer'] as const satisfies Role[];
const AUTOMATIC = 'automatic';

/** Each language in its own words: who can't read the others finds it. */
export const LANGUAGE = {
  en: 'English',
  fr: 'Français',
  'zh-Hant': '繁體中文',
  'zh-Hans': '简体中文',
} as const satisfies Record<Locale, string>;
export const PLATFORM = { slack: 'Slack', teams: 'Teams' } as const satisfies Record<Platform, string>;

export type SettingsView = Pick<Member, 'notify' | 'localeChosen'> & { platform: Platform; isAdmin: boolean };

export function settingsForm(view: SettingsView, t: Words): Form {
  const notify = NOTIFY.map((value) => ({
    label: t.settings.notify[value].label,
    value,
    description: t.settings.notify[value].what,
  }));
  const languages = [
    { label: t.settings.automatic(PLATFORM[view.platform]), value: AUTOMATIC },
    ...LOCALES.map((value) => ({ label: LANGUAGE[value], value })),
  ];
  const [tell, hint, language] = [t.settings.tell, t.settings.tellHint, t.settings.language];
  return {
    id: FORM.settings,
    title: t.settings.title,
    context: encodeValue({}),
    fields: [
      { type: 'choice', name: 'notify', label: tell, hint, options: notify, value: view.notify },
      { type: 'choice', name: 'locale', label: language, options: languages, value: view.localeChosen ?? AUTOMATIC },
      ...(view.isAdmin ? roleFields(t) : []),
    ],
    submit: t.settings.save,
    close: t.settings.cancel,
  };
}

function roleFields(t: Words): FormField[] {
  const options = ROLES.map((value) => ({
    label: t.settings.roleOption[value].label,
    value,
    description: t.settings.roleOption[value].what,
  }));
  return [
    { type: 'say', text: [{ text: t.settings.roles }] },
    { type: 'member', name: 'member', label: t.settings.member, optional: true },
    { type: 'choice', name: 'role', label: t.settings.role, options, optional: true },
  ];
}

/** `someone` is whose role changes, by the platform's own id. */
export type Settings = Pick<Member, 'notify' | 'localeChosen'> & { someone: { member: string; role: Role } | null };

/** A person and a role belong together: with one of them alone, the error stands at the other. */
export function parseSettings(values: FormValues, t: Words): Parsed<Settings> {
  const form = parsed(filled(t), {
    notify: one(values, 'notify'),
    locale: one(values, 'locale'),
    member: one(values, 'member').trim(),
    role: one(values, 'role') || null,
  });
  if (!form.ok) return form;
  const { notify, locale, member, role } = form.value;
  return done({ notify, localeChosen: locale === AUTOMATIC ? null : locale, someone: role && { member, role } });
}

const filled = (t: Words) =>
  z
    .object({
      notify: z.enum(NOTIFY, t.settings.chooseNotify),
      locale: z.enum([AUTOMATIC, ...LOCALES], t.settings.chooseLanguage),
      member: z.string(),
      role: z.enum(ROLES, t.settings.chooseRole).nullable(),
    })
    .refine(({ member, role }) => member !== '' || role === null, { path: ['member'], error: t.settings.chooseMember })
    .refine(({ member, role }) => member === '' || role !== null, { path: ['role'], error: t.settings.chooseRole });
