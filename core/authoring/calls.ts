// Which skills of the bank a job description calls for, and through which of its words.
import type { Embed } from '#core/scoring/embed.ts';
import { contentWords } from '#core/scoring/words.ts';
import { inEnglish } from './glossary.ts';
import type { Job } from './job.ts';
import { callsFor } from './matching.ts';
import type { BankSkill, CalledBy, Phrase } from './matching.ts';

type Called = { skill: BankSkill; strength: number; by: CalledBy };

/** A phrase of the job with what it is worth, and the skills that it calls for, the strongest first. */
export type Call = {
  quote: string;
  source: 'title' | 'must' | 'nice' | 'duty';
  knockOut: boolean;
  phrase: Phrase;
  skills: readonly Called[];
};

export type Chosen = { skill: BankSkill; relevance: number; because: string; calls: readonly Call[] };

/** What a phrase counts for, by where it stands. */
const WORTH = { must: 3, title: 2, duty: 1.5, nice: 1 } as const;

/** A phrase calls for a skill from this strength on; weaker matches are rubbish more often than not. */
const STRONG_ENOUGH = 0.45;

/** A phrase counts fully for the skill that it fits best, less for the next, and for no other. */
const RANK_SHARE = [1, 0.4] as const;

const MOST_CRITERIA = 6;

/** A short description can't carry many criteria: up to so many words of content there are at most five. */
const SHORT = { words: 45, criteria: 5 };

/** The title and each requirement with the skills that it calls for. */
export async function callsOf(job: Job, skills: readonly BankSkill[], embed: Embed): Promise<Call[]> {
  const title = job.titleQuote === '' ? [] : [{ quote: job.titleQuote, source: 'title' as const, knockOut: false }];
  const phrases = job.requirements.map(({ text, kind, knockOut }) => ({
    quote: text,
    source: restates(text, job.titleQuote) ? ('title' as const) : kind,
    knockOut,
  }));
  const all = [...title, ...phrases].map((one) => ({ ...one, english: inEnglish(one.quote, job.language) }));
  const vectors = await embed(all.map(({ english }) => english));
  const calls = all.map(({ english, ...one }, i) => {
    const phrase = { words: contentWords(english), vector: vectors[i] ?? new Float32Array() };
    return { ...one, phrase, skills: one.knockOut ? [] : calledBy(phrase, one.source === 'title', skills) };
  });
  return withTitleBehind(calls);
}

// "We need a backend developer" below "Backend Developer" says no more than the title.
const restates = (text: string, title: string) =>
  title.includes(' ') && text.length <= title.length + 5 && text.toLowerCase().includes(title.toLowerCase());

const isNamed = ({ by }: Called) => by === 'name' || by === 'part';

// A title such as "Florist" is near to anything in meaning. And what says one skill's name asks for no other's, nor what says a word of one for another that is only near.
function calledBy(phrase: Phrase, isTitle: boolean, skills: readonly BankSkill[]): Called[] {
  const called = skills
    .map((skill) => ({ skill, ...callsFor(phrase, skill) }))
    .filter(({ strength, by }) => strength >= STRONG_ENOUGH && !(isTitle && by === 'meaning'))
    .toSorted((a, b) => b.strength - a.strength);
  const [named] = called.filter(isNamed);
  const isSaid = called[0] !== undefined && called[0].by !== 'meaning';
  const meant = called.filter((one) => (named ? one === named || one.by === 'name' : !isSaid || one.by !== 'meaning'));
  return meant.slice(0, RANK_SHARE.length);
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
  const most = contentWords(job.text).length <= SHORT.words ? SHORT.criteria : MOST_CRITERIA;
  return skills
    .map((skill) => chosenFor(skill, calls))
    .filter(({ relevance }) => relevance >= WORTH.nice * STRONG_ENOUGH)
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
    because: (own.find(({ source }) => source !== 'title') ?? own[0])?.quote ?? '',
    calls: own,
  };
}
