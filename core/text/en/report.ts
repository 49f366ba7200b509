// What a report says of one candidate: figures, places, evidence, what was noticed.
import { count, figure, list, plural } from './forms.ts';

/** `reason` stands in quotation marks. */
type Changed = { score: string; by: string; on: string; reason: string };

export const report = {
  /** All three are whole numbers. */
  scoreOf: (score: string, low: string, high: string) => `${score} of 100, likely ${low} to ${high}`,
  ofHundred: (score: string) => `${score} of 100`,
  likely: (range: string) => `likely ${range}`,
  likelyTo: (low: string, high: string) => `Likely ${low} to ${high}`,
  /** `likely` is the line above; the standard error has one decimal at most. */
  withError: (likely: string, error: string) => `${likely}, SE ${error}`,
  moment: (day: string, clock: string) => `${day}, ${clock}`,
  unknownTime: 'unknown',

  finishedAt: (at: string) => `Finished ${at}.`,
  scoredIn: (seconds: number, engine: string, where: string) =>
    `Scored in ${count(seconds, 'second')} by ${engine}, ${where}.`,
  keysAlone: 'keys',
  /** No language model was asked. */
  inside: 'without an outside AI service',
  outside: (provider: string, tokens: string) => `at ${provider}, ${tokens}`,
  /** `cost` is a sum of money, or nothing where it isn’t known. */
  tokens: (many: number, cost: string) => `with ${figure(many)} tokens${cost === '' ? '' : ` for ${cost}`}`,
  scoredAgain: (version: number, at: string) => `Scored again with version ${version} ${at}.`,
  trial: 'A trial: it is not ranked.',
  finishedOf: (finished: number, invited: number) => `${finished} of ${invited} invited have finished.`,
  otherVersions: (version: number) =>
    `Others took another version, which asked or weighed differently: the place counts among those who took version ${version}.`,
  coverage: (percent: number) =>
    `${percent} % of the weights rest on evidence. What is missing is left out, which makes the range wider.`,

  /** How each is answered. */
  kinds: {
    choice: 'One right option',
    multi: 'Several right options',
    numeric: 'A number',
    ranking: 'A list to order',
    short: 'Short answer',
    long: 'Long answer',
    interview: 'Interview',
  },
  seenAs: (number: number) => `the candidate’s question ${number}`,
  knockout: 'knock-out question',
  knockoutOnly: 'knock-out question, no part of the score',
  passed: (what: string) => `${what}: passed`,
  notPassed: (what: string) => `${what}: not passed`,

  /** Who speaks in an interview. */
  speakers: {
    followUp: 'Interviewer, follow-up',
    steer: 'Interviewer',
    answer: 'Candidate',
    added: 'Candidate, added later',
    nothing: 'Candidate',
    unsent: 'Candidate, typed and not sent',
  },
  followUpBy: (engine: string) => `Interviewer, follow-up by ${engine}`,
  steered: 'Said that something personal isn’t needed here and isn’t scored.',
  nothingToAdd: 'Had nothing to add.',

  /** Of a post or studies; a month is written by `month`. */
  until: (end: string) => `until ${end}`,
  span: (start: string, end: string) => `${start} to ${end}`,
  now: 'now',
  /** `number` from 1 to 12. */
  month: (year: string, number: number) =>
    `${'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')[number - 1] ?? ''} ${year}`,
  spoken: (language: string, level: string) => `${language}, ${level}`,
  studied: (degree: string, field: string) => `${degree}, ${field}`,

  /** How text of a file is hidden. */
  hidden: {
    white: 'In the colour of the page',
    tiny: 'In letters too small to read',
    invisible: 'Set so that it isn’t drawn',
    'off-page': 'Outside the page',
    'hidden-run': 'Marked as hidden',
  },

  /** A member’s change of a score. */
  changed: ({ was, score, by, on, reason }: Changed & { was: string }) =>
    `Changed from ${was} to ${score} by ${by} on ${on}: ${reason}`,
  set: ({ score, by, on, reason }: Changed) => `Set to ${score} by ${by} on ${on}: ${reason}`,
  takenBack: (by: string, on: string) => `Taken back by ${by} on ${on}.`,

  question: (number: number) => `Question ${number}`,
  /** `what` is a sentence. */
  atQuestion: (number: number, what: string) => `Question ${number}: ${what}`,
  notAnswered: 'Not answered.',
  notScored: 'not scored; the answer waits for a person.',
  noPoint: 'none of the points that were looked for was found.',
  noPointButNear:
    'none of the points that were looked for was found in so many words; its score rests on how near it comes to them.',

  /** Options and numbers stand in quotation marks. */
  chose: (option: string) => `Chose ${option}.`,
  isRight: 'Right.',
  rightIs: (what: string) => `Right is ${what}.`,
  chosen: (hits: number, all: number, wrong: number) => `${hits} of ${all} right ones chosen, ${wrong} wrong.`,
  pairs: (kept: number, all: number) => `${kept} of ${all} pairs in the right order.`,
  gave: (number: string) => `Gave ${number}.`,
  gaveNoNumber: (typed: string) => `Gave ${typed}, which isn’t one number.`,
  /** Both are sentences of their own: what is right, and why. */
  key: (right: string, because: string) => `Right: ${right} ${because}`,

  /** How a criterion was scored; the parts stand in one sentence. */
  byKey: (many: number) => `${count(many, 'question')} by key`,
  byOffline: (many: number) => `${count(many, 'written answer')} by the offline reader`,
  byModel: (many: number) => `${count(many, 'written answer')} by a language model`,
  withoutScore: (many: number) => `${count(many, 'written answer')} not scored`,
  onlyMarking: (many: number) => `${many} only as a requirement`,
  noQuestions: 'No questions.',
  readings: (times: number, engine: string, levels: string) =>
    `Read ${times} times by ${engine}: level ${levels} of 4.`,
  tooLittleToTell: 'too little to tell',

  availability: {
    now: 'Straight away',
    notice: 'After a notice period',
    noticeOf: (period: string) => `After a notice period: ${period}`,
  },

  waits: 'Waits for a person',
  notEnough: 'Not enough evidence',
  pleaseRead: 'Please read the answer',

  /** In half a minute: strongest criteria, a quote, what to ask about, what looks odd. */
  strong: (names: readonly string[]) => `Strong in ${list(names)}, with evidence.`,
  /** "Python (92)" */
  withScore: (name: string, score: string) => `${name} (${score})`,
  withScoreSoFar: (name: string, score: string) => `${name} (${score} so far)`,
  on: (criterion: string, quote: string, where: string) => `On ${criterion}: ${quote} (${where})`,
  tooLittle: (criterion: string) => `Too little to go on for ${criterion}.`,
  tooLittleSoFar: (criterion: string) => `Too little to go on for ${criterion} so far.`,
  lowest: (criterion: string) => `Lowest in ${criterion}.`,
  askPoint: (point: string) => `Ask about this, it wasn’t in the answer: ${point}`,
  askAgain: (number: number, prompt: string) => `Ask question ${number} again: ${prompt}`,
  cvBoth: 'The CV holds text that a reader can’t see, and orders to machines. Neither counted.',
  cvHidden: 'The CV holds text that a reader can’t see. It didn’t count; it is quoted below.',
  cvOrders: 'The CV gives orders to machines. They didn’t count; they are quoted below.',
  answersWait: (many: number, numbers: readonly string[]) =>
    `The ${plural(many, { one: 'answer to question', other: 'answers to questions' })} ${list(numbers)} ${plural(many, { one: 'waits for a person: it has', other: 'wait for a person: they have' })} no score.`,
  answersToRead: (many: number, numbers: readonly string[]) =>
    `Please read the ${plural(many, { one: 'answer to question', other: 'answers to questions' })} ${list(numbers)} yourself.`,
};
