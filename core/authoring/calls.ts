// Which skills of the bank a job description calls for, and through which of its words.
import type { Embed } from '#core/scoring/embed.ts';
import { contentWords } from '#core/scoring/words.ts';
import { grounded, isBacked } from './backed.ts';
import type { Call, Chosen } from './call.ts';
import { calledIn, inContext, isSaid } from './context.ts';
import type { Called } from './context.ts';
import { inEnglish } from './glossary.ts';
import type { Job } from './job.ts';
import { phraseOf } from './matching.ts';
import type { BankSkill } from './matching.ts';
import { asSeparate } from './separate.ts';

/** What a phrase counts for, by where it stands. */
export const WORTH = { must: 3, title: 2, duty: 1.5, nice: 1 } as const;

/** A criterion is worth at least what a wish that calls for it just strongly enough is. */
const LEAST_RELEVANCE = 0.45;

/** A phrase counts fully for the skill that it fits best, less for the next, and for no other. */
const RANK_SHARE = [1, 0.4] as const;

/** A phrase calls for a second skill only where that is nearly as strong as the first. */
const SECOND = 0.77;

/** Part of a skill’s name that counts beside another’s whole name. */
const NEARLY = 0.9;

const MOST_CRITERIA = 6;

/** A short description can't carry many criteria: up to so many words of content there are at most five, but for more must-haves. */
const SHORT = { words: 45, criteria: 5 };

type Quoted = Pick<Call, 'quote' | 'source' | 'knockOut'>;

/** The title and each requirement with the skills that it calls for. */
export async function callsOf(job: Job, skills: readonly BankSkill[], embed: Embed): Promise<Call[]> {
  const all = quotesOf(job, skills).map((one) => ({ ...one, english: inEnglish(one.quote, job.language) }));
  const vectors = await embed(all.map(({ english }) => english));
  const heard = all.map(({ english, source, knockOut }, i) => {
    const phrase = phraseOf(english, vectors[i]);
    return { phrase, isTitle: source === 'title', called: knockOut ? [] : calledIn(phrase, skills) };
  });
  const called = inContext(heard);
  const calls = all.map(({ quote, source, knockOut }, i) => ({
    quote,
    source,
    knockOut,
    phrase: heard[i]?.phrase ?? phraseOf(''),
    skills: calledBy(called[i] ?? [], source === 'title'),
  }));
  return withTitleBehind(calls);
}

function quotesOf(job: Job, skills: readonly BankSkill[]): Quoted[] {
  const title = job.titleQuote === '' ? [] : [{ quote: job.titleQuote, source: 'title' as const, knockOut: false }];
  const phrases = job.requirements.flatMap(({ text, kind, knockOut }) =>
    asSeparate(text, job.language, skills).map((quote) => ({
      quote,
      source: restates(quote, job.titleQuote) ? ('title' as const) : kind,
      knockOut,
    })),
  );
  return [...title, ...phrases];
}

// "We need a backend developer" below "Backend Developer" says no more than the title.
const restates = (text: string, title: string) =>
  title.includes(' ') && text.length <= title.length + 5 && text.toLowerCase().includes(title.toLowerCase());

const isNamed = ({ by }: Called) => by === 'name' || by === 'part';

// A title such as "Florist" is near to anything in meaning. And what says one skill's name asks for no other's, nor what says a word of one for another that is only near.
function calledBy(called: readonly Called[], isTitle: boolean): Called[] {
  const heard = called.filter(({ by }) => !(isTitle && by === 'meaning'));
  const meant = onlyMeant(heard, heard.find(isNamed)).slice(0, RANK_SHARE.length);
  return meant.filter(({ strength }) => strength >= SECOND * (meant[0]?.strength ?? 0));
}

// "SQL (Snowflake, PostgreSQL)" says a name in its bracket, and is itself part of another.
const isNearlyNamed = ({ by, strength }: Called, named: Called) =>
  by === 'part' && named.by === 'name' && strength >= NEARLY * named.strength;

function onlyMeant(heard: readonly Called[], named: Called | undefined): Called[] {
  if (named) return heard.filter((one) => one === named || one.by === 'name' || isNearlyNamed(one, named));
  if (heard.some(isSaid)) return heard.filter(isSaid);
  return heard.filter(({ by }) => by !== 'meaning' || heard[0]?.by === 'meaning');
}

// Where the text names skills, a title only backs them, or names one itself: "Frontend Developer (React)".
function withTitleBehind(calls: readonly Call[]): Call[] {
  const texts = calls.filter(({ source }) => source !== 'title');
  if (!texts.some(({ source, skills }) => (source === 'must' ? skills.length > 0 : skills.some(isNamed))))
    return [...calls];
  const inText = new Set(texts.flatMap(({ skills }) => skills.map(({ skill }) => skill)));
  const stays = (called: Called) => called.by === 'name' || inText.has(called.skill);
  return calls.map((call) => (call.source === 'title' ? { ...call, skills: call.skills.filter(stays) } : call));
}

/** What each must-have calls for comes first; then what more of the description calls for. */
export function chooseSkills(job: Job, calls: readonly Call[]): Chosen[] {
  const skills = [...new Set(calls.flatMap((call) => call.skills.map(({ skill }) => skill)))];
  const needed = new Set(
    calls.flatMap(({ source, skills: [first] }) => (source === 'must' && first ? [first.skill] : [])),
  );
  const usual = contentWords(job.text).length <= SHORT.words ? SHORT.criteria : MOST_CRITERIA;
  const most = Math.min(MOST_CRITERIA, Math.max(usual, needed.size));
  const all = skills
    .map((skill) => chosenFor(skill, calls))
    .filter((one) => one.relevance >= LEAST_RELEVANCE && isBacked(one, calls));
  return grounded(all, calls)
    .toSorted((a, b) => Number(needed.has(b.skill)) - Number(needed.has(a.skill)) || b.relevance - a.relevance)
    .slice(0, most)
    .toSorted((a, b) => b.relevance - a.relevance);
}

function chosenFor(skill: BankSkill, calls: readonly Call[]): Chosen {
  const worth = (call: Call) => {
    const rank = call.skills.findIndex((called) => called.skill === skill);
    return WORTH[call.source] * (RANK_SHARE[rank] ?? 0) * (call.skills[rank]?.strength ?? 0);
  };
  const own = calls.filter((call) => worth(call) > 0).toSorted((a, b) => worth(b) - worth(a));
  return {
    skill,
    relevance: own.reduce((sum, call) => sum + worth(call), 0),
    because: reasonIn(own, skill)?.quote ?? '',
    calls: own,
  };
}

/** Where one word of many points to the skill, a title that says it so much more strongly is the better reason. */
const CLEARLY = 0.15;

/** “In writing”, “by telephone”: cut from what it belongs to. */
const IN_PASSING = /^(?:in|by|of|for|with|at|from|on)\s/u;

function reasonIn(own: readonly Call[], skill: BankSkill): Call | undefined {
  const called = (call: Call | undefined) => call?.skills.find((one) => one.skill === skill);
  const text = own.filter(({ source }) => source !== 'title');
  const saysIt = text.filter((call) => called(call)?.by !== 'meaning');
  const told = [...saysIt, ...text].find(({ quote }) => !IN_PASSING.test(quote)) ?? text[0];
  const title = own.find(({ source }) => source === 'title');
  const [by, strength] = [called(told), called(title)?.strength ?? 0];
  return by?.by === 'word' && title && strength > by.strength + CLEARLY ? title : (told ?? own[0]);
}
