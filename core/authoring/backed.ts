// Whether a description says enough of a skill: one word of its name, or mere nearness in meaning, may be chance.
import type { Call, Chosen } from './call.ts';
import { isGeneral, isKin, isSaid, type Called } from './context.ts';
import type { Word } from '../scoring/words.ts';
import { nearnessOf, says, saysKeyword, type BankSkill } from './matching.ts';

/** Nearness alone makes a criterion from here on: "Linux fundamentals" lies .60 from SQL, "MySQL" .79. */
const NEAR = 0.68;

/** A single duty in which only a word of many points to a skill is chance where the whole lies no nearer: “badge readers” .44 from reading instructions. */
const WORD_OF_DUTY = 0.45;

/** True where more than one accident of wording speaks for the criterion. */
export function isBacked({ skill, calls }: Pick<Chosen, 'skill' | 'calls'>, all: readonly Call[]): boolean {
  const by = calls.map((call) => ({ call, called: call.skills.find((one) => one.skill === skill) }));
  const isTold = by.some(({ call, called }) => called !== undefined && !isNearOnly(call, called));
  return isTold && !isChance(by) && (!isCompound(skill) || saysMore(skill, all) || isAtHome(skill, all));
}

/** One word of many says what the phrase is about where the whole lies so near: “nervous patients” .48 from patient safety. */
const ABOUT = 0.5;

/** True for a phrase that is about the skill that it calls for, and doesn’t only have a word of it. */
export const isMeant = ({ phrase, skills: [first] }: Call): boolean =>
  first !== undefined && (first.by !== 'word' || nearnessOf(phrase, first.skill) >= ABOUT);

const isNearOnly = ({ phrase }: Call, { by, skill }: Called) => by === 'meaning' && nearnessOf(phrase, skill) < NEAR;

function isChance(by: readonly { call: Call; called: Called | undefined }[]): boolean {
  const [only] = by;
  if (by.length !== 1 || only?.call.source !== 'duty' || only.called?.by !== 'word') return false;
  return nearnessOf(only.call.phrase, only.called.skill) < WORD_OF_DUTY;
}

// "Patient safety" is more than safety; "SQL and indexes" is either.
const isCompound = ({ name, nameWords }: BankSkill) => nameWords.length > 1 && !/\sand\s/u.test(name);

// Two words of the name, or a keyword that is no word of it, wherever the description has them.
function saysMore(skill: BankSkill, all: readonly Call[]): boolean {
  const { nameWords, keywords } = skill;
  const phrases = all.map(({ phrase }) => phrase);
  const said = nameWords.filter(({ word }) => phrases.some((phrase) => says(phrase, word)));
  if (said.length > 1 || (isGeneral(skill) && said.some(({ word }) => !isHeadOf(skill, word)))) return true;
  const own = keywords
    .slice(1)
    .filter(({ words }) => !words.every((one) => said.some(({ word }) => word.stem === one.stem)));
  return own.some((keyword) => phrases.some((phrase) => saysKeyword(phrase, keyword)));
}

// "Customers" says whom one writes for or talks with; "writing" alone is any writing.
const isHeadOf = ({ name, nameWords }: BankSkill, word: Word) =>
  /^\p{L}+ing\s/u.test(name) && nameWords[0]?.word.stem === word.stem;

// "Tests" beside HTTP APIs are automated ones, beside wiring they aren't.
const isAtHome = (skill: BankSkill, all: readonly Call[]) =>
  all.some(({ skills }) => skills.some((one) => one.skill !== skill && isSaid(one) && isKin(one.skill, skill)));
