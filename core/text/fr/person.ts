// The card of one candidate.
import type { Words } from '../en.ts';
import { figure, list, plural } from './forms.ts';

export const person: Words['person'] = {
  summary: (name, standing) => `${name}. ${standing}`,
  placed: (place, result) => `${place} : ${result}`,
  tooLittle: 'Trop peu d’éléments',
  noEvidence: 'trop peu d’éléments',
  ask: 'À approfondir : ',
  askMissing: (criterion) => `trop peu d’éléments sur « ${criterion} ». Posez une question à ce sujet.`,
  askWeak: (criterion) => `« ${criterion} ».`,
  unread: (n) =>
    plural(n, {
      one: '1 réponse attend une personne',
      other: `${n} réponses attendent une personne`,
    }),
  cv: 'CV : ',
  cvMeets: ({ met, partly, not, all }) =>
    [
      `${figure(met)} sur ${plural(all, { one: 'une exigence remplie', other: `${figure(all)} exigences remplies` })}`,
      ...(partly > 0 ? [`${figure(partly)} en partie`] : []),
      ...(not > 0 ? [plural(not, { one: 'une non remplie', other: `${figure(not)} non remplies` })] : []),
    ].join(', '),
  cvNotMet: (names) => `D’après le CV, non rempli\u00a0: ${list(names)}`,
  cvApart: 'Lecture par un logiciel, hors de la note. Ce qu’un CV ne dit pas ne manque pas pour autant : demandez.',
  cvOdd: 'Le CV contient du texte que personne ne peut voir, ou qui s’adresse à une machine. Il a été laissé de côté.',
  undoUntil: (time) => `Vous pouvez annuler jusqu’à ${time} ; ensuite, prenez une nouvelle décision avec un motif.`,
  back: 'Revenir au classement',
};
