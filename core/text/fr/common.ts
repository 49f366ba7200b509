// What many cards and forms say alike.
import type { Words } from '../en.ts';
import { count } from './forms.ts';

export const common: Words['common'] = {
  onlyYou: 'Visible par vous seulement.',
  onlyYouAbout: (assessment) => `${assessment}. Visible par vous seulement.`,
  honesty:
    'Les scores sont une première lecture par un logiciel, avec leur fourchette probable. Les décisions sont prises par des personnes.',
  codeForSupport: 'Code pour l’assistance : ',
  newAssessment: 'Nouvelle évaluation',
  addCandidates: 'Ajouter des personnes',
  openCandidate: 'Ouvrir une candidature',
  open: 'Ouvrir',
  save: 'Enregistrer',
  cancel: 'Annuler',
  member: 'Un membre de l’équipe',
  candidate: 'Une personne candidate',
  candidateCalled: (code) => `Candidature ${code}`,
  tooLong: (most) => `${count(most, 'caractère')} au maximum.`,
  unreadable: 'Cette valeur est illisible.',
};
