// The draft card.
import type { Words } from '../en.ts';
import { count } from './forms.ts';

export const draft: Words['draft'] = {
  drafting: (title) => `Brouillon en cours : ${title}`,
  draftingNote:
    'Rédaction à partir de votre fiche de poste, de dix secondes à une minute. Personne n’est invité avant votre validation.',
  failedSummary: (title) => `Le brouillon n’est pas prêt : ${title}`,
  failedTitle: (title) => `Pas encore de brouillon : ${title}`,
  tryAgain: 'Réessayer',
  again: 'Rédiger à nouveau',
  againAsk: {
    title: 'Rédiger à nouveau ?',
    text: 'Ce brouillon a été modifié à la main. Si le modèle répond, son brouillon prendra sa place.',
    yes: 'Rédiger à nouveau',
    no: 'Garder celui-ci',
  },
  jobIsSafe: 'Votre fiche de poste est conservée.',

  readySummary: (title, size) => `Brouillon prêt : ${title}, ${size}`,
  size: (criteria, minutes) => `${count(criteria, 'critère')}, ${count(minutes, 'minute')}`,
  readyTitle: (title) => `Brouillon : ${title}`,
  made: 'Rédigé à partir de votre fiche de poste.',
  madeIn: (seconds) => `Rédigé à partir de votre fiche de poste en ${count(seconds, 'seconde')}.`,
  nobodyInvited: 'Personne n’a encore été invité.',
  weight: (percent) => `${percent} %`,
  weightFrom: (percent, quote) => `${percent} %, d’après ${quote}`,
  question: (prompt, kind, minutes) => `${prompt} (${kind}, ${minutes} min)`,
  kind: {
    choice: 'une réponse',
    multi: 'plusieurs réponses',
    numeric: 'un nombre',
    ranking: 'une liste à ordonner',
    short: 'réponse courte',
    long: 'réponse longue',
    interview: 'entretien',
  },
  cv: 'Un CV',
  questions: (many) => count(many, 'question'),
  interview: (many) => `un entretien de ${count(many, 'question')}`,
  about: (minutes) => `Environ ${count(minutes, 'minute')} par personne.`,
  limit: (minutes) => `Temps limite pour les questions : ${count(minutes, 'minute')}.`,
  limitTooShort: (needed, limit) =>
    `Les questions demandent environ ${count(needed, 'minute')}, et le temps limite est de ${count(limit, 'minute')} : beaucoup n’auront pas fini. Allongez ce temps ou posez moins de questions.`,
  closes: (when) => `Clôture le ${when}.`,
  by: (engine) => `Source du brouillon : ${engine}.`,
  canChange: 'Chaque question peut être modifiée.',
  editQuestion: 'Modifier une question',
  approve: 'Valider',
  edit: 'Modifier',
  tryIt: 'Essayer vous-même',
};
