// Which language a text is in, by its script and its commonest words.

const list = (words: string) => new Set(words.trim().split(/\s+/));

/** Words of grammar that hardly occur in the other languages here. */
const COMMON: Readonly<Record<string, ReadonlySet<string>>> = {
  en: list(`the and of to in is that it for you with are this be was on not have we they or your our will from who what
    but can at as by an my would if them he she when which their there been has more than so do does i all about into
    need must should how out up no its me us then just because before after don't it's i'd i'm`),
  fr: list(`le la les des du de et est un une pour dans que qui sur avec vous nous pas plus au aux par ce cette ou je il
    elle sont être votre notre nos vos leur mais si ne se sa son ses on d l qu c j n s à où très exigé exigée souhaitée
    souhaité apprécié poste recherche recherchons profil mission missions équipe`),
  de: list(`der die das und ist nicht ein eine einen einem einer zu mit für auf von den dem des im sich als auch wir sie
    ich es bei oder werden wird sind hat haben aus nach über unser unsere ihr ihre uns kenntnisse aufgaben m w d wenn
    dass aber noch nur zum zur am`),
  es: list(`el la los las de y que en un una para con por del se es su al lo como más nuestro nuestra experiencia usted
    nosotros somos ser está son pero sus o años trabajo equipo buscamos persona yo mi muy si no`),
  it: list(`il lo la gli le di e che un una per con del della dei delle nel nella è sono si non come più al alla da noi
    nostro nostra esperienza lavoro cerchiamo siamo anche ma io mio`),
  pt: list(`o a os as de e que em um uma para com do da dos das no na é se por mais ao à não nosso nossa você experiência
    trabalho equipe somos são mas eu meu muito`),
  nl: list(`de het een en van is niet voor met op in te dat die zijn wij je jij ons onze ervaring als aan bij er om ook
    naar over wordt werk team maar ik mijn hebben heeft`),
};

const SCRIPTS: readonly { language: string; script: RegExp }[] = [
  { language: 'ja', script: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu },
  { language: 'ko', script: /\p{Script=Hangul}/gu },
  { language: 'zh', script: /\p{Script=Han}/gu },
  { language: 'ru', script: /\p{Script=Cyrillic}/gu },
  { language: 'ar', script: /\p{Script=Arabic}/gu },
  { language: 'el', script: /\p{Script=Greek}/gu },
  { language: 'he', script: /\p{Script=Hebrew}/gu },
  { language: 'hi', script: /\p{Script=Devanagari}/gu },
  { language: 'th', script: /\p{Script=Thai}/gu },
];

/** A language is sure when its common words are at least this many, and twice as many as the next language's. */
const SURE = { words: 3, lead: 2 };

/** Share of the letters that settles the language by the script alone. */
const SCRIPT_SHARE = 0.3;

/**
 * The language of a text as a code (`en`, `fr`, `zh` …), and whether the text says enough to be sure. English when
 * nothing speaks for another.
 */
export function languageOf(text: string): { language: string; sure: boolean } {
  const script = scriptOf(text);
  if (script) return { language: script, sure: true };
  const words =
    text
      .normalize('NFC')
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[\p{L}]+(?:'t|'s|'d|'m)?/gu) ?? [];
  const [first = { language: 'en', hits: 0 }, second] = Object.entries(COMMON)
    .map(([language, common]) => ({ language, hits: words.filter((word) => common.has(word)).length }))
    .toSorted((a, b) => b.hits - a.hits || (a.language === 'en' ? -1 : 0) - (b.language === 'en' ? -1 : 0));
  const sure = first.hits >= SURE.words && first.hits >= SURE.lead * (second?.hits ?? 0);
  return { language: first.hits > 0 ? first.language : 'en', sure };
}

function scriptOf(text: string): string | undefined {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const count = (script: RegExp) => text.match(script)?.length ?? 0;
  return SCRIPTS.find(({ script }) => count(script) > SCRIPT_SHARE * letters)?.language;
}
