// Decides by the whole description which sense of a word is meant: a warehouse of data or of pallets.
import { cosine } from '#core/scoring/embed.ts';
import { callsFor, isNear, nearnessOf } from './matching.ts';
import type { BankSkill, CalledBy, Phrase } from './matching.ts';

/** A skill that a phrase may call for. */
export type Called = { skill: BankSkill; strength: number; by: CalledBy };

/** A phrase with all that it may call for. */
type Heard = { phrase: Phrase; isTitle: boolean; called: readonly Called[] };

/** A phrase calls for a skill from this strength on; weaker matches are rubbish more often than not. */
const STRONG_ENOUGH = 0.45;

/**
 * Cosine of two skills' fields. Seen on the bank: within a trade it lies above .2 (warehouse and safety .26, SQL and
 * data feeds .59), between trades mostly below 0 (warehouse and Python −.24, pipeline of sales and SQL −.03).
 */
const KIN = 0.1;
/** Below this, even a keyword that stands alone is of another field: "warehouse" between SQL and Python. */
const FOREIGN = -0.03;

/** Areas that any trade may ask for; nothing of them is foreign anywhere. */
const GENERAL: ReadonlySet<string> = new Set([
  'coaching-leading',
  'everyday-work',
  'language',
  'numeracy',
  'planning-stakeholders',
  'situational-judgement',
  'spoken-communication',
  'verbal-reasoning',
  'written-communication',
]);

/** What a skill of the description's own field gains, so that it goes before another sense. */
const AT_HOME = 0.1;

/** One word among others calls from here on for what any trade may ask for, whatever the field. */
const PLAIN = 0.55;

/** A single skill is no field; so many others say that a lone keyword is foreign. */
const FIELD = 2;

/** Everything that the phrase may call for, taken by itself. */
export function calledIn(phrase: Phrase, skills: readonly BankSkill[]): Called[] {
  const nearest = Math.max(0, ...skills.map((skill) => nearnessOf(phrase, skill)));
  return skills
    .map((skill) => ({ skill, ...callsFor(phrase, skill) }))
    .filter(({ strength }) => strength >= STRONG_ENOUGH)
    .filter(({ skill, by }) => isNear(phrase, skill, { by, nearest }));
}

/** True where the phrase says the skill itself and nothing else. */
export const isSaid = ({ by }: Called) => by === 'name' || by === 'part' || by === 'keyword';

/** One word among others, or nearness: other trades have the same. */
const isVague = ({ by }: Called) => by === 'word' || by === 'meaning';

/**
 * What each phrase calls for, given all the others, the strongest first. The skills that the description says outright
 * make its field: what is vague has to be akin to it, and what is said must not be foreign to it.
 */
export function inContext(all: readonly Heard[]): Called[][] {
  const settled = all.map(({ phrase, isTitle, called }) => {
    const field = saidElsewhere(all, phrase);
    return {
      phrase,
      isTitle,
      called: called.filter((one) => isVague(one) || isCertain(one, phrase) || !isForeign(one, field)),
    };
  });
  return settled.map(({ phrase, called }) => {
    const field = saidElsewhere(settled, phrase);
    return called
      .filter((one) => !isVague(one) || isFitting(one, field, () => wordsElsewhere(settled, phrase)))
      .map((one) => ({ ...one, strength: one.strength + homeBonus(one, phrase, field) }))
      .toSorted((a, b) => Number(isVague(a)) - Number(isVague(b)) || b.strength - a.strength);
  });
}

// What other phrases say outright, or else in several words; where none does, the title tells the trade.
function saidElsewhere(all: readonly Heard[], phrase: Phrase): BankSkill[] {
  const others = all.filter((other) => other.phrase !== phrase);
  const told = others.flatMap(({ called }) => called);
  const ofTitle = others.filter(({ isTitle }) => isTitle).flatMap(({ called }) => called);
  const telling = [told.filter(isSaid), told.filter((one) => !isVague(one)), ofTitle.filter(({ by }) => by === 'word')];
  return [...new Set(telling.find((some) => some.length > 0)?.map(({ skill }) => skill))];
}

// Where the description says nothing outright, what its words hint at may still have nothing to do with one another.
const isFitting = (one: Called, field: readonly BankSkill[], hinted: () => readonly BankSkill[]) =>
  field.length > 0 ? isAkin(one.skill, field) || isAnywhere(one) : !isForeign(one, hinted());

export const isGeneral = ({ items }: BankSkill): boolean => items.some(({ area }) => GENERAL.has(area));

// "Keep the stock list in Excel" is at home in any trade.
const isAnywhere = ({ skill, by, strength }: Called) => by === 'word' && strength >= PLAIN && isGeneral(skill);

const wordsElsewhere = (all: readonly Heard[], phrase: Phrase): BankSkill[] => [
  ...new Set(
    all
      .filter((other) => other.phrase !== phrase)
      .flatMap(({ called }) => called.filter(({ by }) => by === 'word').map(({ skill }) => skill)),
  ),
];

const kinships = (skill: BankSkill, field: readonly BankSkill[]) =>
  field.map((other) => (other === skill ? 1 : cosine(other.field, skill.field)));
const kinship = (skill: BankSkill, field: readonly BankSkill[]) => Math.max(...kinships(skill, field));

export const isKin = (skill: BankSkill, other: BankSkill): boolean => cosine(other.field, skill.field) >= KIN;

// Akin to one skill of the field, and no stranger to the others.
export const isAkin = (skill: BankSkill, field: readonly BankSkill[]): boolean =>
  field.length === 0 ||
  (kinship(skill, field) >= KIN && kinships(skill, field).reduce((sum, kin) => sum + kin, 0) >= 0);

function isForeign({ skill }: Called, field: readonly BankSkill[]): boolean {
  const others = field.filter((other) => other !== skill);
  return !isGeneral(skill) && others.length >= FIELD && kinship(skill, others) < FOREIGN;
}

// A name, an acronym and a keyword of several words have one sense.
const isCertain = ({ by }: Called, phrase: Phrase) =>
  by === 'name' || by === 'phrase' || phrase.isAcronym || phrase.words.length > 1;

// Only where a word may have several senses; several words said outright have one.
function homeBonus(one: Called, phrase: Phrase, field: readonly BankSkill[]): number {
  const isClear = one.by === 'name' || one.by === 'phrase' || (isSaid(one) && phrase.words.length > 1);
  return !isClear && field.length > 0 && isAkin(one.skill, field) ? AT_HOME : 0;
}
