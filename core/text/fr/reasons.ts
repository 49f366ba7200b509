import type { Words } from '../en.ts';
import { plural } from './forms.ts';

export const reasons: Words['reasons'] = {
  right: (n, all) =>
    `${n} ${plural(n, { one: 'bonne réponse', other: 'bonnes réponses' })} sur ${all} ${plural(all, { one: 'question', other: 'questions' })}.`,
  partly: (n) =>
    `${plural(n, { one: 'Une réponse est', other: `${n} réponses sont` })} en partie bonne${plural(n, { one: '', other: 's' })}.`,
  points: (found, all) => `Les réponses écrites contiennent ${found} des ${all} points recherchés.`,
  near: 'Ce qu’elles disent est proche de ce qui était recherché, ce qui compte en partie.',
  unread: (n) =>
    `${plural(n, { one: 'Une réponse écrite n’a', other: `${n} réponses écrites n’ont` })} pas encore de note : une personne doit ${plural(n, { one: 'la', other: 'les' })} lire.`,
  aPersonReads: 'Une personne lit elle-même au moins une réponse.',
  empty: (n) => plural(n, { one: 'Une réponse est restée vide.', other: `${n} réponses sont restées vides.` }),
  offlineEngine: (version) => `encodeur hors ligne et repérage de mots clés, version ${version}`,
  cvEngine: (version) => `lecture de CV hors ligne, version ${version}`,
  modelEngine: (model, version) => `${model}, consignes de notation ${version}`,
};
