// The form that changes a draft as a whole.
import type { Words } from '../en.ts';
import { list, plural } from './forms.ts';

export const edit: Words['edit'] = {
  title: 'Modifier le brouillon',
  jobTitle: 'Intitulé du poste',
  closesHint:
    'Vide : vous clôturez vous-même. Les personnes invitées par e-mail qui n’ont pas terminé sont prévenues d’une nouvelle échéance.',
  weightsNote: 'La somme des poids fait 100. Un poids de 0 retire le critère, avec ses questions.',
  criterion: (number) => `Critère ${number}`,
  weightOf: (number) => `Poids du critère ${number}`,
  questions: 'Questions à garder',

  meanwhile:
    'Un collègue a modifié ce champ depuis que vous avez ouvert le formulaire. Fermez-le et rouvrez-le pour repartir de là.',
  titleMissing: 'Indiquez un intitulé.',
  nameMissing: 'Nommez ce critère, ou mettez son poids à 0.',
  weightUnreadable: 'Indiquez un nombre entier de 0 à 100.',
  sum: (sum) => `La somme des poids est de ${sum}. Elle doit faire 100.`,
  sameName: (number) => `Le critère ${number} porte déjà ce nom.`,
  noQuestion: (names) =>
    `${list(names)} ${plural(names.length, { one: 'n’a', other: 'n’ont' })} plus de question. Gardez-en une, ou mettez le poids à 0.`,
};
