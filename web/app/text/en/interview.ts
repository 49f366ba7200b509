// The English sentences of the interview.
import { pluralsOf } from '#core/text/plurals.ts';

const { plural } = pluralsOf('en');

export const interview = {
  title: 'Interview',
  lead: (questions: number, minutes: number) =>
    `${plural(questions, { one: 'One question', other: `${questions} questions` })} about your past work, in about ${minutes} minutes.`,
  who: {
    script: 'No AI writes to you here.',
    model: 'You’re writing with an AI.',
  },
  whoMore: {
    script: 'A script asks everyone the same questions, and at most two follow-ups to each. No person reads along.',
    model: 'It asks everyone the same questions, and at most two follow-ups to each. No person reads along.',
  },
  expect: [
    'Tell what you did yourself, once, in a real case. A few sentences are enough.',
    'Take your time. Spelling and style aren’t scored.',
    'You can add to or correct an earlier answer until you submit.',
    'Everything is saved as you type. You can close the page and go on later, on any device.',
  ],
  textOnly: 'Text only.',
  textOnlyMore:
    'No camera, no microphone, nothing about your mood or manner. You find the whole conversation in your data, and you can ask for a person to read it.',
  voice: {
    start: 'Speak instead of typing',
    startMore: (host: string) =>
      `Your recording goes to ${host} to be written down, and isn’t kept. You read and correct the text before you submit it.`,
    recording: (said: string, most: string) => `Recording: ${said} of ${most}`,
    stop: 'Stop and write it down',
    cancel: 'Throw the recording away',
    writing: 'Being written down…',
    done: 'This is what was understood. Read it and correct it before you submit it.',
    nothing: 'Nothing was understood. Speak again, or type your answer.',
    denied: 'The microphone can’t be used. Allow it in your browser’s settings, or type your answer.',
    lost: 'Your recording couldn’t be sent. Try again, or type your answer.',
    again: 'Send the recording again',
  },
  withVoice: 'No camera.',
  withVoiceMore:
    'The microphone is on only while you record an answer. Only the words count, nothing about your voice, mood or manner. You find the whole conversation in your data, and you can ask for a person to read it.',
  personal:
    'You needn’t say anything about your age, health, family, faith, origin or the like. It is never asked for.',
  start: 'Start the interview',
  log: 'The interview so far',
  by: { script: 'Interviewer (script)', model: 'AI interviewer' },
  you: 'You',
  number: (n: number, all: number) => `Question ${n} of ${all}`,
  followUp: 'Follow-up to your answer',
  added: 'Added later',
  nothing: 'Nothing to add',
  steer:
    'You mentioned something personal that nobody needs to know here. It isn’t scored, for or against you, and you don’t have to say more about it.',
  answer: 'Your answer',
  hint: 'A few sentences are enough.',
  add: (n: number) => `Add to answer ${n}`,
  adding: (n: number) => `What do you want to add or correct at question ${n}?`,
  send: 'Submit answer',
  sendAdded: 'Submit addition',
  skip: 'I have nothing to add',
  skipQuestion: 'I have no example',
  cancel: 'Back to the open question',
  writing: 'The interviewer is writing…',
  empty: 'Write something first, or say that you have nothing to add.',
  unsent: 'Your answer is saved, but it isn’t sent yet.',
  unsentMore: 'Press the button again when the connection is back.',
  over: 'That was the last question. Thank you.',
  overMore: 'You can still add to an answer above, until you submit.',
  next: 'Continue',
};
