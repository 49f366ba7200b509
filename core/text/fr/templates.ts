// Templates: what an assessment asks, saved for others to begin with.
import type { Words } from '../en.ts';
import { count } from './forms.ts';

export const templates: Words['templates'] = {
  title: 'Modèles',
  count: (many) => count(many, 'modèle'),
  none: 'Aucun modèle pour l’instant. « Créer un modèle », sous les questions d’une évaluation, les garde pour la suivante.',
  save: 'Créer un modèle',
  name: 'Nom',
  nameHint:
    'Les critères, les questions, les parties et le temps limite sont enregistrés. Les personnes candidates et la clôture ne le sont pas.',
  missing: 'Indiquez un nom.',
  taken: 'Un modèle porte déjà ce nom. Choisissez-en un autre.',
  full: (most) => `Il y a ${count(most, 'modèle')}, et il n’y a plus de place. Supprimez-en un d’abord.`,
  gone: 'Ce modèle n’existe plus ; quelqu’un l’a supprimé.',
  summary: (name) => `Modèle : ${name}`,
  saved: (who, when) => `Enregistré par ${who}, ${when}.`,
  how: 'Une nouvelle évaluation peut en partir : choisissez-le dans le formulaire.',
  openSpoken: (name) => `Ouvrir le modèle ${name}`,
  all: 'Tous les modèles',
  rename: 'Renommer',
  remove: 'Supprimer',
  removeAsk: {
    title: 'Supprimer ce modèle ?',
    text: 'Les évaluations qui en sont parties restent telles quelles.',
    yes: 'Supprimer',
    no: 'Garder',
  },
  offered: (minutes) => `modèle, ${minutes} min`,
};
