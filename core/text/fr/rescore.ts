// A member's change of a score, in French.
import type { Words } from '../en.ts';

export const rescore: Words['rescore'] = {
  button: 'Modifier une note',
  title: 'Modifier une note',
  intro:
    'L’ancienne note reste dans l’historique, à côté de votre nom et de votre motif. Le classement retient votre note.',
  criterion: 'Quelle note',
  now: (criterion, score) => `${criterion} : ${score}`,
  none: 'pas de note',
  score: 'Votre note, de 0 à 100',
  why: 'Motif',
  whyHint: 'Il figure dans le rapport avec votre nom ; la personne candidate peut le demander.',
  save: 'Enregistrer la note',
  undo: 'Annuler la modification',
  criterionMissing: 'Choisissez la note à modifier.',
  scoreOff: 'Une note est un nombre de 0 à 100.',
  same: 'C’est déjà la note actuelle.',
  reasonMissing: 'Dites pourquoi en quelques mots : une note modifiée demande un motif.',
  reasonShort: 'Donnez un peu plus de détails : 3 caractères au moins.',
  changed: (criterion, was, score) => `${criterion} : note modifiée de ${was} à ${score}`,
  by: (who, at) => `${who}, le ${at}`,
  undoneBy: (who, at) => `Modification annulée par ${who} le ${at}.`,
  changedMeanwhile:
    'Quelqu’un d’autre a modifié une note depuis. Rien n’a été changé ; ouvrez de nouveau la fiche de cette personne.',
  criterionGone: 'Ce critère ne fait pas partie de l’évaluation.',
  undoOver: 'Les dix minutes pour annuler sont écoulées. Modifiez de nouveau la note, avec un motif.',
};
