// What the drafter tells a recruiter about a draft and its job description. Quotes are verbatim.
import { count } from './forms.ts';
import { experience } from './experience.ts';

export const authoring = {
  experience,
  engine: 'item bank, matched by meaning',
  /** Where it isn't known who drafted. */
  someEngine: 'item bank',
  /** Who drafted, where a language model did. */
  model: (name: string) => `the language model ${name}`,
  silent: 'The model didn’t answer, so this draft comes from the item bank.',
  overBudget: 'This month’s use of the model is spent, so this draft comes from the item bank.',
  spokenToPeople: 'No language model is set up, so some answers of the interview will wait for a person to read them.',
  order: 'This gives orders to a machine. It was left out of the draft: if you didn’t write it, ask who did.',
  notCalledFor: (criterion: string) => `“${criterion}” was left out: the description doesn’t call for it.`,
  personal: (many: number) =>
    `${count(many, 'question was', 'questions were')} left out for asking about something that must not count.`,
  unsound: (many: number) => `${count(many, 'question was', 'questions were')} left out for not being sound.`,
  empty: 'Nothing in the item bank fits this description closely, so the draft is empty.',
  knockOut: (quote: string) => `“${quote}” is a yes or no that nothing here asks or scores: check it yourself.`,
  bankIsEnglish: (language: string) => `The bank is in English; the description is in ${language}.`,
  notMeasured: (quote: string) => `No question in this draft measures “${quote}”.`,
  years: (quote: string) =>
    `“${quote}” isn’t scored: years of experience hardly predict performance (ρ = .07) and keep people away.`,
  language: {
    fr: 'French',
    de: 'German',
    es: 'Spanish',
    it: 'Italian',
    pt: 'Portuguese',
    nl: 'Dutch',
    zh: 'Chinese',
    ja: 'Japanese',
    ko: 'Korean',
    ru: 'Russian',
    ar: 'Arabic',
    el: 'Greek',
    he: 'Hebrew',
    hi: 'Hindi',
    th: 'Thai',
    other: 'another language',
  },

  /** Why wording is flagged, and what to write instead. */
  flag: {
    age: 'This wording can exclude by age. Name the skill instead.',
    carers: 'This wording can exclude carers and people who work part time. Give the hours instead.',
    gender: 'This wording is read as meant for one gender. Name the task or the skill instead.',
    native: 'This can exclude by origin. Name the level that the work needs, such as “fluent” or C1.',
    body: 'This can exclude disabled people. Say what has to be done, and that adjustments are possible.',
    belief: 'This can exclude by belief or origin. Write “first name”, and ask nothing of anybody’s belief.',
    looks: 'Appearance says nothing about the work and can exclude by age, origin or belief.',
    family: 'Family status has no place in a description of work.',
    culture: 'A fit that nobody can describe favours people like those already there. Name the behaviour instead.',
    years: 'Years of experience hardly predict performance (ρ = .07) and exclude many. Ask for what the person can do.',
    record: 'This can exclude by origin or by health. Ask only what the law lets you ask, after an offer.',
  },
};
