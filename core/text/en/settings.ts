// A member's settings: what they are told, in which language; and for admins, who may do what.
import type { Notify, Role } from '../../ports/members.ts';
import type { Command } from '../command.ts';

const ROLE = { admin: 'an admin', recruiter: 'a recruiter', reviewer: 'a reviewer' } as const satisfies Record<
  Role,
  string
>;

export const settings = (command: Command) => ({
  title: 'Settings',
  save: 'Save',
  cancel: 'Cancel',
  tell: 'Tell me about results',
  tellHint: 'By direct message, for assessments that are yours or that you had a part in.',
  notify: {
    every: { label: 'Each result', what: 'As soon as it is in' },
    digest: { label: 'Once a day', what: 'At 9:00 where you are, on days with news' },
    finished: { label: 'At the end', what: 'When everybody has finished, or it is closed' },
    none: { label: 'Never', what: 'The cards keep themselves up to date anyway' },
  } satisfies Record<Notify, { label: string; what: string }>,
  language: 'Language',
  automatic: (platform: string) => `Automatic, as in ${platform}`,
  roles: 'Who may do what. Leave both empty to change nothing.',
  member: 'Person',
  role: 'Role',
  roleOption: {
    admin: { label: 'Admin', what: 'Everything, and who may do what' },
    recruiter: { label: 'Recruiter', what: 'Makes assessments, invites, decides, closes' },
    reviewer: { label: 'Reviewer', what: 'Reads results and decides' },
  } satisfies Record<Role, { label: string; what: string }>,
  chooseNotify: 'Choose one of the four.',
  chooseLanguage: 'Choose a language.',
  chooseMember: 'Choose the person whose role this is, or take the role away.',
  chooseRole: 'Choose a role for this person.',
  unknownMember: 'This person can’t be found in the workspace.',
  ownRole: 'You can’t take your own admin role away. Ask another admin.',
  saved: 'Your settings are saved',
  now: {
    every: 'I tell you about each result as soon as it is in.',
    digest: 'I tell you once a day at 9:00, on days with new results.',
    finished: 'I tell you when everybody has finished, or an assessment is closed.',
    none: 'I tell you nothing about results; the cards keep themselves up to date.',
  } satisfies Record<Notify, string>,
  speaks: (language: string) => `I speak ${language} with you.`,
  speaksAs: (language: string, platform: string) => `I speak ${language} with you, as ${platform} does.`,
  isNow: (name: string, role: Role) => `${name} is ${ROLE[role]} now.`,
  promoted: (by: string, role: Role, company: string) =>
    `${by} has made you ${ROLE[role]} of ${company}. Type ${command('help')} to see what you can do.`,
  change: `Change this whenever you like with ${command('settings')}.`,
});
