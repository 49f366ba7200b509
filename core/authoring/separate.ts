// Takes "SQL & Python" apart where each side asks for something of its own, so that neither hides the other.
import { inEnglish } from './glossary.ts';
import { callsFor, phraseOf } from './matching.ts';
import type { BankSkill } from './matching.ts';

const JOINT = /\s*(?:[&+](?=\s)|(?<=\s)(?:and|or|et|ou|und|oder|y|o)(?=\s))\s*(?![^()（）]*[)）])/iu;

/** Sides longer than this are clauses: "answer the phone and keep the importer honest". */
const LONGEST_SIDE = 3;

const SURE = new Set(['name', 'part', 'keyword']);

/** The sides of a joined phrase, if one of them says a skill and no skill is called by the whole: "HTML and CSS". */
export function asSeparate(quote: string, language: string, skills: readonly BankSkill[]): string[] {
  const sides = quote.split(JOINT).filter((side) => side !== '');
  if (sides.length < 2 || sides.some((side) => side.split(/\s+/u).length > LONGEST_SIDE)) return [quote];
  const calling = (text: string) => {
    const phrase = phraseOf(inEnglish(text, language));
    return skills.map((skill) => ({ skill, by: callsFor(phrase, skill).by })).filter(({ by }) => SURE.has(by));
  };
  const isJoined = calling(quote).some(
    ({ skill, by }) => by === 'keyword' || (skill.keywords[0]?.words.length ?? 0) > 1,
  );
  return !isJoined && sides.some((side) => calling(side).length > 0) ? sides : [quote];
}
