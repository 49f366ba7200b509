// Whether what somebody learnt is what a job asks for: by the level of the diploma, and its field.
import { splitDegree } from '../cv/degrees.ts';
import type { Met } from '../model/cv-match.ts';

const level = (pattern: string) => new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}])`, 'iu');

/** Steps as in the European Qualifications Framework: 8 doctorate, 7 master, 6 bachelor, 5 short cycle, 4 and 3 school. */
const LEVELS: readonly (readonly [RegExp, number])[] = [
  [
    level(String.raw`ph\.?\s?d|d\.?\s?phil|doctorate?|doctor of|doctorat|promotion|doctorado|dottorato|doutorado|博士`),
    8,
  ],
  [
    level(
      String.raw`master(?:['’]?s)?|m\.?sc|m\.?a|m\.?eng|m\.?ed|m\.?phil|mba|mpa|mph|magister|staatsexamen|máster|maestría|laurea magistrale|mestrado|diplôme d['’]ing[ée]nieur|bac\s?\+\s?5|硕士|碩士|研究生`,
    ),
    7,
  ],
  [
    level(
      String.raw`bachelor(?:['’]?s)?|b\.?sc|b\.?a|b\.?eng|b\.?ed|b\.?com|bba|bsn|ll\.?b|(?<!(?:driving|nursing|teaching|pilot|forklift|hgv|valid|clean|full|current|an?) )licence(?: pro\p{L}*)?(?= en | d[e'’u]|$)|diplôme d['’]état|(?:university |college |first )?degree|university|graduate|laurea|licenciatura|grado|hochschulabschluss|studium|bac\s?\+\s?[34]|本科|学士|學士|大學畢業|大学毕业`,
    ),
    6,
  ],
  [
    level(
      String.raw`associate(?:['’]?s)?|foundation degree|hnd|hnc|higher national|dut|but|bts|deug|ciclo formativo de grado superior|técnico superior|meister|techniker|bac\s?\+\s?2|大专|大專|專科|专科`,
    ),
    5,
  ],
  [
    level(
      String.raw`a[- ]levels?|btec|nvq|svq|high school diploma|highers?|bac(?:calaur[ée]at)?|abitur|fachabitur|hochschulreife|(?:berufs)?ausbildung|lehre|cap|bep|bachillerato|maturità|matura|vwo|havo|mbo|高中|高職|职高`,
    ),
    4,
  ],
  [
    level(
      String.raw`gcses?|national [45]|o[- ]levels?|brevet|mittlere reife|realschulabschluss|hauptschulabschluss|eso|初中|國中`,
    ),
    3,
  ],
];

export const diplomaLevel = (phrase: string): number | null =>
  LEVELS.find(([words]) => words.test(phrase))?.[1] ?? null;

/** A diploma that has to be this one and no other of its level. */
const NAMED = /diplôme d['’]état|state registered|staatlich/iu;
const OPEN = /equivalent|équivalent|gleichwertig|equivalente|同等/iu;

export type Degree = { degree: string; field: string };
export type DiplomaAsk = { level: number; named: boolean; open: boolean; field: string };

/** What a phrase such as "Bachelor's degree in Computing" asks for; `null` where it names no level. */
export function diplomaAskOf(phrase: string): DiplomaAsk | null {
  const asked = diplomaLevel(phrase);
  if (asked === null) return null;
  const { field } = splitDegree(phrase.replace(/^(?:an?|the|un|une|ein|eine|relevant)\s+/iu, ''));
  return { level: asked, named: NAMED.test(phrase), open: OPEN.test(phrase), field: OPEN.test(field) ? '' : field };
}

/**
 * How the degrees answer, and which of them does. Only a lower level than the one asked falls short; another field is
 * met in part, as far as `isNear` can tell, and without any degree that we know nothing is known.
 */
export function diplomaMet(
  ask: DiplomaAsk,
  degrees: readonly Degree[],
  isNear: (field: string) => boolean,
): { met: Met; said: Degree | null } {
  const known = degrees
    .map((said) => ({ said, level: diplomaLevel(said.degree) ?? 0 }))
    .filter((one) => one.level > 0)
    .toSorted((a, b) => b.level - a.level);
  const [best] = known;
  if (!best) return { met: 'unknown', said: null };
  if (best.level < ask.level) return { met: ask.open ? 'partly' : 'not', said: best.said };
  if (ask.named) return { met: 'unknown', said: null };
  if (ask.field === '') return { met: 'met', said: best.said };
  const fitting = known.find((one) => one.level >= ask.level && isNear(one.said.field));
  return fitting ? { met: 'met', said: fitting.said } : { met: 'partly', said: best.said };
}
