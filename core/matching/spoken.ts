// Whether the languages of a CV are those that a job asks for, by the Common European Framework's levels.
import type { CvReading } from '../model/cv.ts';
import type { Met } from '../model/cv-match.ts';

/** Each language by its names in the languages that we read. */
const NAMES = {
  en: 'english|anglais|englisch|inglés|inglese|inglês|engels|engelsk|英文|英语|英語',
  fr: 'french|français|französisch|francés|francese|francês|frans|fransk|法文|法语|法語',
  de: 'german|allemand|deutsch|alemán|tedesco|alemão|duits|tysk|德文|德语|德語',
  es: 'spanish|espagnol|spanisch|español|castellano|spagnolo|espanhol|spaans|西班牙[文语語]',
  it: 'italian|italien|italienisch|italiano|italiaans|意大利[文语]|義大利[文語]',
  pt: 'portuguese|portugais|portugiesisch|portugués|portoghese|português|葡萄牙[文语語]',
  nl: 'dutch|néerlandais|niederländisch|neerlandés|holandés|olandese|nederlands|荷兰[文语]|荷蘭[文語]',
  pl: 'polish|polonais|polnisch|polaco|polacco|polski',
  ro: 'romanian|roumain|rumänisch|rumano|rumeno',
  ru: 'russian|russe|russisch|ruso|russo|俄[文语語]',
  uk: 'ukrainian|ukrainien|ukrainisch|ucraniano',
  tr: 'turkish|turc|türkisch|turco',
  ar: 'arabic|arabe|arabisch|árabe|arabo|阿拉伯[文语語]',
  zh: 'chinese|mandarin(?: chinese)?|chinois|chinesisch|chino|cinese|中文|普通[话話]|[國国][語语]|[漢汉华華][语語]',
  yue: 'cantonese|cantonais|kantonesisch|粵語|粤语|廣東話|广东话',
  ja: 'japanese|japonais|japanisch|japonés|giapponese|日文|日语|日語',
  ko: 'korean|coréen|koreanisch|coreano|韓文|韩文|韩语|韓語',
  hi: 'hindi',
  ur: 'urdu',
  no: 'norwegian|norvégien|norwegisch|noruego|norsk',
  sv: 'swedish|suédois|schwedisch|sueco|svenska',
  da: 'danish|danois|dänisch|danés|dansk',
  fi: 'finnish|finnois|finnisch|suomi',
  cy: 'welsh|gallois',
} as const;

const bounded = (pattern: string) => new RegExp(`(?<![\\p{L}])(?:${pattern})(?![\\p{Script=Latin}])`, 'iu');
const LANGUAGES = Object.entries(NAMES).map(([code, names]) => ({ code, name: bounded(names) }));

/** A1 is 1, C2 is 6; words of other scales are put where people use them. */
const LEVELS: readonly (readonly [RegExp, number])[] = [
  [
    bounded(
      String.raw`native|mother ?tongue|bilingual|muttersprach\p{L}*|(?:langue )?matern\p{L}*|natif|native|bilingue|nativ[oa]|madrelingua|moedertaal|morsmål|母[語语]|C2`,
    ),
    6,
  ],
  [
    bounded(
      String.raw`C1\+?|fluent|fluency|fluently|proficien\p{L}*|verhandlungssicher|fließend|courant|couramment|fluido|avanzado alto|fluente|vloeiend|流利|精通|流暢|流畅`,
    ),
    5,
  ],
  [
    bounded(
      String.raw`B2\+?|advanced|upper|professional|working|business|excellent|very good|sehr gut|avancé|professionnel|avanzado|alto|ottimo|商務|商务|良好`,
    ),
    4,
  ],
  [
    bounded(
      String.raw`B1\+?|intermediate|conversation\p{L}*|good|gut|gute|konversation\p{L}*|intermédiaire|bon|intermedio|medio|buono|中等|日常`,
    ),
    3,
  ],
  [
    bounded(
      String.raw`A2\+?|basics?|elementary|limited|school|grundkenntnisse|notions|(?:de )?base|scolaire|básico|scolastico|basis|基礎|基础|略懂|尚可`,
    ),
    2,
  ],
  [bounded(String.raw`A1\+?|beginner|débutant|anfänger|principiante|入門|入门`), 1],
];

/** Words of such a requirement that say nothing else. */
const AROUND =
  /\b(?:spoken|written|language|languages|skills?|level|or|and|above|better|at|least|in|of|a|the|is|both|knowledge|command|speaker|speaking|some|required|min|minimum|niveau|langue|parlé|écrit|oral|et|ou|en|de|d|du|à|l|sprachkenntnisse|kenntnisse|in|wort|und|schrift|mindestens|nivel|de|y|e|hablado|escrito|lu)\b/giu;

export type SpokenAsk = { code: string; level: number | null };

/** The level that a phrase names, 1–6, or `null`. */
export const levelOf = (phrase: string): number | null => LEVELS.find(([words]) => words.test(phrase))?.[1] ?? null;

export const languageCode = (phrase: string): string | null =>
  LANGUAGES.find(({ name }) => name.test(phrase))?.code ?? null;

/** The language that a phrase asks for and nothing else: "German C1", "anglais de base". "Plain written English" is a skill. */
export function spokenAskOf(phrase: string): SpokenAsk | null {
  const asked = LANGUAGES.find(({ name }) => name.test(phrase));
  if (!asked) return null;
  const level = levelOf(phrase);
  const rest = LEVELS.reduce((text, [words]) => text.replace(words, ' '), phrase.replace(asked.name, ' '));
  const isAll = !/[\p{L}]{2}/u.test(rest.replace(AROUND, ' ').replace(/能力|水平|以上|熟練|熟练|需要|具/gu, ' '));
  return isAll ? { code: asked.code, level } : null;
}

/** How far below what is asked still counts in part. */
const NEAR = 1;
/** Where a job names no level, this is enough: B1. */
const ENOUGH = 3;

/** How the spoken languages answer the request, and which of them does; `unknown` where none is the one asked for. */
export function spokenMet(ask: SpokenAsk, spoken: CvReading['languages']): { met: Met; said: string | null } {
  const found = spoken.find(({ language }) => languageCode(language) === ask.code);
  if (!found) return { met: 'unknown', said: null };
  const level = levelOf(found.level ?? '');
  return { met: compared(ask.level, level), said: found.language };
}

function compared(asked: number | null, level: number | null): Met {
  if (level === null) return asked === null ? 'met' : 'partly';
  const short = (asked ?? ENOUGH) - level;
  if (short <= 0) return 'met';
  return short <= NEAR || asked === null ? 'partly' : 'not';
}
