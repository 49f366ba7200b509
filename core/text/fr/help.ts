// What is said about the commands themselves. Their names are English in every language.
import type { Words } from '../en.ts';

export const help: Words['help'] = {
  title: 'Ce que vous pouvez taper',
  note: 'Essayez l’une de ces commandes. Elles fonctionnent dans Slack et dans Teams.',
  summary: (names) => `Aide de Shortlist : ${names}`,
  example: {
    new: 'new',
    invite: 'invite comptable',
    list: 'list',
    show: 'show comptable',
    rank: 'rank comptable',
    compare: 'compare comptable',
    remind: 'remind comptable',
    link: 'link comptable',
    unlink: 'unlink comptable',
    close: 'close comptable',
    settings: 'settings',
    help: 'help',
  },
  does: {
    new: 'Rédiger une évaluation à partir d’une fiche de poste',
    invite: 'Ajouter des personnes par nom et e-mail, ou partager un seul lien',
    list: 'Les évaluations ouvertes ; avec « closed » à la suite, les autres',
    show: 'La carte d’une évaluation',
    rank: 'Le classement, pour vous seulement',
    compare: 'Deux à quatre candidatures côte à côte',
    remind: 'Relancer les personnes qui n’ont pas terminé',
    link: 'Afficher l’évaluation dans un autre fil aussi, dans Slack ou dans Teams',
    unlink: 'Ne plus l’afficher dans ce fil',
    close: 'Ne plus recevoir de réponses ; on peut rouvrir ensuite',
    settings: 'Ce que je vous annonce, votre langue, et qui peut faire quoi',
    help: 'Cette liste',
  },
};
