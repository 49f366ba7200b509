// The form that changes one question.
import type { Words } from '../en.ts';
import { figure, list, plural } from './forms.ts';

export const question: Words['question'] = {
  title: (number) => `Question ${number}`,
  prompt: 'Question',
  context: 'À lire avec la question',
  minutes: 'Durée en minutes',
  options: 'Options',
  choiceHint: 'Une par ligne, de 2 à 6. Mettez * devant la bonne.',
  multiHint: 'Une par ligne, de 4 à 8. Mettez * devant chaque bonne option.',
  rankingHint: 'Une par ligne, 3 à 8, dans le bon ordre. Les candidats les voient dans un autre.',
  optionTwice: 'Une option y figure deux fois.',
  key: 'Bonne réponse',
  tolerance: 'Écart encore accepté',
  unit: 'Unité',
  points: 'Ce que dit une bonne réponse',
  pointsHint:
    'Un point par ligne, de 2 à 8. Les réponses sont lues d’après ces points\u00a0: une question qui demande autre chose en veut d’autres.',
  rewritten: (was) =>
    `La question a été réécrite. Ce que dit une bonne réponse et la réponse modèle ont été écrits pour ${was}. Changez-les aussi, sinon les réponses seront lues d’après de mauvais points.`,
  rewrittenIn: (numbers) =>
    `${plural(numbers.length, { one: 'Question', other: 'Questions' })} ${list(numbers.map(figure))}\u00a0: texte réécrit, mais ce que dit une bonne réponse a été écrit pour l’ancien. Changez-le aussi, sinon les réponses seront lues d’après de mauvais points.`,
  followUps: 'Relances',
  followUpsHint:
    'Une par ligne : le numéro du point, puis ce qui est demandé s’il manque dans la réponse, par exemple 2 : Qu’avez-vous mesuré ?',
  followUpsOff: 'Commencez chaque ligne par le numéro d’un point ci-dessus, par exemple 2 : Qu’avez-vous mesuré ?',
  reference: 'Une réponse qui vous satisferait',
  because: 'Pourquoi c’est la bonne réponse',
  becauseHint: 'Affiché dans le rapport.',

  newTitle: 'Nouvelle question',
  newCriterion: 'Ou pour un nouveau critère : son nom',
  newCriterionHint: 'Le critère nommé ici compte à la place du choix ci-dessus.',
  newWeight: 'Poids du nouveau critère',
  newWeightHint: 'En pour cent. Les autres se partagent le reste comme avant.',
  manyCriteria: (most) => `${most} critères au plus.`,
  weightOff: (most) => `Indiquez un nombre entier de 1 à ${most}.`,
  lines: 'Options, points ou nombre',
  linesHint:
    'Options : une par ligne, * devant chaque bonne réponse. Classement : une par ligne, dans le bon ordre. Nombre : 42, ou 3,5 ± 0,1 kg. Réponse écrite : ce que dit une bonne réponse, un point par ligne.',
  why: 'Pourquoi c’est juste',
  whyHint: 'Pour une question écrite : une réponse dont vous seriez content.',
  chooseCriterion: 'Choisissez pour quel critère elle compte.',
  chooseKind: 'Choisissez comment on y répond.',
  /** What an answer of each level shows, 0 to 4, where nobody wrote more. */
  levels: [
    'Ne dit rien de ce qui est demandé, ou rien de juste.',
    'Donne un seul des points, ou en nomme plusieurs sans rien en dire.',
    'Donne environ la moitié des points, ou tous mais en partie seulement.',
    'Donne clairement la plupart des points ; il en manque un, ou il est mince.',
    'Donne clairement les points, avec des raisons ou des exemples adaptés à la question.',
  ],

  noneRight: 'Aucune ligne ne commence par *. Mettez-le devant la bonne option.',
  manyRight: (lines) => `${lines} lignes commencent par *. Ici, une seule option est bonne.`,
  fewRight: 'Mettez * devant chaque bonne option ; ici, il en faut au moins deux.',
  allRight: 'Toutes les options ne peuvent pas être bonnes. Retirez un *.',
  notANumber: 'Indiquez un nombre, comme 42 ou 3,5.',
  negative: 'Indiquez 0 ou plus.',
  promptMissing: 'Écrivez la question.',
  minutesOff: 'Indiquez de 1 à 60 minutes.',
  becauseMissing: 'Dites en une phrase pourquoi c’est la bonne réponse.',
  optionsOff: (few, many) => `Donnez de ${few} à ${many} options de 300 caractères au plus, une par ligne.`,
  optionsCount: (few, many) => `Donnez de ${few} à ${many} options, une par ligne.`,
  pointsOff: 'Donnez de 2 à 8 points de 300 caractères au plus, un par ligne, et une réponse qui vous satisferait.',
};
