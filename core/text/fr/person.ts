// The card of one candidate.
import type { Words } from '../en.ts';

export const person: Words['person'] = {
  summary: (name, standing) => `${name}. ${standing}`,
  placed: (place, result) => `${place} : ${result}`,
  tooLittle: 'Trop peu d’éléments',
  noEvidence: 'trop peu d’éléments',
  ask: 'À approfondir : ',
  askMissing: (criterion) => `trop peu d’éléments sur « ${criterion} ». Posez une question à ce sujet.`,
  askWeak: (criterion) => `« ${criterion} ».`,
  undoUntil: (time) => `Vous pouvez annuler jusqu’à ${time} ; ensuite, prenez une nouvelle décision avec un motif.`,
};
