// Where names are shown and where they wait, in French.
import type { Words } from '../en.ts';

export const names: Words['names'] = {
  publicly: 'Noms dans les canaux publics',
  publiclyHint: 'Les scores n’y figurent jamais.',
  publicOption: {
    initials: { label: 'Initiales et numéro', what: 'A. O. · 3 ; qui a le droit d’en voir plus ouvre sa propre vue' },
    names: { label: 'Noms complets', what: 'Tout le canal lit qui a terminé' },
  },
  blind: 'Noms avant une décision',
  blindHint:
    'Vaut partout où une évaluation ne dit rien d’autre. Qui recrute voit le nom des personnes qu’il ou elle invite.',
  blindOption: {
    shown: { label: 'Visibles', what: 'Sur les cartes privées et dans les rapports' },
    hidden: {
      label: 'Masqués',
      what: '« Candidature 7 » jusqu’à la décision ; CV et coordonnées attendent aussi',
    },
  },
  hide: 'Masquer les noms',
  show: 'Afficher les noms',
  hideQuestion: {
    title: 'Masquer les noms ?',
    text: 'Cartes, rapports et PDF de cette évaluation disent « Candidature 7 » jusqu’à ce que la personne soit retenue ou écartée. Qui a déjà vu un nom peut s’en souvenir.',
    yes: 'Masquer les noms',
    no: 'Pas maintenant',
  },
  showQuestion: {
    title: 'Afficher les noms ?',
    text: 'Toutes les personnes qui ont accès aux résultats liront tous les noms de cette évaluation, même sans décision.',
    yes: 'Afficher les noms',
    no: 'Pas maintenant',
  },
  youKnow:
    'Les noms sont masqués dans les résultats jusqu’à une décision. Vous les voyez ici parce que vous invitez ; évitez de faire le lien.',
  finished: (people) => `Ont terminé : ${people}`,
  more: (many) => `${many} de plus`,
  namesOnly: 'Les scores ne figurent pas dans ce canal.',
  noNames: 'Ni noms ni scores dans ce canal ; qui a le droit d’en voir plus ouvre sa propre vue.',
};
