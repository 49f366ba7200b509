// The link that anybody may be given, in French.
import type { Words } from '../en.ts';
import { count, figure, plural } from './forms.ts';

const have = (n: number) => plural(n, { one: 'l’a utilisé', other: 'l’ont utilisé' });

export const share: Words['share'] = {
  title: 'Lien de partage',
  summary: (assessment) => `Lien de partage : ${assessment}`,
  open: (assessment) => `Ouvrir le lien de partage : ${assessment}`,
  until: (when) =>
    `Toute personne qui a ce lien peut commencer, jusqu’au ${when}. Chacune indique d’abord un nom et un e-mail, et participe une seule fois.`,
  always:
    'Toute personne qui a ce lien peut commencer, jusqu’à ce que vous clôturiez l’évaluation. Chacune indique d’abord un nom et un e-mail, et participe une seule fois.',
  uses: (uses, most) => {
    if (most !== null) return `${figure(uses)} sur ${count(most, 'personne')} au maximum ${have(uses)}.`;
    return uses === 0 ? 'Personne ne l’a encore utilisé.' : `${count(uses, 'personne')} ${have(uses)}.`;
  },
  full: 'Personne d’autre ne peut commencer par ce lien.',
  limit: 'Limiter le nombre',
  limitTitle: 'Limiter le lien',
  most: 'Nombre de personnes au maximum',
  mostHint: 'Laissez vide pour ne pas limiter. Les personnes qui ont commencé continuent dans tous les cas.',
  mostWrong: (most) => `Indiquez un nombre entier de 1 à ${figure(most)}, ou rien.`,
  replace: 'Nouveau lien',
  replaceAsk: {
    title: 'Remplacer ce lien ?',
    text: 'Il cesse aussitôt de fonctionner pour les personnes qui n’ont pas commencé. Celles qui ont commencé continuent avec leur propre lien.',
    yes: 'Remplacer',
    no: 'Le garder',
  },
};
