// What a recruiter should know about a draft: what is not measured, what is not scored, which language it is in.
import type { Call, Chosen } from './call.ts';
import type { Words } from '../text/en.ts';
import type { Job } from './job.ts';

/** “five years”, but not the age of children: “five year olds”, “enfants de 3 à 6 ans”. */
export const YEARS =
  /(?<!\b(?:enfants?|élèves?|children|pupils|aged)\b[^.;\n]{0,25})\b(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten)\+?\s*(?:years?|yrs?|ans)\b(?![\s-]*olds?\b| of age\b)|\b(?:\d{1,2}|ein|zwei|drei|vier|fünf)\+? jahre?n? (?:\p{L}+ )?(?:berufs)?(?:erfahrung|praxis)\b|(?<!\bcon (?:más de )?)\b(?:\d{1,2}|un|dos|tres|cinco) años? de experiencia\b|(?:\d{1,2}|[一两兩三四五])年[^，。；、\n]{0,8}(?:经验|經驗)/iu;

/** A need longer than this is a sentence, not the name of a skill; its absence from the bank says little. */
const LONGEST_NEED = 60;

/** Words in the name of a skill that would be nice. */
const LONGEST_NAME = 3;

type Drafted = {
  job: Job;
  calls: readonly Call[];
  measured: readonly Chosen[];
  /** The words of the description that questions were made of. */
  told: readonly string[];
};

/** Whole sentences, the most pressing first. Quotes are verbatim. */
export function draftNotes({ job, calls, measured, told }: Drafted, t: Words): string[] {
  return [
    ...languageNote(job, t),
    ...(measured.length === 0 && told.length === 0 ? [t.authoring.empty] : []),
    ...(told.length > 0 ? [t.authoring.experience.note(told)] : []),
    ...calls.filter(({ knockOut }) => knockOut).map(({ quote }) => t.authoring.knockOut(quote)),
    ...unmeasured(calls, measured)
      .filter((quote) => !told.some((one) => quote.includes(one) || one.includes(quote)))
      .map((quote) => t.authoring.notMeasured(quote)),
    ...yearsIn(job).map((quote) => t.authoring.years(quote)),
  ];
}

function languageNote({ language }: Job, t: Words): string[] {
  if (language === 'en') return [];
  const named: Readonly<Record<string, string>> = t.authoring.language;
  return [t.authoring.bankIsEnglish(named[language] ?? t.authoring.language.other)];
}

// Where nothing is marked as needed, every short phrase of the description counts as a need; a wish counts by its name.
function unmeasured(calls: readonly Call[], measured: readonly Chosen[]): string[] {
  const marked = calls.some(({ source }) => source === 'must');
  const isNeed = ({ source, quote }: Call) => {
    if (source === 'must') return true;
    if (source === 'nice') return quote.split(' ').length <= LONGEST_NAME;
    return source === 'duty' && !marked && quote.length <= LONGEST_NEED;
  };
  return openCalls(calls, measured)
    .filter(isNeed)
    .map(({ quote }) => quote);
}

/** What may be scored and no criterion measures. */
const openCalls = (calls: readonly Call[], measured: readonly Chosen[]): Call[] =>
  calls.filter((call) => !call.knockOut && !isMeasured(call, measured));

export const isMeasured = ({ skills: [first] }: Call, measured: readonly Chosen[]): boolean =>
  measured.some(({ skill }) => skill === first?.skill);

/** The first years of experience that are asked for, unless they are flagged anyway. */
export function yearsIn({ text, flags }: Job): string[] {
  const years = YEARS.exec(text)?.[0];
  if (years === undefined || flags.some(({ quote }) => quote.includes(years))) return [];
  return [years];
}
