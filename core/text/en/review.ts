// What is said about scorecards and comments.
import type { Level, Recommendation } from '../../model/review.ts';

const scorecards = (n: number) => (n === 1 ? '1 scorecard' : `${n} scorecards`);

const recommendation = {
  'strong-yes': 'Strong yes',
  yes: 'Yes',
  no: 'No',
  'strong-no': 'Strong no',
} satisfies Record<Recommendation, string>;

const levels = {
  1: 'Well below what the job needs',
  2: 'Below what the job needs',
  3: 'What the job needs',
  4: 'More than the job needs',
} satisfies Record<Level, string>;

const shortLevels = {
  1: 'well below',
  2: 'below',
  3: 'as needed',
  4: 'more than needed',
} satisfies Record<Level, string>;

const block = {
  title: 'Scorecards',
  count: scorecards,
  progress: (given: number, expected: number) =>
    expected > given
      ? `${given} of ${scorecards(expected)} given.`
      : given === 0
        ? 'No scorecards yet.'
        : `${scorecards(given)} given.`,
  hidden: 'You see what the others say once you have given yours.',
  closed: 'A decision stands, so everybody who may see results can read them.',
  scoreStays: 'Scorecards never change the score.',
  who: 'Who',
  recommends: 'Recommends',
  ratings: 'Ratings',
  changed: (name: string) => `${name} (changed)`,
  changedAt: (at: string) => `changed ${at}`,
  late: (name: string) => `${name} (could read the others first)`,
  lateNote: 'could read the others first',
  rating: (criterion: string, level: string) => `${criterion}: ${level}`,
  ratingList: (all: readonly string[]) => all.join('; '),
  noRatings: 'none',
  says: (name: string) => `${name}: `,
  comments: 'Comments',
  more: (n: number) => `${n} more in the report.`,
  how: 'Give yours from the candidate’s card in chat.',
};

const buttons = {
  give: 'Scorecard',
  change: 'Change my scorecard',
  comment: 'Comment',
  ask: 'Ask for scorecards',
  /** On the ranked card: opens the candidate's own card. */
  open: 'Scorecards',
  spokenOpen: (name: string) => `Scorecards about ${name}`,
  spokenGive: (name: string) => `Your scorecard for ${name}`,
  spokenComment: (name: string) => `Comment on ${name}`,
  spokenAsk: (name: string) => `Ask for scorecards about ${name}`,
};

const form = {
  title: 'Scorecard',
  intro:
    'Read the report first. Nobody sees what others say before they have given their own. Scorecards never change the score.',
  rate: 'What did you see?',
  cantSay: 'Can’t say',
  recommendation: 'Would you take them on?',
  comment: 'Why',
  commentHint: 'Kept with the candidate’s data. They can ask to read it, without your name.',
  late: 'You can already read what others say, so yours will be marked “could read the others first”.',
  saySomething: 'Rate at least one criterion, or write a comment.',
  rateThis: 'Choose a level, or “Can’t say”.',
  recommendThis: 'Choose one of the four.',
  save: 'Save',
  cancel: 'Cancel',
  tooLong: 'At most 2,000 characters fit here.',
};

const commentForm = {
  title: 'Comment',
  intro: 'Others read it once they have given their scorecard, or when a decision stands. It never changes the score.',
  label: 'Comment',
  empty: 'Write a few words.',
};

const askForm = {
  title: 'Ask for scorecards',
  intro: 'Each gets a direct message from me, and a scorecard to fill in.',
  whom: 'Whom',
  about: 'About',
  one: 'This candidate',
  all: 'Every candidate of this assessment',
  takeBack: 'Don’t ask any more',
  everyCandidate: (name: string) => `${name}, about every candidate`,
  ask: 'Ask',
  nobody: 'Choose somebody.',
  tooMany: 'At most 10 people at once.',
  guest: (name: string) => `${name} is a guest, and guests can’t see results. Choose somebody of the team.`,
  unknown: 'One of these people can’t be found in the workspace.',
};

const asked = {
  told: (names: string) => `I have asked ${names} by direct message.`,
  already: (names: string) => `Asked before: ${names}.`,
  given: (names: string) => `Has given theirs: ${names}.`,
  takenBack: (names: string) => `Not asked any more: ${names}.`,
  nothing: 'Nothing changed.',
};

const request = {
  summary: (asker: string, name: string) => `${asker} asks for your scorecard for ${name}.`,
  title: (name: string) => `Your scorecard for ${name}, please`,
  summaryAll: (asker: string, assessment: string) => `${asker} asks for your scorecards for “${assessment}”.`,
  titleAll: (assessment: string) => `Your scorecards for “${assessment}”, please`,
  asker: (asker: string, at: string) => `${asker} asked, ${at}. Only you see this.`,
  askerAbout: (assessment: string, asker: string, at: string) =>
    `${assessment}. ${asker} asked, ${at}. Only you see this.`,
  text: 'Read the report, then say what you saw. You see what the others say once you have given yours.',
  textAll: 'One for each candidate who has finished: open the candidate on the card, then press Scorecard.',
  open: 'Open the card',
};

const problems = {
  closed: 'A decision stands about this candidate, so scorecards are closed. You can still comment.',
  /** Said to whoever decides, before and after. */
  owed: (n: number) => (n === 1 ? '1 scorecard is still owed.' : `${n} scorecards are still owed.`),
  owedAfter: (n: number) =>
    n === 1
      ? '1 scorecard was still owed. It can be given only if this is undone.'
      : `${n} scorecards were still owed. They can be given only if this is undone.`,
};

const compare = {
  row: 'Scorecards',
  hidden: (n: number) => `${n} given, hidden until yours`,
  counted: (n: number, which: string) => `${n} ${which.toLowerCase()}`,
};

export const review = {
  recommendation,
  levels,
  shortLevels,
  block,
  buttons,
  form,
  commentForm,
  askForm,
  asked,
  request,
  problems,
  compare,
};
