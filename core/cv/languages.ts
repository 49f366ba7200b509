// Reads the languages that a person speaks, each with its level as written.
import type { SpokenLanguage } from '#core/model/cv.ts';
import { CELL, plain, type CvLine } from './line.ts';

const names = new Set(
  `english german french spanish italian portuguese dutch norwegian swedish danish finnish icelandic polish czech slovak hungarian romanian bulgarian
  greek turkish russian ukrainian belarusian serbian croatian bosnian slovene slovenian albanian macedonian lithuanian latvian estonian irish gaelic welsh scots
  catalan basque galician arabic hebrew persian farsi dari pashto urdu hindi bengali bangla punjabi gujarati marathi tamil telugu kannada malayalam
  sinhala nepali chinese mandarin cantonese hokkien taiwanese japanese korean vietnamese thai khmer lao burmese malay indonesian tagalog filipino
  swahili somali amharic tigrinya yoruba igbo hausa zulu xhosa afrikaans shona twi wolof kinyarwanda lingala luganda oromo akan fula latin esperanto
  kurdish pidgin creole ewe ga hakka frisian flemish romansh tajik turkmen kyrgyz armenian georgian azerbaijani kazakh uzbek mongolian tibetan maltese luxembourgish yiddish bsl asl sign māori maori hawaiian samoan tongan fijian inuktitut cree
  deutsch englisch französisch spanisch italienisch portugiesisch niederländisch norwegisch schwedisch dänisch finnisch polnisch tschechisch ungarisch
  rumänisch bulgarisch griechisch türkisch russisch ukrainisch serbisch kroatisch bosnisch arabisch hebräisch persisch chinesisch mandarin japanisch
  koreanisch vietnamesisch hindi urdu albanisch latein kurdisch tamilisch
  français anglais allemand espagnol italien portugais néerlandais norvégien suédois danois finnois polonais tchèque hongrois roumain bulgare grec turc russe
  ukrainien serbe croate arabe hébreu persan chinois japonais coréen vietnamien breton occitan basque créole wolof kabyle berbère lingala bambara
  español inglés francés alemán italiano portugués neerlandés holandés noruego sueco danés polaco checo húngaro rumano búlgaro griego turco ruso ucraniano
  árabe hebreo chino japonés coreano catalán gallego euskera valenciano castellano quechua guaraní
  inglese francese tedesco spagnolo portoghese olandese polacco rumeno russo arabo cinese giapponese inglês francês alemão espanhol italiano português
  engels duits frans spaans nederlands norsk svensk svenska dansk suomi polski engelsk tysk fransk spansk engelska tyska`.split(
    /\s+/,
  ),
);
const chinese =
  /(?:中文|英文|日文|韓文|韩文|法文|德文|西班牙文|葡萄牙文|義大利文|意大利文|俄文|阿拉伯文|越南文|泰文|印尼文|普通话|普通話|國語|国语|台語|臺語|閩南語|闽南语|客語|客家話|客家话|粵語|粤语|廣東話|广东话|上海话|四川话|漢語|汉语|華語|英语|英語|日语|日語|韩语|韓語|法语|法語|德语|德語|西班牙语|西班牙語|葡萄牙语|意大利语|義大利語|俄语|俄語|阿拉伯语|越南語|越南语|泰語|泰语|馬來語|马来语|印尼語|手語)/u;
const level =
  /\b[ABC][12]\+?(?:[/-][ABC][12])?\b|native|mother ?tongue|first language|modersmål|flydende|bilingual|fluent|proficien|profession|working|advanced|upper|intermediate|conversation|basic|beginner|elementary|limited|good|excellent|school|muttersprach|fließend|fliessend|verhandlungssicher|sehr gut|gut|grundkenntnisse|konversation|fortgeschritten|natif|native|langue maternelle|maternel|bilingue|courant|avancé|intermédiaire|notions|scolaire|professionnel|débutant|lu,? (?:écrit|parlé)|nativ[oa]|lengua materna|materna|fluido|avanzado|alto|medio|intermedio|básico|nivel|madrelingua|fluente|ottimo|buono|scolastico|base|avançado|moedertaal|vloeiend|morsmål|flytende|母語|母语|流利|精通|精熟|熟練|熟练|中等|良好|基礎|基础|日常|商務|商务|工作|入門|略懂|優|佳|尚可|CET|TOEIC|TOEFL|IELTS|JLPT|N[1-5]|DELF|DALF|HSK|TELC|Goethe/iu;

const variants = /^(?:mandarin|brazilian|european|british|american|scottish|swiss|schweizer|langue)$/i;

const key = (word: string): string => word.toLowerCase().replace(/[.:*]/g, '');

/** The language that a phrase names, as it is written there, or `null`. */
export function languageIn(phrase: string): string | null {
  const whole = chinese.exec(phrase)?.[0] ?? /\bte reo m[āa]ori(?!\p{L})/iu.exec(phrase)?.[0];
  if (whole) return whole;
  const words = phrase.split(/[\s()（）:,/–—-]+/u);
  const at = words.findIndex((word) => names.has(key(word)));
  return at < 0 ? null : wholeName(words, at);
}

const follows: [RegExp, RegExp][] = [
  [/^(?:mandarin|cantonese)$/i, /^chinese$/i],
  [/^sign$/i, /^language$/i],
];

/** The language at `at` with the words that belong to it: "Mandarin Chinese", "British English", "Irish Sign Language". */
function wholeName(words: readonly string[], at: number): string {
  const [before = '', word = '', next = ''] = [words[at - 1], words[at], words[at + 1]];
  const belongs = variants.test(before) || (/^sign$/i.test(word) && before !== '');
  const goesOn = follows.some(([one, two]) => one.test(word) && two.test(next));
  return [belongs ? before : '', word, goesOn ? next : '']
    .join(' ')
    .trim()
    .replace(/[:.*]$/, '');
}

/** Phrases of a list: apart at commas and the like, not inside brackets. */
function pieces(line: string): string[] {
  return withoutStops(line)
    .replace(shared, '$1: $3, $2: $3')
    .split(
      /[,;，；、|•·●\n\v](?!\s*(?:écrit|parlé|lu)(?!\p{L}))(?![^(（]*[)）])|\s\/\s|\s(?:and|und|et|y|e|&)\s(?![Ss]chrift|written|écrit|escrito|scritt)(?![^(（]*[)）])/u,
    )
    .map((piece) => piece.trim());
}

/** "Castilian and Valencian: native" says the level of both. */
const shared = /(\p{L}+)\s(?:and|und|et|y|e|&)\s(\p{L}+)\s*[:：]\s*([^,;.]+)/u;

/** "French: good. English: some.": a full stop before another language parts them. */
const withoutStops = (line: string): string =>
  line.replace(/\.\s+(?=\p{Lu})([^.]*)/gu, (all: string, next: string) =>
    languageIn(next) === null ? all : `\n${next}`,
  );

function levelOf(piece: string, language: string): string | null {
  const rest = piece
    .replace(language, ' ')
    .replaceAll(CELL, ' ')
    .replace(/^[\s:：=–—-]+|[\s:：.,=–—-]+$/gu, '');
  const level = inBrackets(rest)
    .replace(/^(?:is |are )?(?:my |i speak |i am |spoken at )?(?=\p{L})/iu, '')
    .replace(/^(?:in|en|im|level|niveau|nivel|livello)\s+/iu, '')
    .replace(/\s+/g, ' ')
    .trim();
  return /[\p{L}\d]/u.test(level) ? level : null;
}

/** What stands wholly in brackets, without them. */
const inBrackets = (text: string): string => /^[(（[]\s*([^()（）[\]]*?)\s*[)）\]]$/u.exec(text)?.[1] ?? text;

/** What a piece behind a language adds to its level. */
function furtherLevel(piece: string, before: string | null): string | null {
  const told = before === null && level.test(piece);
  return frame.exec(piece)?.[1] ?? (told ? inBrackets(plain(piece).replace(/^[\s:–—-]+|\s+$/gu, '')) : before);
}

/** "kitchen French, about B1": a level of the European frame says more than words. */
const frame = /^(?:about|around|roughly|ca\.?|etwa|environ|approx\.?)\s+([ABC][12]\+?)$/iu;

/** Languages in the lines of a section. What names no language is left out. */
export function languagesIn(lines: readonly CvLine[]): SpokenLanguage[] {
  const found: SpokenLanguage[] = [];
  for (const piece of lines.flatMap((line) => pieces(plainCells(line.text)))) {
    const language = languageIn(piece) ?? unknownLanguage(piece);
    const last = found.at(-1);
    if (language) found.push({ language, level: levelOf(piece, language) });
    else if (last) last.level = furtherLevel(piece, last.level);
  }
  const once = found.filter((one, i) => found.findIndex(({ language }) => language === one.language) === i);
  return once.map((one) => ({ language: one.language.slice(0, 100), level: one.level?.slice(0, 200) ?? null }));
}

/** Cells are a language and its level side by side, or several languages. */
function plainCells(text: string): string {
  const cells = text.split(CELL);
  const apart = cells.filter((cell) => languageIn(cell) !== null).length > 1;
  return apart ? cells.reduce((all, cell) => all + (languageIn(cell) ? '\n' : CELL) + cell) : text;
}

/** A language that we don't know, told by the level beside it. */
function unknownLanguage(piece: string): string | null {
  const [, name, of] = /^(\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)\s*(?:[(（:–—-]|\t)\s*(.+?)[)）]?$/u.exec(piece) ?? [];
  return name && of && level.test(of) && !level.test(name) ? name : null;
}
