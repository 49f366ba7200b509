// The sentences of practice before the questions, and of the check of the connection, in French.
import type { Steps } from '../types.ts';

export const practice: Steps['practice'] = {
  eyebrow: (n, all) => `Entraînement ${n} sur ${all}`,
  lead: 'Vous pouvez d’abord essayer chaque type de question. Rien n’est gardé ni noté, et aucun temps ne court.',
  start: 'S’entraîner d’abord',
  next: 'Continuer avec le type suivant',
  finish: 'Terminer l’entraînement',
  right: 'C’est juste. Les vraies questions ne le disent pas.',
  notYet: 'Pas encore. Changez autant que vous voulez ; les vraies réponses se changent aussi, jusqu’à l’envoi.',
  anything: 'C’est tout.',
  choice: { prompt: 'Lequel est un jour de la semaine ?', options: ['Mars', 'Vendredi', 'Midi'] },
  multi: { prompt: 'Lesquels sont des fruits ?', options: ['Pomme', 'Carotte', 'Poire', 'Pain'] },
  numeric: { prompt: 'Une réunion commence à 9 h et finit à 10 h 30. Combien dure-t-elle ?', unit: 'min' },
  ranking: { prompt: 'Mettez ces moments dans l’ordre de la journée.', options: ['Soir', 'Matin', 'Midi'] },
  written: {
    prompt: 'Qu’avez-vous pris au petit-déjeuner ?',
    told: 'Les vraies réponses sont lues pour ce qu’elles disent, pas pour le style. Elles sont enregistrées pendant la saisie.',
  },
};

export const check: Steps['check'] = {
  asking: 'Vérification de votre connexion…',
  fine: 'Votre connexion fonctionne. Si elle se coupe, continuez d’écrire : les réponses attendent sur cet appareil.',
  slow: 'Votre connexion est lente. Les réponses attendent sur cet appareil jusqu’à leur envoi.',
  none: 'Le service ne répond pas pour l’instant. Vérifiez votre connexion ; vous pouvez commencer malgré tout.',
  again: 'Vérifier encore',
};
