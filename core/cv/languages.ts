// Reads the languages that a person speaks, each with its level as written.
import type { SpokenLanguage } from '#core/model/cv.ts';
import { isColumnHeads } from './column-heads.ts';
import { withoutFrame, withShared } from './language-sentences.ts';
import { languageIn } from './language-names.ts';
import { CELL, plain, TURN, type CvLine } from './line.ts';

const level =
  /\b[ABC][12]\+?(?:[/-][ABC][12])?\b|native|mother ?tongue|(?:first|home|native|second|third) language|modersmål|flydende|bilingual|fluent|proficien|profession|working|advanced|upper|intermediate|conversation|basic|beginner|elementary|limited|good|excellent|school|muttersprach|fließend|fliessend|verhandlungssicher|sehr gut|gut|grundkenntnisse|konversation|fortgeschritten|natif|native|langue maternelle|maternel|bilingue|courant|avancé|intermédiaire|notions|scolaire|professionnel|débutant|lu,? (?:écrit|parlé)|nativ[oa]|lengua materna|materna|fluido|avanzado|alto|medio|intermedio|básico|nivel|madrelingua|fluente|ottimo|buono|scolastico|base|avançado|moedertaal|vloeiend|morsmål|flytende|母語|母语|流利|精通|精熟|熟練|熟练|中等|良好|基礎|基础|日常|商務|商务|工作|入門|略懂|優|佳|尚可|CET|TOEIC|TOEFL|IELTS|JLPT|N[1-5]|DELF|DALF|HSK|TELC|Goethe/iu;

/** Phrases of a list: apart at commas and the like, not inside brackets. */
function pieces(line: string): string[] {
  return withShared(withoutDashes(withoutStops(line)))
    .split(
      /[,;，；、|•·●\n](?!\s*(?:écrit|parlé|lu)(?!\p{L}))(?![^(（]*[)）])|\s\/\s|\s(?:and|und|et|y|e|&)\s(?![Ss]chrift|written|écrit|escrito|scritt)(?![^(（]*[)）])/u,
    )
    .map((piece) => piece.trim());
}

/** "Anglais (courant) – Allemand (scolaire)": a dash parts languages, and not only one from its level. */
const withoutDashes = (line: string): string =>
  line.replace(/\s[–—-]\s+(?=(\p{L}{2,40}))/gu, (all: string, next: string, at: number) =>
    languageIn(next) !== null && languageIn(line.slice(0, at)) !== null ? '\n' : all,
  );

/** "French: good. English: some.": a full stop before another language parts them. */
const withoutStops = (line: string): string =>
  line.replace(/\.\s+(?=\p{Lu})([^.]*)/gu, (all: string, next: string) =>
    languageIn(next) === null ? all : `\n${next}`,
  );

function levelOf(piece: string, language: string): string | null {
  const rest = bare(withoutFrame(bare(piece.replace(language, ' ').replaceAll(CELL, ' '))));
  const level = inBrackets(rest)
    .replace(/^(?:in|en|im|level|niveau|nivel|livello)\s+/iu, '')
    .replace(/\s+/g, ' ')
    .trim();
  return /[\p{L}\d]/u.test(level) ? level : null;
}

const bare = (text: string): string => text.replace(/^[\s:：=–—-]+|[\s:：.,=–—-]+$/gu, '');

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
  const told = lines.filter(({ text }) => !isColumnHeads(text));
  for (const piece of told.flatMap((line) => pieces(plainCells(withoutTurns(line.text))))) {
    const language = languageIn(piece) ?? unknownLanguage(piece);
    const last = found.at(-1);
    if (language) found.push({ language, level: levelOf(piece, language) });
    else if (last) last.level = furtherLevel(piece, last.level);
  }
  const once = found.filter((one, i) => found.findIndex(({ language }) => language === one.language) === i);
  return once.map((one) => ({ language: one.language.slice(0, 100), level: one.level?.slice(0, 200) ?? null }));
}

/** A change of weight parts a language from its level, or two languages. */
const withoutTurns = (text: string): string =>
  text.split(TURN).reduce((all, part) => all + (languageIn(part.split(CELL)[0] ?? '') === null ? ' ' : '\n') + part);

/** Cells are a language and its levels side by side, or several languages. */
function plainCells(text: string): string {
  const cells = text.split(CELL);
  const apart = cells.filter((cell) => languageIn(cell) !== null).length > 1;
  return apart ? cells.reduce((all, cell) => all + (languageIn(cell) ? '\n' : CELL) + cell) : withoutRemarks(cells);
}

/** "English | C1 | C1 | evening classes": the same level for speech and writing is one, and a remark is none. */
function withoutRemarks([first = '', ...others]: readonly string[]): string {
  const isTold = level.test(first) && languageIn(first) !== null;
  const once = others.filter((cell, i) => others.findIndex((one) => one.toLowerCase() === cell.toLowerCase()) === i);
  return [first, ...once.filter((cell, i) => level.test(cell) || (i === 0 && !isTold))].join(CELL);
}

/** A language that we don't know, told by the level beside it. */
function unknownLanguage(piece: string): string | null {
  const [, name, of] = /^(\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)\s*(?:[(（:–—-]|\t)\s*(.+?)[)）]?$/u.exec(piece) ?? [];
  return name && of && level.test(of) && !level.test(name) && !legend.test(name) ? name : null;
}

/** "Levels: A1 and A2: Basic user" explains a table. */
const legend = /^(?:levels?|niveaux?|niveaus?|stufen?|niveles|livelli)$/iu;
