// The same as rows: a person a row, and two columns a criterion.
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

function rowOf(one: ExportedCandidate, criteria: Exported['criteria']): Cell[] {
  const { result, decision } = one;
  const scores = new Map(one.criteria.map((score) => [score.id, score]));
  return [
    one.number,
    one.name,
    one.email,
    one.status,
    one.place,
    one.tied === null ? null : String(one.tied),
    result?.score ?? null,
    result?.standardError ?? null,
    result?.low ?? null,
    result?.high ?? null,
    result?.coverage ?? null,
    ...criteria.flatMap(({ id }) => [scores.get(id)?.score ?? null, scores.get(id)?.standardError ?? null]),
    decision?.kind ?? null,
    decision?.by ?? null,
    decision?.at ?? null,
    decision?.reason ?? null,
    one.assessmentVersion,
    one.scorerVersion,
    one.invitedAt,
    one.startedAt,
    one.submittedAt,
    one.scoredAt,
  ];
}
