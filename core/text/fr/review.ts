// What is said about scorecards and comments.
import type { Words } from '../en.ts';
import { count, de, figure, plural } from './forms.ts';

type Review = Words['review'];

// “avis” is the same in the plural; only what is said of them changes.
const given = (n: number) => `${figure(n)} avis ${plural(n, { one: 'donné', other: 'donnés' })}`;

const recommendation: Review['recommendation'] = {
  'strong-yes': 'Oui sans réserve',
  yes: 'Oui',
  no: 'Non',
  'strong-no': 'Non catégorique',
};

const levels: Review['levels'] = {
  1: 'Très en dessous de ce que demande le poste',
  2: 'En dessous de ce que demande le poste',
  3: 'Ce que demande le poste',
  4: 'Au-delà de ce que demande le poste',
};

const shortLevels: Review['shortLevels'] = {
  1: 'très en dessous',
  2: 'en dessous',
  3: 'conforme',
  4: 'au-delà',
};

const block: Review['block'] = {
  title: 'Avis',
  count: (n) => `${figure(n)} avis`,
  progress: (some, expected) => {
    if (expected > some) return `${given(some)} sur ${figure(expected)}.`;
    return some === 0 ? 'Aucun avis pour l’instant.' : `${given(some)}.`;
  },
  hidden: 'Vous verrez ceux des autres une fois le vôtre donné.',
  closed: 'La décision est prise : toute personne qui a accès aux résultats peut les lire.',
  scoreStays: 'Les avis ne changent jamais le score.',
  who: 'Qui',
  recommends: 'Recommandation',
  ratings: 'Niveaux',
  changed: (name) => `${name} (modifié)`,
  changedAt: (at) => `modifié le ${at}`,
  late: (name) => `${name} (pouvait lire les autres avant)`,
  lateNote: 'pouvait lire les autres avant',
  rating: (criterion, level) => `${criterion} : ${level}`,
  ratingList: (all) => all.join(' ; '),
  noRatings: 'aucun',
  says: (name) => `${name} : `,
  comments: 'Commentaires',
  more: (n) => `${n} de plus dans le rapport.`,
  how: 'Donnez le vôtre depuis la carte de la candidature, dans la messagerie.',
};

const buttons: Review['buttons'] = {
  give: 'Donner mon avis',
  change: 'Modifier mon avis',
  comment: 'Commenter',
  ask: 'Demander des avis',
  open: 'Avis',
  spokenOpen: (name) => `Les avis sur ${name}`,
  spokenGive: (name) => `Votre avis sur ${name}`,
  spokenComment: (name) => `Commenter la candidature : ${name}`,
  spokenAsk: (name) => `Demander des avis sur ${name}`,
};

const form: Review['form'] = {
  title: 'Votre avis',
  intro:
    'Lisez d’abord le rapport. Personne ne voit l’avis des autres avant d’avoir donné le sien. Les avis ne changent jamais le score.',
  rate: 'Qu’avez-vous observé ?',
  cantSay: 'Non observé',
  recommendation: 'Recruteriez-vous cette personne ?',
  comment: 'Pourquoi',
  commentHint: 'Conservé avec les données de la candidature. La personne peut demander à le lire, sans votre nom.',
  late: 'Vous pouvez déjà lire ce que disent les autres : votre grille portera donc la mention « pouvait lire les autres avant ».',
  saySomething: 'Évaluez au moins un critère, ou écrivez un commentaire.',
  rateThis: 'Choisissez un niveau, ou « Non observé ».',
  recommendThis: 'Choisissez l’une des quatre réponses.',
  save: 'Enregistrer',
  cancel: 'Annuler',
  tooLong: `${count(2000, 'caractère')} au maximum.`,
};

const commentForm: Review['commentForm'] = {
  title: 'Commentaire',
  intro: 'Les autres le lisent une fois leur avis donné, ou quand la décision est prise. Il ne change jamais le score.',
  label: 'Commentaire',
  empty: 'Écrivez quelques mots.',
};

const askForm: Review['askForm'] = {
  title: 'Demander des avis',
  intro: 'Chaque personne reçoit un message direct de ma part, pour donner son avis.',
  whom: 'À qui',
  about: 'Au sujet de',
  one: 'Cette candidature',
  all: 'Toutes les candidatures de cette évaluation',
  takeBack: 'Ne plus demander à',
  everyCandidate: (name) => `${name}, sur toutes les candidatures`,
  ask: 'Demander',
  nobody: 'Choisissez au moins une personne.',
  tooMany: '10 personnes à la fois au maximum.',
  guest: (name) =>
    `${name} a un compte invité, qui ne donne pas accès aux résultats. Choisissez un membre de l’équipe.`,
  unknown: 'L’une de ces personnes est introuvable dans l’espace de travail.',
};

const asked: Review['asked'] = {
  told: (names) => `Demande envoyée par message direct à ${names}.`,
  already: (names) => `Demande déjà faite : ${names}.`,
  given: (names) => `Avis déjà donné : ${names}.`,
  takenBack: (names) => `Demande retirée : ${names}.`,
  nothing: 'Rien n’a changé.',
};

const request: Review['request'] = {
  summary: (asker, name) => `${asker} vous demande votre avis sur ${name}.`,
  title: (name) => `Votre avis sur ${name}`,
  summaryAll: (asker, assessment) => `${asker} vous demande vos avis pour « ${assessment} ».`,
  titleAll: (assessment) => `Vos avis pour « ${assessment} »`,
  asker: (asker, at) => `Demande ${de(asker)}, le ${at}. Visible par vous seulement.`,
  askerAbout: (assessment, asker, at) => `${assessment}. Demande ${de(asker)}, le ${at}. Visible par vous seulement.`,
  text: 'Lisez le rapport, puis dites ce que vous avez observé. Vous verrez les avis des autres une fois le vôtre donné.',
  textAll: 'Un avis par personne qui a terminé : ouvrez la candidature sur la carte, puis « Donner mon avis ».',
  open: 'Ouvrir la carte',
};

const problems: Review['problems'] = {
  closed: 'La décision sur cette candidature est prise : les avis sont clos. Vous pouvez encore commenter.',
  owed: (n) => `${figure(n)} avis ${plural(n, { one: 'est encore attendu', other: 'sont encore attendus' })}.`,
  owedAfter: (n) =>
    `${figure(n)} avis ${plural(n, { one: 'était encore attendu. Il ne pourra être donné que si la décision est annulée', other: 'étaient encore attendus. Ils ne pourront être donnés que si la décision est annulée' })}.`,
};

const compare: Review['compare'] = {
  row: 'Avis',
  hidden: (n) => `${figure(n)} avis, ${plural(n, { one: 'masqué', other: 'masqués' })} jusqu’au vôtre`,
  counted: (n, which) => `${figure(n)} ${which.toLowerCase()}`,
};

export const review: Review = {
  recommendation,
  levels,
  shortLevels,
  block,
  buttons,
  form,
  commentForm,
  askForm,
  asked,
  request,
  problems,
  compare,
};
