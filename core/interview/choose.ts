// Which questions the interview of an assessment begins with: those of the built-in set that fit its criteria.
import { bank } from '../authoring/bank.ts';
import { OF_DESCRIPTION } from '../authoring/experience.ts';
import { sourceOf } from '../authoring/swap.ts';
import type { InterviewItem } from '../model/item.ts';
import { interviewBank } from './bank.ts';
import type { InterviewQuestion } from './bank/notation.ts';

const LEAST = 3;
const MOST = 5;

type Measured = { name: string; weight: number };
type Asked = { criterion: string; source: string };
export type Chosen = Asked & { item: InterviewItem };

/**
 * Three to five questions, each for the criterion that it fits best: one for each criterion, the weightiest first, and
 * then a second one. A criterion is known by the bank's questions that count for it, or by its name. Where too few fit,
 * the general ones fill up. None without criteria. `spoken`: so many questions it has already.
 */
export function chooseInterview(criteria: readonly Measured[], asked: readonly Asked[], spoken = 0): Chosen[] {
  const order = namedOf(criteria, asked).toSorted((a, b) => b.weight - a.weight);
  const wanted = Math.min(MOST, Math.max(LEAST, criteria.length)) - spoken;
  const chosen: Chosen[] = [];
  for (const shelf of [fitting, fitting, general, general, general]) {
    for (const { name } of order) {
      const taken = new Set(chosen.map(({ source }) => source));
      const next = shelf(placesOf(name, asked)).find((one) => !taken.has(sourceOf(one)));
      if (next && chosen.length < (shelf === general ? LEAST - spoken : wanted))
        chosen.push({ criterion: name, source: sourceOf(next), item: next.item });
    }
  }
  return chosen.toSorted((a, b) => placeOf(a, criteria) - placeOf(b, criteria));
}

/** What is asked in the description's own words has nothing in the set, unless there is nothing else. */
function namedOf(criteria: readonly Measured[], asked: readonly Asked[]): readonly Measured[] {
  const told = new Set(asked.filter(({ source }) => source === OF_DESCRIPTION).map(({ criterion }) => criterion));
  const named = criteria.filter(({ name }) => !told.has(name));
  return named.length > 0 ? named : criteria;
}

const placeOf = ({ criterion }: Chosen, criteria: readonly Measured[]) =>
  criteria.findIndex(({ name }) => name === criterion);

/** Skill and area of the bank's questions that stand for a criterion. */
type Place = { skill: string; area: string };

function placesOf(criterion: string, asked: readonly Asked[]): Place[] {
  const sources = new Set(asked.filter((one) => one.criterion === criterion).map(({ source }) => source));
  return bank.filter((one) => one.skill === criterion || sources.has(sourceOf(one)));
}

/** What these have in common is no subject, so one of them doesn’t stand for another. */
const MIXED = new Set(['everyday-work', 'spoken-communication']);

/** Those of the same skill, then those that measure it too, then those of the same area. */
function fitting(places: readonly Place[]): InterviewQuestion[] {
  const skills = new Set(places.map(({ skill }) => skill));
  const areas = new Set(places.map(({ area }) => area).filter((area) => !MIXED.has(area)));
  const isAbout = ({ skill }: InterviewQuestion) => skills.has(skill);
  const isAlsoAbout = ({ also = [] }: InterviewQuestion) => also.some((skill) => skills.has(skill));
  const near = [isAbout, isAlsoAbout, ({ area }: InterviewQuestion) => areas.has(area)];
  return [...new Set(near.flatMap((fits) => interviewBank.filter(fits)))];
}

/** Whatever the job: a mistake, a decision, a disagreement, a plan. */
function general(): readonly InterviewQuestion[] {
  const areas = new Set(['situational-judgement', 'working-together', 'planning-stakeholders']);
  return interviewBank.filter(({ area }) => areas.has(area));
}
