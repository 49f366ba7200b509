// The English sentences of the steps after the agreement.
import { cv } from './cv.ts';
import { count, plural, word } from './forms.ts';
import { noticed } from './integrity.ts';
import { next, pause } from './pause.ts';
import { check, practice } from './practice.ts';
import { asking, found, result } from './result.ts';
import { elsewhere, keeping } from './saving.ts';

const about = {
  phone: 'Phone',
  location: 'Where you live',
  locationHint: 'Town and country are enough.',
  availability: 'When could you start?',
  now: 'Straight away',
  notice: 'After a notice period',
  unknown: 'I don’t know yet',
  noticePeriod: 'Notice period',
  noticeChoose: 'Choose',
  notices: ['1 week', '2 weeks', '1 month', '2 months', '3 months', 'More than 3 months'],
  salary: 'Salary you hope for, a year',
  salaryHint: 'With the currency, such as £48,000.',
  phoneShort: 'This number is too short. With the country code it looks like +44 1392 496 020.',
  phoneLetters: 'A phone number has figures only. With the country code it looks like +44 1392 496 020.',
  availabilityMissing: 'Choose one. “I don’t know yet” is fine.',
};

const intake = {
  title: 'About you',
  lead: 'How the team can reach you, and when you could start. None of this is scored.',
  submit: 'Continue',
};

const saving = {
  saved: (time: string) => `Saved ${time}`,
  saving: 'Saving…',
  refused: 'Can’t save. Copy your text now.',
  refusedMore:
    'The service refused your last change. What you typed is still here: copy it somewhere safe, then write to the contact below.',
  offline: 'You’re offline. Carry on writing.',
  behind: 'The service doesn’t answer. Carry on writing.',
  newer: (n: number) => `Question ${n} was also answered on another device.`,
  newerMore: (time: string) => `The answer from there was saved at ${time}. Which one counts?`,
  keepHere: 'Keep this one',
  keepThere: 'Use the other one',
};

const timer = {
  left: 'Time left in this part:',
  goesOn: 'The time goes on if you close this page. What you wrote is saved, and the same link brings you back.',
  paused: (time: string) => `${time}, paused`,
  minutes: (n: number) => `${n} min`,
  hidden: 'Time hidden. Spoken at 10 and 5 minutes',
  hide: 'Hide',
  show: 'Show',
  back: (minutes: number) => (minutes < 1 ? 'Less than a minute was given back' : `${minutes} min given back`),
  spoken: (minutes: number) => `${minutes} minutes left in this part. What you have written counts.`,
  up: 'The time is up.',
  upMore: 'What you wrote counts. Check the rest and submit when you are ready.',
};

const questions = {
  title: (n: number) => plural(n, { one: 'One question', other: `${n} questions` }),
  lead: (minutes: number) => `About ${minutes} minutes. Take them in any order, skip, and come back.`,
  limit: (minutes: number) => `You have ⟦${minutes} minutes⟧ once you start. The time goes on if you close this page.`,
  withInterview: 'The interview that follows is in this time too.',
  limitMore:
    'Time without a connection is given back. You can hide the clock. When the time is up, what you wrote counts.',
  noLimit: 'There is no clock. Everything is saved as you go.',
  saved: 'Every answer is saved as you give it, and can be changed until you submit.',
  start: 'Start the questions',
  running: (minutes: number) =>
    `The clock is running: ⟦${minutes} minutes⟧ are left. It goes on if you close this page.`,
  goOn: 'Continue with the questions',
  eyebrow: (n: number, all: number) => `Question ${n} of ${all}`,
  step: (n: number) => `Question ${n}`,
  mark: 'Mark to come back',
  marked: 'Marked to come back',
  chooseOne: 'Choose one answer',
  someHint: 'More than one is right.',
  order: 'Put them in order',
  orderHint: 'Drag a line, or use its buttons. The first line comes first.',
  moveUp: (option: string) => `Move up: ${option}`,
  moveDown: (option: string) => `Move down: ${option}`,
  moved: (option: string, place: number, all: number) => `${option}: place ${place} of ${all}`,
  orderMissing: 'Not ordered yet. Move at least one line.',
  number: 'Your answer',
  numberUnit: (unit: string) => `Your answer in ${unit}`,
  numberHint: 'Figures only, such as 12.5.',
  numberProblem: 'This isn’t a number yet.',
  text: 'Your answer',
  code: 'Code',
  shortHint: 'A few sentences are enough.',
  longHint: (minutes: number) => `Write as much as it needs, in about ${count(minutes, 'minute')}.`,
  words: (n: number) => count(n, 'word'),
  lastSent: (time: string) => `Last sent ${time}`,
  lastSentSince: (time: string, n: number) => `Last sent ${time}, since then ${count(n, 'word')} on this device`,
  notSent: 'Not sent yet, on this device',
  change: 'You can change this answer until you submit.',
  clear: 'Clear my answer',
  next: 'Continue',
  skip: 'Skip for now',
  previous: 'Previous',
  of: (n: number, all: number) => `${n} of ${all}`,
};

const emptyAndMarked = (empty: number, marked: number) => {
  const left =
    empty === 0 ? '' : `${word(empty)} ${plural(empty, { one: 'question is', other: 'questions are' })} empty`;
  if (marked === 0) return `${left}.`;
  if (empty === 0) return `${word(marked)} ${plural(marked, { one: 'question is', other: 'questions are' })} marked.`;
  return `${left} and ${word(marked).toLowerCase()} ${plural(marked, { one: 'is', other: 'are' })} marked.`;
};

const summary = {
  title: 'Check before you submit',
  lead: (until: string | null) =>
    until
      ? `You have until ${until}. After you submit, answers can’t be changed.`
      : 'After you submit, answers can’t be changed.',
  emptyAndMarked,
  emptyMore: 'Empty answers count as not answered.',
  markedMore: 'You can still look at them again.',
  caption: 'Your answers by part',
  part: 'Part',
  state: 'State',
  complete: 'Complete',
  open: 'Open',
  lookAgain: 'Look again',
  openLabel: (part: string) => ` ${part}`,
  cvConfirmed: 'Confirmed by you',
  cvNone: 'Left out',
  answered: (n: number, all: number) => `${n} of ${all} answered`,
  empty: (n: number) => `Question ${n} is empty`,
  marked: (n: number) => `Question ${n} is marked`,
  both: (n: number) => `Question ${n} is empty and marked`,
  comment: 'Anything the team should know?',
  commentLabel: 'A comment on something that happened',
  commentHint: 'A lost connection, a question that was unclear. People read it; it is not scored.',
  submit: 'Submit my answers',
  back: 'Back to the questions',
  unsent: 'Your last words aren’t sent yet.',
  unsentMore:
    'They are kept in this open page and go out by themselves when the connection is back. Then press the button again.',
  choose: 'Say first which answer counts, above.',
};

export const steps = {
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
