// The French sentences about what was noticed, as the candidate reads them before they submit.
import type { Steps } from '../types.ts';
import { count } from './forms.ts';

const length = (seconds: number) =>
  seconds < 120 ? count(seconds, 'seconde') : count(Math.round(seconds / 60), 'minute');

export const noticed: Steps['noticed'] = {
  title: 'Ce qui a été remarqué',
  more: 'L’équipe le voit à côté de vos réponses. Cela ne change jamais une note, et le plus souvent c’est sans gravité. Si vous voulez expliquer quelque chose, utilisez le commentaire ci-dessous.',
  said: (one) => {
    switch (one.kind) {
      case 'pasted':
        return `Question ${one.number} : vous avez collé ${count(one.chars, 'caractère')}.`;
      case 'away':
        return `Question ${one.number} : vous avez quitté la page ${count(one.times, 'fois', 'fois')}, ${length(one.seconds)} en tout.`;
      case 'fast':
        return `Question ${one.number} : ${count(one.chars, 'caractère')} en ${length(one.seconds)}.`;
      case 'late':
        return `Question ${one.number} : votre réponse est arrivée ${length(one.minutes * 60)} après la fin du temps. Elle compte.`;
      case 'alike':
      case 'machine':
        return `Question ${one.number} : les mots « ${one.words} ».`;
    }
  },
};
