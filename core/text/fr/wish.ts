// Demander des modifications d’un brouillon, en toutes lettres.
import type { Words } from '../en.ts';
import { count, list } from './forms.ts';

export const wish: Words['wish'] = {
  ask: 'Demander un changement',
  label: 'Que faut-il changer ?',
  hint: 'Avec vos mots, par exemple : plus difficile, enlever la partie SQL, ajouter une étude de cas. Vous verrez ce qui a changé et pourrez l’annuler.',
  submit: 'Changer',
  missing: 'Dites ce qu’il faut changer.',
  working: (said) => `Changement en cours : ${said}`,
  done: (said) => `Changé comme demandé : ${said}`,
  refused: (said) => `Rien n’a été changé pour ${said}.`,
  meanwhile: (said) =>
    `Quelqu’un a modifié le brouillon entre-temps : ${said} n’a pas été fait. Demandez-le à nouveau.`,
  unread: (parts) => `Non suivi : ${list(parts)}.`,
  known:
    'Ce qui est toujours compris : enlever ou ajouter un sujet, plus de poids sur un sujet, plus difficile, plus facile, plus court (ou au plus 30 min), ajouter une étude de cas. Séparez par des virgules.',
  added: (what) => `Ajouté : ${what}`,
  removed: (what) => `Enlevé : ${what}`,
  changed: (what) => `Modifié : ${what}`,
  weight: (name, from, to) => `Poids : ${name}, ${from} % → ${to} %`,
  more: (many) => `et ${count(many, 'autre changement', 'autres changements')}`,
  undo: 'Annuler',
  changedSince: 'Autre chose a été modifié depuis : ce changement ne peut plus être annulé.',
  waits: 'Un changement précédent est encore en cours. Réessayez dans une minute.',
};
