// What is said about joining threads and platforms.
import type { Platform } from '../../ports/members.ts';
import type { Command } from '../command.ts';
import type { Words } from '../en.ts';
import { count, plural } from './forms.ts';

const PLATFORM = { slack: 'Slack', teams: 'Teams' } as const satisfies Record<Platform, string>;
const THREAD: Record<Platform, string> = { slack: 'un canal Slack', teams: 'un fil Teams' };
const otherThan = (platform: Platform) => PLATFORM[platform === 'slack' ? 'teams' : 'slack'];

type Typing = 'codeRefused' | 'joined' | 'told' | 'moved' | 'inUse' | 'lastPlace';

/** What says what to type. */
const typing = (command: Command): Pick<Words['link'], Typing> => ({
  codeRefused: `Ce code ne fonctionne pas ici. Il est peut-être mal tapé, déjà utilisé, expiré, ou d’un autre espace de travail. Rien n’a été modifié. Demandez-en un nouveau avec ${command('link')}.`,
  joined: (name, own) =>
    `${PLATFORM[own]} fait maintenant partie de l’espace de travail « ${name} », et vous y avez le rôle Admin. Tapez ${command('list')} pour voir ses évaluations.`,
  told: (by, other) =>
    `${by} a utilisé votre code : ${PLATFORM[other]} fait maintenant partie de cet espace de travail, et cette personne y a le rôle Admin. Si vous ne la connaissez pas, retirez-lui ce rôle avec ${command('settings')}.`,
  moved: `Cet espace de travail a changé entre-temps. Vous n’avez rien modifié. Tapez ${command('list')} pour voir où vous êtes.`,
  inUse: (assessments) =>
    `Seule une installation neuve peut être reliée, et celle-ci contient ${assessments}. Rien n’a été modifié. Créez plutôt le code ici, avec ${command('link workspace')}, et tapez-le de l’autre côté si l’installation y est neuve.`,
  lastPlace: (assessment) =>
    `C’est le seul endroit qui affiche « ${assessment} ». Reliez-la d’abord ailleurs, ou clôturez-la avec ${command('close')}.`,
});

const said: Omit<Words['link'], Typing> = {
  onlyYou: 'Visible par vous seulement.',
  newCode: 'Nouveau code',

  codeTitle: (assessment) => `Relier : ${assessment}`,
  codeSummary: (assessment) => `Un code pour afficher ${assessment} dans un autre fil`,
  codeUse: 'Tapez ceci dans l’autre fil. La carte y apparaît, et les deux restent à jour.',
  codeEnds: (minutes, at) =>
    `Valable une fois, pendant ${count(minutes, 'minute')}, jusqu’à ${at}. Un nouveau code annule celui-ci.`,
  inSlack: 'Dans Slack',
  inTeams: 'Dans Teams',
  notJoined: (partner) =>
    `${PLATFORM[partner]} n’est pas encore relié à cet espace de travail. Deux étapes, une fois pour toutes :`,
  stepHere: (own) => ({
    before: '1. Une personne au rôle Admin tape ',
    after: ` ici, dans ${PLATFORM[own]}, et obtient un code.`,
  }),
  stepThere: (partner) => ({
    before: '2. Dans ',
    middle: `${PLATFORM[partner]}, une personne qui administre tape `,
    after: '.',
  }),

  workspaceTitle: (partner) => `Relier ${PLATFORM[partner]}`,
  workspaceSummary: (partner) => `Un code pour relier ${PLATFORM[partner]} à cet espace de travail`,
  workspaceUse: (partner) =>
    `Dans ${PLATFORM[partner]}, une personne qui administre tape ceci à Shortlist. Ensuite, les deux sont réunis dans cet espace, avec les mêmes évaluations.`,
  workspaceCare: 'Qui utilise ce code reçoit ici le rôle Admin. Ne le donnez qu’à la personne à qui vous le destinez.',

  linked: (assessment) => `L’évaluation « ${assessment} » est reliée. Sa carte apparaît dans le fil dans un instant.`,
  hereAlready: (assessment) =>
    `L’évaluation « ${assessment} » est déjà affichée ici. Le code fonctionne encore dans un autre fil.`,
  wait: (at) => `Trop de codes étaient faux. Rien n’a été modifié. Réessayez à ${at}.`,
  noPlace: 'Cela ne fonctionne que dans un canal, une conversation ou un fil. Allez-y et tapez-le de nouveau.',

  joinedAlready: 'Slack et Teams sont déjà reliés dans cet espace de travail. Rien n’a été modifié.',
  samePlatform: (own) =>
    `Ce code a été créé dans ${PLATFORM[own]}. Une personne qui administre ${otherThan(own)} doit le taper là-bas. Rien n’a été modifié.`,
  taken: (own) =>
    `Cet espace de travail est déjà relié à une autre organisation ${PLATFORM[own]}. Rien n’a été modifié. Adressez-vous à la personne qui a créé le code.`,
  paired:
    'Slack et Teams sont reliés dans cet espace de travail : il ne peut donc pas être relié à un autre. Rien n’a été modifié.',
  assessments: (many) => count(many, 'évaluation'),
  retired: 'Cet espace de travail vient d’être relié à un autre. Rien n’a été modifié. Réessayez, et vous y serez.',

  unlinkTitle: (assessment) => `Ne plus afficher : ${assessment}`,
  unlinkAsk: (others) =>
    `La carte d’ici devient une courte note et ne change plus. ${count(others, 'autre fil', 'autres fils')} ${plural(others, { one: 'continue', other: 'continuent' })} d’afficher l’évaluation. Aucun résultat n’est perdu.`,
  unlink: 'Ne plus afficher ici',
  unlinkSpoken: (assessment) => `Ne plus afficher ici : ${assessment}`,
  unlinkConfirm: {
    title: 'Ne plus afficher ici ?',
    text: 'Vous pourrez la relier de nouveau.',
    yes: 'Ne plus afficher',
    no: 'Garder',
  },
  unlinking: (assessment) => `L’évaluation « ${assessment} » n’est plus affichée dans le fil.`,
  notHere: (assessment) => `L’évaluation « ${assessment} » n’est pas affichée ici : il n’y a rien à retirer.`,
  leftTitle: (assessment) => `${assessment} : n’est plus affichée ici`,
  left: 'L’évaluation n’est plus reliée à ce fil. Elle continue ailleurs.',

  also: (names) => `Aussi dans ${names}`,
  named: (platform, title) => `${PLATFORM[platform]} : ${title}`,
  unnamed: THREAD,
  andMore: (n) => `et ${count(n, 'autre')}`,
};

export const link = (command: Command): Words['link'] => ({ ...said, ...typing(command) });
