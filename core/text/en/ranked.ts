// The ranked card.
import { count, figure, list, plural } from './forms.ts';

export const ranked = {
  summary: (assessment: string, said: string) => `${assessment}: ${said}`,
  closedSummary: (assessment: string, said: string) => `${assessment} is closed: ${said}`,
  nobodyYet: 'nobody has finished yet',
  first: (names: readonly string[]) => `${list(names)} ${names.length > 1 ? 'tied for 1st' : 'is 1st'}`,

  finished: (finished: number, invited: number) => `${figure(finished)} of ${figure(invited)} finished`,
  scoring: (many: number) => `${figure(many)} being scored`,
  closes: (when: string) => `closes ${when}`,
  /** `how` is one of the two that follow. */
  closed: (when: string, how: string) => `Closed ${when} ${how}.`,
  byMember: (name: string) => `by ${name}`,
  byDeadline: 'by deadline',
  tally: {
    advance: (many: number) => `${figure(many)} advanced`,
    hold: (many: number) => `${figure(many)} on hold`,
    reject: (many: number) => `${figure(many)} rejected`,
    undecided: (many: number) => `${figure(many)} to decide`,
  },

  oneResult: 'One result so far.',
  oneResultNote: 'A place is shown once two or more have finished.',
  tiedFirst: 'Tied for 1st.',
  /** Two or three. */
  theseTied: (many: number) => `These ${many === 2 ? 'two' : 'three'} can’t be told apart by score.`,
  sameTied: 'Those with the same place can’t be told apart by score.',
  header: ['Place', 'Candidate', 'Score', 'Likely', 'Why'],

  nobodyInvited: 'Nobody is invited yet.',
  nobodyInvitedNote: 'Add candidates, or share one link with all of them.',
  nobodyFinished: 'Nobody has finished yet.',
  underWay: (opened: number, working: number) =>
    `${figure(opened)} ${plural(opened, { one: 'has opened their link', other: 'have opened their link' })} and ${figure(working)} ${plural(working, { one: 'is', other: 'are' })} working on it.`,
  fillsIn: 'This card fills in by itself.',

  noPlace: 'No place yet.',
  reading: (time: string) => `Finished ${time}. Reading the answers.`,
  waits: (time: string) =>
    `Finished ${time}. Waiting for scoring: the language model doesn’t answer, and is asked again by itself.`,
  tooLittle: 'Finished. Too little to go on for a score: please read the report.',
  moreWaiting: (many: number) => `${count(many, 'person more', 'more')}.`,

  compareThese: (many: number) => `Compare these ${many}`,
  back: 'Back',
  next: (many: number) => `Next ${many}`,
  last: (many: number) => `${many} more`,
  copyShareLink: 'Copy share link',
  openAgain: 'Open again',
  close: 'Close',
  closeSpoken: 'Close the assessment',
  closeTitle: 'Close this assessment?',
  everybodyFinished: 'Everybody has finished.',
  leftOut: (many: number) =>
    `${count(many, 'person hasn’t', 'people haven’t')} finished; their links stop working now, and what they wrote is kept.`,
  canReopen: 'You can open it again.',
  closeYes: 'Close it',
  closeNo: 'Keep it open',

  page: (page: number, pages: number) => `Page ${figure(page)} of ${figure(pages)}.`,
  placesChange: 'Places can change when the others are in.',
};
