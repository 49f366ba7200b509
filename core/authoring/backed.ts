// Whether a description says enough of a skill: one word of its name, or mere nearness in meaning, may be chance.
import type { Call, Chosen } from './call.ts';
import { isAkin, isGeneral, isKin, isSaid, type Called } from './context.ts';
import type { Word } from '../scoring/words.ts';
import { nearnessOf, says, saysKeyword, type BankSkill, type CalledBy } from './matching.ts';

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

/** Among so many phrases some have a word of any skill by chance; a short list means what it names. */
const MANY = 12;

/** Of a long description those of which it speaks for sure, those of their trade, and needs of one trade that are only named each. */
export function grounded(chosen: readonly Chosen[], all: readonly Call[]): readonly Chosen[] {
  if (all.length <= MANY) return chosen;
  const isNamedBeside = (one: Chosen) =>
    chosen.some(
      (other) => other !== one && !isGeneral(other.skill) && isKin(other.skill, one.skill) && areNamedApart(other, one),
    );
  const sure = chosen.filter((one) => isGrounded(one) || isNamedBeside(one));
  const trade = sure.filter(({ skill }) => !isGeneral(skill));
  return chosen.filter((one) => sure.includes(one) || isOfTrade(one, trade));
}

/** Whether two needs name each its own skill: “B2B; a full pipeline”. */
function areNamedApart(one: Chosen, other: Chosen): boolean {
  const names = ({ skill, calls }: Chosen) =>
    calls.filter(
      (call) => call.source === 'must' && call.skills.some((called) => called.skill === skill && isSaid(called)),
    );
  return names(one).some((a) => names(other).some((b) => a !== b));
}

const isOfTrade = ({ skill }: Chosen, trade: readonly Chosen[]) =>
  trade.length > 0 &&
  isAkin(
    skill,
    trade.map((one) => one.skill),
  );

/** A phrase that is about a skill lies so near to it; the single words that other trades share, such as “medical” or “risk”, don’t. */
const GROUND = { ofSeveral: 0.45, ofOne: 0.55, ofWord: 0.65, ofDuty: 0.6 };

/** One phrase that is about the skill, or two that have words of it. */
function isGrounded({ skill, calls }: Chosen): boolean {
  const found = calls.map((call) => groundIn(call, skill));
  return found.includes('sure') || found.filter((one) => one === 'likely').length > 1;
}

function groundIn(call: Call, skill: BankSkill): 'sure' | 'likely' | null {
  const by = call.skills.find((one) => one.skill === skill)?.by ?? 'meaning';
  const near = nearnessOf(call.phrase, skill);
  if (call.source === 'title' || near >= leastFor[by](call, skill)) return 'sure';
  return by === 'meaning' || (by === 'word' && near < GROUND.ofOne) ? null : 'likely';
}

const leastOfKeyword = ({ phrase }: Call) => (phrase.words.length < 2 ? GROUND.ofOne : GROUND.ofSeveral);

/** How near a phrase that calls for a skill by this has to lie to it to be about it. */
const leastFor: Readonly<Record<CalledBy, (call: Call, skill: BankSkill) => number>> = {
  name: () => -1,
  phrase: () => GROUND.ofSeveral,
  keyword: leastOfKeyword,
  part: leastOfKeyword,
  word: leastOfWord,
  meaning: () => NEAR,
};

function leastOfWord({ source }: Call, skill: BankSkill): number {
  if (source === 'nice') return Infinity;
  if (!isGeneral(skill)) return GROUND.ofWord;
  return source === 'must' ? GROUND.ofOne : GROUND.ofDuty;
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
