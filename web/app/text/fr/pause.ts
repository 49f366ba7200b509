// The French sentences between two parts.
import type { Steps } from '../types.ts';
import { count } from './forms.ts';

export const next: Steps['next'] = {
  title: (part) => `Ensuite : ${part}`,
  lead: (minutes, what) => `Environ ${count(minutes, 'minute')}. ${what}.`,
  noClock: 'Aucune horloge ne tourne dans cette partie.',
  goOn: (part) => (part === 'cv' ? 'Continuer vers votre CV' : 'Continuer'),
};

const by = (until: string | null) => (until ? `, jusqu’au ⟦${until}⟧` : '');

export const pause: Steps['pause'] = {
  done: (parts) => `Déjà fait : ${parts.join(', ')}`,
  here: 'Faire une pause ici',
  hint: (until) =>
    `Vous pouvez faire une pause ici et reprendre plus tard, sur n’importe quel appareil${by(until)}. Aucune horloge ne tourne avant que vous commenciez la suite.`,
  title: 'En pause',
  lead: 'Vous pouvez maintenant fermer cette page.',
  back: (until) => `Le même lien vous ramène exactement à cet endroit, sur n’importe quel appareil${by(until)}.`,
  kept: 'Ce que vous avez fait est enregistré. Aucune horloge ne tourne avant que vous commenciez la suite.',
  copy: 'Copier le lien',
  copied: 'Copié.',
  goOn: 'Continuer maintenant',
};
