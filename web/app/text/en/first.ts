// The English sentences of the first page and of what surrounds every step; ⟦ ⟧ enclose what is shown bold.
import type { PartKind } from '#core/model/page.ts';
import { pluralsOf } from '#core/text/plurals.ts';

const { plural } = pluralsOf('en');
const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const word = (n: number) => NUMBERS[n] ?? String(n);
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const count = (n: number, one: string, other: string) => plural(n, { one, other });

const shell = {
  skip: 'Skip to the content',
  help: 'Help',
  stuck: 'Stuck? Write to',
  by: 'Run with Shortlist',
  progress: 'Your progress',
  yourAssessment: 'Your assessment for',
  partOf: (n: number, all: number) => `Part ${n} of ${all}`,
  done: ' (done)',
  optional: 'Optional',
  back: 'Back',
  close: 'Close',
  trialLabel: 'Trial',
  trial: 'This is a trial.',
  trialMore: 'You see what candidates see. Nothing you do here appears in the ranking.',
  sending: 'Sending…',
  language: 'Language',
  deciders: (name: string | null) => (name ? `${name} and the hiring team` : 'the hiring team'),
  dayAt: (day: string, time: string) => `${day}, ${time}`,
  title: (step: string, job: string, workspace: string) => `${step} · ${job} at ${workspace}`,
  comeBack: (until: string | null) =>
    until
      ? `You can close this page and come back with the same link, on any device, until ${until}.`
      : 'You can close this page and come back with the same link, on any device.',
};

const parts: Record<PartKind, (questions: number) => { name: string; short: string; what: string }> = {
  intake: () => ({ name: 'About you', short: 'About you', what: 'Contact details and when you could start' }),
  cv: () => ({ name: 'Your CV', short: 'Your CV', what: 'You check what we read from it' }),
  questions: (n) => ({
    name: n === 0 ? 'Questions' : count(n, '1 question', `${n} questions`),
    short: 'Questions',
    what: 'One at a time. You can skip, go back and change',
  }),
  interview: () => ({ name: 'Interview', short: 'Interview', what: 'A short chat about your past work' }),
};

const welcome = {
  step: 'Welcome',
  hello: (first: string | null, workspace: string) =>
    first ? `Hello ${first}. Show ${workspace} how you work.` : `Show ${workspace} how you work.`,
  lead: (minutes: number, n: number, until: string | null) =>
    `About ${minutes} minutes in ${word(n)} ${count(n, 'part', 'parts')}. Take them when you like${until ? ` until ⟦${until}⟧` : ''}${n > 1 ? ', with a pause between them if you want one' : ''}. Nothing starts until you say so.`,
  limit: (minutes: number) =>
    `The questions have a time limit of ⟦${count(minutes, '1 minute', `${minutes} minutes`)}⟧. It begins only when you start them.`,
  partsHeading: (n: number) => plural(n, { one: 'What to expect', other: `The ${word(n)} parts` }),
  expect: 'What to expect',
  minutes: (n: number) => `${n} min`,
  who: 'Who is starting?',
  whoHint: (workspace: string) => `${workspace} uses this to send you your own link and to reach you.`,
  before: 'Before you agree',
  decides: 'A person decides',
  decidesMore: (deciders: string) =>
    `Software scores your answers and shows its evidence. Your answers are then read by ${deciders}. Nobody is turned down by software.`,
  software: 'AI takes part',
  softwareMore: (model: string | null) =>
    model
      ? `First scores of written answers, and follow-up questions in an interview, come from an AI model at ${model}, outside the employer. It gets your answers without your name and contact details. Age, photo, address and school are not used.`
      : 'First scores come from a small AI model on the employer’s own server; nothing is sent to an outside AI service. Your name, age, photo, address and school are not used.',
  kept: 'What is kept, and for how long',
  keptMore: (months: number) =>
    `Your details, CV and answers, for ${count(months, '1 month', `${months} months`)} after you agree. You can ask for a copy, a correction or deletion at any time.`,
  noticed: 'What is noticed',
  noticedMore:
    'How much you paste, much text in little time, leaving the page, how long each question is open, when you start, save and submit, lost connections, answers that arrive after the time, hidden text in a CV, orders to software, and answers like another candidate’s or the question. People see it; none of it changes the score. Before you submit, you can read what was noticed of pasting, typing, leaving and arriving late, and comment on it; the rest you can ask for.',
  full: 'Read the full notice',
  notice: 'The full notice',
  version: (version: number, date: string) => `Version ${version}, ${date}`,
  agreement: 'Your agreement',
  agree: 'I have read this and agree to be assessed this way.',
  agreeMissing: 'Tick this box to go on. Nothing has been collected yet.',
  keepProfile: (workspace: string) => `Keep my profile for other openings at ${workspace}.`,
  submit: 'Agree and continue',
};

const otherLanguage = {
  asked: (language: string) => `The questions are in ${language}.`,
  answer: (language: string, isScored: boolean) =>
    isScored
      ? `Please answer in ${language} too: the software scores ${language} alone. An answer in another language is kept and waits for a person to read it.`
      : `Please answer in ${language} too. The software scores English alone, so what you write waits for a person to read it.`,
};

const fields = {
  name: 'Full name',
  email: 'E-mail',
};

const problems = {
  count: (n: number) => `${capital(word(n))} ${count(n, 'answer needs', 'answers need')} a change.`,
  kept: 'Everything you typed is still here.',
  name: 'Write your name as the team should use it.',
  email: 'An e-mail address looks like name@example.org.',
  offline: 'You’re offline.',
  offlineMore: 'Nothing is lost. Press the button again when the connection is back.',
  busy: 'The service doesn’t answer at the moment.',
  busyMore: 'Nothing is lost. Wait a minute, then press the button again.',
  refused: 'This didn’t go through.',
  code: (code: string) => `Code for support: ${code}`,
};

const gone = {
  title: 'This link is closed',
  more: 'What was saved before that is safe. The team can open the link again for you.',
  unsent: 'These words had not been sent',
  unsentMore: 'Copy them now if you want to keep them.',
  question: (n: number) => `Question ${n}`,
};

const loading = {
  step: 'Loading',
  failed: 'The next step can’t be loaded yet.',
  failedMore: 'Nothing is lost. We try again by ourselves until the connection is back.',
};

export const first = { locale: 'en-GB', shell, parts, welcome, otherLanguage, fields, problems, gone, loading };
