// The card of one candidate.
import type { Words } from '../en.ts';
import { plural } from './forms.ts';

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
      one: 'Une réponse attend d’être lue par une personne',
      other: `${n} réponses attendent d’être lues par une personne`,
    }),
  undoUntil: (time) => `Vous pouvez annuler jusqu’à ${time} ; ensuite, prenez une nouvelle décision avec un motif.`,
  back: 'Revenir au classement',
};
