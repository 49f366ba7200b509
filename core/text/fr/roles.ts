// Who may do what: the form, what it says when it is done, and what somebody hears who may not.
import type { Words } from '../en.ts';

export const roles: Words['roles'] = {
  title: 'Rôles',
  who: 'Personne',
  role: 'Rôle',
  name: { admin: 'Admin', recruiter: 'Recrutement', reviewer: 'Relecture' },
  does: {
    admin: 'Tout, y compris les rôles de chaque personne',
    recruiter: 'Crée les évaluations, invite, décide, clôture',
    reviewer: 'Lit les résultats et décide',
  },
  whoMissing: 'Choisissez une personne.',
  roleMissing: 'Choisissez un rôle.',
  notFound: 'Cette personne est introuvable dans l’espace de travail.',
  ownRole: 'Vous ne pouvez pas retirer votre propre rôle Admin. Demandez à une autre personne qui l’a.',
  now: {
    admin: (name) => `${name} a maintenant le rôle Admin.`,
    recruiter: (name) => `${name} a maintenant le rôle Recrutement.`,
    reviewer: (name) => `${name} a maintenant le rôle Relecture.`,
  },

  only: {
    author: 'Il faut le rôle Recrutement pour créer ou modifier une évaluation.',
    invite: 'Il faut le rôle Recrutement pour inviter des personnes.',
    close: 'Il faut le rôle Recrutement pour clôturer une évaluation.',
    review: 'Il faut le rôle Recrutement pour voir les résultats.',
    decide: 'Il faut le rôle Recrutement pour décider.',
    administer: 'Il faut le rôle Admin pour changer les rôles.',
    join: 'Il faut le rôle Admin pour relier Slack et Teams.',
  },
  somebodyCan: (name) => `${name} peut le faire.`,
  askForRole: (name) => `${name} peut vous donner ce rôle avec /assess settings.`,
  noGuests: 'Les invités ne peuvent pas utiliser Shortlist. Adressez-vous à l’équipe de recrutement de cet espace.',
};
