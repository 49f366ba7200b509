// How the report says what a CV meets; the page and the PDF use the same words.
import { countsOf } from '../matching/counts.ts';
import type { Met } from '../model/cv-match.ts';
import type { ReportCvMatch } from '../model/report.ts';
import { en } from '../text/en.ts';

export const CV_MATCH = {
  heading: 'The CV and what the job asks for',
  columns: ['Requirement', 'Reading', 'The CV’s words'],
  silent: 'Nothing of it was found.',
  waits: 'Its words are shown once the name is.',
} as const;

export const MET: Readonly<Record<Met, string>> = {
  met: 'Met',
  partly: 'Partly met',
  not: 'Not met',
  unknown: 'Unknown',
};

/** "4 of 6 requirements met, 1 partly." */
export const metSentence = ({ lines }: ReportCvMatch): string => `${en.person.cvMeets(countsOf(lines))}.`;

/** How far such a reading can be trusted. */
export const trustOf = ({ engine }: ReportCvMatch): string =>
  `Read by software (${engine}), without name, contact, age, gender, family and schools. It is not part of the score and changes no place. Software misreads CVs, and a CV leaves things out: unknown isn’t missing, and what is met is the candidate’s own claim. Ask.`;
