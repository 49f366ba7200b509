// The full notice in French. Its version and date are in core/assess/notice.ts: new words, new version.
import type { NoticeFacts, NoticeSection } from '../types.ts';
import { count } from './forms.ts';

/** The notice in plain words, for the employer and opening at hand. */
export function notice({ workspace, deciders, title, contact, months }: NoticeFacts): NoticeSection[] {
  return [
    {
      heading: 'Qui demande, et pourquoi',
      paragraphs: [
        `${workspace} vous propose cette évaluation pour le poste « ${title} » et est responsable de vos données. Shortlist est le logiciel qui la fait fonctionner.`,
        'Vos données servent à décider pour ce poste. Si vous cochez la deuxième case, aussi pour d’autres postes chez le même employeur. Elles ne sont jamais vendues ni utilisées pour de la publicité.',
      ],
    },
    {
      heading: 'Ce qui est recueilli',
      paragraphs: [
        'Ce que vous saisissez : vos coordonnées, la date à laquelle vous pourriez commencer, le salaire souhaité si vous en indiquez un, vos réponses et votre commentaire.',
        'Votre CV, si vous en envoyez un : le fichier, ainsi que l’expérience et les compétences que vous en confirmez.',
        'Comment cela s’est passé : quand vous avez commencé, enregistré et envoyé, et combien de temps la connexion a été coupée. Un texte caché dans un CV et un texte qui donne des ordres au logiciel sont montrés à l’équipe.',
      ],
    },
    {
      heading: 'Le logiciel note d’abord, des personnes décident',
      paragraphs: [
        'Un logiciel compare vos réponses à des niveaux décrits, donne une première note pour chaque chose que le poste demande, et montre sur quoi il s’appuie : vos propres mots. Chaque note est montrée avec l’intervalle où elle se trouve probablement.',
        `Ensuite des personnes lisent : ${deciders}. Chaque décision est prise par une personne, en son nom, avec un motif. Aucun refus ne vient d’un logiciel.`,
        'Vos coordonnées et votre salaire ne sont jamais notés. Votre nom, votre âge, votre genre, votre photo, votre adresse et le nom de vos écoles sont laissés hors de la note.',
      ],
    },
    {
      heading: 'Quel logiciel lit',
      paragraphs: [
        `Les réponses écrites sont lues par un moteur sur le serveur que ${workspace} exploite : un petit modèle d’IA qui compare le sens des phrases, et un décompte des mots importants. Rien n’est envoyé à un service d’IA extérieur. La page de votre résultat dit quelle version a lu vos réponses.`,
        'Les questions qui ont une réponse juste fixée sont notées d’après cette seule réponse.',
      ],
    },
    {
      heading: 'Combien de temps cela est conservé',
      paragraphs: [
        `Vos coordonnées, votre CV, vos réponses et vos notes sont conservés ${count(months, 'mois', 'mois')} après l’envoi, puis supprimés. Les données de chaque personne sont chiffrées avec une clé qui lui est propre ; la suppression détruit cette clé.`,
      ],
    },
    {
      heading: 'Vos droits',
      paragraphs: [
        'Vous pouvez demander une copie de vos données, les faire corriger ou supprimer, vous opposer à une notation par logiciel, et retirer votre accord. Rien de tout cela ne joue contre vous. Vous pouvez aussi saisir votre autorité de protection des données.',
        'Vous pouvez arrêter à tout moment en fermant la page. Rien n’entre dans le classement avant l’envoi.',
      ],
    },
    { heading: 'Contact', paragraphs: [askAt(contact, workspace)] },
  ];
}

const askAt = (contact: string | null, workspace: string) =>
  contact
    ? `Écrivez à ${contact}.`
    : `Répondez au message qui vous a apporté le lien, ou adressez-vous à ${workspace}.`;
