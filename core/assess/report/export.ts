// Everything about an assessment's people as one value, for a recruiter to take elsewhere; docs/export.md describes it.
import type { AttemptId, CriterionId } from '../../model/ids.ts';
import { notMetIn } from '../../matching/counts.ts';
import type { Missed } from '../../model/missed.ts';
import type { Assessment, Criterion } from '../../ports/assessments.ts';
import type { Attempt, Decision } from '../../ports/attempts.ts';
import type { InvitedPerson } from '../../ports/invited.ts';
import type { Tx } from '../../ports/store.ts';
import { en } from '../../text/en.ts';
import { likelyRange } from '../../stats/normal.ts';
import { stateOf } from '../invite/candidates.ts';
import { isBlind, isHiddenWhere, numbered } from '../show/names.ts';
import { rankedIn } from '../rank/standings.ts';
import type { ReportTurn } from '../../model/report.ts';
import { interviewIn } from '../sit/transcript.ts';
import { asScored } from '../score/as-scored.ts';
import { namesOf } from '../show/views.ts';

/** Counts up when a field changes its meaning or goes; fields that are added leave it. */
const version = 1;
const aPage = 200;

type Measured = { score: number | null; standardError: number | null };

export type ExportedDecision = { kind: Decision['kind']; by: string; at: string; reason: string | null };

export type ExportedCandidate = {
  number: number;
  /** "Candidate 7" and no address while names wait for a decision. */
  name: string;
  email: string | null;
  status: string;
  invitedAt: string;
  startedAt: string | null;
  submittedAt: string | null;
  scoredAt: string | null;
  assessmentVersion: number | null;
  scorerVersion: string | null;
  /** From 1; those who share a place can't be told apart. */
  place: number | null;
  tied: boolean | null;
  result: (Measured & { low: number | null; high: number | null; coverage: number | null }) | null;
  criteria: (Measured & { id: CriterionId; name: string })[];
  missed: Missed;
  /** What the CV speaks of and falls short in; no part of a score. */
  cvNotMet: string[];
  /** Each question of the interview with all that was said to it. */
  interview: { question: string; criterion: CriterionId; conversation: ReportTurn[] }[];
  /** The one that stands. */
  decision: ExportedDecision | null;
  /** All of them, oldest first. */
  decisions: ExportedDecision[];
};

export type Exported = {
  schema: 'shortlist-export';
  version: number;
  exportedAt: string;
  workspace: string;
  assessment: Record<'id' | 'title' | 'state', string> & { version: number; closesAt: string | null };
  criteria: Pick<Criterion, 'id' | 'name' | 'weight'>[];
  candidates: ExportedCandidate[];
};

export async function exportOf(tx: Tx, assessment: Assessment): Promise<Exported> {
  const { id, title, state, closesAt } = assessment;
  const criteria = (await tx.criteria(id)).map(({ id: criterion, name, weight }) => ({ id: criterion, name, weight }));
  return {
    schema: 'shortlist-export',
    version,
    exportedAt: (await tx.now()).toISOString(),
    workspace: (await tx.workspace()).name,
    assessment: { id, title, state, version: assessment.version, closesAt: closesAt?.toISOString() ?? null },
    criteria,
    candidates: await candidatesOf(tx, assessment),
  };
}

type Known = {
  assessment: Assessment;
  /** What somebody was scored by; people who took different versions have criteria of their own. */
  criteriaOf: (attempt: Attempt) => Promise<Criterion[]>;
  now: Date;
  places: Map<AttemptId, { place: number; tied: boolean }>;
  isHidden: (id: AttemptId | undefined) => boolean;
};

async function candidatesOf(tx: Tx, assessment: Assessment): Promise<ExportedCandidate[]> {
  const [standings, blind] = [await tx.standings(assessment.id), await isBlind(tx, assessment)];
  const places = new Map(rankedIn(standings).map((one) => [one.attemptId, one]));
  const named = new Set(
    standings.people.flatMap(({ sat }) => (sat && !isHiddenWhere(blind, sat) ? sat.attemptId : [])),
  );
  const isHidden = (id: AttemptId | undefined) => blind && !(id && named.has(id));
  const known: Known = { assessment, criteriaOf: criteriaIn(tx), places, now: await tx.now(), isHidden };
  const all: ExportedCandidate[] = [];
  for (let from = 0; ; from += aPage) {
    const people = await tx.invited(assessment.id, { from, most: aPage, by: 'number' });
    for (const person of people) all.push(await candidateOf(tx, person, known));
    if (people.length < aPage) return all;
  }
}

/** Read once for all who were scored alike. */
function criteriaIn(tx: Tx): Known['criteriaOf'] {
  const read = new Map<string, Promise<Criterion[]>>();
  return (attempt) => {
    const key = `${attempt.version}/${attempt.scoredVersion}`;
    const criteria = read.get(key) ?? asScored(tx, attempt).then((content) => content.criteria);
    read.set(key, criteria);
    return criteria;
  };
}

async function candidateOf(tx: Tx, person: InvitedPerson, known: Known): Promise<ExportedCandidate> {
  const attempt = await tx.attemptOf(person.id);
  return {
    number: person.number ?? 0,
    ...(await whoIs(tx, person, { attemptId: attempt?.id, known })),
    status: stateOf(person, known),
    invitedAt: person.invitedAt.toISOString(),
    ...timesOf(attempt),
    ...placeOf(attempt, known),
    ...(attempt?.state === 'scored' ? await scoredOf(tx, attempt, known) : unscored),
  };
}

const written = (at: Date | null | undefined) => at?.toISOString() ?? null;

const timesOf = (attempt: Attempt | undefined) => ({
  startedAt: written(attempt?.startedAt),
  submittedAt: written(attempt?.submittedAt),
  scoredAt: written(attempt?.scoredAt),
  assessmentVersion: attempt?.version ?? null,
  scorerVersion: attempt?.scorerVersion ?? null,
});

function placeOf(attempt: Attempt | undefined, { places }: Known): Pick<ExportedCandidate, 'place' | 'tied'> {
  const standing = attempt && places.get(attempt.id);
  return { place: standing?.place ?? null, tied: standing?.tied ?? null };
}

type Scored = Pick<
  ExportedCandidate,
  'result' | 'criteria' | 'missed' | 'cvNotMet' | 'interview' | 'decision' | 'decisions'
>;
const nothing: Missed = { criteria: [], questions: [] };
const unscored: Scored = {
  result: null,
  criteria: [],
  missed: nothing,
  cvNotMet: [],
  interview: [],
  decision: null,
  decisions: [],
};

async function scoredOf(tx: Tx, attempt: Attempt, { criteriaOf }: Known): Promise<Scored> {
  const decisions = await decisionsOf(tx, attempt.id);
  const last = decisions.at(-1);
  return {
    result: resultOf(attempt),
    criteria: await scoresOf(tx, attempt.id, await criteriaOf(attempt)),
    missed: (await tx.missedBy([attempt.id])).get(attempt.id) ?? nothing,
    cvNotMet: notMetIn(await tx.cv(attempt.id)),
    interview: await interviewIn(tx, attempt),
    decision: last && last.kind !== 'undo' ? last : null,
    decisions,
  };
}

/** While a name waits for the decision, no score stands beside it here either, nor a number by which one will be found. */
async function whoIs(
  tx: Tx,
  { candidateId, number }: InvitedPerson,
  { attemptId, known }: { attemptId: AttemptId | undefined; known: Known },
): Promise<Pick<ExportedCandidate, 'name' | 'email'>> {
  if (!candidateId || known.isHidden(attemptId)) return { name: numbered(number ?? 0, en), email: null };
  const { name, email } = await tx.profile(candidateId);
  return { name, email };
}

type Whole = { composite: number | null; standardError: number | null; coverage: number | null };

function resultOf({ composite, standardError, coverage }: Whole): NonNullable<ExportedCandidate['result']> {
  const isThere = composite !== null && standardError !== null;
  const range = isThere ? likelyRange({ score: composite, standardError }) : { low: null, high: null };
  return { score: composite, standardError, ...range, coverage: coverage && Math.round(coverage * 100) / 100 };
}

async function scoresOf(tx: Tx, id: AttemptId, criteria: readonly Criterion[]): Promise<ExportedCandidate['criteria']> {
  const scores = new Map((await tx.criterionScores(id)).map((score) => [score.criterionId, score]));
  return criteria.map(({ id: criterion, name }) => {
    const { score = null, standardError = null } = scores.get(criterion) ?? {};
    return { id: criterion, name, score, standardError };
  });
}

async function decisionsOf(tx: Tx, id: AttemptId): Promise<ExportedDecision[]> {
  const decisions = await tx.decisions(id);
  const names = await namesOf(
    tx,
    decisions.map(({ memberId }) => memberId),
    en,
  );
  return decisions.map(({ kind, memberId, at, reason }) => ({
    kind,
    by: names.get(memberId) ?? '',
    at: at.toISOString(),
    reason,
  }));
}
