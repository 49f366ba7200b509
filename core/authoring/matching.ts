// How strongly a phrase of a job description calls for a skill of the item bank.
import type { BankItem } from '#core/model/item.ts';
import { cosine } from '#core/scoring/embed.ts';
import type { Embed } from '#core/scoring/embed.ts';
import { contentWords } from '#core/scoring/words.ts';
import type { Word } from '#core/scoring/words.ts';

/** A skill of the bank with its items, and the words and vectors that it is found by. */
export type BankSkill = {
  name: string;
  items: readonly BankItem[];
  vector: Float32Array;
  keywords: readonly { words: readonly Word[]; strength: number }[];
};

/** A phrase in English, ready to be compared. */
export type Phrase = { words: readonly Word[]; vector: Float32Array };

/**
 * Cosine from which a phrase and a skill mean the same, and what it is then worth. Seen on the bank and the samples:
 * unrelated pairs stay below .55 but for a few, related ones mostly lie above. One word alone must be nearer: "Haskell"
 * lies .62 from "Python" and "Java" .70 from "JavaScript", and yet they are other things; "MySQL" lies .79 from SQL.
 */
const MEANING = { from: 0.55, full: 0.8, ofOneWord: 0.75 };

/** What a keyword is worth by how many skills share it: one that all share says little. */
const SHARED = [0.9, 0.9, 0.8, 0.6] as const;
const WIDELY_SHARED = 0.4;

/** A phrase that is part of the skill's name ("tests" of "Automated tests"), or that only shares a word with it. */
const NAMED = { within: 0.95, shares: 0.7 };

/** Part of the strength that nearness in meaning has in every case, so that it decides between equal keywords. */
const NEARNESS_SHARE = 0.2;

export async function skillsOf(bank: readonly BankItem[], embed: Embed): Promise<BankSkill[]> {
  const names = [...new Set(bank.map(({ skill }) => skill))];
  const vectors = await embed(names);
  return names.map((name, i) => {
    const items = bank.filter(({ skill }) => skill === name);
    return { name, vector: vectors[i] ?? new Float32Array(), items, keywords: keywordsOf(name, items, bank) };
  });
}

function keywordsOf(name: string, items: readonly BankItem[], bank: readonly BankItem[]): BankSkill['keywords'] {
  const own = [...new Set(items.flatMap(({ keywords }) => keywords.map((keyword) => keyword.toLowerCase())))];
  const named = { words: contentWords(name), strength: 1 };
  return [named, ...own.map((keyword) => ({ words: contentWords(keyword), strength: keywordStrength(keyword, bank) }))];
}

function keywordStrength(keyword: string, bank: readonly BankItem[]): number {
  const uses = (item: BankItem) => item.keywords.some((other) => other.toLowerCase() === keyword);
  const skills = new Set(bank.filter(uses).map(({ skill }) => skill)).size;
  return SHARED[skills] ?? WIDELY_SHARED;
}

/** How a phrase comes to a skill: it says its name, is part of it, says a word of it, or only means something near. */
export type CalledBy = 'name' | 'part' | 'word' | 'meaning';

/** How strongly the phrase calls for the skill, 0–1, and by what: a keyword, the skill's own words, or meaning. */
export function callsFor(phrase: Phrase, skill: BankSkill): { strength: number; by: CalledBy } {
  const said = skill.keywords.filter(({ words }) => saysAll(phrase, words));
  const byKeyword = Math.max(0, ...said.map(({ strength }) => strength));
  const named = skill.keywords[0]?.words ?? [];
  const shared = named.filter((word) => word.weight === 1 && says(phrase, word)).length;
  const isWithin = shared > 0 && shared === phrase.words.length;
  const bySkillWord = isWithin ? NAMED.within : NAMED.shares * Math.min(1, shared);
  const nearness = cosine(phrase.vector, skill.vector);
  const byWord = Math.max(byKeyword, bySkillWord);
  const called = Math.max(byWord, byMeaning(nearness, phrase.words.length));
  const strength = called === 0 ? 0 : called * (1 - NEARNESS_SHARE) + NEARNESS_SHARE * Math.max(0, nearness);
  if (saysAll(phrase, named)) return { strength, by: 'name' };
  if (isWithin) return { strength, by: 'part' };
  return { strength, by: byWord > 0 ? 'word' : 'meaning' };
}

/** How well one item, whose `measures` has this vector, fits a phrase; for choosing among the items of a skill. */
export function fits(phrase: Phrase, bankItem: BankItem, vector: Float32Array | undefined): number {
  const hits = bankItem.keywords.filter((keyword) => saysAll(phrase, contentWords(keyword))).length;
  return cosine(phrase.vector, vector) + 0.3 * Math.min(2, hits);
}

const byMeaning = (cos: number, words: number) =>
  cos < (words === 1 ? MEANING.ofOneWord : MEANING.from)
    ? 0
    : 0.5 + 0.5 * Math.min(1, (cos - MEANING.from) / (MEANING.full - MEANING.from));

/** One stem may go on so far behind another: "access" isn't "accessibility", nor "response" "responsibility". */
const LONGEST_ENDING = 3;

// No slips of the pen are forgiven here: "caching" isn't "coaching"; nor is generic "working" the keyword "workers".
const says = (phrase: Phrase, word: Word) =>
  phrase.words.some((other) => other.weight >= word.weight && alike(other.stem, word.stem));
const alike = (a: string, b: string) =>
  a === b ||
  (Math.min(a.length, b.length) >= 6 &&
    Math.abs(a.length - b.length) <= LONGEST_ENDING &&
    (a.startsWith(b) || b.startsWith(a)));
const saysAll = (phrase: Phrase, words: readonly Word[]) =>
  words.length > 0 && words.every((word) => says(phrase, word));
