// The ranked card.
import type { Words } from '../en.ts';
import { count, figure, list, plural } from './forms.ts';

export const ranked: Words['ranked'] = {
  summary: (assessment, said) => `${assessment} : ${said}`,
  closedSummary: (assessment, said) => `${assessment}, évaluation clôturée : ${said}`,
  nobodyYet: 'personne n’a encore terminé',
  first: (names) => `${list(names)} ${names.length > 1 ? 'à égalité au 1er rang' : 'au 1er rang'}`,

  finished: (finished, invited) =>
    `${figure(finished)} sur ${figure(invited)} ${plural(finished, { one: 'a terminé', other: 'ont terminé' })}`,
  scoring: (many) => `${figure(many)} en cours de notation`,
  closes: (when) => `clôture le ${when}`,
  closed: (when, how) => `Clôturée le ${when} ${how}.`,
  byMember: (name) => `par ${name}`,
  byDeadline: 'à l’échéance',
  tally: {
    advance: (many) => `${figure(many)} à l’étape suivante`,
    hold: (many) => `${figure(many)} en attente`,
    reject: (many) => `${figure(many)} refus`,
    undecided: (many) => `${figure(many)} à décider`,
  },

  oneResult: 'Un seul résultat pour l’instant.',
  oneResultNote: 'Un rang est indiqué dès que deux personnes ont terminé.',
  tiedFirst: 'À égalité au 1er rang.',
  theseTied: (many) => `Le score ne permet pas de départager ces ${many === 2 ? 'deux' : 'trois'} personnes.`,
  sameTied: 'Le score ne permet pas de départager les personnes de même rang.',
  header: ['Rang', 'Nom', 'Score', 'Fourchette probable', 'Pourquoi'],

  nobodyInvited: 'Personne n’a encore été invité.',
  nobodyInvitedNote: 'Ajoutez des personnes, ou partagez un même lien avec toutes.',
  nobodyFinished: 'Personne n’a encore terminé.',
  underWay: (opened, working) =>
    `${count(opened, 'personne a ouvert son lien', 'personnes ont ouvert leur lien')} et ${figure(working)} ${plural(working, { one: 'répond', other: 'répondent' })} en ce moment.`,
  fillsIn: 'Cette carte se complète toute seule.',

  noPlace: 'Pas encore de rang.',
  reading: (time) => `A terminé à ${time}. Lecture des réponses en cours.`,
  waits: (time) =>
    `A terminé à ${time}. Note en attente : le modèle de langage ne répond pas ; il sera interrogé de nouveau automatiquement.`,
  tooLittle: 'A terminé. Trop peu d’éléments pour un score : lisez le rapport.',
  moreWaiting: (many) => `${count(many, 'autre personne', 'autres personnes')}.`,

  compareThese: (many) => `Comparer ces ${many} personnes`,
  back: 'Page précédente',
  next: (many) => `Les ${many} suivantes`,
  last: (many) => (many === 1 ? 'La dernière' : `Les ${many} dernières`),
  copyShareLink: 'Copier le lien de partage',
  openAgain: 'Rouvrir',
  close: 'Clôturer',
  closeSpoken: 'Clôturer l’évaluation',
  closeTitle: 'Clôturer cette évaluation ?',
  everybodyFinished: 'Tout le monde a terminé.',
  leftOut: (many) =>
    `${count(many, 'personne n’a pas terminé ; son lien cesse de fonctionner dès maintenant, et ce qu’elle a écrit est conservé', 'personnes n’ont pas terminé ; leurs liens cessent de fonctionner dès maintenant, et ce qu’elles ont écrit est conservé')}.`,
  canReopen: 'Vous pourrez la rouvrir.',
  closeYes: 'Clôturer',
  closeNo: 'Laisser ouverte',

  page: (page, pages) => `Page ${figure(page)} sur ${figure(pages)}.`,
  placesChange: 'Les rangs peuvent changer avec les prochains résultats.',
};
