// The draft card.
import { count } from './forms.ts';

export const draft = {
  drafting: (title: string) => `Drafting: ${title}`,
  draftingNote:
    'Drafting from your job description. This takes from ten seconds to a minute. Nobody is invited until you approve it.',
  failedSummary: (title: string) => `The draft isn’t ready: ${title}`,
  failedTitle: (title: string) => `No draft yet: ${title}`,
  tryAgain: 'Try again',
  /** Asks the language model anew that gave no answer. */
  again: 'Draft again',
  againAsk: {
    title: 'Draft it again?',
    text: 'This draft was changed by hand. If the model answers, its draft takes the place of this one.',
    yes: 'Draft again',
    no: 'Keep this one',
  },
  jobIsSafe: 'Your job description is safe.',

  readySummary: (title: string, size: string) => `Draft ready: ${title}, ${size}`,
  size: (criteria: number, minutes: number) =>
    `${count(criteria, 'criterion', 'criteria')}, ${count(minutes, 'minute')}`,
  readyTitle: (title: string) => `Draft: ${title}`,
  made: 'Made from your job description.',
  madeIn: (seconds: number) => `Made from your job description in ${count(seconds, 'second')}.`,
  nobodyInvited: 'Nobody is invited yet.',
  weight: (percent: number) => `${percent} %`,
  /** `quote` comes in quotation marks. */
  weightFrom: (percent: number, quote: string) => `${percent} %, from ${quote}`,
  question: (prompt: string, kind: string, minutes: number) => `${prompt} (${kind}, ${minutes} min)`,
  kind: {
    choice: 'one answer',
    multi: 'several answers',
    numeric: 'a number',
    ranking: 'a list to order',
    short: 'short answer',
    long: 'long answer',
    interview: 'interview',
  },
  cv: 'A CV',
  questions: (many: number) => count(many, 'question'),
  interview: (many: number) => `an interview with ${count(many, 'question')}`,
  about: (minutes: number) => `About ${count(minutes, 'minute')} for a candidate.`,
  limit: (minutes: number) => `The questions have a time limit of ${count(minutes, 'minute')}.`,
  limitTooShort: (needed: number, limit: number) =>
    `The questions take about ${count(needed, 'minute')}, and the time limit is ${count(limit, 'minute')}: many candidates won’t finish. Set a longer limit, or ask less.`,
  closes: (when: string) => `It closes ${when}.`,
  by: (engine: string) => `Draft by ${engine}.`,
  canChange: 'Every question can be changed.',
  editQuestion: 'Edit a question',
  approve: 'Approve',
  edit: 'Edit',
  tryIt: 'Try it yourself',
};
