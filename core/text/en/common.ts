// What many cards and forms say alike.
import { figure } from './forms.ts';

export const common = {
  onlyYou: 'Only you see this.',
  /** The note under the title of a private card. */
  onlyYouAbout: (assessment: string) => `${assessment}. Only you see this.`,
  honesty: 'Scores are first readings by software, with their likely range. People decide.',
  /** The code follows. */
  codeForSupport: 'Code for support: ',
  newAssessment: 'New assessment',
  addCandidates: 'Add candidates',
  openCandidate: 'Open a candidate',
  open: 'Open',
  save: 'Save',
  cancel: 'Cancel',
  member: 'A member',
  candidate: 'A candidate',
  /** Where there is no name, or it may not be seen. */
  candidateCalled: (code: string) => `Candidate ${code}`,
  tooLong: (most: number) => `At most ${figure(most)} characters fit here.`,
  unreadable: 'This can’t be read.',
};
