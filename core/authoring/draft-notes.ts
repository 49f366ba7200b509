// What a recruiter should know about a draft: what is not measured, what is not scored, which language it is in.
import type { Call, Chosen } from './calls.ts';
import type { Job } from './job.ts';

const LANGUAGES: Readonly<Record<string, string>> = {
  en: 'English',
  fr: 'French',
  de: 'German',
  es: 'Spanish',
  it: 'Italian',
  pt: 'Portuguese',
  nl: 'Dutch',
  zh: 'Chinese',
  ja: 'Japanese',
  ko: 'Korean',
  ru: 'Russian',
  ar: 'Arabic',
  el: 'Greek',
  he: 'Hebrew',
  hi: 'Hindi',
  th: 'Thai',
};

const YEARS = /\b(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten)\+?\s*(?:years?|yrs?|ans)\b/iu;
const CODE = /\b(?:developer|engineer|programmer|développeu\w+|entwickler\w*|desarrollador\w*)\b/iu;

/** A need longer than this is a sentence, not the name of a skill; its absence from the bank says little. */
const LONGEST_NEED = 60;

/** Whole sentences, the most pressing first. Quotes are verbatim. */
export function draftNotes(job: Job, calls: readonly Call[], measured: readonly Chosen[]): string[] {
  return [
    ...languageNote(job),
    ...(measured.length === 0
      ? ['Nothing in the item bank fits this description closely, so the draft is empty.']
      : []),
    ...calls
      .filter(({ knockOut }) => knockOut)
      .map(({ quote }) => `“${quote}” is a yes or no that nothing here asks or scores: check it yourself.`),
    ...unmeasured(calls, measured),
    ...yearsNote(job),
    ...(CODE.test(job.title) ? ['A short coding task would go well with these questions.'] : []),
  ];
}

function languageNote({ language }: Job): string[] {
  if (language === 'en') return [];
  return [`The bank is in English; the description is in ${LANGUAGES[language] ?? 'another language'}.`];
}

// Where nothing is marked as needed, every short phrase of the description counts as a need.
function unmeasured(calls: readonly Call[], measured: readonly Chosen[]): string[] {
  const marked = calls.some(({ source }) => source === 'must');
  const needs = calls.filter(
    ({ source, knockOut }) => !knockOut && (source === 'must' || (!marked && source === 'duty')),
  );
  const isMeasured = (call: Call) => call.skills.some(({ skill }) => measured.some((one) => one.skill === skill));
  return needs
    .filter((call) => call.quote.length <= LONGEST_NEED && !isMeasured(call))
    .map(({ quote }) => `No question in this draft measures “${quote}”.`);
}

function yearsNote({ text, flags }: Job): string[] {
  const years = YEARS.exec(text)?.[0];
  if (years === undefined || flags.some(({ quote }) => quote.includes(years))) return [];
  return [`“${years}” isn’t scored: years of experience hardly predict performance (ρ = .07) and keep people away.`];
}
