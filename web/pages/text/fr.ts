// The French sentences of the pages behind a link that can't be worked on.
import type { PageWords } from './en.ts';

const links: PageWords['links'] = {
  'link-unknown': {
    title: 'Ce lien n’est pas complet',
    lead: 'Il a peut-être été coupé lors de la copie. Rouvrez-le depuis le message qui l’a apporté, ou copiez l’adresse entière.',
    newer: true,
  },
  'link-expired': {
    title: 'Ce lien a expiré',
    lead: 'Ce que vous avez enregistré est en sécurité, et l’équipe peut rouvrir le lien pour vous. Répondez au message qui l’a apporté pour demander plus de temps.',
    newer: true,
  },
  'link-revoked': {
    title: 'Ce lien a été retiré',
    lead: 'L’équipe de recrutement a retiré cette invitation. Si vous pensez que c’est une erreur, répondez au message qui l’a apportée.',
    newer: true,
  },
  'link-erased': {
    title: 'Vos données ont été supprimées',
    lead: 'Elles ont été effacées sur demande, et ce lien ne mène plus nulle part. Vous n’avez plus rien à faire.',
    newer: false,
  },
  'link-replaced': {
    title: 'Ce lien a été remplacé',
    lead: 'L’équipe donne maintenant un autre lien. Demandez-le à la personne qui vous a donné celui-ci. Si vous avez déjà commencé, continuez avec votre propre lien : il n’a pas changé.',
    newer: true,
  },
  'link-full': {
    title: 'Plus de place avec ce lien',
    lead: 'Ce lien a déjà servi à autant de personnes que l’équipe en accepte. Si vous êtes l’une d’elles, continuez avec votre propre lien. Si vous pensez qu’une place vous est réservée, répondez à la personne qui vous a donné ce lien.',
    newer: false,
  },
  'link-changing': {
    title: 'Cette évaluation est en cours de modification',
    lead: 'L’équipe en change le contenu. Votre lien reste valable : revenez plus tard et ouvrez-le à nouveau.',
    newer: false,
  },
  'link-closed': {
    title: 'Cette évaluation est close',
    lead: 'Plus rien ne peut être ajouté. Ce qui a été envoyé avant est lu par des personnes.',
    newer: false,
  },
  'already-submitted': {
    title: 'Vous avez terminé',
    lead: 'Vos réponses sont arrivées, et il n’y a plus rien à faire.',
    newer: false,
  },
};

export const fr: PageWords = {
  locale: 'fr-FR',
  language: 'fr',
  noScript:
    'Cette page a besoin de JavaScript pour enregistrer ce que vous écrivez. Activez-le, ou ouvrez le lien dans un autre navigateur. Rien n’est perdu.',
  links,
  /** Links to reports, for members. */
  reports: {
    used: {
      title: 'Ce lien vers le rapport a déjà servi',
      lead: 'Chaque lien vers un rapport ne s’ouvre qu’une fois, afin que personne ne puisse le transmettre par mégarde. Le rapport, lui, est intact.',
    },
    over: {
      title: 'Ce lien vers le rapport a expiré',
      lead: 'Les liens vers les rapports ne fonctionnent que peu de temps. Le rapport, lui, est intact.',
    },
    again:
      'Retournez à la carte dans Slack ou Teams et cliquez de nouveau sur Rapport : vous recevrez un nouveau lien.',
  },
  nothing: {
    title: 'Il n’y a rien à cette adresse',
    lead: 'L’adresse a peut-être été coupée lors de la copie.',
    more: 'Ouvrez de nouveau, en entier, le lien de votre e-mail ou celui de la carte dans Slack ou Teams.',
  },
  otherTitle: 'Ce lien ne fonctionne pas pour le moment',
  closedOn: (day, time) => `Il a été fermé le ${day} à ${time}.`,
  newer: 'Vous avez reçu un message plus récent\u202f? Son lien remplace celui-ci.',
  write: 'Un souci\u202f? Écrivez à',
  code: 'Code pour l’assistance\u00a0:',
  partsDone: (done, all) => `${done} sur ${all} parties terminées`,
  by: 'Avec Shortlist',
  skip: 'Aller au contenu',
};
