// What a member hears when something can't be done.
import type { Command } from '../command.ts';
import type { Words } from '../en.ts';

export const problems = (command: Command): Words['problems'] => ({
  oldButton: `Ce bouton vient d’une carte plus ancienne. Tapez ${command('show')} pour afficher la dernière.`,
  oldForm: 'Ce formulaire vient d’une version plus ancienne. Ouvrez-le de nouveau.',
  assessmentGone: `Cette évaluation n’existe plus. Tapez ${command('list')}.`,
  questionGone: 'Cette question ne fait plus partie du brouillon.',
  resultGone: 'Ce résultat n’existe plus.',
  resultGoneShow: `Ce résultat n’existe pas ou plus. Tapez ${command('show')} pour afficher la dernière carte.`,
  attemptGone: 'Cette participation n’existe plus.',
  erased: 'Les données de cette personne ont été effacées.',
  notScored: 'Ce résultat est encore en cours de notation. Réessayez dans une minute.',
  undoOver:
    'Les dix minutes sont passées : cette décision ne peut plus être annulée. Décidez de nouveau, avec un motif.',
  stillDrafting: 'Le brouillon est encore en cours de rédaction. Réessayez dans un instant.',
  deadlineOver:
    'L’échéance de cette évaluation est passée. Choisissez-en une autre sous « Modifier », puis validez-la.',
  isClosed: 'Cette évaluation est clôturée. Rouvrez-la d’abord sur sa carte.',
  approveFirst: 'Validez d’abord le brouillon. Personne n’est invité avant.',
  otherAssessment: 'Ces deux résultats appartiennent à des évaluations différentes.',
  nobodyToCompare: 'Il n’y a encore personne à comparer : deux personnes doivent avoir terminé.',
  noDraft: 'Le brouillon n’a pas pu être rédigé.',
  nothingFits: `Aucune question de la banque ne correspond à cette fiche de poste. Dites-en plus sur ce que la personne fera et doit savoir, puis recommencez avec ${command('new')}.`,
  noChannel: {
    slack: (assessment) =>
      `La carte de « ${assessment} » ne peut pas être affichée dans son canal. Invitez-moi là-bas avec /invite @Shortlist, puis tapez /assess show.`,
    teams: (assessment) =>
      `La carte de « ${assessment} » ne peut pas être affichée dans son fil. Ajoutez l’application Shortlist à cette équipe ou à cette conversation, puis tapez-y @Shortlist show.`,
  },
  ours: 'Quelque chose n’a pas fonctionné de notre côté. Rien n’est perdu. Réessayez dans une minute.',
  slackUnknown: 'Slack ne vous connaît pas. Rien n’a été modifié.',
  slackSilent: 'Slack n’a pas indiqué qui vous êtes. Rien n’a été modifié. Réessayez dans une minute.',
  notInstalled: 'Shortlist n’est pas installé dans cet espace de travail.',
});
