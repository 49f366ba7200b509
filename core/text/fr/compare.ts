// Candidates side by side: the card, and the form that asks whom.
import type { Words } from '../en.ts';
import { count, list } from './forms.ts';

export const compare: Words['compare'] = {
  summary: (names) => `${list(names)} côte à côte`,
  title: (names) => `Comparaison : ${names.join(', ')}`,
  criterion: 'Critère',
  place: 'Rang',
  inAll: 'Score global',
  mustHaves: 'Exigences',
  noEvidence: 'aucun élément',
  tellsApart: 'Ce qui les distingue : ',
  chooseOthers: 'Changer la sélection',

  ahead: (ahead, behind) => `${list(ahead)} ${ahead.length > 1 ? 'devancent' : 'devance'} ${list(behind)}`,
  apart: (criterion, ahead) => `Sur « ${criterion} », ${list(ahead)}.`,
  tooLittle: (names, criterion) => `Trop peu d’éléments pour situer ${list(names)} sur « ${criterion} ».`,
  nothing: 'Aucun critère ne permet de les départager au score. Les rapports en disent plus que les chiffres.',
  more: (criteria) =>
    `${count(criteria, 'autre critère les départage', 'autres critères les départagent')} aussi, dans le tableau.`,
  rest: 'Le reste ne permet pas de les départager.',

  compare: 'Comparer',
  who: 'Deux à quatre personnes',
  tooFew: 'Choisissez deux, trois ou quatre personnes.',
  tooMany: 'La comparaison porte sur quatre personnes au plus. Retirez-en.',
};
