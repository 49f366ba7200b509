// Whether the posts of a CV add up to the years that a job asks for. Years say little; they count little.
import type { Met } from '../model/cv-match.ts';
import type { Post } from './blinded.ts';

const WORDS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const FRENCH = ['un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix'];
const GERMAN = ['ein', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun', 'zehn'];
const HAN = '一 二 三 四 五 六 七 八 九 十'.split(' ');

const YEARS = new RegExp(
  `(?<![\\p{L}\\p{N}])(\\d{1,2}|${[...WORDS, ...FRENCH, ...GERMAN].join('|')})\\s*\\+?(?:\\s*(?:-|–|to|à|bis)\\s*\\d{1,2})?\\s*(?:or more |full )?(?:years?|yrs?|ans?|années?|jahre?|años?)(?:['’]s?)?(?!\\p{L})|(\\d{1,2}|[${HAN.join('')}])\\s*年`,
  'iu',
);

/** The years that a phrase asks for, and the phrase without them; `null` where it asks for none. */
export function yearsAskOf(phrase: string): { years: number; rest: string } | null {
  const found = YEARS.exec(phrase);
  if (!found) return null;
  const years = numberOf((found[1] ?? found[2] ?? '').toLowerCase());
  return years === null ? null : { years, rest: phrase.replace(found[0], ' ').trim() };
}

const EXPERIENCE =
  /(?:(?<!\p{L})(?:d['’]|de |of ))?(?<!\p{L})\p{L}*(?:experience|expérience|erfahrung(?:en)?|experiencia)(?!\p{L})(?: (?:professionnelle|profesional))?(?: (?:en tant que|en|dans|comme|chez|sur|au|aux|als|in|im|mit|bei|de|con|como))?(?: (?:une?|la|les?|der|dem|den|einer|einem|el|los|las))?(?!\p{L})/giu;

/** What the years are asked in: "d'expérience en clinique" of a clinic, without the words of grammar around it. */
export const topicOf = (rest: string): string => rest.replace(EXPERIENCE, ' ').trim();

function numberOf(word: string): number | null {
  if (/^\d+$/u.test(word)) return Number(word);
  const at = [WORDS, FRENCH, GERMAN, HAN].map((words) => words.indexOf(word)).find((place) => place >= 0);
  return at === undefined ? null : at + 1;
}

const monthOf = (when: string, ofYear: number) =>
  Number(when.slice(0, 4)) * 12 + Number(when.slice(5, 7) || ofYear) - 1;

/** Months in these posts, each month once, first and last included; who is still there is so until `on` (YYYY-MM). */
export function monthsIn(posts: readonly Post[], on: string): number {
  const months = new Set<number>();
  for (const { start, end } of posts) {
    if (start === null) continue;
    const [from, to] = [monthOf(start, 1), Math.min(monthOf(end ?? on, 12), monthOf(on, 12))];
    for (let month = Math.max(from, to - 12 * 60); month <= to; month++) months.add(month);
  }
  return months.size;
}

/** A month more or less isn't looked at. */
const LENIENT = 1;

/** `unknown` where no post that counts has dates; half the time or more counts in part. */
export function yearsMet(years: number, posts: readonly Post[], on: string): Met {
  const months = monthsIn(posts, on);
  if (months === 0) return 'unknown';
  if (months >= years * 12 - LENIENT) return 'met';
  return months >= years * 6 ? 'partly' : 'not';
}
