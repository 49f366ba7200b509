// What a report says of how it came about: who did what, what was noticed, why a person should read an answer.
import type { Words } from '../en.ts';
import { count, de, list, plural } from './forms.ts';

const at = (numbers: readonly string[]) =>
  `${plural(numbers.length, { one: 'Question', other: 'Questions' })} ${list(numbers)}`;

export const reportLog: Words['reportLog'] = {
  candidate: 'La personne candidate',
  /** After who did it. */
  did: {
    agreed: 'a accepté la notice et a commencé',
    submitted: 'a envoyé ses réponses',
    scored: 'a donné les premières notes',
    advance: 'a fait avancer la candidature',
    hold: 'a mis la candidature en attente',
    reject: 'a refusé la candidature',
    undo: 'a annulé la décision',
    'score-changed': 'a modifié une note',
    'scored-again': 'a mis en place les notes d’une version plus récente',
    'scored-again-undone': 'a rétabli les anciennes notes',
    'score-change-undone': 'a annulé la modification d’une note',
    'asked-review': 'a demandé une relecture humaine',
    'review-answered': 'a répondu à la demande de relecture',
    'asked-correct': 'a demandé une correction',
    'asked-erase': 'a demandé la suppression de ses données',
  },

  late: (number) => `Question ${number} : réponse modifiée après la fin du temps ; cette modification n’est pas notée.`,
  /** `words` stand in quotation marks. */
  lateWords: (number, words) =>
    `Question ${number} : réponse modifiée après la fin du temps, et cette modification n’est pas notée : ${words}`,
  behind: (number, minutes) =>
    `Question ${number} : réponse arrivée ${count(minutes, 'minute')} après la fin du temps, faute de connexion jusque-là ; selon l’appareil, elle a été saisie avant.`,
  givenBack: (seconds) =>
    `La connexion a été coupée ; ${count(seconds, 'seconde a été rendue', 'secondes ont été rendues')}.`,
  machine: (words) => `Une réponse s’adresse à une machine : ${words}. Ce passage a été laissé hors de la note.`,

  /** What is alike at many questions, in one line; `numbers` are those of the questions. */
  together: {
    alike: (numbers, percent, other) => `${at(numbers)} : texte identique à ${percent} % aux réponses ${de(other)}.`,
    pasted: (numbers) => `${at(numbers)} : texte inséré par copier-coller.`,
    away: (numbers) => `${at(numbers)} : page quittée.`,
    fast: (numbers) => `${at(numbers)} : texte arrivé plus vite que l’on ne tape.`,
    late: (numbers) => `${at(numbers)} : réponses arrivées après la fin du temps.`,
    machine: (numbers) => `${at(numbers)} : texte qui s’adresse à une machine.`,
  },

  /** Why a person should read an answer, by the reason. */
  readIt: {
    'too-little': 'Elle est trop courte pour que l’on puisse se fier à la note.',
    'any-subject':
      'Elle raconte ce que la personne a fait, et le moteur hors ligne ne sait pas en juger : lisez-la d’après les niveaux décrits, et donnez une note.',
    topic: 'Elle porte peut-être sur autre chose que la question.',
    language: 'Elle est dans une langue que le moteur hors ligne ne connaît pas.',
    denied:
      'Elle semble surtout dire ce qui ne se fait pas ou n’est pas nécessaire, et le reste ne suffit pas pour une note.',
    others:
      'Elle semble surtout dire ce que d’autres font, ou ce qu’il faudrait faire, et non ce que fait la personne : il n’y a donc pas de note.',
    subjects: 'Elle semble surtout citer des sujets sans dire ce qui en est fait : il n’y a donc pas de note.',
    oneself:
      'Elle semble surtout parler d’un parcours ou de souhaits, et non de la question : il n’y a donc pas de note.',
    general:
      'Elle semble surtout dire ce qui vaudrait pour n’importe quelle question, répéter celle-ci, ou affirmer plus qu’elle n’explique : il n’y a donc pas de note.',
    appraisal:
      'Elle semble surtout parler de la réponse elle-même, de sa notation ou de ses mérites, et non de ce que fait la personne : il n’y a donc pas de note.',
    middling: 'Les notes moyennes sont les moins sûres.',
    unsure: 'Le modèle y a trouvé trop peu pour être sûr d’un niveau.',
    'readings-differ': 'Les lectures diffèrent de plus d’un niveau.',
    'engines-differ': 'Le modèle et le moteur hors ligne ne la jugent pas de la même façon.',
    budget: 'Elle a été lue hors ligne, car le budget de ce mois pour le modèle est épuisé.',
    instructions:
      'Elle contient des phrases qui s’adressent à une machine ; ces phrases ont été laissées hors de la note.',
    'not-enough': 'Elle contient trop peu d’éléments pour une note.',
  },
};
