// Takes sentences on languages apart: "I speak English and Igbo as mother tongues", "Fluent in French and Wolof".
import { languageIn } from './language-names.ts';

const and = String.raw`\s(?:and|und|et|y|e|&)\s`;

/** "Castilian and Valencian: native" says the level of both. */
const behind = new RegExp(String.raw`(?<!\p{L})(\p{L}{2,40})${and}(\p{L}{2,40})\s*[:：]\s*([^,;.]+)`, 'u');
/** "English & Spanish (bilingual)" */
const both = new RegExp(
  String.raw`(?<!\p{L})(\p{L}{2,40})${and}(\p{L}{2,40})\s*[(（](bilingual|bilingue|bilingüe|zweisprachig)[)）]`,
  'iu',
);
/** "English and Igbo as mother tongues", "Deutsch und Türkisch als Muttersprachen". */
const asTongues = new RegExp(
  String.raw`(?<!\p{L})(\p{L}{2,40})${and}(\p{L}{2,40})\s(?:as|als|comme|como)\s(?:my\s|meine\s)?(mother tongue|native language|first language|Muttersprache|langue maternelle|lengua materna)(?:s|n)?`,
  'iu',
);
/** "Fluent in French, Wolof and English"; "Fluent: French, Wolof". */
const before =
  /(?<!\p{L})(fluent|proficient|native|bilingual|conversational|basic|beginner|intermediate|advanced|fließend|grundkenntnisse|courant|notions|bilingue|nativo|básico)(?:\s(?:in|en)\s|\s?[:：]\s*)([^.;:：()（）\t\n]{2,120})/giu;

/** The sentence with each language beside its level, where one level is said of several. */
export function withShared(line: string): string {
  const told = line
    .replace(behind, '$1: $3, $2: $3')
    .replace(both, '$1: $3, $2: $3')
    .replace(asTongues, '$1: $3, $2: $3');
  return told.replace(before, (all: string, level: string, list: string) => {
    const languages = list.split(new RegExp(`,\\s*|${and}`, 'u')).map((one) => one.trim());
    const areBare = languages.length > 1 && languages.every((one) => languageIn(one) === one);
    return areBare ? languages.map((one) => `${one}: ${level}`).join(', ') : all;
  });
}

const opening =
  /^(?:(?:I(?:['’]m)?|am|is|are|my|speak|spoken|also|at|as|ich|spreche|ist|sind|meine?|je|parle|suis|ma|est|hablo|soy|es|mi|parlo|sono|è)\s+)+(?=[\p{L}:：])/iu;
const closing = /(?:\s+(?:I|in|as|speak|ich|spreche|je|parle|en|hablo))+$/iu;

/** What a sentence says of a language, without the words around it: "I am fluent in" is "fluent". */
export const withoutFrame = (text: string): string => {
  const said = text.replace(opening, '').replace(closing, '');
  return /^(?:I|ich|je|hablo|parlo)?\s*(?:speak|spreche|parle)?$/iu.test(said) ? '' : said;
};
