// Which skills of the bank a job description calls for, and through which of its words.
import type { Embed } from '#core/scoring/embed.ts';
import { contentWords } from '#core/scoring/words.ts';
import { inEnglish } from './glossary.ts';
import type { Job } from './job.ts';
import { callsFor } from './matching.ts';
import type { BankSkill, Phrase } from './matching.ts';

/** A phrase of the job with what it is worth, and the skills that it calls for, the strongest first. */
export type Call = {
  quote: string;
  source: 'title' | 'must' | 'nice' | 'duty';
  knockOut: boolean;
  phrase: Phrase;
  skills: readonly { skill: BankSkill; strength: number }[];
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
  const phrases = job.requirements.map(({ text, kind, knockOut }) => ({ quote: text, source: kind, knockOut }));
  const all = [...title, ...phrases].map((one) => ({ ...one, english: inEnglish(one.quote, job.language) }));
  const vectors = await embed(all.map(({ english }) => english));
  return all.map(({ english, ...one }, i) => {
    const phrase = { words: contentWords(english), vector: vectors[i] ?? new Float32Array() };
    const called = one.knockOut ? [] : skills.map((skill) => ({ skill, strength: callsFor(phrase, skill) }));
    const strong = called
      .filter(({ strength }) => strength >= STRONG_ENOUGH)
      .toSorted((a, b) => b.strength - a.strength);
    return { ...one, phrase, skills: strong.slice(0, RANK_SHARE.length) };
  });
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
    because: own[0]?.quote ?? '',
    calls: own,
  };
}
