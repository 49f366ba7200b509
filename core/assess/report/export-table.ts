// The same as rows: a person a row, and two columns a criterion.
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
  const scored = criteria.flatMap(({ name }) => [name, `${name}: standard_error`]);
  return [[...before, ...scored, ...after], ...candidates.map((one) => rowOf(one, criteria))];
}

const none = { score: null, standardError: null, low: null, high: null, coverage: null };
const undecided = { kind: null, by: null, at: null, reason: null };

function rowOf(one: ExportedCandidate, criteria: Exported['criteria']): Cell[] {
  const { score, standardError, low, high, coverage } = one.result ?? none;
  const { kind, by, at, reason } = one.decision ?? undecided;
  const scores = new Map(one.criteria.map((each) => [each.id, each]));
  const scored = criteria.flatMap(({ id }) => {
    const mine = scores.get(id) ?? none;
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
