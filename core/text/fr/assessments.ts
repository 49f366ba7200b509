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
  several: {
    here: (many) => `${count(many, 'évaluation est affichée', 'évaluations sont affichées')} ici.`,
    anywhere: (many) => `Il y a ${count(many, 'évaluation', 'évaluations')}.`,
    called: (many, asked) => `${count(many, 'évaluation correspond', 'évaluations correspondent')} à ${asked}.`,
    more: (many) => `${count(many, 'autre')}. Indiquez un nom pour choisir : `,
  },
  choose: 'Choisir',
  chooseSpoken: (title) => `Choisir ${title}`,
  which: {
    invite: 'À laquelle voulez-vous inviter quelqu’un ?',
    show: 'Laquelle voulez-vous afficher ?',
    rank: 'De laquelle voulez-vous voir le classement ?',
    compare: 'Dans laquelle voulez-vous comparer des personnes ?',
    remind: 'Pour laquelle faut-il relancer les personnes qui n’ont pas terminé ?',
    link: 'Laquelle voulez-vous afficher aussi ailleurs ?',
    unlink: 'Laquelle ne doit plus être affichée ici ?',
    close: 'Laquelle voulez-vous clôturer ?',
  },
};
