// Knows the names of languages, in the languages that we read.
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
