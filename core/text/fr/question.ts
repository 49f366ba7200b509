// The form that changes one question.
import type { Words } from '../en.ts';

export const question: Words['question'] = {
  title: (number) => `Question ${number}`,
  prompt: 'Question',
  context: 'À lire avec la question',
  minutes: 'Durée en minutes',
  options: 'Options',
  choiceHint: 'Une par ligne, de 3 à 6. Mettez * devant la bonne.',
  multiHint: 'Une par ligne, de 4 à 8. Mettez * devant chaque bonne option.',
  key: 'Bonne réponse',
  tolerance: 'Écart encore accepté',
  unit: 'Unité',
  points: 'Ce que dit une bonne réponse',
  pointsHint: 'Un point par ligne, de 2 à 8. Les réponses sont lues d’après ces points.',
  reference: 'Une réponse qui vous satisferait',
  because: 'Pourquoi c’est la bonne réponse',
  becauseHint: 'Affiché dans le rapport.',

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
