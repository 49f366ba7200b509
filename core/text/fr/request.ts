// A candidate asks people for something.
import type { Words } from '../en.ts';

export const request: Words['request'] = {
  asks: {
    review: (name) => `${name} demande une relecture par une personne`,
    correct: (name) => `${name} demande une correction`,
    erase: (name) => `${name} demande la suppression de ses données`,
  },
  when: (assessment, at) => `${assessment}, le ${at}. Visible par vous seulement.`,
  reply: {
    review:
      'Faites relire les réponses par quelqu’un qui n’a pas vu le score, et répondez dans un délai de 5 jours ouvrés.',
    correct: 'Répondez dans un délai d’un mois en disant ce qui a été corrigé, ou pourquoi rien ne l’a été.',
    erase:
      'Répondez dans un délai d’un mois. « Effacer », sur son invitation, supprime tout aussitôt : répondez d’abord, ou notez son adresse.',
  },
  invitation: 'Son invitation',
  address: (email) => `Son adresse : ${email}.`,
};
