// A candidate asks people for something, and is answered.
import { figure, plural } from './forms.ts';

export const request = {
  asks: {
    review: (name: string) => `${name} asks for a review by a person`,
    correct: (name: string) => `${name} asks for a correction`,
    erase: (name: string) => `${name} asks for their data to be deleted`,
  },
  when: (assessment: string, at: string) => `${assessment}, ${at}. Only you see this.`,
  reply: {
    review: 'Have somebody who hasn’t seen the score read the answers afresh.',
    correct: 'Reply with what was changed, or why not, within a month.',
    erase:
      'Reply within a month. “Erase” on their invitation deletes everything at once: reply first, or note their address.',
  },
  invitation: 'Their invitation',
  address: (email: string) => `Their address: ${email}.`,
  /** On the ranked card; `due` is written out. */
  ask: (people: number, due: string) =>
    plural(people, {
      one: `1 asks for a review by a person, to be answered by ${due}.`,
      other: `${figure(people)} ask for a review by a person, the first to be answered by ${due}.`,
    }),
  look: 'Look',
  waits: (name: string) => `${name} waits for a review by a person`,
  asked: (at: string) => `Asked for a review by a person, ${at}`,
  due: (due: string) => `Answer by ${due}.`,
  late: (due: string) => `The answer was due by ${due}.`,
  answer: 'Answer',
  answerSpoken: (name: string) => `Answer ${name}`,
  answered: (by: string, at: string) => `Answered by ${by}, ${at}`,
  somethingChanged: 'Something was changed.',
  nothingChanged: 'Nothing was changed.',
  mailFailed: 'The mail server refused the address; the answer stands on their page.',
  nothingAsked: 'This person hasn’t asked for a review.',
  answeredAlready: 'Somebody has answered this already.',
  answerForm: {
    title: 'Answer the request',
    label: 'Your answer',
    hint: 'They read it on their result page, with your name, and get an e-mail that says only that there is an answer.',
    hintNoMail:
      'They read it on their result page, with your name. No e-mail goes out: nobody has confirmed their address.',
    language: (language: string) => `Their page is in ${language}.`,
    changed: 'Was anything changed?',
    changedOption: { no: 'Nothing was changed', yes: 'Something was changed' },
    missing: 'Write your answer.',
    short: 'Say a little more: at least 10 characters.',
    changedMissing: 'Say whether anything was changed.',
    send: 'Send the answer',
  },
};
