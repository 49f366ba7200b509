// The small cards that answer a member: a near miss, a link, a stale card, what was done.
import type { Words } from '../en.ts';
import { de } from './forms.ts';

export const answers: Words['answers'] = {
  nothingCalled: (typed) => `Aucune commande ne s’appelle ${typed}.`,
  didYouMean: (command) => `Vouliez-vous dire ${command} ?`,
  listsAll: (command) => `Tapez ${command} pour voir toutes les commandes.`,
  typeForAll: (command) => `Tapez ${command} pour voir toutes les commandes.`,
  isButton: (label, command) => `C’est le bouton « ${label} » de la carte que montre ${command}.`,
  isDraftButton: (label, command) => `C’est le bouton « ${label} » de la carte d’un brouillon, que montre ${command}.`,
  undoIsOn: (label, command) =>
    `Le bouton « ${label} » est sur la carte de ce qu’il annule : un brouillon modifié, que montre ${command}, ou une personne, dix minutes après la décision au plus.`,
  run: (command) => `Lancer ${command}`,

  reportReady: (name) => `Le rapport ${de(name)} est prêt.`,
  reportTitle: (name) => `Rapport : ${name}`,
  reportLink: (time) => `Ce lien n’est que pour vous. Il fonctionne une seule fois, jusqu’à ${time}.`,
  openReport: 'Ouvrir le rapport',
  sendPdf: 'M’envoyer le PDF',
  pdfComing: (name) => `Le PDF sur ${name} arrive dans vos messages directs avec moi.`,
  pdf: 'Voici le rapport que vous avez demandé.',

  tryTitle: 'Essayer vous-même',
  trySummary: (assessment) => `Essayer vous-même l’évaluation ${assessment}`,
  tryNote:
    'Voici ce que voit une personne candidate. Votre essai est noté pour vous seulement et ne laisse aucune trace dans le classement. Le lien fonctionne pendant sept jours.',
  tryStart: 'Commencer l’essai',

  changed: 'Cette carte avait changé.',
  changedBecause: (what) => `Cette carte avait changé : ${what}.`,
  latest: 'Voici la dernière version.',
};
