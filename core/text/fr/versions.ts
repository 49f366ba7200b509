// Versions of an assessment, in French.
import type { Words } from '../en.ts';
import { count, figure } from './forms.ts';

export const versions: Words['versions'] = {
  button: 'Questions posées',
  contentTitle: (assessment, version) => `${assessment}, version no ${figure(version)}`,
  contentNote:
    'Qui a commencé garde sa version. Une modification en crée une nouvelle, pour les personnes qui commencent ensuite.',
  list: 'Liste des versions',
  title: (assessment) => `Versions : ${assessment}`,
  summary: (assessment, many) => `${assessment} a ${count(many, 'version')}`,
  called: (version) => `Version no ${figure(version)}`,
  madeBy: (who, when) => `${who}, le ${when}`,
  current: 'C’est celle que reçoit qui commence maintenant.',
  first: 'La première.',
  begun: (many) => `${count(many, 'personne l’a commencée', 'personnes l’ont commencée')}.`,
  nobody: 'Personne ne l’a commencée.',
  takenBack: (who, when) => `Retirée par ${who}, le ${when}.`,
  change: {
    criteriaAdded: (many) => count(many, 'critère ajouté', 'critères ajoutés'),
    criteriaRemoved: (many) => count(many, 'critère retiré', 'critères retirés'),
    criteriaRenamed: (many) => count(many, 'critère renommé', 'critères renommés'),
    weights: (many) => count(many, 'poids modifié', 'poids modifiés'),
    questionsAdded: (many) => count(many, 'question ajoutée', 'questions ajoutées'),
    questionsRemoved: (many) => count(many, 'question retirée', 'questions retirées'),
    questionsChanged: (many) => count(many, 'question modifiée', 'questions modifiées'),
    mustHaves: (many) => count(many, 'indispensable modifié', 'indispensables modifiés'),
    order: (_many) => 'un autre ordre',
    limit: (_many) => 'un autre temps limite',
  },
  goBack: (version) => `Revenir à la version ${figure(version)}`,
  goBackAsk: {
    title: 'Revenir à la version précédente ?',
    text: 'Personne n’a commencé cette version. Qui commence désormais reçoit la précédente ; celle-ci reste dans la liste.',
    yes: 'Revenir',
    no: 'Garder celle-ci',
  },
  toDraft: 'Remettre en brouillon',
  toDraftAsk: {
    title: 'En refaire un brouillon ?',
    text: 'Personne n’a encore commencé. Les liens envoyés ne mènent nulle part jusqu’à la prochaine approbation.',
    yes: 'Remettre en brouillon',
    no: 'Laisser ouverte',
  },
  changedMeanwhile: (version) =>
    `Quelqu’un a créé la version ${figure(version)} entre-temps. Rouvrez ce formulaire pour modifier celle-là.`,
  begunMeanwhile:
    'Quelqu’un a commencé cette version entre-temps : elle reste donc. Une modification crée une nouvelle version.',

  several: (many) => `${count(many, 'version a été passée', 'versions ont été passées')}.`,
  severalNote:
    'Les questions ou les poids diffèrent : chaque personne est classée parmi celles qui ont passé la même version.',
  standing: (version, places) => `Version ${figure(version)} : ${places}`,
  marked: (name, version) => `${name} (version no ${figure(version)})`,
  took: (version) => `A passé la version ${figure(version)} ; la place compte parmi les personnes qui l’ont passée.`,
  compared:
    'Ces personnes ont passé des versions différentes. Seuls figurent les critères où elles ont eu les mêmes questions, sans total.',
};
