// Radicals that some producers write in place of the character; their own compatibility mapping leaves them as they are.
import { languageOf } from './text-language.ts';

const pairs =
  '⺁厂⺄乙⺈刀⺌小⺍小⺓幺⺝月⺟母⺠民⺧牛⺩王⺪疋⺬示⺮竹⺶羊⺷羊⺸羊⺻聿⺼肉⺽臼⻁虎⻄西⻅见⻆角⻉贝⻊足⻋车⻑長⻒镸⻓长⻔门⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻡首⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟';

const characters = Array.from(pairs);
const character = new Map(
  characters.flatMap((radical, i) => (i % 2 === 0 ? [[radical, characters[i + 1] ?? radical]] : [])),
);

/** The text with the characters that were meant. */
export function withoutRadicals(text: string): string {
  return text
    .replace(/[\u2E80-\u2EFF]/gu, (radical) => character.get(radical) ?? radical)
    .replace(/[\u2F00-\u2FD5]/gu, (one) => one.normalize('NFKC'));
}

/**
 * Pages with what the radical ⼾ means in them: fonts of simplified Chinese draw 户 for it, others 戶, so that only the
 * whole text tells.
 */
export function withDoors<T extends { text: string }>(pages: readonly (readonly T[])[]): readonly (readonly T[])[] {
  const text = pages.flatMap((page) => page.map((piece) => piece.text)).join(' ');
  if (!text.includes(door)) return pages;
  const meant = languageOf(text) === 'zh-Hans' ? '户' : '戶';
  return pages.map((page) => page.map((piece) => ({ ...piece, text: piece.text.replaceAll(door, meant) })));
}

const door = '\u2F3E';
