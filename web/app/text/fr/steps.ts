// The French sentences of the steps after the agreement.
import type { Steps } from '../types.ts';
import { count, plural, word } from './forms.ts';
import { cv } from './cv.ts';
import { noticed } from './integrity.ts';
import { next, pause } from './pause.ts';
import { check, practice } from './practice.ts';
import { asking, found, result } from './result.ts';
import { elsewhere, keeping } from './saving.ts';

const about: Steps['about'] = {
  phone: 'Téléphone',
  location: 'Où vous habitez',
  locationHint: 'La ville et le pays suffisent.',
  availability: 'Quand pourriez-vous commencer ?',
  now: 'Tout de suite',
  notice: 'Après un préavis',
  unknown: 'Je ne sais pas encore',
  noticePeriod: 'Durée du préavis',
  noticeChoose: 'Choisir',
  notices: ['1 semaine', '2 semaines', '1 mois', '2 mois', '3 mois', 'Plus de 3 mois'],
  salary: 'Salaire annuel souhaité',
  salaryHint: 'Avec la devise, par exemple 48 000 €.',
  phoneShort: 'Ce numéro est trop court. Avec l’indicatif du pays, il ressemble à +33 1 99 00 12 34.',
  phoneLetters:
    'Un numéro de téléphone ne contient que des chiffres. Avec l’indicatif du pays, il ressemble à +33 1 99 00 12 34.',
  availabilityMissing: 'Choisissez une réponse. « Je ne sais pas encore » convient aussi.',
};

const intake: Steps['intake'] = {
  title: 'À propos de vous',
  lead: 'Comment l’équipe peut vous joindre, et quand vous pourriez commencer. Rien de tout cela n’est noté.',
  submit: 'Continuer',
};

const saving: Steps['saving'] = {
  saved: (time) => `Enregistré à ${time}`,
  saving: 'Enregistrement…',
  refused: 'Enregistrement impossible. Copiez votre texte maintenant.',
  refusedMore:
    'Le service a refusé votre dernière modification. Ce que vous avez écrit est encore ici : copiez-le en lieu sûr, puis écrivez au contact ci-dessous.',
  offline: 'Vous êtes hors ligne. Continuez d’écrire.',
  behind: 'Le service ne répond pas. Continuez d’écrire.',
  newer: (n) => `Une réponse à la question ${n} a aussi été donnée sur un autre appareil.`,
  newerMore: (time) => `Cette autre réponse a été enregistrée à ${time}. Laquelle compte ?`,
  keepHere: 'Garder celle-ci',
  keepThere: 'Prendre l’autre',
};

const timer: Steps['timer'] = {
  left: 'Temps restant pour cette partie :',
  goesOn:
    'Le temps continue si vous fermez cette page. Ce que vous avez écrit est enregistré, et le même lien vous ramène ici.',
  paused: (time) => `${time}, en pause`,
  minutes: (n) => `${n} min`,
  hidden: 'Temps masqué. Annoncé à 10 et à 5 minutes',
  hide: 'Masquer',
  show: 'Afficher',
  back: (minutes) => (minutes < 1 ? 'Moins d’une minute vous a été rendue' : `${minutes} min rendues`),
  spoken: (minutes) => `Il reste ${count(minutes, 'minute')} pour cette partie. Ce que vous avez écrit compte.`,
  up: 'Le temps est écoulé.',
  upMore: 'Ce que vous avez écrit compte. Vérifiez le reste et envoyez quand tout est prêt.',
};

const questions: Steps['questions'] = {
  title: (n) => (n === 1 ? 'Une question' : count(n, 'question')),
  lead: (minutes) =>
    `Environ ${count(minutes, 'minute')}. Prenez-les dans l’ordre que vous voulez, passez-en, revenez-y.`,
  limit: (minutes) =>
    `Vous avez ⟦${count(minutes, 'minute')}⟧ à partir du moment où vous commencez. Le temps continue si vous fermez cette page.`,
  withInterview: 'L’entretien qui suit est compris dans ce temps.',
  limitMore:
    'Le temps passé sans connexion vous est rendu. Vous pouvez masquer l’horloge. Quand le temps est écoulé, ce que vous avez écrit compte.',
  noLimit: 'Il n’y a pas d’horloge. Tout est enregistré au fur et à mesure.',
  saved: 'Chaque réponse est enregistrée dès que vous la donnez, et peut être changée jusqu’à l’envoi.',
  start: 'Commencer les questions',
  running: (minutes) =>
    `L’horloge tourne : il vous reste ⟦${count(minutes, 'minute')}⟧. Elle continue si vous fermez cette page.`,
  goOn: 'Continuer les questions',
  eyebrow: (n, all) => `Question ${n} sur ${all}`,
  step: (n) => `Question ${n}`,
  mark: 'Marquer pour y revenir',
  marked: 'Marquée pour y revenir',
  chooseOne: 'Choisissez une réponse',
  someHint: 'Plusieurs réponses sont justes.',
  order: 'Mettez-les dans l’ordre',
  orderHint: 'Faites glisser une ligne, ou utilisez ses boutons. La première ligne vient en premier.',
  moveUp: (option) => `Monter : ${option}`,
  moveDown: (option) => `Descendre : ${option}`,
  moved: (option, place, all) => `${option} : place ${place} sur ${all}`,
  orderMissing: 'Pas encore ordonné. Déplacez au moins une ligne.',
  number: 'Votre réponse',
  numberUnit: (unit) => `Votre réponse en ${unit}`,
  numberHint: 'Des chiffres seulement, par exemple 12,5.',
  numberProblem: 'Ce n’est pas encore un nombre.',
  text: 'Votre réponse',
  code: 'Code',
  shortHint: 'Quelques phrases suffisent.',
  longHint: (minutes) => `Écrivez autant qu’il le faut, en ${count(minutes, 'minute')} environ.`,
  words: (n) => count(n, 'mot'),
  lastSent: (time) => `Dernier envoi à ${time}`,
  lastSentSince: (time, n) => `Dernier envoi à ${time}, depuis ${count(n, 'mot')} sur cet appareil`,
  notSent: 'Pas encore envoyé, sur cet appareil',
  change: 'Vous pouvez changer cette réponse jusqu’à l’envoi.',
  clear: 'Effacer ma réponse',
  next: 'Continuer',
  skip: 'Passer pour l’instant',
  previous: 'Précédente',
  of: (n, all) => `${n} sur ${all}`,
};

const emptyAndMarked = (empty: number, marked: number) => {
  const left = empty === 0 ? '' : `${word(empty)} ${plural(empty, 'question est vide', 'questions sont vides')}`;
  if (marked === 0) return `${left}.`;
  if (empty === 0) return `${word(marked)} ${plural(marked, 'question est marquée', 'questions sont marquées')}.`;
  return `${left} et ${word(marked).toLowerCase()} ${plural(marked, 'est marquée', 'sont marquées')}.`;
};

const summary: Steps['summary'] = {
  title: 'Vérifiez avant d’envoyer',
  lead: (until) =>
    until
      ? `Vous avez jusqu’au ${until}. Après l’envoi, les réponses ne peuvent plus être changées.`
      : 'Après l’envoi, les réponses ne peuvent plus être changées.',
  emptyAndMarked,
  emptyMore: 'Une réponse vide compte comme une question sans réponse.',
  markedMore: 'Vous pouvez encore les revoir.',
  caption: 'Vos réponses par partie',
  part: 'Partie',
  state: 'État',
  complete: 'Complet',
  open: 'Ouvrir',
  lookAgain: 'Revoir',
  openLabel: (part) => ` ${part}`,
  cvConfirmed: 'Confirmé par vous',
  cvNone: 'Non fourni',
  answered: (n, all) => plural(n, `${n} réponse sur ${all}`, `${n} réponses sur ${all}`),
  empty: (n) => `La question ${n} est vide`,
  marked: (n) => `La question ${n} est marquée`,
  both: (n) => `La question ${n} est vide et marquée`,
  comment: 'L’équipe doit-elle savoir quelque chose ?',
  commentLabel: 'Un commentaire sur ce qui s’est passé',
  commentHint: 'Une coupure de connexion, une question peu claire. Des personnes le lisent ; il n’est pas noté.',
  submit: 'Envoyer mes réponses',
  back: 'Retour aux questions',
  unsent: 'Vos derniers mots ne sont pas encore envoyés.',
  unsentMore:
    'Ils sont gardés dans cette page ouverte et partent d’eux-mêmes au retour de la connexion. Appuyez alors de nouveau sur le bouton.',
  choose: 'Dites d’abord, plus haut, quelle réponse compte.',
};

export const steps: Steps = {
  about,
  intake,
  saving,
  timer,
  cv,
  next,
  pause,
  questions,
  summary,
  result,
  asking,
  found,
  practice,
  check,
  keeping,
  elsewhere,
  noticed,
};
