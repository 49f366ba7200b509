// The full notice in French. Its version and date are in core/assess/notice.ts: new words, new version.
import type { NoticeFacts, NoticeLines, NoticeSection } from '../types.ts';
import { count } from './forms.ts';

const recorded: NoticeLines = {
  saved: 'Quand vous avez commencé, enregistré et envoyé.',
  seconds: 'Combien de temps chaque question est restée ouverte devant vous.',
  pasted: 'À quelle question vous avez collé du texte et combien, mais pas d’où il vient.',
  fast: 'Où beaucoup de texte est arrivé en peu de temps, plus vite que l’on ne tape.',
  away: 'Combien de fois et combien de temps vous avez quitté la page alors qu’une question était ouverte.',
  connection: 'Combien de temps la connexion a été coupée.',
  late: 'Combien de temps après la fin du temps une réponse saisie avant est arrivée.',
  hiddenText: 'Dans votre CV, le texte caché que personne ne peut voir.',
  machine: 'Un texte qui donne des ordres au logiciel, dans votre CV ou dans une réponse.',
  alike:
    'À quel point une réponse écrite ressemble à celle d’une autre personne ou à la question elle-même, et les mots communs.',
};

const howItWent: NoticeSection = {
  heading: 'Ce qui est enregistré pendant que vous répondez',
  paragraphs: [
    'Pour que des personnes puissent vous interroger sur ce qui paraît inhabituel, ceci est enregistré :',
    'Rien de cela ne change la note. Les personnes de l’équipe de recrutement le voient à côté de vos réponses, avec la consigne de vous interroger avant de conclure.',
    'Ce qui a été remarqué quand vous avez collé, tapé ou quitté la page, et des réponses arrivées en retard, vous est montré avant l’envoi, et vous pouvez le commenter. Les ordres donnés au logiciel et les réponses qui se ressemblent ne sont trouvés qu’ensuite, à la lecture des réponses. Vous pouvez demander une copie de tout cela, et demander que des personnes regardent de nouveau.',
  ],
  list: Object.values(recorded),
};

const whoReads = ({ workspace, model }: Pick<NoticeFacts, 'workspace' | 'model'>): NoticeSection => ({
  heading: 'Quel logiciel lit',
  paragraphs: [
    model
      ? `Les réponses écrites sont lues trois fois par un modèle de langage qui fonctionne chez ${model}, hors de ${workspace}. Il reçoit la question et votre réponse, sans votre nom ni vos coordonnées, et place la réponse sur des niveaux décrits. Dans un entretien, il reçoit chaque message de la même façon et peut poser une relance. Si vous choisissez de dire une réponse à voix haute, l’enregistrement y est envoyé uniquement pour être transcrit ; ${workspace} ne le garde pas. Un petit modèle d’IA sur le serveur que ${workspace} exploite lit aussi. La page de votre résultat dit quelle version a lu vos réponses.`
      : `Les réponses écrites sont lues par un moteur sur le serveur que ${workspace} exploite : un petit modèle d’IA qui compare le sens des phrases, et un décompte des mots importants. Rien n’est envoyé à un service d’IA extérieur. La page de votre résultat dit quelle version a lu vos réponses.`,
    'Les questions qui ont une réponse juste fixée sont notées d’après cette seule réponse.',
  ],
});

/** The notice in plain words, for the employer and opening at hand. */
export function notice({ workspace, deciders, title, contact, months, model }: NoticeFacts): NoticeSection[] {
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
        'Votre CV, si vous en envoyez un : le fichier, ainsi que l’expérience et les compétences que vous en confirmez. Un logiciel le compare à ce que le poste demande ; l’équipe et vous le voyez, et cela ne compte pas dans la note.',
      ],
    },
    howItWent,
    {
      heading: 'Le logiciel note d’abord, des personnes décident',
      paragraphs: [
        'Un logiciel compare vos réponses à des niveaux décrits, donne une première note pour chaque chose que le poste demande, et montre sur quoi il s’appuie : vos propres mots. Chaque note est montrée avec l’intervalle où elle se trouve probablement.',
        `Ensuite des personnes lisent : ${deciders}. Chaque décision est prise par une personne, en son nom, avec un motif. Aucun refus ne vient d’un logiciel.`,
        'Vos coordonnées et votre salaire ne sont jamais notés. Votre nom, votre âge, votre genre, votre photo, votre adresse et le nom de vos écoles sont laissés hors de la note.',
      ],
    },
    whoReads({ workspace, model }),
    {
      heading: 'Combien de temps cela est conservé',
      paragraphs: [
        `Vos coordonnées, votre CV, vos réponses et vos notes sont conservés ${count(months, 'mois', 'mois')} après votre accord, puis supprimés. Les données de chaque personne sont chiffrées avec une clé qui lui est propre ; la suppression détruit cette clé.`,
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
