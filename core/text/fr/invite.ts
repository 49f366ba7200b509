// Inviting: the form, what is wrong with a line of it, and the card with the links.
import type { Words } from '../en.ts';
import { count, plural } from './forms.ts';

export const invite: Words['invite'] = {
  people: 'Personnes candidates',
  peopleHint: 'Une personne par ligne : nom, e-mail. Il y a place pour 70 environ ; ajoutez les suivantes ensuite.',
  how: 'Envoi des liens',
  byMail: 'Un e-mail à chaque personne',
  asLinks: 'Afficher ici les liens à copier',
  invite: 'Inviter',
  nobody: 'Écrivez une personne par ligne, par exemple : Amara Osei, amara@example.com',

  line: (line, problem) => `Ligne ${line} : ${problem}`,
  moreLines: (lines, many) => `Vérifiez aussi ${plural(many, { one: 'la ligne', other: 'les lignes' })} ${lines}.`,
  repeated: (email, line) => `${email} figure déjà à la ligne ${line}.`,
  noAddress: 'il n’y a pas d’adresse e-mail.',
  twoSigns: (email) => `${email} contient plusieurs @.`,
  nothingAfter: (email) => `il n’y a rien après le @ dans ${email}.`,
  nothingBefore: (email) => `il n’y a rien avant le @ dans ${email}.`,
  commaForDot: (email) => `${email} contient une virgule à la place d’un point.`,
  noEnding: (email) => `${email} n’a pas de terminaison, comme .com, après le @.`,
  noEmail: (email) => `${email} n’est pas une adresse e-mail.`,
  twoAddresses: 'il y a deux adresses e-mail. Mettez une personne par ligne.',
  formula: (sign) => `le nom commence par « ${sign} », comme une formule.`,
  longName: (most) => `le nom dépasse ${most} caractères.`,

  invited: (many) => count(many, 'personne invitée', 'personnes invitées'),
  mailed: 'Un e-mail avec le lien part vers chaque personne.',
  notMailed: 'Aucun e-mail n’a été envoyé : copiez chaque lien pour la personne concernée.',
  once: 'Chaque lien vaut pour une seule personne. Vous le retrouvez sous « Invitations » sur la carte.',
  linksUntil: (when) => `Les liens fonctionnent jusqu’au ${when}.`,
  openLink: (name) => `Ouvrir le lien pour ${name}`,
  others: (many) => count(many, 'autre'),
  already: (names, many) =>
    `${names} ${plural(many, { one: 'avait déjà une invitation et garde son lien', other: 'avaient déjà une invitation et gardent leur lien' })}.`,

  draftFirst: (assessment) =>
    `« ${assessment} » est encore un brouillon. Validez-le d’abord sur sa carte ; personne n’est invité avant.`,
  openFirst: (assessment) => `« ${assessment} » est clôturée. Rouvrez-la d’abord sur sa carte.`,
};
