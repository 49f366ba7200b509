// Invented people and their results, as few or as many as a test needs.
import { bandsOf, rank, type Ranked } from '#core/assess/rank/rank.ts';
import { pageOf, type RankedPerson, type RankedView } from '#core/cards/ranked-view.ts';
import { AssessmentId, AttemptId } from '#core/model/ids.ts';

export const assessmentId = AssessmentId.parse('0198c0de-0000-7000-8000-000000000001');

export function attemptIdOf(n: number): AttemptId {
  return AttemptId.parse(`0198c0de-0000-7000-9000-${String(n).padStart(12, '0')}`);
}

export type Sitting = {
  attemptId: AttemptId;
  name: string;
  why: RankedPerson['why'];
  composite: number;
  standardError: number;
};

const TWELVE: [string, number, string][] = [
  ['Amara Osei', 84, 'I’ll phone you at 7:15 whatever I find'],
  ['Tom Hadley', 80, 'I’d look at the plan before the index'],
  ['Mei-Ling Chau', 78, 'A feed that fails halfway must change nothing'],
  ['Ruth Penrose', 65, 'First I would ask who reads the timetable at night'],
  ['Ikram Saleh', 63, 'A lock is held for as long as the work takes, no longer'],
  ['Jonas Lindqvist', 62, 'Write the failing case down before touching anything at all in the importer'],
  ['Priya Raman', 59, 'An index is a promise to keep'],
  ['Dewi Pritchard', 46, 'Retry, but only what can be done twice'],
  ['Callum Reid', 44, 'I would restart it'],
  ['Nadia Kowalska', 41, 'The log says when, not why'],
  ['Owain Thomas', 22, 'I don’t know this one'],
  ['Bea Fontaine', 20, 'It depends'],
];

export function sittings(many = TWELVE.length): Sitting[] {
  return TWELVE.slice(0, many).map(([name, composite, quote], i) => ({
    attemptId: attemptIdOf(i + 1),
    name,
    why: { kind: 'quote', text: quote },
    composite,
    standardError: 4.4,
  }));
}

/** So many people with scores and errors that differ, always the same. */
export function crowd(many: number): Sitting[] {
  return Array.from({ length: many }, (_, i) => ({
    attemptId: attemptIdOf(i + 1),
    name: `Person ${i + 1}`,
    why: null,
    composite: ((i * 7919) % 10_007) / 100.07,
    standardError: 2 + ((i * 31) % 50) / 10,
  }));
}

export function viewOf(people: Sitting[], change: Partial<RankedView> = {}): RankedView {
  const ranked: Ranked<Sitting>[] = rank(people);
  const page = change.page ?? 1;
  const many = people.length;
  return {
    assessmentId,
    revision: 7,
    title: 'Backend Developer, timetable data',
    audience: 'you',
    manages: true,
    state: { kind: 'open', closes: '4 December 18:00' },
    counts: { invited: Math.max(18, many), opened: Math.max(11, many), working: 4, scoring: 0, finished: many },
    decided: { advance: 0, hold: 0, reject: 0, last: null },
    bands: bandsOf(ranked),
    page,
    people: change.audience === 'public' ? [] : pageOf(ranked, page).map((one) => ({ ...one, decision: null })),
    waiting: [],
    remindable: Math.max(0, 15 - many),
    trouble: null,
    ...change,
  };
}
