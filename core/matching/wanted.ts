// What a CV is held against: the criteria of an assessment, and what else its job description asks for.
import { inEnglish } from '../authoring/glossary.ts';
import { withoutTitle, type Job } from '../authoring/job.ts';
import type { Requirement } from '../authoring/requirements.ts';
import { titleScore } from '../cv/titles.ts';
import type { BankItem } from '../model/item.ts';
import { contentWords, sameWord } from '../scoring/words.ts';
import { diplomaAskOf } from './diplomas.ts';
import { isLicenceAsk } from './licences.ts';
import { spokenAskOf } from './spoken.ts';
import { yearsAskOf } from './years.ts';

export type Ask = 'skill' | 'language' | 'diploma' | 'licence' | 'years';

/** `phrase`: what it is looked for by, in the job's words. `keywords`: words that hint at it. `isOfBank`: its name is one of the bank's, in English. */
export type Wanted = {
  name: string;
  phrase: string;
  keywords: readonly string[];
  weight: number;
  ask: Ask;
  isOfBank: boolean;
};

type Criterion = { name: string; weight: number; because: string };

/** A requirement without a question counts as much as a criterion does; a wish half of it, years a quarter. */
const WORTH = { must: 1, duty: 1, nice: 0.5, years: 0.25 } as const;

/** So many words are the name of something that a CV may have; more are a sentence. */
const LONGEST_NAME = 4;
const MOST_OTHERS = 10;

/** A keyword may be shared by so many skills. */
const SHARED = 2;

/** The criteria in their order, then what else is asked for. Everything is compared as it stands; nothing is weighed anew. */
export function wantedOf(job: Job, criteria: readonly Criterion[], bank: readonly BankItem[]): Wanted[] {
  const scored = criteria.map((criterion) => asWanted(criterion, bank));
  const usual = criteria.length > 0 ? 100 / criteria.length : 100;
  const others = job.requirements
    .map((requirement) => ({ requirement, ask: askOf(requirement, job.titleQuote) }))
    .filter(({ requirement, ask }) => isNamed(requirement, ask))
    .filter(({ requirement, ask }) => ask !== 'skill' || !scored.some((one) => isCovered(requirement, one, job)))
    .slice(0, MOST_OTHERS)
    .map(({ requirement: { text, kind }, ask }) => ({
      name: text,
      phrase: ask === 'language' ? withHowWell(text, job.text) : text,
      keywords: [],
      weight: Math.round(usual * (ask === 'years' ? WORTH.years : WORTH[kind]) * 10) / 10,
      ask,
      isOfBank: false,
    }));
  return [...scored, ...others];
}

function asWanted({ name, weight, because }: Criterion, bank: readonly BankItem[]): Wanted {
  const own = bank.filter(({ skill }) => skill === name).flatMap((item) => item.keywords);
  const keywords = [...new Set(own)].filter((keyword) => isTelling(keyword, name, bank));
  const ask = spokenAskOf(name) ? 'language' : 'skill';
  return { name, weight, phrase: yearsAskOf(because)?.rest ?? because, keywords, ask, isOfBank: own.length > 0 };
}

// A trade, another skill's name, and what many skills share hint at nothing.
function isTelling(keyword: string, name: string, bank: readonly BankItem[]): boolean {
  const isSame = (text: string) => text.toLowerCase() === keyword.toLowerCase();
  const skills = new Set(bank.filter((item) => item.keywords.some(isSame)).map(({ skill }) => skill));
  const isOther = [...new Set(bank.map(({ skill }) => skill))].some((skill) => skill !== name && isSame(skill));
  return !isOther && titleScore(keyword) === 0 && skills.size <= SHARED;
}

function askOf({ text, knockOut }: Requirement, title: string): Ask {
  if (yearsAskOf(text)) return 'years';
  if (spokenAskOf(text)) return 'language';
  if (!knockOut) return isLicenceAsk(withoutTitle(title, text)) ? 'licence' : 'skill';
  return diplomaAskOf(text) ? 'diploma' : 'licence';
}

// "Basic" and "good" were taken off the requirement, since of a skill they say nothing.
function withHowWell(text: string, whole: string): string {
  const before = whole.slice(0, whole.indexOf(text)).match(/\b(basic|good|excellent)\s+$/iu)?.[1];
  return before === undefined ? text : `${before} ${text}`;
}

// What the person will do is no requirement, unless it names a diploma, a language or years.
const isNamed = ({ kind, text }: Requirement, ask: Ask) =>
  ask !== 'skill' || (kind !== 'duty' && contentWords(text).length <= LONGEST_NAME);

// Said by the criterion itself, by its words in the job description, or by a keyword of its questions.
function isCovered({ text }: Requirement, { name, phrase, keywords }: Wanted, { language }: Job): boolean {
  if (phrase.includes(text) || text.includes(phrase)) return true;
  const words = contentWords(inEnglish(text, language));
  return [name, ...keywords].some((term) => {
    const said = contentWords(term);
    const isSaid = (one: { stem: string }) => words.some((other) => sameWord(other.stem, one.stem));
    return said.length > 0 && said.every(isSaid) && (term === name || said.length === words.length);
  });
}
