// The French sentences of the interview.
import type { Interview } from '../types.ts';
import { count } from './forms.ts';

export const interview: Interview = {
  title: 'Entretien',
  lead: (questions, minutes) =>
    `${count(questions, 'question')} sur votre expérience passée, en ${count(minutes, 'minute')} environ.`,
  who: {
    script: 'Aucune IA ne vous écrit ici.',
    model: 'Vous écrivez avec une IA.',
  },
  whoMore: {
    script:
      'Un script pose à tous les mêmes questions, et au plus deux relances pour chacune. Personne ne lit en direct.',
    model: 'Elle pose à tous les mêmes questions, et au plus deux relances pour chacune. Personne ne lit en direct.',
  },
  expect: [
    'Racontez ce que vous avez fait vous-même, une fois, dans un cas réel. Quelques phrases suffisent.',
    'Prenez votre temps. Ni l’orthographe ni le style ne sont notés.',
    'Vous pouvez compléter ou corriger une réponse jusqu’à l’envoi final.',
    'Tout est enregistré à mesure. Vous pouvez fermer la page et reprendre plus tard, sur n’importe quel appareil.',
  ],
  textOnly: 'Du texte seulement.',
  textOnlyMore:
    'Ni caméra, ni micro, rien sur votre humeur ou vos manières. Vous trouvez toute la conversation dans vos données, et vous pouvez demander qu’une personne la lise.',
  voice: {
    start: 'Parler au lieu d’écrire',
    startMore: (host) =>
      `Votre enregistrement est envoyé à ${host} pour être transcrit, et n’est pas gardé. Vous lisez et corrigez le texte avant de l’envoyer.`,
    recording: (said, most) => `Enregistrement : ${said} sur ${most}`,
    stop: 'Arrêter et transcrire',
    cancel: 'Jeter l’enregistrement',
    writing: 'Transcription en cours…',
    done: 'Voici ce qui a été compris. Lisez et corrigez avant d’envoyer.',
    nothing: 'Rien n’a été compris. Parlez de nouveau, ou tapez votre réponse.',
    denied: 'Le micro ne peut pas être utilisé. Autorisez-le dans les réglages du navigateur, ou tapez votre réponse.',
    lost: 'Votre enregistrement n’a pas pu être envoyé. Réessayez, ou tapez votre réponse.',
    again: 'Renvoyer l’enregistrement',
  },
  withVoice: 'Pas de caméra.',
  withVoiceMore:
    'Le micro n’est ouvert que pendant que vous enregistrez une réponse. Seuls les mots comptent, rien sur votre voix, votre humeur ou vos manières. Vous trouvez toute la conversation dans vos données, et vous pouvez demander qu’une personne la lise.',
  personal:
    'Inutile de parler de votre âge, de votre santé, de votre famille, de votre religion ou de votre origine. Ce n’est jamais demandé.',
  start: 'Commencer l’entretien',
  log: 'L’entretien jusqu’ici',
  by: { script: 'Intervieweur (script)', model: 'Intervieweur (IA)' },
  you: 'Vous',
  number: (n, all) => `Question ${n} sur ${all}`,
  followUp: 'Relance sur votre réponse',
  added: 'Ajouté plus tard',
  nothing: 'Rien à ajouter',
  steer:
    'Vous avez évoqué quelque chose de personnel que personne n’a besoin de savoir ici. Cela ne compte ni pour vous ni contre vous, et vous n’avez pas à en dire plus.',
  answer: 'Votre réponse',
  hint: 'Quelques phrases suffisent.',
  add: (n) => `Compléter la réponse ${n}`,
  adding: (n) => `Que voulez-vous ajouter ou corriger à la question ${n}\u202f?`,
  send: 'Envoyer la réponse',
  sendAdded: 'Envoyer l’ajout',
  skip: 'Je n’ai rien à ajouter',
  skipQuestion: 'Je n’ai pas d’exemple',
  cancel: 'Revenir à la question ouverte',
  writing: 'L’intervieweur écrit…',
  empty: 'Écrivez d’abord quelque chose, ou dites que vous n’avez rien à ajouter.',
  unsent: 'Votre réponse est enregistrée, mais pas encore envoyée.',
  unsentMore: 'Appuyez de nouveau quand la connexion est revenue.',
  over: 'C’était la dernière question. Merci.',
  overMore: 'Vous pouvez encore compléter une réponse ci-dessus, jusqu’à l’envoi final.',
  next: 'Continuer',
};
