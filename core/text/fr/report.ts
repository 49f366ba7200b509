// What a report says of one candidate: figures, places, evidence, what was noticed; in French.
import type { Words } from '../en.ts';
import { count, de, figure, list, plural } from './forms.ts';

export const report: Words['report'] = {
  /** All three are whole numbers. */
  scoreOf: (score, low, high) => `${score} sur 100, fourchette probable de ${low} à ${high}`,
  ofHundred: (score) => `${score} sur 100`,
  likely: (range) => `fourchette probable ${range}`,
  likelyTo: (low, high) => `Fourchette probable de ${low} à ${high}`,
  /** `likely` is the line above; the standard error has one decimal at most. */
  withError: (likely, error) => `${likely}, erreur type ${error.replace('.', ',')}`,
  moment: (day, clock) => `${day} à ${clock}`,
  // It may stand after “le”.
  unknownTime: 'jour inconnu',

  finishedAt: (at) => `Terminé le ${at}.`,
  scoredIn: (seconds, engine, where) => `Notation en ${count(seconds, 'seconde')} (${engine}), ${where}.`,
  keysAlone: 'd’après les clés seules',
  /** No language model was asked. */
  inside: 'sans service d’IA extérieur',
  outside: (provider, tokens) => `chez ${provider}, ${tokens}`,
  /** `cost` is a sum of money, or nothing where it isn’t known. */
  tokens: (many, cost) => `avec ${count(many, 'jeton')}${cost === '' ? '' : ` pour ${cost}`}`,
  scoredAgain: (version, at) => `Noté de nouveau avec la version ${figure(version)}, le ${at}.`,
  trial: 'Un essai : il n’est pas classé.',
  finishedOf: (finished, invited) =>
    `${count(finished, 'personne')} sur ${figure(invited)} ${plural(invited, { one: 'invitée', other: 'invitées' })} ${plural(finished, { one: 'a terminé', other: 'ont terminé' })}.`,
  otherVersions: (version) =>
    `D’autres ont passé une autre version, aux questions ou aux poids différents : le rang compte parmi les personnes qui ont passé la version ${figure(version)}.`,
  coverage: (percent) =>
    `Les poids reposent à ${percent} % sur des éléments recueillis. Ce qui manque est laissé de côté, ce qui élargit la fourchette.`,

  /** How each is answered. */
  kinds: {
    choice: 'Une seule bonne réponse',
    multi: 'Plusieurs bonnes réponses',
    numeric: 'Un nombre',
    ranking: 'Une liste à ordonner',
    short: 'Réponse courte',
    long: 'Réponse longue',
    interview: 'Entretien',
  },
  seenAs: (number) => `question ${number} pour la personne candidate`,
  knockout: 'question éliminatoire',
  knockoutOnly: 'question éliminatoire, hors de la note',
  passed: (what) => `${what} : réussie`,
  notPassed: (what) => `${what} : non réussie`,

  /** Who speaks in an interview. */
  speakers: {
    followUp: 'Intervieweur, relance',
    steer: 'Intervieweur',
    answer: 'Personne candidate',
    added: 'Personne candidate, ajouté plus tard',
    nothing: 'Personne candidate',
    unsent: 'Personne candidate, saisi et non envoyé',
  },
  followUpBy: (engine) => `Intervieweur, relance (${engine})`,
  steered: 'A indiqué que ce qui est personnel n’est pas nécessaire ici et n’est pas noté.',
  nothingToAdd: 'N’avait rien à ajouter.',

  /** Of a post or studies; a month is written by `month`. */
  until: (end) => `jusqu’en ${end}`,
  span: (start, end) => `${de(start)} à ${end}`,
  now: 'aujourd’hui',
  /** `number` from 1 to 12. */
  month: (year, number) =>
    `${'janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.'.split(' ')[number - 1] ?? ''} ${year}`,
  spoken: (language, level) => `${language}, ${level}`,
  studied: (degree, field) => `${degree}, ${field}`,

  /** How text of a file is hidden. */
  hidden: {
    white: 'De la couleur de la page',
    tiny: 'En lettres trop petites pour être lues',
    invisible: 'Réglé pour ne pas être affiché',
    'off-page': 'En dehors de la page',
    'hidden-run': 'Marqué comme masqué',
  },

  /** A member’s change of a score; `reason` stands in quotation marks. */
  changed: ({ was, score, by, on, reason }) => `Note modifiée de ${was} à ${score} par ${by} le ${on} : ${reason}`,
  set: ({ score, by, on, reason }) => `Note fixée à ${score} par ${by} le ${on} : ${reason}`,
  takenBack: (by, on) => `Modification annulée par ${by} le ${on}.`,

  question: (number) => `Question ${number}`,
  /** `what` is a sentence. It stands after a colon, and so begins with a small letter. */
  atQuestion: (number, what) => `Question ${number} : ${what}`,
  notAnswered: 'pas de réponse.',
  notScored: 'pas de note ; la réponse attend une personne.',
  noPoint: 'aucun des points recherchés n’a été trouvé.',
  noPointButNear:
    'aucun des points recherchés n’a été trouvé explicitement ; la note tient à ce que la réponse s’en approche.',

  /** Options and numbers stand in quotation marks. */
  chose: (option) => `a choisi ${option}.`,
  isRight: 'C’est juste.',
  rightIs: (what) => `La bonne réponse est ${what}.`,
  chosen: (hits, all, wrong) =>
    `${count(hits, 'bonne option choisie', 'bonnes options choisies')} sur ${figure(all)}, ${wrong === 0 ? 'aucune mauvaise' : count(wrong, 'mauvaise')}.`,
  pairs: (kept, all) => `${count(kept, 'paire')} sur ${figure(all)} dans le bon ordre.`,
  gave: (number) => `a indiqué ${number}.`,
  gaveNoNumber: (typed) => `a indiqué ${typed}, qui n’est pas un nombre unique.`,
  /** Both are sentences of their own: what is right, and why. */
  key: (right, because) => `Bonne réponse : ${right} ${because}`,

  /** How a criterion was scored; the parts stand in one sentence. */
  byKey: (many) => count(many, 'question notée d’après sa clé', 'questions notées d’après leur clé'),
  byOffline: (many) =>
    count(many, 'réponse écrite notée par le moteur hors ligne', 'réponses écrites notées par le moteur hors ligne'),
  byModel: (many) =>
    count(many, 'réponse écrite notée par un modèle de langage', 'réponses écrites notées par un modèle de langage'),
  withoutScore: (many) => count(many, 'réponse écrite sans note', 'réponses écrites sans note'),
  onlyMarking: (many) => `${figure(many)} seulement comme exigence`,
  noQuestions: 'Aucune question.',
  readings: (times, engine, levels) =>
    `${count(times, 'lecture')} (${engine}), ${plural(times, { one: 'niveau', other: 'niveaux' })} sur 4 : ${levels}.`,
  tooLittleToTell: 'trop peu pour trancher',

  availability: {
    now: 'Tout de suite',
    notice: 'Après un préavis',
    noticeOf: (period) => `Après un préavis : ${period}`,
  },

  waits: 'Attend une personne',
  notEnough: 'Trop peu d’éléments',
  pleaseRead: 'Réponse à lire',

  /** In half a minute: strongest criteria, a quote, what to ask about, what looks odd. */
  strong: (names) =>
    `${plural(names.length, { one: 'Point fort', other: 'Points forts' })}, éléments à l’appui : ${list(names)}.`,
  /** "Python (92)" */
  withScore: (name, score) => `${name} (${score})`,
  withScoreSoFar: (name, score) => `${name} (${score} pour l’instant)`,
  on: (criterion, quote, where) => `Sur « ${criterion} » : ${quote} (${where})`,
  tooLittle: (criterion) => `Trop peu d’éléments sur « ${criterion} ».`,
  tooLittleSoFar: (criterion) => `Trop peu d’éléments sur « ${criterion} » pour l’instant.`,
  lowest: (criterion) => `Note la plus basse : ${criterion}.`,
  askPoint: (point) => `À demander, car absent de la réponse : ${point}`,
  askAgain: (number, prompt) => `Reposez la question ${number} : ${prompt}`,
  cvBoth:
    'Le CV contient du texte que personne ne peut voir et des ordres adressés aux machines. Rien de cela n’a compté.',
  cvHidden: 'Le CV contient du texte que personne ne peut voir. Il n’a pas compté ; il est cité plus bas.',
  cvOrders: 'Le CV donne des ordres aux machines. Ils n’ont pas compté ; ils sont cités plus bas.',
  answersWait: (many, numbers) =>
    `${plural(many, { one: 'La réponse à la question', other: 'Les réponses aux questions' })} ${list(numbers)} ${plural(many, { one: 'attend une personne : elle n’a', other: 'attendent une personne : elles n’ont' })} pas de note.`,
  answersToRead: (many, numbers) =>
    `Lisez vous-même ${plural(many, { one: 'la réponse à la question', other: 'les réponses aux questions' })} ${list(numbers)}.`,
};
