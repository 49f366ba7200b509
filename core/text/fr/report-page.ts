// The fixed words of the report: headings, buttons, notes; of its page and its PDF; in French.
import type { Words } from '../en.ts';
import { count, figure } from './forms.ts';

export const reportPage: Words['reportPage'] = {
  skip: 'Aller au rapport',
  decide: 'Décider',
  version: (version) => `Version ${figure(version)}`,
  inTitle: (version) => `version ${figure(version)}`,
  trial: 'Essai',
  trialInTitle: 'essai',
  triedOut: 'Un membre de l’équipe a fait cet essai.',
  triedOutNote: 'Il n’est pas classé et ne donne lieu à aucune décision.',
  page: (page, pages) => `Page ${figure(page)} sur ${figure(pages)}`,
  /** `sign` stands where a letter is missing. */
  boxes: (sign) =>
    `${sign} remplace une lettre pour laquelle ce document n’a pas de police. La page du rapport l’affiche.`,

  summary: 'Résumé',
  halfMinute: 'En trente secondes',
  noTotal: 'Pas encore de score global',
  noTotalNote: 'Trop peu d’éléments pour un score.',
  onlyResult: 'Un seul résultat pour l’instant',
  lookHere: 'À regarder : ',
  whereStands: 'Place dans le classement',
  whereStandsNote:
    'Le score ne permet pas de départager les personnes de même rang. Il ne dit rien de ce qui n’a pas été demandé.',
  chart: 'Scores avec leur fourchette probable, de 0 à 100.',
  notShown: (many) => count(many, 'personne non affichée', 'personnes non affichées'),
  asTable: 'En tableau',
  tableOf: 'Score et fourchette probable de chaque personne affichée',
  person: 'Personne',
  place: 'Rang',
  score: 'Score',
  likely: 'Fourchette probable',

  scores: 'Scores et éléments à l’appui',
  allQuestions: 'Toutes les questions et réponses',
  bar: 'La barre montre où le score se situerait probablement si la mesure était refaite. Une ligne pointillée signifie trop peu d’éléments, jamais zéro.',
  /** Why "1 of 2 right" needn’t be 50. */
  byMinutes: 'Une question compte selon ses minutes : une note n’est donc pas toujours la part de bonnes réponses.',
  scoresOf: 'Score, fourchette probable et éléments à l’appui pour chaque critère',
  criterion: 'Critère',
  likelyRange: 'Fourchette probable',
  evidence: 'Éléments à l’appui',
  weight: (percent) => `poids ${percent} %`,
  noScore: 'pas de note',
  notScoredBar: (name) => `${name} : non noté, trop peu d’éléments`,
  bar100: (name, score) => `${name} : ${score}`,
  changeScore: 'Modifier cette note',
  yourScore: (criterion) => `Votre note pour « ${criterion} », de 0 à 100`,
  why: 'Motif',
  whyHint: 'Il figure dans le rapport avec votre nom ; l’ancienne note y reste aussi.',
  saveScore: 'Enregistrer la note',

  questions: 'Questions et réponses',
  inOrder: (many) => `${figure(many)} dans l’ordre de l’évaluation`,
  whyRight: 'Explication :',
  noAnswer: 'Aucune réponse n’a été donnée.',
  readYourself: 'Lisez vous-même cette réponse.',
  levels: 'Ce que montre une réponse, selon la note',
  found: 'Trouvé :',
  notFound: 'Non trouvé :',

  cv: 'CV',
  cvTitle: 'CV, tel que la personne candidate l’a confirmé',
  cvNote: 'Tel que la personne candidate l’a confirmé.',
  work: 'Expérience',
  education: 'Formation',
  educationNote: 'Ne compte jamais dans la note.',
  languages: 'Langues',
  skills: 'Compétences',
  /** For a line of its own: "Education: BSc, Computing". */
  labelled: (label, what) => `${label} : ${what}`,
  bareCv: 'Aucune expérience ni compétence n’a été confirmée.',
  hidden: 'Le fichier contient du texte que personne ne peut voir.',
  hiddenNote: 'Ce texte a été entièrement laissé de côté.',
  orders: 'Le fichier s’adresse à des machines.',
  ordersNote: 'Aucun de ces ordres n’a été suivi ; le score est le même sans eux.',
  harmless:
    'Il peut y avoir des raisons anodines, comme un modèle de document. Interrogez la personne avant de conclure.',

  cvMatch: 'Le CV et ce que demande le poste',
  cvMatchOf: 'Chaque exigence, si le CV la remplit, et les mots du CV',
  cvMatchColumns: ['Exigence', 'Lecture', 'Mots du CV'],
  silent: 'Rien n’a été trouvé à ce sujet.',
  waitsForName: 'Les mots du CV s’afficheront en même temps que le nom.',
  met: { met: 'Remplie', partly: 'Remplie en partie', not: 'Non remplie', unknown: 'Inconnu' },
  cvTrust: (engine) =>
    `Lecture par un logiciel (${engine}), sans le nom, les coordonnées, l’âge, le genre, la famille ni les écoles. Elle ne compte pas dans la note et ne change aucun rang. Un logiciel peut mal lire un CV, et un CV ne dit pas tout : « inconnu » ne veut pas dire absent, et une exigence remplie ne l’est que selon la personne elle-même. Interrogez-la.`,

  noticed: 'Ce qui a été remarqué',
  notScored: 'Pour information seulement ; ne compte jamais dans la note.',
  comment: 'Commentaire de la personne candidate',
  taken: 'Déroulement de l’évaluation',
  never: 'Ne compte jamais dans la note.',
  nothingElse: 'Rien d’autre n’a été remarqué',
  times: (list) => `Durée d’ouverture de chaque question : ${list}`,
  seconds: (seconds) => `${seconds} s`,
  minutes: (minutes, seconds) => `${minutes} min ${seconds} s`,

  contact: 'Coordonnées',
  facts: {
    email: 'E-mail',
    phone: 'Téléphone',
    location: 'Lieu',
    availability: 'Disponibilité',
    salary: 'Salaire souhaité',
  },

  decision: 'Décision',
  yourDecision: 'Votre décision',
  reasonGiven: 'Le motif donné',
  changeDecision: 'Modifier cette décision',
  changeDecisionNote:
    'Une nouvelle décision remplace celle-ci. Les deux restent dans l’historique, chacune avec son motif.',
  reason: 'Motif',
  reasonHint: 'Obligatoire. La personne candidate peut demander à le lire.',
  log: 'Historique',
  /** `made` says who decided what, and when; it begins with a capital letter, and so is a sentence of its own. */
  decidedSince: (made) =>
    `Une décision a été prise depuis que vous avez ouvert cette page. ${made}. Rien n’a été changé. Renvoyez la vôtre si elle doit remplacer celle-là.`,

  again: 'Notation refaite',
  againOf: 'Ancienne et nouvelle note de chaque critère',
  decisionIsOlder: 'La décision a été prise sur la note d’avant ; elle reste telle quelle.',
  old: (version) => `Ancienne, version ${figure(version)}`,
  new: (version) => `Nouvelle, version ${figure(version)}`,
  inAll: 'Score global',
  byHand: 'Note donnée par un membre ; elle reste.',
  noScoreYet: 'Pas de note.',
  plusMinus: (score, error, likely) => `${score} ± ${error}, ${likely}`,
  bothRead: (engine) => `Lecture des deux : ${engine}.`,
  readBy: (old, young) => `Lecture de l’ancienne : ${old} ; de la nouvelle : ${young}.`,
  bothStay: 'Les deux restent dans l’historique.',
  state: {
    preview: (at, version) =>
      `Demandée le ${at}, avec le barème, les clés et les poids de la version ${figure(version)}. Les anciennes notes sont en vigueur.`,
    used: (by, at) => `Les nouvelles notes sont en vigueur : mises en place par ${by} le ${at}.`,
    kept: (by, at) => `Les anciennes notes sont en vigueur : gardées par ${by} le ${at}.`,
    undone: (by, at) => `Les anciennes notes sont en vigueur : rétablies par ${by} le ${at}.`,
  },

  asked: 'Relecture humaine demandée',
  askedHow: 'La réponse se donne depuis la carte, dans Slack ou Teams, avec le rôle Recrutement.',

  pdfComing: 'Le PDF est en cours de rédaction',
  pdfComingNote: 'Il sera prêt dans quelques secondes. Revenez en arrière et appuyez de nouveau sur « PDF ».',
  notChanged: 'La note n’a pas été modifiée',
  notChangedNote: 'Revenez en arrière : ce que vous avez saisi est encore là.',
  unknownDecision: 'Choisissez « Faire avancer », « Mettre en attente » ou « Refuser ».',
};
