// What a report says of how it came about: who did what, what was noticed, why a person should read an answer.
import { list, plural } from './forms.ts';

const at = (numbers: readonly string[]) =>
  `${plural(numbers.length, { one: 'Question', other: 'Questions' })} ${list(numbers)}`;

export const reportLog = {
  candidate: 'The candidate',
  /** After who did it. */
  did: {
    agreed: 'agreed to the notice and started',
    submitted: 'submitted the answers',
    scored: 'gave first scores',
    advance: 'advanced the candidate',
    hold: 'put the candidate on hold',
    reject: 'rejected the candidate',
    undo: 'took the decision back',
    'score-changed': 'changed a score',
    'scored-again': 'used the scores of a newer version',
    'scored-again-undone': 'put the old scores back',
    'score-change-undone': 'took a changed score back',
    'asked-review': 'asked for a review by a person',
    'review-answered': 'answered the request for a review',
    'asked-correct': 'asked for a correction',
    'asked-erase': 'asked for deletion of the data',
  },

  late: (number: number) => `Question ${number} was changed after the time was over, and this is not scored.`,
  /** `words` stand in quotation marks. */
  lateWords: (number: number, words: string) =>
    `Question ${number} was changed after the time was over, and this is not scored: ${words}`,
  behind: (number: number, minutes: number) =>
    `The answer to question ${number} came ${minutes} min after the time was over, without a connection until then; the device says that it was typed before.`,
  givenBack: (seconds: number) => `The connection was lost; ${seconds} seconds were given back.`,
  machine: (words: string) => `An answer addresses a machine: ${words}. It was left out of the score.`,

  /** What is alike at many questions, in one line; `numbers` are those of the questions. */
  together: {
    alike: (numbers: readonly string[], percent: string, other: string) =>
      `${at(numbers)}: ${percent} % the same as the answers of ${other}.`,
    pasted: (numbers: readonly string[]) => `${at(numbers)}: text was pasted.`,
    away: (numbers: readonly string[]) => `${at(numbers)}: away from the page.`,
    fast: (numbers: readonly string[]) => `${at(numbers)}: faster than anybody types.`,
    late: (numbers: readonly string[]) => `${at(numbers)}: the answers arrived after the time was over.`,
    machine: (numbers: readonly string[]) => `${at(numbers)}: the answer addresses a machine.`,
  },

  /** Why a person should read an answer, by the reason. */
  readIt: {
    'too-little': 'It is too short to lean on the score.',
    'any-subject':
      'It tells of what the candidate has done, which the offline reader can’t judge: read it by the levels described, and give a score.',
    topic: 'It may be about something else than the question.',
    language: 'It is in a language that the offline reader doesn’t know.',
    denied: 'Much of it seems to say what isn’t done or needed, and too little else for a score.',
    others:
      'Much of it seems to say what others do, or what should be done, and not what the person does, so it has no score.',
    subjects: 'Much of it seems to name subjects without saying what is done about them, so it has no score.',
    oneself: 'Much of it seems to be about a career or hopes, and not about the question, so it has no score.',
    general:
      'Much of it seems to fit any question, to tell the question again, or to claim more than it says, so it has no score.',
    appraisal:
      'Much of it seems to speak of the answer, its marking or praise, and not of what the person does, so it has no score.',
    middling: 'Scores in the middle are the least certain.',
    unsure: 'The model found too little in it to be sure of a level.',
    'readings-differ': 'The readings differ by more than one level.',
    'engines-differ': 'The model and the offline reader disagree about it.',
    budget: 'It was read offline, since this month’s budget for the model is used up.',
    instructions: 'It holds sentences that address a machine; they were left out of the score.',
    'not-enough': 'There is not enough evidence in it for a score.',
  },
};
