// What somebody hears who may not.
import type { Command } from '../command.ts';
import type { Words } from '../en.ts';

export const roles = (command: Command): Words['roles'] => ({
  only: {
    author: 'Il faut le rôle Recrutement pour créer ou modifier une évaluation.',
    invite: 'Il faut le rôle Recrutement pour inviter des personnes.',
    close: 'Il faut le rôle Recrutement pour clôturer une évaluation.',
    erase: 'Il faut le rôle Recrutement pour effacer une personne.',
    export: 'Seules les personnes qui recrutent peuvent exporter les résultats.',
    review: 'Il faut le rôle Recrutement pour voir les résultats.',
    decide: 'Il faut le rôle Recrutement pour décider.',
    answer: 'Il faut le rôle Recrutement pour écrire aux personnes évaluées.',
    rescore: 'Il faut le rôle Recrutement pour modifier une note.',
    administer: 'Il faut le rôle Admin pour changer les rôles.',
    join: 'Il faut le rôle Admin pour relier Slack et Teams.',
  },
  somebodyCan: (name) => `${name} peut le faire.`,
  askForRole: (name) => `${name} peut vous donner ce rôle avec ${command('settings')}.`,
  noGuests: 'Les invités ne peuvent pas utiliser Shortlist. Adressez-vous à l’équipe de recrutement de cet espace.',
});
