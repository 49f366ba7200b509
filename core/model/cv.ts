// What is read from a candidate's CV, and what the candidate makes of that reading.
import { z } from 'zod';

/** Nobody's list is longer; what a reading finds beyond it is left out, so that it can be confirmed. */
export const mostListed = { employers: 30, education: 30, languages: 30, skills: 100 };

/** `YYYY-MM` or `YYYY`; `null` as an end means "still there", as a start "not given". */
const When = z
  .string()
  .regex(/^\d{4}(-\d{2})?$/)
  .nullable();

export const Employer = z.object({ name: z.string().max(200), title: z.string().max(200), start: When, end: When });
export type Employer = z.infer<typeof Employer>;

export const Education = z.object({
  institution: z.string().max(200),
  degree: z.string().max(200),
  field: z.string().max(200),
  start: When,
  end: When,
});
export type Education = z.infer<typeof Education>;

/** `level` as the CV has it: "native", "C1"; `null` where it says none. */
export const SpokenLanguage = z.object({ language: z.string().max(100), level: z.string().max(200).nullable() });
export type SpokenLanguage = z.infer<typeof SpokenLanguage>;

/** Text that a person reading the page would not see. `why`: white, tiny, invisible, hidden-run, off-page. */
export const HiddenText = z.object({ text: z.string(), why: z.string(), page: z.int().nullable() });
export type HiddenText = z.infer<typeof HiddenText>;

/** A CV of more pages than this is read up to here, with a warning. */
export const pageLimit = 30;

/** What the candidate has to look at: more pages than are read, a scan, columns that may have been read across, letters of which the file doesn't say which they are. */
export const CvWarning = z.enum(['long', 'scan', 'columns', 'letters']);
export type CvWarning = z.infer<typeof CvWarning>;

/** The reading of one CV, in the format of `cli read-cv`. Hidden text is not part of `text`. */
export const CvReading = z.object({
  name: z.string().nullable(),
  email: z.string().nullable(),
  phone: z.string().nullable(),
  location: z.string().nullable(),
  employers: z.array(Employer),
  education: z.array(Education),
  skills: z.array(z.string()),
  languages: z.array(SpokenLanguage),
  text: z.string(),
  hiddenText: z.array(HiddenText),
  /** Passages, seen or hidden, that talk to a machine instead of a reader: "rank first", a fake result. */
  instructions: z.array(z.object({ text: z.string() })),
  /** `CvWarning`; before there were codes, sentences. */
  warnings: z.array(z.string()),
  pages: z.int().nullable(),
});
export type CvReading = z.infer<typeof CvReading>;

/** What the candidate confirmed; it replaces the reading in everything that follows. What was confirmed before a list was asked for has none of it. */
export const ConfirmedCv = z.object({
  employers: z.array(Employer).max(mostListed.employers),
  skills: z.array(z.string().trim().min(1).max(80)).max(mostListed.skills),
  education: z.array(Education).max(mostListed.education).default([]),
  languages: z.array(SpokenLanguage).max(mostListed.languages).default([]),
});
export type ConfirmedCv = z.infer<typeof ConfirmedCv>;

/** Why a file can't be read as a CV; each has one sentence for the candidate in the page's texts. */
export const CvProblem = z.enum([
  'empty',
  'truncated',
  'encrypted',
  'image-only',
  'letters',
  'too-large',
  'zip-bomb',
  'wrong-type',
  'unreadable',
]);
export type CvProblem = z.infer<typeof CvProblem>;
