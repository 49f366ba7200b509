// What every language of the page has to say; a sentence that one lacks does not compile.
import type { Recorded } from '#core/model/integrity.ts';
import type { first } from './en/first.ts';
import type { interview } from './en/interview.ts';
import type { steps } from './en/steps.ts';

/** The first page’s words. */
export type First = typeof first;
export type Steps = typeof steps;
export type Interview = typeof interview;

/** What the full notice says something about. */
export type NoticeFacts = {
  workspace: string;
  /** As the language says it within a sentence: "Ruth Marlow and the hiring team". */
  deciders: string;
  title: string;
  contact: string | null;
  months: number;
  /** Whose language model reads written answers, outside the employer's server; null where none does. */
  model: string | null;
};

/** `list` stands after the first paragraph. */
export type NoticeSection = { heading: string; paragraphs: string[]; list?: string[] };

/** What the notice says of each thing that is recorded while the assessment is taken. */
export type NoticeLines = Record<Recorded, string>;
