import type { Words } from '../en.ts';
import { count } from './forms.ts';

export const mail: Words['mail'] = {
  open: 'Ouvrir votre évaluation',
  copy: (url) => `Ou copiez cette adresse : ${url}`,
  hello: (name) => (name === '' ? 'Bonjour,' : `Bonjour ${name},`),
  subject: (company, assessment) => `${company} : votre évaluation pour ${assessment}`,
  of: (member, workspace) => `${member} (${workspace})`,
  invites: (company, assessment) => `${company} vous invite à une évaluation pour ${assessment}.`,
  minutes: (n) => `Elle prend environ ${count(n, 'minute')}.`,
  limit: (n) =>
    `Les questions ont un temps limite de ${count(n, 'minute')}, qui ne commence que lorsque vous les commencez.`,
  until: (at, timeZone) => `Vous pouvez la passer quand vous le souhaitez, jusqu’au ${at} (${timeZone}).`,
  whenever: 'Vous pouvez la passer quand vous le souhaitez.',
  link: 'Ce lien est le vôtre. Il fonctionne sur téléphone et sur ordinateur, sans compte, et peut être ouvert aussi souvent que vous le voulez. Ce que vous écrivez est enregistré au fur et à mesure.',
  decide:
    'Un logiciel donne les premières notes et montre sur quoi il s’appuie. Ce sont des personnes de l’entreprise qui décident.',
  questions: (contact) => `Des questions ? Écrivez à ${contact}.`,
  unexpected: 'Si vous n’attendiez pas ce message, vous pouvez le laisser : rien n’est recueilli avant votre accord.',
  deadline: {
    subject: (company, assessment) => `${company} : nouvelle échéance pour votre évaluation, ${assessment}`,
    until: ({ company, assessment, at, timeZone }) =>
      `${company} a fixé une nouvelle échéance. Vous pouvez passer l’évaluation pour ${assessment} jusqu’au ${at} (${timeZone}).`,
    link: 'Le lien est le même qu’avant, et ce que vous avez enregistré est toujours là.',
  },
  reminder: {
    subject: (company, assessment) => `${company} : votre évaluation pour ${assessment} est toujours ouverte`,
    waiting: (company, assessment) =>
      `${company} vous a proposé une évaluation pour ${assessment}, et elle vous attend toujours.`,
    started: (company, assessment) =>
      `Vous avez commencé l’évaluation pour ${assessment} chez ${company} et ne l’avez pas encore envoyée.`,
    until: (at, timeZone) => `Vous pouvez la passer jusqu’au ${at} (${timeZone}).`,
    minutes: (n) => `En tout, elle prend environ ${count(n, 'minute')}.`,
    saved: 'Le lien vous ramène là où vous en étiez. Ce que vous avez écrit est enregistré.',
    contact: (address) => `Des questions, ou plus d’intérêt pour ce poste ? Écrivez à ${address}.`,
    notInterested:
      'Si le poste ne vous intéresse plus, vous pouvez en rester là. Ce que vous n’avez pas envoyé n’est pas noté.',
  },
  answer: {
    subject: (company, assessment) => `${company} : une réponse au sujet de votre évaluation, ${assessment}`,
    there: (company, assessment) =>
      `${company} a répondu à votre demande de relecture par une personne, au sujet de l’évaluation pour ${assessment}.`,
    link: 'La réponse figure sur votre page de résultat, derrière le même lien qu’avant.',
    open: 'Lire la réponse',
  },
};
