// Files that a member hands over in chat, in French.
import type { Words } from '../en.ts';
import { count, figure, plural } from './forms.ts';

export const dropped: Words['dropped'] = {
  jobFile: 'Ou un document',
  jobFileHint:
    'Un fichier PDF, DOCX ou texte avec la description du poste, 10 Mo au plus. Il est lu à la place du champ ci-dessus.',
  peopleFile: 'Ou des fichiers',
  peopleFileHint:
    'Un fichier CSV avec noms et e-mails, ou des CV, un par personne, 10 Mo au plus chacun. Vous voyez ce qui a été lu avant toute invitation.',
  sendInChat:
    'Vous avez un fichier ? Envoyez-le-moi dans notre conversation : une description de poste, un fichier CSV de personnes candidates ou des CV.',
  which: (most) =>
    `Je lis les descriptions de poste (PDF, DOCX, texte), les listes de personnes candidates (CSV) et les CV (PDF, DOCX) : jusqu’à ${figure(most)} fichiers à la fois, 10 Mo chacun. Joignez-les à un message qui m’est adressé.`,
  tooManyFiles: (most) =>
    `Plus de ${figure(most)} fichiers à la fois, c’est trop. Aucun n’a été pris : envoyez-les en plusieurs fois.`,
  reading: (many) =>
    `Je lis ${count(many, 'fichier', 'fichiers')}. Ce que j’y trouve arrive dans vos messages directs avec moi ; personne n’est invité sans votre accord.`,
  readingJob: 'Je lis le document. La carte du brouillon suit dans un instant.',

  unread: (file) => `« ${file} » ne peut pas être utilisé`,
  problems: {
    empty: 'Le fichier est vide. Choisissez-le de nouveau et renvoyez-le.',
    truncated: 'Une partie du fichier manque, comme si l’envoi s’était arrêté en route. Renvoyez-le.',
    encrypted: 'Le fichier est protégé par un mot de passe. Enregistrez-le sans mot de passe et envoyez cette version.',
    letters:
      'Le fichier ne dit pas quelles lettres il affiche : son texte ne peut pas être lu. Enregistrez-le avec ses polices incorporées ou en DOCX, ou collez le texte.',
    'image-only':
      'Le fichier est une numérisation, une image sans texte lisible. Envoyez un PDF ou DOCX avec du texte, ou collez le texte.',
    'too-large': 'Le fichier dépasse 10 Mo. Enregistrez-le sans grandes images et envoyez cette version.',
    'zip-bomb':
      'Le fichier se décompresse en bien plus qu’un document ; il n’a pas été ouvert. Enregistrez-le en PDF et envoyez cette version.',
    'wrong-type':
      'Je lis les fichiers PDF, DOCX, texte et CSV ; celui-ci n’en est pas un, quel que soit son nom. Enregistrez-le dans un de ces formats et envoyez cette version.',
    unreadable:
      'Le fichier est endommagé ou trop long à lire en dix secondes. Ouvrez-le, enregistrez-le en PDF et envoyez cette version.',
    encoding:
      'Je ne reconnais pas les caractères de ce fichier. Enregistrez-le en « CSV UTF-8 » et envoyez cette version.',
    'too-many': 'La liste compte plus de 5 000 lignes. Envoyez-la en plusieurs fois.',
    nobody: 'Aucune ligne de la liste ne désigne une personne : chacune doit avoir une adresse e-mail.',
    short:
      'Le fichier contient trop peu de texte pour préparer un brouillon. Envoyez un texte plus long ou décrivez le poste en une phrase.',
    unfetched:
      'Je n’ai pas pu récupérer le fichier. Rien d’autre n’est perdu : renvoyez-le, ou moins de fichiers à la fois.',
  },

  peopleTitle: (many) => `${count(many, 'personne', 'personnes')} à inviter`,
  from: (file) => `D’après « ${file} ».`,
  forAssessment: (assessment) => `Pour « ${assessment} ».`,
  notBefore: 'Vous seul·e voyez ceci. Personne n’est invité avant que vous n’appuyiez sur le bouton.',
  more: (many) => `et ${figure(many)} de plus`,
  nameless: (many) =>
    `${count(many, 'personne n’a', 'personnes n’ont')} pas de nom ici : l’invitation les salue sans nom, et elles l’indiquent sur leur page.`,
  before: (many) =>
    `${count(many, 'personne', 'personnes')} ${plural(many, { one: 'avait déjà une invitation et garde son lien', other: 'avaient déjà une invitation et gardent leur lien' })}.`,
  leftOut: (many) =>
    `${count(many, 'ligne', 'lignes')} ${plural(many, { one: 'illisible est laissée', other: 'illisibles sont laissées' })} de côté :`,
  inviteAll: (many) => `Inviter ${figure(many)}`,
  choose: 'Choisir comment',
  discard: 'Supprimer',
  discarded: 'Le fichier et ce qui y a été lu sont supprimés.',
  over: 'Ce fichier a déjà été traité, ou ses sept jours sont écoulés. Rien n’a changé.',
  inviting: (many) =>
    `J’invite ${count(many, 'personne', 'personnes')}. ${plural(many, { one: 'Son lien arrive', other: 'Leurs liens arrivent' })} ici dans un instant.`,

  cvTitle: (name) => `CV : ${name}`,
  cvUnnamed: 'Un CV sans nom',
  name: 'Nom',
  email: 'Adresse e-mail',
  notFound: 'introuvable',
  cvNote:
    'Le CV accompagne l’invitation : la personne n’a plus qu’à corriger ce qui a été lu. Sans invitation, il est supprimé après sept jours.',
  hidden: (many) =>
    `Le fichier contient ${count(many, 'passage', 'passages')} qu’un lecteur ne voit pas. Cela ne compte pour rien ; il peut y avoir des raisons anodines, comme un modèle de document :`,
  cvUnused: 'Cette évaluation ne demande pas de CV : le fichier est supprimé une fois la personne invitée.',
  correct: 'Corriger les données',
  isJob: 'C’est une description de poste',
  isCv: 'C’est un CV',

  jobTitle: 'Une description de poste',
  start: 'Créer une évaluation',
  longJob: (file, characters) =>
    `La description est le texte de « ${file} » : ${count(characters, 'caractère', 'caractères')}.`,

  assessment: 'Évaluation',
  nothingOpen:
    'Aucune évaluation n’est ouverte. Validez d’abord un brouillon, puis revenez : le fichier attend sept jours.',
};
