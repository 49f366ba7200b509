// Reminding candidates who haven't finished: what the member is shown.
import type { Words } from '../en.ts';
import { count, figure, list, plural } from './forms.ts';

const havent = (n: number) => plural(n, { one: 'n’a pas', other: 'n’ont pas' });

export const remind: Words['remind'] = {
  title: (n) => `${count(n, 'personne')} ${havent(n)} terminé`,
  nobody: 'Tout le monde a terminé',
  nobodyLeft: 'Il n’y a personne à relancer.',
  stages: ({ unopened, opened, working }) => {
    const parts = [
      unopened > 0
        ? `${figure(unopened)} ${havent(unopened)} ouvert ${plural(unopened, { one: 'son', other: 'leur' })} lien`
        : '',
      opened > 0
        ? `${figure(opened)} ${plural(opened, { one: 'a ouvert son lien', other: 'ont ouvert leur lien' })} sans commencer`
        : '',
      working > 0 ? `${figure(working)} ${plural(working, { one: 'répond', other: 'répondent' })} en ce moment` : '',
    ];
    return `${list(parts.filter(Boolean))}.`;
  },
  recent: (n) => `${count(n, 'personne a été relancée', 'personnes ont été relancées')} il y a moins d’un jour.`,
  byShareLink: (n) =>
    `${count(n, 'personne est venue', 'personnes sont venues')} par le lien de partage, sans confirmer d’adresse : impossible de ${plural(n, { one: 'lui', other: 'leur' })} écrire.`,
  refused: (n) =>
    plural(n, {
      one: 'Le serveur de messagerie a refusé 1 adresse. Envoyez vous-même son lien à cette personne.',
      other: `Le serveur de messagerie a refusé ${figure(n)} adresses. Envoyez vous-même leur lien à ces personnes.`,
    }),
  onlyYou: (assessment) => `${assessment}. Visible par vous seulement.`,
  button: (n) => `Relancer ${count(n, 'personne')}`,
  askTitle: (n) => `Relancer ${count(n, 'personne')} ?`,
  ask: (n) =>
    `${plural(n, { one: 'Un e-mail part', other: `${figure(n)} e-mails partent` })} maintenant. Les personnes relancées il y a moins d’un jour n’en reçoivent pas.`,
  no: 'Pas maintenant',
  done: (n) =>
    n === 0 ? 'Personne n’a été relancé.' : `${count(n, 'personne relancée', 'personnes relancées')} par e-mail.`,
  again: 'Chaque personne est relancée une fois par jour au plus, et une fois automatiquement la veille de l’échéance.',
  owed: (n) => plural(n, { one: 'Un avis est attendu de vous', other: `${figure(n)} avis sont attendus de vous` }),
  owedMore: (n) => `Et ${figure(n)} de plus, sur les cartes de leurs évaluations.`,
  owedNote: 'Vous recevez un rappel par jour au plus, pendant trois jours.',
  owing: (people, scorecards) =>
    `${figure(scorecards)} avis ${plural(scorecards, { one: 'est encore attendu', other: 'sont encore attendus' })} de ${count(people, 'collègue')}.`,
  owingToday: (n) =>
    `${figure(n)} d’entre eux ${plural(n, { one: 'a déjà reçu', other: 'ont déjà reçu' })} un rappel aujourd’hui.`,
  reviewers: (n) => `Relancer ${count(n, 'collègue')}`,
  askReviewersTitle: (n) => `Relancer ${count(n, 'collègue')} ?`,
  askReviewers: (n) =>
    `${plural(n, { one: 'Cette personne reçoit', other: 'Chaque personne reçoit' })} un message direct de ma part maintenant. Personne n’est relancé deux fois par jour.`,
  doneReviewers: (n) =>
    n === 0
      ? 'Personne n’a été relancé : toutes les personnes qui doivent un avis ont déjà reçu un rappel aujourd’hui.'
      : `${count(n, 'collègue relancé', 'collègues relancés')} par message direct.`,
  isClosed: 'Plus aucune réponse n’est attendue',
  isClosedText: 'L’évaluation est clôturée.',
  closed: 'Cette évaluation est clôturée. Rouvrez-la d’abord sur sa carte.',
  draft: 'Validez d’abord le brouillon. Personne n’est invité avant.',
};
