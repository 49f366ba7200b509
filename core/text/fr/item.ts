// A look at one question with its key or rubric, in French.
import type { Words } from '../en.ts';
import { count, figure } from './forms.ts';

export const item: Words['item'] = {
  look: 'Voir les questions',
  summary: (number, assessment) => `Question ${figure(number)} de l’évaluation ${assessment}`,
  title: (number, of) => `Question ${figure(number)} sur ${figure(of)}`,
  right: (option) => `${option} (bonne réponse)`,
  rightIs: (key) => `Bonne réponse : ${key}`,
  tolerance: ({ tolerance }) => (tolerance === 0 ? '' : `Un écart de ${figure(tolerance)} est accepté.`),
  levels: 'Ce que montre une réponse de chaque niveau',
  followUps: 'Demandé si un point manque',
  followUp: (point, ask) => `Point ${figure(point)} : ${ask}`,
  countsFor: 'Compte pour',
  measures: 'Ce qui est mesuré',
  kind: 'Forme de la réponse',
  difficulty: 'Difficulté',
  difficulties: { 1: 'facile', 2: 'moyenne', 3: 'difficile' },
  source: 'Origine',
  fromBank: (id) => `banque de questions, ${id}`,
  byMember: 'rédigée ou modifiée par un membre de l’équipe',
  byModel: (name) => `rédigée par le modèle de langage ${name}`,
  shown: 'Déjà posée à',
  shownTo: (many) => (many === 0 ? 'personne encore' : count(many, 'personne', 'personnes')),
  previous: 'Question précédente',
  next: 'Question suivante',
  swap: 'Remplacer par une autre',
  up: 'Monter',
  down: 'Descendre',
  orderNote:
    'Cet ordre est celui de votre équipe. Chaque candidat reçoit les questions dans un ordre qui lui est propre.',
  add: 'Ajouter une question',
  remove: 'Retirer',
  removeAsk: {
    title: 'Retirer cette question ?',
    text: 'Dans un brouillon, elle ne peut pas être rétablie. Après la validation, une nouvelle version est créée sans elle ; la version précédente peut être rétablie tant que personne n’a commencé la nouvelle.',
    yes: 'Retirer',
    no: 'La garder',
  },
  notDraft: 'l’évaluation a été approuvée entre-temps, et changer ses questions crée désormais une nouvelle version',
  noOther: 'La banque n’a pas d’autre question sur cette compétence qui ne soit pas déjà posée.',
};
