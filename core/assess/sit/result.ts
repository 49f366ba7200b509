// The candidate's own result, in plain words.
import { likelyRange } from '../../stats/normal.ts';
import type { PageCriterion, PageResult } from '../../model/page.ts';
import type { AssessmentItem, Criterion } from '../../ports/assessments.ts';
import type { Attempt, CriterionScore, ItemScore, Response } from '../../ports/attempts.ts';
import type { CandidateRequest } from '../../ports/requests.ts';
import type { Tx } from '../../ports/store.ts';
import { asScored } from '../score/as-scored.ts';
import { engineName } from '../../scoring/engine-name.ts';
import type { Words } from '../../text/en.ts';

type Told = { attempt: Attempt; t: Words };

/** `criteria` is null while scoring goes on. What people decided reaches a candidate from people, not from this page. */
export async function resultOf(tx: Tx, { attempt, t }: Told): Promise<PageResult> {
  const submittedAt = (attempt.submittedAt ?? attempt.startedAt).toISOString();
  const asked = await Promise.all((await tx.requests(attempt.id)).map((request) => askedOf(tx, request)));
  const feedback = await tx.feedback(attempt.id);
  const said = { submittedAt, asked, feedback, cv: await cvOf(tx, attempt) };
  if (attempt.state !== 'scored') return { ...said, criteria: null, engine: null, scoredAgainAt: null };
  const { criteria, items } = await asScored(tx, attempt);
  const scores = await tx.criterionScores(attempt.id);
  const read = { t, items, scores: await tx.itemScores(attempt.id), responses: await tx.responses(attempt.id) };
  return {
    ...said,
    criteria: criteria.map((criterion) => criterionOf(criterion, scores, read)),
    engine: attempt.scorerVersion && engineName(attempt.scorerVersion, t),
    scoredAgainAt: attempt.rescoredAt?.toISOString() ?? null,
  };
}

async function cvOf(tx: Tx, { id }: Attempt): Promise<PageResult['cv']> {
  const match = (await tx.cv(id))?.match;
  return match ? match.criteria.map(({ name, met, quote }) => ({ name, met, quote })) : null;
}

async function askedOf(tx: Tx, { kind, askedAt, answer }: CandidateRequest): Promise<PageResult['asked'][number]> {
  const at = askedAt.toISOString();
  if (!answer) return { kind, at, answer: null };
  const by = (await tx.member(answer.by))?.name ?? null;
  return { kind, at, answer: { text: answer.text, changed: answer.changed, by, at: answer.at.toISOString() } };
}

/** Points of 100 for which a written answer without any point found needs a word. */
export const NEAR = 10;

type Read = { t: Words; items: AssessmentItem[]; scores: ItemScore[]; responses: Response[] };

function criterionOf(criterion: Criterion, scores: CriterionScore[], read: Read): PageCriterion {
  const found = scores.find((score) => score.criterionId === criterion.id);
  const reason = reasonOf(criterion, read);
  if (!found || found.score === null || found.standardError === null)
    return { name: criterion.name, score: null, low: 0, high: 100, reason };
  const range = likelyRange({ score: found.score, standardError: found.standardError });
  return { name: criterion.name, score: Math.round(found.score), ...range, reason };
}

/** "2 of 3 questions right. Your written answers made 5 of 8 points that were looked for." */
export function reasonOf({ id }: Pick<Criterion, 'id'>, { t, items, scores, responses }: Read): string {
  const mine = items.filter((item) => item.criterionId === id);
  const answered = new Set(responses.filter((response) => response.answer).map((response) => response.itemId));
  const scoreOf = (item: AssessmentItem) => scores.find((score) => score.itemId === item.id);
  const keyed = mine.filter(({ item }) => 'key' in item);
  const written = mine.filter(({ item }) => 'rubric' in item).flatMap((item) => scoreOf(item) ?? []);
  const points = keyed.map((item) => scoreOf(item)?.score ?? 0);
  const right = points.filter((score) => score === 100).length;
  const partly = points.filter((score) => score > 0 && score < 100).length;
  const empty = mine.filter((item) => !answered.has(item.id)).length;
  return t.sentences([
    keyed.length > 0 ? t.reasons.right(right, keyed.length) : '',
    partly > 0 ? t.reasons.partly(partly) : '',
    ...writtenReasons(written, t),
    empty > 0 ? t.reasons.empty(empty) : '',
  ]);
}

/** An answer that couldn't be judged has no points, found or missing: a person has to read it. */
function writtenReasons(written: ItemScore[], t: Words): string[] {
  const judged = written.filter(({ score }) => score !== null).map(({ detail }) => detail);
  const found = judged.reduce((sum, detail) => sum + detail.found.length, 0);
  const points = judged.reduce((sum, detail) => sum + detail.missing.length, found);
  const unread = written.length - judged.length;
  const isNear = points > 0 && found === 0 && written.some(({ score }) => (score ?? 0) >= NEAR);
  return [
    ...(points > 0 ? [t.reasons.points(found, points)] : []),
    ...(isNear ? [t.reasons.near] : []),
    ...(unread > 0 ? [t.reasons.unread(unread)] : []),
    ...(judged.some(({ readIt }) => readIt) ? [t.reasons.aPersonReads] : []),
  ];
}
