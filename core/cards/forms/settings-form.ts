// The form in which a member says what they want to hear, in which language; admins say there who may do what, too.
import { z } from 'zod';
import { NOTIFY, type Member, type NameRules, type Platform, type Role } from '../../ports/members.ts';
import type { Words } from '../../text/en.ts';
import { LOCALES, type Locale } from '../../text/locale.ts';
import { FORM } from '../actions.ts';
import { encodeValue } from '../carried.ts';
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

/** `rules` are for admins alone. */
export type SettingsView = Pick<Member, 'notify' | 'localeChosen'> & { platform: Platform; rules: NameRules | null };

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
      ...(view.rules ? [...nameFields(view.rules, t), ...roleFields(t)] : []),
    ],
    submit: t.settings.save,
    close: t.settings.cancel,
  };
}

const PUBLICLY = ['initials', 'names'] as const;
const BLIND = ['shown', 'hidden'] as const;

function nameFields({ publicNames, blind }: NameRules, t: Words): FormField[] {
  const { publicly, publiclyHint, publicOption, blind: label, blindHint, blindOption } = t.names;
  const option = <Value extends string>(value: Value, { label, what }: { label: string; what: string }) => ({
    label,
    value,
    description: what,
  });
  return [
    {
      type: 'choice',
      name: 'publicly',
      label: publicly,
      hint: publiclyHint,
      options: PUBLICLY.map((value) => option(value, publicOption[value])),
      value: publicNames ? 'names' : 'initials',
    },
    {
      type: 'choice',
      name: 'blind',
      label,
      hint: blindHint,
      options: BLIND.map((value) => option(value, blindOption[value])),
      value: blind ? 'hidden' : 'shown',
    },
  ];
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
export type Settings = Pick<Member, 'notify' | 'localeChosen'> & {
  someone: { member: string; role: Role } | null;
  /** Null where they weren't asked. */
  rules: NameRules | null;
};

/** A person and a role belong together: with one of them alone, the error stands at the other. */
export function parseSettings(values: FormValues, t: Words): Parsed<Settings> {
  const form = parsed(filled(t), {
    notify: one(values, 'notify'),
    locale: one(values, 'locale'),
    member: one(values, 'member').trim(),
    role: one(values, 'role') || null,
    publicly: one(values, 'publicly') || null,
    blind: one(values, 'blind') || null,
  });
  if (!form.ok) return form;
  const { notify, locale, member, role, publicly, blind } = form.value;
  return done({
    notify,
    localeChosen: locale === AUTOMATIC ? null : locale,
    someone: role && { member, role },
    rules: publicly && blind && { publicNames: publicly === 'names', blind: blind === 'hidden' },
  });
}

const filled = (t: Words) =>
  z
    .object({
      notify: z.enum(NOTIFY, t.settings.chooseNotify),
      locale: z.enum([AUTOMATIC, ...LOCALES], t.settings.chooseLanguage),
      member: z.string(),
      role: z.enum(ROLES, t.settings.chooseRole).nullable(),
      publicly: z.enum(PUBLICLY).nullable(),
      blind: z.enum(BLIND).nullable(),
    })
    .refine(({ member, role }) => member !== '' || role === null, { path: ['member'], error: t.settings.chooseMember })
    .refine(({ member, role }) => member === '' || role !== null, { path: ['role'], error: t.settings.chooseRole });
