// A candidate asks people for something.
import type { Words } from '../en.ts';
import { figure, plural } from './forms.ts';

export const request: Words['request'] = {
  asks: {
    review: (name) => `${name} demande une relecture par une personne`,
    correct: (name) => `${name} demande une correction`,
    erase: (name) => `${name} demande la suppression de ses données`,
  },
  when: (assessment, at) => `${assessment}, le ${at}. Visible par vous seulement.`,
  reply: {
    review: 'Faites relire les réponses par quelqu’un qui n’a pas vu le score.',
    correct: 'Répondez dans un délai d’un mois en disant ce qui a été corrigé, ou pourquoi rien ne l’a été.',
    erase:
      'Répondez dans un délai d’un mois. « Effacer », sur son invitation, supprime tout aussitôt : répondez d’abord, ou notez son adresse.',
  },
  invitation: 'Son invitation',
  address: (email) => `Son adresse : ${email}.`,
  ask: (people, due) =>
    plural(people, {
      one: `1 personne demande une relecture humaine, à laquelle répondre avant le ${due}.`,
      other: `${figure(people)} personnes demandent une relecture humaine ; répondre à la première avant le ${due}.`,
    }),
  look: 'Voir',
  waits: (name) => `${name} attend une relecture humaine`,
  asked: (at) => `A demandé une relecture humaine le ${at}`,
  due: (due) => `Répondez avant le ${due}.`,
  late: (due) => `La réponse était attendue avant le ${due}.`,
  answer: 'Répondre',
  answerSpoken: (name) => `Répondre : ${name}`,
  answered: (by, at) => `Réponse de ${by}, le ${at}`,
  somethingChanged: 'Quelque chose a été changé.',
  nothingChanged: 'Rien n’a été changé.',
  mailFailed: 'Le serveur de messagerie a refusé l’adresse ; la réponse figure sur sa page.',
  nothingAsked: 'Cette personne n’a pas demandé de relecture.',
  answeredAlready: 'Quelqu’un y a déjà répondu.',
  answerForm: {
    title: 'Répondre à la demande',
    label: 'Votre réponse',
    hint: 'Elle la lit sur sa page de résultat, avec votre nom, et reçoit un e-mail qui dit seulement qu’il y a une réponse.',
    hintNoMail:
      'Elle la lit sur sa page de résultat, avec votre nom. Aucun e-mail ne part : personne n’a confirmé son adresse.',
    language: (language) => `Sa page est en : ${language}.`,
    changed: 'Quelque chose a-t-il été changé ?',
    changedOption: { no: 'Rien n’a été changé', yes: 'Quelque chose a été changé' },
    missing: 'Écrivez votre réponse.',
    short: 'Dites-en un peu plus : au moins 10 caractères.',
    changedMissing: 'Dites si quelque chose a été changé.',
    send: 'Envoyer la réponse',
  },
};
