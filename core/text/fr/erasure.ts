// Erasing a person for good, in French.
import type { Words } from '../en.ts';

export const erasure: Words['erasure'] = {
  button: 'Effacer',
  question: {
    title: 'Effacer cette personne pour de bon ?',
    text: 'Ses réponses, fichiers, scores et vos décisions à son sujet sont détruits aussitôt, dans toutes les évaluations, et son lien s’arrête. C’est irréversible. Son adresse disparaît aussi : notez-la d’abord si vous lui devez une réponse.',
    yes: 'Effacer pour de bon',
    no: 'Garder',
  },
  done: 'Cette personne est effacée',
  gone: 'Détruits : la clé de ce qui était gardé à son sujet, ses réponses, fichiers, scores, commentaires et décisions, dans toutes les évaluations. Son lien dit que ses données ont été supprimées.',
  outOfReach:
    'Hors d’atteinte : les e-mails envoyés, les messages qui la nomment, les rapports et exports déjà remis. Supprimez-les vous-même.',
  later:
    'Une liste remise où elle figure disparaît en sept jours. Les sauvegardes faites avant la contiennent jusqu’à ce que vous les supprimiez ; après une restauration, elle est effacée de nouveau avant que quoi que ce soit ne s’affiche.',
  tellThem: 'Shortlist ne peut plus lui écrire. Si elle l’a demandé, dites-lui que c’est fait.',
};
