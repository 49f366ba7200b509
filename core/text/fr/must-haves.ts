// Must-haves, in French.
import type { Words } from '../en.ts';
import { count, list } from './forms.ts';

export const mustHaves: Words['mustHaves'] = {
  leastOf: (number) => `Note minimale au critère ${number}, s’il est indispensable`,
  leastHint:
    'Qui est nettement en dessous, avec toute sa fourchette probable, est signalé. Personne n’est refusé pour cela.',
  leastUnreadable: 'Indiquez un nombre entier de 1 à 100, ou rien.',
  knockouts: 'Questions éliminatoires',
  knockoutsHint: 'Qui n’y répond pas juste est signalé sur la carte. Personne n’est refusé pour cela.',
  misses: (names) => `Critère indispensable manqué\u00a0: ${list(names)}`,
  meets: (names) => `Critère indispensable rempli : ${list(names)}`,
  counts: 'Compte',
  countsHint: 'Une exigence signale qui n’y répond pas juste. Personne n’est refusé pour cela.',
  countsFor: {
    score: 'pour la note',
    both: 'pour la note et comme exigence',
    only: 'seulement comme exigence',
  },
  lastScored: 'Son critère n’a pas d’autre question pour la note. Ajoutez-en une d’abord.',
  flag: 'manque un critère indispensable',
  hide: (many) => `Masquer ${many} qui manquent un indispensable`,
  show: (many) => `Tout afficher, avec ${many} qui manquent un indispensable`,
  hidden: (many) =>
    `${count(many, 'personne à qui manque un indispensable est masquée', 'personnes à qui manque un indispensable sont masquées')} ici. Personne n’est refusé pour autant, et les places restent les mêmes.`,
};
