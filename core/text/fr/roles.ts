// What somebody hears who may not.
import type { Words } from '../en.ts';

export const roles: Words['roles'] = {
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
