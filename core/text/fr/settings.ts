// A member's settings: what they are told, in which language; and for admins, who may do what.
import type { Role } from '../../ports/members.ts';
import type { Command } from '../command.ts';
import type { Words } from '../en.ts';

const ROLE = { admin: 'Admin', recruiter: 'Recrutement', reviewer: 'Relecture' } as const satisfies Record<
  Role,
  string
>;

export const settings = (command: Command): Words['settings'] => ({
  title: 'Réglages',
  save: 'Enregistrer',
  cancel: 'Annuler',
  tell: 'M’annoncer les résultats',
  tellHint: 'Par message direct, pour les évaluations qui sont à vous ou auxquelles vous avez pris part.',
  notify: {
    every: { label: 'Chaque résultat', what: 'Dès qu’il est là' },
    digest: { label: 'Une fois par jour', what: 'À 9:00 chez vous, les jours où il y a du nouveau' },
    finished: { label: 'À la fin', what: 'Quand tout le monde a terminé, ou à la clôture' },
    none: { label: 'Jamais', what: 'Les cartes restent à jour de toute façon' },
  },
  language: 'Langue',
  automatic: (platform) => `Automatique, comme dans ${platform}`,
  roles: 'Qui peut faire quoi. Laissez les deux champs vides pour ne rien changer.',
  member: 'Personne',
  role: 'Rôle',
  roleOption: {
    admin: { label: ROLE.admin, what: 'Tout, y compris les rôles de chaque personne' },
    recruiter: { label: ROLE.recruiter, what: 'Crée les évaluations, invite, décide, clôture' },
    reviewer: { label: ROLE.reviewer, what: 'Lit les résultats et décide' },
  },
  chooseNotify: 'Choisissez l’une des quatre réponses.',
  chooseLanguage: 'Choisissez une langue.',
  chooseMember: 'Choisissez la personne à qui donner ce rôle, ou videz le champ du rôle.',
  chooseRole: 'Choisissez un rôle pour cette personne.',
  unknownMember: 'Cette personne est introuvable dans l’espace de travail.',
  ownRole: 'Vous ne pouvez pas retirer votre propre rôle Admin. Demandez à une autre personne qui l’a.',
  saved: 'Vos réglages sont enregistrés',
  now: {
    every: 'Je vous annonce chaque résultat dès qu’il est là.',
    digest: 'Je vous écris une fois par jour à 9:00, les jours où il y a de nouveaux résultats.',
    finished: 'Je vous écris quand tout le monde a terminé, ou quand une évaluation est clôturée.',
    none: 'Je ne vous annonce aucun résultat ; les cartes restent à jour.',
  },
  // A language’s own name begins with a capital letter, which a French sentence would not take.
  speaks: (language) => `Langue : ${language}.`,
  speaksAs: (language, platform) => `Langue : ${language}, comme dans ${platform}.`,
  isNow: (name, role) => `${name} a maintenant le rôle ${ROLE[role]}.`,
  promoted: (by, role, company) =>
    `${by} vous a donné le rôle ${ROLE[role]} chez ${company}. Tapez ${command('help')} pour voir ce que vous pouvez faire.`,
  change: `Vous pouvez changer cela à tout moment avec ${command('settings')}.`,
});
