// What members are told by direct message about results.
import type { Command } from '../command.ts';
import type { Words } from '../en.ts';
import { count, de, figure, plural } from './forms.ts';

const results = (n: number) => count(n, 'nouveau résultat', 'nouveaux résultats');
const haveFinished = (finished: number, invited: number) =>
  `${figure(finished)} sur ${figure(invited)} ${plural(finished, { one: 'a terminé', other: 'ont terminé' })}`;
const hadFinished = (finished: number, invited: number) =>
  `${figure(finished)} sur ${figure(invited)} ${plural(finished, { one: 'avait terminé', other: 'avaient terminé' })}`;

export const news = (command: Command): Words['news'] => ({
  result: (name) => `${name} a terminé`,
  results,
  resultSummary: (name, assessment) => `${name} a terminé l’évaluation ${assessment}.`,
  resultsSummary: (n, assessment) => `${results(n)} pour ${assessment}.`,
  score: (score, low, high) => `${figure(score)}, fourchette probable ${figure(low)}–${figure(high)}`,
  noScore: 'Trop peu d’éléments pour un score : lisez les réponses.',
  more: (n) => `${figure(n)} de plus sur la carte.`,
  look: 'Voir',
  lookAt: (name) => `Voir le résultat ${de(name)}`,
  show: 'Voir le classement',
  showOf: (assessment) => `Voir le classement : ${assessment}`,
  day: 'Du nouveau depuis hier',
  daySummary: (n, assessments) =>
    assessments === 1 ? `${results(n)}.` : `${results(n)} dans ${count(assessments, 'évaluation')}.`,
  dayLine: (n, finished, invited) => `${results(n)}, ${haveFinished(finished, invited)}`,
  dayMore: (n) =>
    `Et ${count(n, 'autre évaluation', 'autres évaluations')}. Tapez ${command('list')} pour tout afficher.`,
  allFinished: (assessment) => `Tout le monde a terminé : ${assessment}`,
  closed: (assessment) => `Clôturée : ${assessment}`,
  allIn: (n) =>
    plural(n, { one: 'Le seul résultat attendu est arrivé.', other: `Les ${figure(n)} résultats sont arrivés.` }),
  isClosed: (finished, invited) =>
    finished === 0 ? 'Personne n’avait terminé à la clôture.' : `${hadFinished(finished, invited)} à la clôture.`,
  everySetting: `Chaque résultat vous est annoncé. Pour changer cela, tapez ${command('settings')}.`,
  digestSetting: `Vous recevez un message par jour au plus. Pour changer cela, tapez ${command('settings')}.`,
  finishedSetting: `La fin de chaque évaluation vous est annoncée. Pour changer cela, tapez ${command('settings')}.`,
});
