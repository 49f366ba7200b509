// The same as rows: a person a row, and two columns a criterion; those of older versions share a column where they share a name.
import { inLine } from '../../text/stops.ts';
import type { Exported, ExportedCandidate } from './export.ts';

export type Cell = string | number | null;

const before = [
  'number',
  'name',
  'email',
  'status',
  'place',
  'tied',
  'score',
  'standard_error',
  'likely_low',
  'likely_high',
  'coverage',
] as const;
const after = [
  'below_must_haves',
  'knock_outs_not_passed',
  'cv_not_met',
  'decision',
  'decided_by',
  'decided_at',
  'reason',
  'assessment_version',
  'scorer_version',
  'invited_at',
  'started_at',
  'submitted_at',
  'scored_at',
] as const;

export function tableOf({ criteria, candidates }: Exported): Cell[][] {
  const all: { name: string }[][] = [criteria, ...candidates.map((one) => one.criteria)];
  const names = [...new Set(all.flatMap((some) => inColumns(some).map(([name]) => name)))];
  const scored = names.flatMap((name) => [name, `${name}: standard_error`]);
  return [[...before, ...scored, ...after], ...candidates.map((one) => rowOf(one, names))];
}

/** Nothing keeps two criteria of one version from being called the same: then the second one says that it is. */
function inColumns<One extends { name: string }>(criteria: readonly One[]): [string, One][] {
  const named = Map.groupBy(criteria, ({ name }) => name);
  return criteria.map((one) => {
    const at = named.get(one.name)!.indexOf(one);
    return [at === 0 ? one.name : `${one.name} (${at + 1})`, one];
  });
}

const none = { score: null, standardError: null, low: null, high: null, coverage: null };
const undecided = { kind: null, by: null, at: null, reason: null };

function rowOf(one: ExportedCandidate, names: readonly string[]): Cell[] {
  const { score, standardError, low, high, coverage } = one.result ?? none;
  const { kind, by, at, reason } = one.decision ?? undecided;
  const scores = new Map(inColumns(one.criteria));
  const scored = names.flatMap((name) => {
    const mine = scores.get(name) ?? none;
    return [mine.score, mine.standardError];
  });
  const tied = one.tied === null ? null : String(one.tied);
  const who = [one.number, one.name, one.email, one.status, one.place, tied];
  const result = [score, standardError, low, high, coverage];
  const missed = [one.missed.criteria, one.missed.questions, one.cvNotMet].map((words) => inLine(words));
  const made = [one.assessmentVersion, one.scorerVersion];
  const times = [one.invitedAt, one.startedAt, one.submittedAt, one.scoredAt];
  return [...who, ...result, ...scored, ...missed, kind, by, at, reason, ...made, ...times];
}
