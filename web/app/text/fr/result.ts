// The French sentences of the result and of what can be asked there.
import type { Steps } from '../types.ts';

export const result: Steps['result'] = {
  step: 'Votre résultat',
  title: (first) => (first ? `Merci, ${first}. Tout est arrivé.` : 'Merci. Tout est arrivé.'),
  lead: (when, deciders, workspace) =>
    `Envoyé le ${when}. Vos réponses sont maintenant entre les mains de ${deciders}, chez ${workspace}, qui décident.`,
  reading: 'Lecture en cours.',
  readingMore: 'En général moins d’une minute. Cette page montre le résultat d’elle-même ; le même lien vous y ramène.',
  readingLong:
    'Cela prend plus de temps que d’habitude. Vos réponses sont en sécurité. Vous pouvez fermer cette page ; le même lien montre le résultat.',
  heading: 'Comment vos réponses ont été lues',
  scale: '0 à 100',
  likely: (low, high) => `probablement ${low} à ${high}`,
  score: (name, score, range) => `${name} : ${score} sur 100, ${range}`,
  notScored: 'Non noté',
  noScore: (name) => `${name} : non noté, trop peu d’éléments`,
  minutes: 'Une question compte selon ses minutes : une note n’est donc pas toujours la part de bonnes réponses.',
  honest:
    'Aucun test n’est exact : votre niveau réel se trouve probablement dans la barre. Les personnes que la note ne permet pas de départager sont montrées à l’équipe comme ex æquo.',
  first: 'Premières notes par un logiciel. Des personnes décident.',
  scoredAgain: (when) =>
    `Vos réponses ont été notées de nouveau le ${when}, car ce qui est recherché a été modifié. Voici les notes en vigueur.`,
  firstBy: (engine) => `Premières notes par un logiciel (${engine}). Des personnes décident.`,
  cv: {
    heading: 'Ce qui a été lu de votre CV',
    lead: 'Un logiciel a cherché dans votre CV ce que le poste demande. Votre nom, vos coordonnées, votre âge, votre genre, votre famille et vos écoles ont été laissés de côté.',
    met: 'Trouvé',
    partly: 'Trouvé en partie',
    not: 'Moins que demandé',
    unknown: 'Rien trouvé',
    honest:
      'Rien de cela ne compte dans votre note. L’équipe le voit, et sait qu’un logiciel peut mal lire un CV et qu’un CV ne dit pas tout. Si quelque chose est faux, dites-le sous « Faire corriger quelque chose ».',
  },
  next: 'Et maintenant',
  submitted: 'Vous avez envoyé',
  reads: 'L’équipe lit',
  readsUntil: (until) => `D’autres peuvent participer jusqu’au ${until}`,
  readsAny: 'Vos réponses, avec ce qui appuie chaque note',
  decide: 'Des personnes décident',
  decideMore: 'En leur nom et avec un motif',
  trial: 'C’était un essai. Il n’est pas classé.',
  arrived: 'Votre résultat est là.',
  finish: 'Terminer',
  finished: 'Vous pouvez fermer cette page. Le même lien vous ramène à ce résultat.',
};

export const asking: Steps['asking'] = {
  asked: (when) => `Demandé le ${when}.`,
  notNow: 'Pas maintenant',
  trial: 'Ceci est un essai ; il n’y a personne à qui demander.',
  review: {
    heading: 'Quelque chose semble faux ?',
    more: 'Dites quoi, et une personne qui n’a pas vu la note relit vos réponses. Vous recevez une réponse sous 5 jours ouvrés. Demander ne joue jamais contre vous.',
    start: 'Commencer une relecture humaine',
    ask: 'Demander une relecture humaine',
    label: 'Qu’est-ce qui vous semble faux ?',
    submit: 'Envoyer la demande',
    answered: (by, when) => `Réponse de ${by ?? 'l’équipe'}, le ${when}.`,
    changed: 'Votre résultat a été changé.',
    unchanged: 'Rien n’a été changé dans votre résultat.',
    promised:
      'Une personne qui n’a pas vu la note relit vos réponses et vous répond sous 5 jours ouvrés. Demander ne joue jamais contre vous.',
  },
  yourData: 'Vos données',
  download: 'Tout télécharger (JSON)',
  print: 'Imprimer cette page',
  correct: {
    open: 'Faire corriger quelque chose',
    more: 'L’équipe de recrutement est priée de corriger et répond sous un mois.',
    label: 'Qu’est-ce qui est faux, et qu’est-ce qui est juste ?',
    missing: 'Dites ce qui est faux et ce qui est juste.',
    submit: 'Envoyer la demande',
    name: 'Correction',
    promised: 'L’équipe de recrutement répond sous un mois.',
  },
  erase: {
    open: 'Retirer ma candidature et supprimer',
    more: 'L’équipe de recrutement est priée de supprimer vos données et répond sous un mois ; vous sortez de cette évaluation.',
    label: 'L’équipe doit-elle savoir quelque chose ?',
    submit: 'Envoyer la demande',
    name: 'Retrait et suppression',
    promised: 'L’équipe de recrutement répond sous un mois.',
  },
};

export const found: Steps['found'] = {
  heading: 'Comment l’avez-vous vécu ?',
  more: 'Facultatif, et sans effet sur votre score. L’équipe ne voit qu’une moyenne, à partir de cinq réponses.',
  levels: ['Très mal', 'Mal', 'Correctement', 'Bien', 'Très bien'],
  missing: 'Choisissez d’abord l’une des cinq réponses.',
  submit: 'Envoyer',
  thanks: 'Merci. Cela aidera les personnes suivantes.',
  change: 'Modifier mon avis',
};
