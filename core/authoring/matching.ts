// How strongly a phrase of a job description calls for a skill of the item bank.
import type { BankItem } from '#core/model/item.ts';
import { cosine } from '#core/scoring/embed.ts';
import type { Embed } from '#core/scoring/embed.ts';
import { contentWords, wordsOf } from '#core/scoring/words.ts';
import type { Word } from '#core/scoring/words.ts';
import { centred } from './centred.ts';

/** A skill of the bank with its items, and the words and vectors that it is found by. */
export type BankSkill = {
  name: string;
  items: readonly BankItem[];
  vector: Float32Array;
  /** The name with the keywords: what it is about. */
  profile: Float32Array;
  /** The profile without what all skills have in common: its cosine with another's is below 0 for another field. */
  field: Float32Array;
  keywords: readonly Keyword[];
  /** The words of its name, and what each is worth: the less, the more skills have it in their names. */
  nameWords: readonly { word: Word; worth: number }[];
};

/**
 * `literal`: all words in their order, where the words of content alone would say something else. `central`: the share
 * of the skill's items that have it.
 */
type Keyword = { words: readonly Word[]; literal: string; strength: number; central: number };

/** A phrase in English, ready to be compared. `head`: its words before a bracket. An acronym has one sense only. */
export type Phrase = {
  text: string;
  isAcronym: boolean;
  words: readonly Word[];
  head: readonly Word[];
  vector: Float32Array;
};

/** The phrase to compare; without a vector of zeros, meaning says nothing. */
export function phraseOf(english: string, vector: Float32Array = new Float32Array()): Phrase {
  const words = contentWords(english);
  const head = contentWords(english.replace(/\s*[(（[].*$/u, ''));
  return {
    text: spoken(english),
    isAcronym: /^[\p{Lu}\p{N}]{2,}$/u.test(english),
    words,
    head: head.length > 0 ? head : words,
    vector,
  };
}

/**
 * Cosine from which a phrase and a skill mean the same, and what it is then worth. Seen on the bank and the samples:
 * unrelated pairs stay below .57 but for a few ("Advanced Word" lies .56 from "Dose calculation"). One word alone must be
 * nearer: "Haskell" lies .62 from "Python" and "Java" .70 from "JavaScript", and yet they are other things; "MySQL" lies
 * .79 from SQL. At `half` a match would be worth a half.
 */
const MEANING = { from: 0.57, half: 0.55, full: 0.8, ofOneWord: 0.75 };

/** What a keyword is worth by how many skills share it: one that all share says little. */
const SHARED = [0.9, 0.9, 0.8, 0.6] as const;
const WIDELY_SHARED = 0.4;

/**
 * A phrase that is part of the skill's name ("tests" of "Automated tests"), or that only shares words with it: worth
 * the less, the more of the name it doesn't say.
 */
const NAMED = { within: 0.95, shares: 0.7, least: 0.5 };

/** A keyword in a phrase that says other things too is worth less, by the share of the phrase that it isn’t. */
const PARTLY = 0.3;
/** And less, by the share of the skill's items that are about something else; several words in a row are hardly chance. */
const ASIDE = { ofWord: 0.4, ofPhrase: 0.2 };

/** What stands in a phrase calls for a skill only where the whole phrase means something so near, as near things go. */
const NEAR = { ofPhrase: 0.3, least: 0.4, behindNearest: 0.15 };

/** Part of the strength that nearness in meaning has in every case, so that it decides between equal keywords. */
const NEARNESS_SHARE = 0.2;

const skillsIn = (bank: readonly BankItem[]) =>
  [...Map.groupBy(bank, ({ skill }) => skill)].map(([name, items]) => ({ name, items }));

/** What `skillsOf` asks the encoder, whatever the job is. */
export const textsOfSkills = (bank: readonly BankItem[]): string[] =>
  skillsIn(bank).flatMap((skill) => [skill.name, profileOf(skill)]);

export async function skillsOf(bank: readonly BankItem[], embed: Embed): Promise<BankSkill[]> {
  const named = skillsIn(bank);
  const vectors = await embed(named.map(({ name }) => name));
  const profiles = await embed(named.map(profileOf));
  const fields = centred(profiles);
  return named.map(({ name, items }, i) => ({
    name,
    items,
    vector: vectors[i] ?? new Float32Array(),
    profile: profiles[i] ?? new Float32Array(),
    field: fields[i] ?? new Float32Array(),
    keywords: keywordsOf(name, items, bank),
    nameWords: contentWords(name)
      .filter(({ weight }) => weight === 1)
      .map((word) => ({ word, worth: nameWordWorth(word, named) })),
  }));
}

function nameWordWorth({ stem }: Word, skills: readonly { name: string }[]): number {
  const sharing = skills.filter(({ name }) => contentWords(name).some((other) => other.stem === stem)).length;
  return (SHARED[sharing] ?? WIDELY_SHARED) / SHARED[1];
}

const ownKeywords = (items: readonly BankItem[]) => [
  ...new Set(items.flatMap(({ keywords }) => keywords.map((keyword) => keyword.toLowerCase()))),
];
const profileOf = ({ name, items }: Pick<BankSkill, 'name' | 'items'>) => `${name}: ${ownKeywords(items).join(', ')}`;

function keywordsOf(name: string, items: readonly BankItem[], bank: readonly BankItem[]): BankSkill['keywords'] {
  const own = ownKeywords(items).map((text) => ({
    text,
    strength: keywordStrength(text, bank),
    ...usedBy(text, items),
  }));
  return [{ text: name, strength: 1, central: 1 }, ...own].map(({ text, ...worth }) => {
    const words = contentWords(text);
    return { words, literal: words.length < wordsOf(text).length && words.length < 2 ? spoken(text) : '', ...worth };
  });
}

const usedBy = (keyword: string, items: readonly BankItem[]) => ({
  central: items.filter((item) => item.keywords.some((other) => other.toLowerCase() === keyword)).length / items.length,
});

const spoken = (text: string) => ` ${wordsOf(text).join(' ')} `;

function keywordStrength(keyword: string, bank: readonly BankItem[]): number {
  const uses = (item: BankItem) => item.keywords.some((other) => other.toLowerCase() === keyword);
  const skills = new Set(bank.filter(uses).map(({ skill }) => skill)).size;
  return SHARED[skills] ?? WIDELY_SHARED;
}

/**
 * How a phrase comes to a skill: it says its name, is part of it, is a keyword of it, says among other things a keyword
 * of several words, or a single word, or it only means something near.
 */
export type CalledBy = 'name' | 'part' | 'keyword' | 'phrase' | 'word' | 'meaning';

/** How strongly the phrase calls for the skill, 0–1, and by what: a keyword, the skill's own words, or meaning. */
export function callsFor(phrase: Phrase, skill: BankSkill): { strength: number; by: CalledBy } {
  const nearness = cosine(phrase.vector, skill.vector);
  const sure = saidBy(phrase, skill);
  const [called, by] = sure ?? partlySaid(phrase, skill, nearness);
  const strength = called === 0 ? 0 : called * (1 - NEARNESS_SHARE) + NEARNESS_SHARE * Math.max(0, nearness);
  return { strength, by };
}

/** "A/B testing" is more than "testing", though single letters are no words of content. */
const INITIAL = / [b-hj-z] /u;

// The skill's name, a part of it and nothing else, or a keyword and nothing else; what a bracket adds is an example.
function saidBy(phrase: Phrase, skill: BankSkill): [number, CalledBy] | undefined {
  const [named] = skill.keywords;
  if (named && saysKeyword(phrase, named)) return [named.strength, 'name'];
  const head = { ...phrase, words: phrase.head };
  const shared = sharedWords(head, skill);
  const isWithin = shared.length > 0 && shared.length === head.words.length && !INITIAL.test(phrase.text);
  const whole = skill.keywords.filter((keyword) => saysKeyword(head, keyword) && coverage(head, keyword) === 1);
  const byKeyword = Math.max(0, ...whole.map(({ strength }) => strength));
  if (isWithin) return [Math.max(byKeyword, NAMED.within * Math.max(...shared)), 'part'];
  return byKeyword > 0 ? [byKeyword, 'keyword'] : undefined;
}

function partlySaid(phrase: Phrase, skill: BankSkill, nearness: number): [number, CalledBy] {
  const said = skill.keywords
    .filter((keyword) => saysKeyword(phrase, keyword))
    .map((keyword) => ({ by: byOf(phrase, keyword), worth: partlyWorth(phrase, keyword) }));
  const shared = sharedWords(phrase, skill);
  const share = shared.length / Math.max(1, skill.nameWords.length);
  const byName = NAMED.shares * Math.max(0, ...shared) * (NAMED.least + (1 - NAMED.least) * share);
  const byKeyword = Math.max(0, ...said.map(({ worth }) => worth));
  const strength = Math.max(
    byKeyword,
    byName,
    byMeaning(nearness, Math.min(phrase.words.length, skill.nameWords.length)),
  );
  if (said.length > 0) return [strength, said.some(({ by }) => by === 'phrase') ? 'phrase' : 'word'];
  return [strength, byName > 0 ? 'word' : 'meaning'];
}

function partlyWorth(phrase: Phrase, keyword: Keyword): number {
  const aside = byOf(phrase, keyword) === 'phrase' ? ASIDE.ofPhrase : ASIDE.ofWord;
  return keyword.strength * (1 - PARTLY * (1 - coverage(phrase, keyword))) * (1 - aside * (1 - keyword.central));
}

// Several words one behind another; "you lead a shift" says no "shift lead".
function byOf(phrase: Phrase, { words, literal }: Keyword): CalledBy {
  if (literal !== '') return 'phrase';
  const from = phrase.words.findIndex((other) => words[0] !== undefined && alike(other.stem, words[0].stem));
  const isInOrder = words.every(({ stem }, i) => alike(phrase.words[from + i]?.stem ?? '', stem));
  return words.length > 1 && isInOrder ? 'phrase' : 'word';
}

/** What each word of the skill's name is worth that the phrase says. */
const sharedWords = (phrase: Phrase, { nameWords }: BankSkill): number[] =>
  nameWords.filter(({ word }) => says(phrase, word)).map(({ worth }) => worth);

/** How near phrase and skill are in meaning, by the skill's name or by all that it is about. */
export const nearnessOf = (phrase: Phrase, skill: BankSkill) =>
  Math.max(cosine(phrase.vector, skill.vector), cosine(phrase.vector, skill.profile));

/** True for a skill that the phrase is near enough to, in itself and against the nearest, for what it says of it to count. */
export function isNear(phrase: Phrase, skill: BankSkill, { by, nearest }: { by: CalledBy; nearest: number }): boolean {
  if (by === 'phrase') return nearnessOf(phrase, skill) >= NEAR.ofPhrase;
  return by !== 'word' || nearnessOf(phrase, skill) >= Math.max(NEAR.least, nearest - NEAR.behindNearest);
}

function coverage(phrase: Phrase, { words, literal }: Keyword): number {
  if (literal !== '' && phrase.text === literal) return 1;
  const total = phrase.words.reduce((sum, { weight }) => sum + weight, 0);
  const said = phrase.words.filter((other) => words.some(({ stem }) => alike(other.stem, stem)));
  return total === 0 ? 0 : said.reduce((sum, { weight }) => sum + weight, 0) / total;
}

/** How well one item, whose `measures` has this vector, fits a phrase; for choosing among the items of a skill. */
export function fits(phrase: Phrase, bankItem: BankItem, vector: Float32Array | undefined): number {
  const hits = bankItem.keywords.filter((keyword) => saysAll(phrase, contentWords(keyword))).length;
  return cosine(phrase.vector, vector) + 0.3 * Math.min(2, hits);
}

const byMeaning = (cos: number, words: number) =>
  cos < (words === 1 ? MEANING.ofOneWord : MEANING.from)
    ? 0
    : 0.5 + 0.5 * Math.min(1, (cos - MEANING.half) / (MEANING.full - MEANING.half));

/** One stem may go on so far behind another: "access" isn't "accessibility", nor "response" "responsibility". */
const LONGEST_ENDING = 3;

/** Stems that begin alike and mean other things: whoever is confident keeps no secrets for it. */
const STRANGERS: ReadonlySet<string> = new Set(['confident confidential', 'confident confidenti']);

// No slips of the pen are forgiven here: "caching" isn't "coaching"; nor is generic "working" the keyword "workers".
export const says = (phrase: Phrase, word: Word) =>
  phrase.words.some((other) => other.weight >= word.weight && alike(other.stem, word.stem));
const alike = (a: string, b: string) =>
  a === b ||
  (!STRANGERS.has([a, b].toSorted().join(' ')) &&
    Math.min(a.length, b.length) >= 6 &&
    Math.abs(a.length - b.length) <= LONGEST_ENDING &&
    (a.startsWith(b) || b.startsWith(a)));
export const saysKeyword = (phrase: Phrase, { words, literal }: Keyword) =>
  literal === '' ? saysAll(phrase, words) : phrase.text.includes(literal);
const saysAll = (phrase: Phrase, words: readonly Word[]) =>
  words.length > 0 && words.every((word) => says(phrase, word));
