// Must-haves, in French.
import type { Words } from '../en.ts';
import { count, list, plural } from './forms.ts';

const failed = ({ length }: readonly string[]) =>
  plural(length, { one: 'Question éliminatoire non réussie', other: 'Questions éliminatoires non réussies' });
const passed = ({ length }: readonly string[]) =>
  plural(length, { one: 'Question éliminatoire réussie', other: 'Questions éliminatoires réussies' });

export const mustHaves: Words['mustHaves'] = {
  leastOf: (number) => `Note minimale au critère ${number}, s’il est indispensable`,
  leastHint:
    'Qui est nettement en dessous, avec toute sa fourchette probable, est signalé. Personne n’est refusé pour cela.',
  leastUnreadable: 'Indiquez un nombre entier de 1 à 100, ou rien.',
  knockouts: 'Questions éliminatoires',
  knockoutsHint: 'Qui n’y répond pas juste est signalé sur la carte. Personne n’est refusé pour cela.',
  misses: (names) => `Note sous le minimum indispensable\u00a0: ${list(names)}`,
  reaches: (names) => `Minimum indispensable atteint\u00a0: ${list(names)}`,
  fails: (prompts) => `${failed(prompts)}\u00a0: ${list(prompts)}`,
  passes: (prompts) => `${passed(prompts)}\u00a0: ${list(prompts)}`,
  weighs: (weight, least) => `${weight}, indispensable\u00a0: au moins ${least}`,
  answered: (kind, mark) => `${kind}, ${mark}`,
  mark: { both: 'éliminatoire', only: 'éliminatoire, sans note' },
  counts: 'Compte',
  countsHint: 'Une exigence signale qui n’y répond pas juste. Personne n’est refusé pour cela.',
  countsFor: {
    score: 'pour la note',
    both: 'pour la note et comme exigence',
    only: 'seulement comme exigence',
  },
  lastScored: 'Son critère n’a pas d’autre question pour la note. Ajoutez-en une d’abord.',
  flags: { mustHave: 'sous un minimum indispensable', knockout: 'question éliminatoire non réussie' },
  hide: (many) => `Masquer ${many} (indispensable ou éliminatoire manqués)`,
  show: (many) => `Tout afficher, avec ${many} (indispensable ou éliminatoire manqués)`,
  hidden: (many) =>
    `${count(many, 'personne à qui manque un indispensable ou une question éliminatoire est masquée', 'personnes à qui manque un indispensable ou une question éliminatoire sont masquées')} ici. Personne n’est refusé pour autant, et les places restent les mêmes.`,
};
