// What was noticed while an assessment was taken.
import type { Words } from '../en.ts';
import { count, figure } from './forms.ts';

export const integrity: Words['integrity'] = {
  tier: {
    none: 'Rien n’a été remarqué',
    some: 'Remarqué : le plus souvent sans gravité',
    look: 'Remarqué : à demander au candidat',
  },
  never: 'Ce qui est remarqué ne compte jamais dans la note. Interrogez la personne avant de conclure.',
  more: (n) => `${figure(n)} de plus dans le rapport.`,
  pasted: (question, chars) => `Question ${question} : ${count(chars, 'caractère')} par copier-coller.`,
  mostPasted: (question, chars) =>
    `Question ${question} : ${count(chars, 'caractère')} par copier-coller, au moins la moitié de la réponse.`,
  away: (question, times, seconds) =>
    `Question ${question} : page quittée ${count(times, 'fois', 'fois')}, ${count(seconds, 'seconde')} en tout.`,
  fast: (question, chars, seconds) =>
    `Question ${question} : ${count(chars, 'caractère')} en ${count(seconds, 'seconde')}, plus vite que l’on ne tape.`,
  late: (question, minutes) =>
    `Question ${question} : réponse arrivée ${count(minutes, 'minute')} après la fin du temps. Elle compte : selon l’appareil, elle a été saisie avant, sans connexion.`,
  alike: (question, percent, other) => `Question ${question} : réponse identique à ${percent} % à celle de ${other}.`,
  words: (words) => `« ${words} »`,
  machine: (question) => `La réponse ${question} s’adresse à une machine.`,
};
