// Tells the language of a CV by its commonest words and characters.

/** The language that the text seems to be written in, of those that we read; `en` when nothing says otherwise. */
export function languageOf(text: string): string {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  if (han > 20 || han > text.length / 5)
    return /[國學會經歷習電業專語體實點與應產縣]/u.test(text) ? 'zh-Hant' : 'zh-Hans';
  const counts = Object.entries(marks).map(([language, mark]) => ({ language, count: text.match(mark)?.length ?? 0 }));
  const top = counts.toSorted((a, b) => b.count - a.count)[0];
  return top && top.count > 2 ? top.language : 'en';
}

const marks: Record<string, RegExp> = {
  en: /\b(?:the|and|of|with|for|to|in|at)\b/gi,
  fr: /\b(?:le|la|les|des|et|du|pour|dans|avec|en|une)\b/gi,
  de: /\b(?:und|der|die|das|mit|für|von|im|bei|den|zur|zum)\b/gi,
  es: /\b(?:el|los|las|y|para|con|en|una|del|por)\b/gi,
  it: /\b(?:il|gli|di|per|con|della|nel|una|dei)\b/gi,
  pt: /\b(?:os|em|para|com|da|do|uma|dos|não)\b/gi,
  nl: /\b(?:het|een|van|voor|met|en|bij|op)\b/gi,
};
