// A member's home, and the first words in a new place.
import { count } from './forms.ts';

export const home = {
  hello: 'Hello, I’m Shortlist',
  helloNote:
    'I draft assessments from job descriptions and keep one ranked card in the thread. People decide. Copy one of these to begin:',
  title: 'Your assessments',
  count: (many: number) => `${count(many, 'assessment')} in your home.`,
  /** What waits for the reader follows. */
  waiting: (what: string) => `Waiting for you: ${what}`,
  scorecards: (many: number) => count(many, 'scorecard to give', 'scorecards to give'),
  undecided: (many: number) => count(many, 'result to decide', 'results to decide'),
  /** A command follows. */
  tryThis: 'Try it with this, or paste a whole job description after it:',
  exampleJob:
    'new Night nurse, eight-bed ward. Needs: medication safety, clear handovers, calm with families, three years on a ward',
  reviewerEmpty: 'Recruiters start assessments. What you are asked for will stand here.',
  help: 'Help',
  back: 'All assessments',
  /** The form that invites whom a message speaks of. */
  which: 'To which assessment',
  noneOpen: 'No assessment is open, so nobody can be invited yet. Approve a draft, or start a new one.',
  chooseOpen: 'Choose an assessment that is open.',
  /** Below a link to a report. */
  preview: (assessment: string) => `A result of ${assessment}`,
  previewNote: 'Names and scores are shown to those who may see them, one at a time.',
};
