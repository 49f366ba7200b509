// Why a file can't be read as a CV, in words for the person who sent it: what happened, what is safe, what to do.
import { pageLimit, type CvProblem } from '../../model/cv.ts';

type PerProblem = Record<CvProblem | 'other', string>;

const happened: PerProblem = {
  empty: 'This file is empty.',
  truncated: 'Part of this file is missing, as if its upload had stopped half-way.',
  encrypted: 'This file is locked with a password.',
  'image-only': 'This file is a picture of a CV. There is no text in it to read.',
  letters: 'This file doesn’t say which letters it shows, so its text can’t be read.',
  'too-large': 'This file is larger than 10 MB.',
  'zip-bomb': 'This file unpacks to far more than a CV holds, so it was not opened.',
  'wrong-type': 'This file is not a PDF or DOCX, whatever its name says.',
  unreadable: 'This file is damaged, or too much to read in ten seconds.',
  other: 'This file couldn’t be read.',
};

const mend: PerProblem = {
  empty: 'Choose the file again',
  truncated: 'Send the file again',
  encrypted: 'Save it without a password and send that',
  'image-only': 'Send a PDF or DOCX with text',
  letters: 'Save it with its fonts embedded, or as DOCX, and send that',
  'too-large': 'Save it without large pictures and send that',
  'zip-bomb': 'Save your CV as a PDF and send that',
  'wrong-type': 'Save your CV as PDF or DOCX and send that',
  unreadable: 'Open it, save it again as PDF and send that',
  other: 'Save your CV as a PDF and send that',
};

export const cvFile = {
  happened,
  mend,
  /** What the candidate has to look at in a reading. */
  warnings: {
    long: (pages: number) => `This file has ${pages} pages. The first ${pageLimit} are read.`,
    scan: 'This file is a scan. Its words are as the scanner recognised them.',
    columns: 'This file may have columns that were read across. See whether what belongs together stands together.',
    letters: 'Some letters of this file couldn’t be read: it doesn’t say which they are. See what is missing.',
  },
  whole: (what: string, todo: string) => `${what} Nothing else is lost. ${todo}, or go on without it.`,
};
