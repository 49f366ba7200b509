// The list of assessments.
import type { Words } from '../en.ts';
import { count, figure, plural } from './forms.ts';

const finishedOf = (finished: number, invited: number) =>
  `${figure(finished)} sur ${figure(invited)} ${plural(finished, { one: 'a terminé', other: 'ont terminé' })}`;

export const assessments: Words['assessments'] = {
  heading: {
    open: (many) => count(many, 'évaluation ouverte', 'évaluations ouvertes'),
    closed: (many) => count(many, 'évaluation clôturée', 'évaluations clôturées'),
  },
  none: { open: 'Aucune évaluation ouverte', closed: 'Aucune évaluation clôturée' },
  start: 'Créez-en une à partir d’une fiche de poste.',
  how: 'Collez une fiche de poste : un brouillon est prêt en une dizaine de secondes. Personne n’est invité avant votre validation.',
  show: 'Afficher',
  showSpoken: (title) => `Afficher ${title}`,
  drafting: 'Brouillon en cours de rédaction',
  failed: 'Le brouillon n’a pas abouti ; vous pouvez réessayer',
  draft: 'Brouillon, en attente de votre validation',
  open: finishedOf,
  closes: (when) => `clôture le ${when}`,
  closed: (finished, invited) => `Clôturée, ${finishedOf(finished, invited)}`,
  more: (many) => `${count(many, 'autre')}. Indiquez un nom pour l’afficher : `,
  noneCalled: (asked) => `Aucune évaluation ne s’appelle ${asked}.`,
  nearest: (many) =>
    plural(many, { one: 'Vouliez-vous dire celle-ci ?', other: 'Vouliez-vous dire l’une de celles-ci ?' }),
  others: (heading) => `${heading} : `,
};
