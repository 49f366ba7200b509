// The list of assessments.
import { count, figure, plural } from './forms.ts';

export const assessments = {
  heading: {
    open: (many: number) => count(many, 'open assessment'),
    closed: (many: number) => count(many, 'closed assessment'),
  },
  none: { open: 'No open assessments', closed: 'No closed assessments' },
  start: 'Start one from a job description.',
  how: 'Paste a job description, and a draft is ready in about ten seconds. Nobody is invited until you approve it.',
  show: 'Show',
  showSpoken: (title: string) => `Show ${title}`,
  drafting: 'Being drafted',
  failed: 'The draft failed; it can be tried again',
  draft: 'Draft, waiting for you to approve it',
  open: (finished: number, invited: number) => `${figure(finished)} of ${figure(invited)} finished`,
  closes: (when: string) => `closes ${when}`,
  closed: (finished: number, invited: number) => `Closed, ${figure(finished)} of ${figure(invited)} finished`,
  more: (many: number) => `${count(many, 'more', 'more')}. Name one to see it: `,
  /** `asked` is quoted. */
  noneCalled: (asked: string) => `No assessment is called ${asked}.`,
  nearest: (many: number) => plural(many, { one: 'Did you mean this one?', other: 'Did you mean one of these?' }),
  /** `heading` is one of the headings; what to type follows. */
  others: (heading: string) => `${heading}: `,
  /** Where several may be meant. `asked` is quoted. */
  several: {
    here: (many: number) => `${count(many, 'assessment is', 'assessments are')} shown here.`,
    anywhere: (many: number) =>
      plural(many, { one: 'There is one assessment.', other: `There are ${figure(many)} assessments.` }),
    called: (many: number, asked: string) => `${count(many, 'assessment matches', 'assessments match')} ${asked}.`,
    more: (many: number) => `${count(many, 'more', 'more')}. Name one to choose it: `,
  },
  choose: 'Choose',
  chooseSpoken: (title: string) => `Choose ${title}`,
  which: {
    invite: 'To which one do you want to invite somebody?',
    show: 'Which one do you want to see?',
    rank: 'Whose ranking do you want to see?',
    compare: 'In which one do you want to compare people?',
    remind: 'In which one shall those be reminded who haven’t finished?',
    link: 'Which one do you want to show elsewhere too?',
    unlink: 'Which one shall no longer be shown here?',
    close: 'Which one do you want to close?',
  },
};
