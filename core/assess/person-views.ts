// One person, or a few side by side, for a member who may see names.
import { bandsOf, type Ranked } from './rank.ts';
import { standingDecision, undoMinutes } from './decide.ts';
import { compareCard } from '../cards/compare-card.ts';
import { compareForm } from '../cards/forms/compare-form.ts';
import { personCard, type PersonView } from '../cards/person-card.ts';
import { placeWords } from '../cards/standing-words.ts';
import type { Words } from '../text/en.ts';
import type { Card, Form } from '../cards/card.ts';
import { Gone } from '../errors.ts';
import type { AttemptId } from '../model/ids.ts';
import type { Assessment, Criterion } from '../ports/assessments.ts';
import type { Attempt, CriterionScore, ScoredAttempt } from '../ports/attempts.ts';
import type { Member } from '../ports/members.ts';
import type { Tx } from '../ports/store.ts';
import { wordsOf } from '../text/words.ts';
import { likelyRange, type Measured } from '../stats/normal.ts';
import { reviewsFor } from './reviews.ts';
import { namesOf, rankingOf, readerOf, shownDecision, type Reader } from './views.ts';

const asked = 60;

/** The attempt and its assessment; somebody's own try is no result. Throws Gone. */
export async function resultFor(
  tx: Tx,
  id: AttemptId,
): Promise<{ attempt: Attempt; assessment: Assessment; name: string }> {
  const attempt = await tx.attempt(id);
  const assessment = attempt && (await tx.assessment(attempt.assessmentId));
  if (!attempt || !assessment || attempt.state !== 'scored' || attempt.trial)
    throw new Gone('attempt-gone', (t) => t.problems.resultGoneShow);
  return { attempt, assessment, name: (await tx.profile(attempt.candidateId)).name };
}

type Seer = Pick<Member, 'id' | 'timeZone' | 'locale' | 'platform'>;

export async function personCardOf(tx: Tx, id: AttemptId, reader: Seer): Promise<Card> {
  const { attempt, assessment, name } = await resultFor(tx, id);
  const ranked = await rankingOf(tx, assessment);
  const standing = ranked.find((one) => one.attemptId === id);
  const criteria = await scoresByCriterion(tx, assessment, id);
  const line = (await tx.evidenceLines([id])).get(id);
  const { t } = readerOf(reader);
  const view: PersonView = {
    assessmentId: assessment.id,
    revision: assessment.cardRevision,
    attemptId: id,
    name,
    assessment: assessment.title,
    place: standing ? placeWords(standing, { bands: bandsOf(ranked), placed: ranked.length }, t) : null,
    result: standing ?? null,
    criteria: criteria.map(([criterion, score]) => ({ name: criterion.name, result: shownScore(score) })),
    why: line === undefined ? null : { kind: 'quote', text: line },
    ask: askAbout(criteria, t),
    seen: (await tx.decisions(id)).length,
    decision: await decisionOf(tx, attempt, readerOf(reader)),
    reviews: await reviewsFor(tx, attempt, { id: reader.id, t: wordsOf(reader) }),
  };
  return personCard(view, t);
}

async function decisionOf(
  tx: Tx,
  attempt: Attempt,
  reader: Pick<Reader, 'timeZone' | 't'>,
): Promise<PersonView['decision']> {
  const decision = await standingDecision(tx, attempt.id);
  if (!decision) return null;
  const shown = shownDecision(decision, await namesOf(tx, [decision.memberId], reader.t), reader);
  const end = new Date(decision.at.getTime() + undoMinutes * 60_000);
  return { ...shown, undoUntil: (await tx.now()) < end ? reader.t.clock(end, reader.timeZone) : null };
}

type Scored = [Criterion, Measured | null];

async function scoresByCriterion(tx: Tx, assessment: Assessment, id: AttemptId): Promise<Scored[]> {
  const [criteria, scores] = [await tx.criteria(assessment.id), await tx.criterionScores(id)];
  return criteria.map((criterion) => [criterion, measured(scores.find((score) => score.criterionId === criterion.id))]);
}

function measured(score: CriterionScore | undefined): Measured | null {
  if (!score || score.score === null || score.standardError === null) return null;
  return { score: score.score, standardError: score.standardError };
}

const shownScore = (score: Measured | null) => score && { score: Math.round(score.score), ...likelyRange(score) };

function askAbout(criteria: Scored[], t: Words): string | null {
  const missing = criteria.find(([, score]) => score === null);
  if (missing) return t.person.askMissing(missing[0].name);
  const [weakest] = criteria.toSorted((a, b) => a[1]!.score - b[1]!.score);
  return weakest && weakest[1]!.score < asked ? t.person.askWeak(weakest[0].name) : null;
}

/** Two to four side by side. Throws Gone when one of them isn't a result of this assessment. */
export async function compareCardOf(
  tx: Tx,
  assessment: Assessment,
  { ids, reader }: { ids: AttemptId[]; reader: Seer },
): Promise<Card> {
  const ranked = await rankingOf(tx, assessment);
  const criteria = await tx.criteria(assessment.id);
  const people = await Promise.all(
    ids.map(async (attemptId) => {
      const { attempt, name } = await resultFor(tx, attemptId);
      if (attempt.assessmentId !== assessment.id)
        throw new Gone('attempt-gone', (said) => said.problems.otherAssessment);
      const scores = await scoresByCriterion(tx, assessment, attemptId);
      const standing = ranked.find((one) => one.attemptId === attemptId);
      const result = standing ? { score: standing.composite, standardError: standing.standardError } : null;
      const reviews = await reviewsFor(tx, attempt, { id: reader.id, t: wordsOf(reader) });
      return { attemptId, name, place: standing ?? null, result, scores: scores.map(([, score]) => score), reviews };
    }),
  );
  const about = { assessmentId: assessment.id, revision: assessment.cardRevision, assessment: assessment.title };
  return compareCard({ ...about, criteria: criteria.map(({ name }) => name), people }, wordsOf(reader));
}

/** Asks whom to compare; the first two are ticked. */
export async function compareFormOf(tx: Tx, assessment: Assessment, t: Words): Promise<Form> {
  const ranked: Ranked<ScoredAttempt>[] = (await rankingOf(tx, assessment)).slice(0, 100);
  if (ranked.length < 2) throw new Gone('too-few', (said) => said.problems.nobodyToCompare);
  const profiles = await tx.profiles(ranked.map((one) => one.candidateId));
  const people = ranked.map((one) => ({
    ...one,
    name: profiles.get(one.candidateId)?.name ?? t.common.candidateCalled(one.code),
  }));
  const chosen = ranked.slice(0, 2).map((one) => one.attemptId);
  return compareForm({ assessmentId: assessment.id, revision: assessment.cardRevision, people, chosen }, t);
}
