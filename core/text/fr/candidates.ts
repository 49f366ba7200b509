// Who is invited to an assessment, in French.
import type { Words } from '../en.ts';
import { count, figure } from './forms.ts';

export const candidates: Words['candidates'] = {
  button: 'Invitations',
  title: (many) => count(many, 'personne invitée', 'personnes invitées'),
  nobody: 'Personne n’est encore invité',
  summary: (assessment, said) => `${assessment} : ${said}`,
  state: {
    invited: (at) => `Invitation du ${at}, lien pas encore ouvert`,
    opened: (at) => `Lien ouvert le ${at}, pas commencé`,
    begun: (at) => `Commencé le ${at}, pas terminé`,
    finished: (at) => `Terminé le ${at}`,
    revoked: (at) => `Invitation retirée le ${at}`,
    expired: (at) => `Lien expiré le ${at}, pas terminé`,
    closed: (_at) => 'Pas terminé à la clôture de l’évaluation',
  },
  mailFailed: 'adresse refusée par le serveur de messagerie',
  cameByLink: 'venue par le lien de partage',
  until: (when) => `jusqu’au ${when}`,
  openSpoken: (name) => `Ouvrir l’invitation : ${name}`,
  back: 'Retour',
  more: (many) => `${figure(many)} suivantes`,
  page: (page, pages) => `Page ${figure(page)} sur ${figure(pages)}.`,
  recruitersOnly: 'Seules les personnes qui recrutent ou administrent peuvent ouvrir ceci.',
  satisfaction: (average, many) =>
    `Leur avis : ${figure(Math.round(average * 10) / 10)} sur 5, donné par ${count(many, 'personne', 'personnes')}.`,
  all: 'Toutes les invitations',

  email: 'Adresse e-mail',
  status: 'État',
  deadline: 'Échéance',
  noDeadline: 'Aucune',
  ownDeadline: (when) => `${when}, pour cette personne`,
  number: 'Numéro',
  extraTime: 'Temps supplémentaire',
  percent: (n) => `${figure(n)} %`,
  none: 'Aucun',
  theirLink: 'Ce lien vaut pour cette personne seulement.',
  openLink: (name) => `Ouvrir le lien pour ${name}`,

  sendAgain: 'Renvoyer',
  sentAgain: 'L’e-mail part une nouvelle fois.',
  sentJustNow: 'Il est parti il y a moins de dix minutes. Réessayez plus tard.',
  noAddress: 'Personne n’a confirmé cette adresse : aucun e-mail n’y part. Copiez le lien.',
  extend: 'Nouvelle échéance',
  giveTime: 'Temps supplémentaire',
  revoke: 'Retirer l’invitation',
  restore: 'Rétablir',
  revokeQuestion: {
    title: 'Retirer cette invitation ?',
    text: 'Le lien cesse aussitôt de fonctionner, même pour quelqu’un qui répond en ce moment. Ce qui est enregistré est gardé, et vous pouvez la rétablir.',
    yes: 'Retirer',
    no: 'La garder',
  },
  revoked: 'Le lien ne fonctionne plus. Aucun e-mail n’a été envoyé à ce sujet.',
  restored: 'Le lien fonctionne de nouveau, avec tout ce qui était enregistré.',
  over: 'Cette personne a terminé : il n’y a plus rien à changer.',
  isRevoked: 'Cette invitation est retirée. Rétablissez-la d’abord.',
  gone: 'Cette invitation n’existe plus.',

  untilLabel: 'Terminer au plus tard le',
  untilHint: 'Pour cette personne seulement. Elle reçoit un e-mail avec la nouvelle échéance.',
  untilHintNoMail:
    'Pour cette personne seulement. Son adresse n’est pas confirmée, aucun e-mail ne part : prévenez-la.',
  untilMissing: 'Choisissez un jour et une heure.',
  untilPast: 'Ce moment est passé. Choisissez-en un plus tard.',
  untilEarlier: 'Cette personne a déjà plus de temps. Choisissez un moment plus tard.',
  closedByHand: 'Cette évaluation a été clôturée par un membre. Rouvrez-la d’abord.',
  extended: (when) => `L’échéance de cette personne est maintenant le ${when}.`,

  timePercent: 'Temps supplémentaire en pour cent',
  timeHint: 'De 0 à 300. Il vaut aussitôt, même en cours d’épreuve, et n’apparaît que sur la page de cette personne.',
  timeNoLimit: 'Cette évaluation n’a pas de limite de temps : rien ne change pour l’instant.',
  timeReason: 'Pourquoi (facultatif)',
  timeReasonHint:
    'Gardé chiffré. Aucun avis, aucune carte et aucun rapport ne le montre ; la personne peut le demander.',
  timeWrong: 'Un nombre entier de 0 à 300, s’il vous plaît.',
  timeSet: (n) =>
    n === 0 ? 'Il n’y a plus de temps supplémentaire.' : `Le temps supplémentaire est maintenant de ${figure(n)} %.`,
};
