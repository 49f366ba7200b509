// One person, or a few side by side, for a member who may see names.
import { rankedOne, versionIn } from '../rank/standings.ts';
import type { Standings } from '../../ports/standings.ts';
import { standingDecision, undoMinutes } from '../decide/decide.ts';
import { personCard, type PersonView } from '../../cards/person-card.ts';
import { PAGE_SIZE } from '../../cards/ranked-view.ts';
import { placeWords } from '../../cards/standing-words.ts';
import type { Words } from '../../text/en.ts';
import type { Card } from '../../cards/card.ts';
import { Gone } from '../../errors.ts';
import { countsOf, notMetIn } from '../../matching/counts.ts';
import type { AttemptId } from '../../model/ids.ts';
import type { Assessment, Criterion } from '../../ports/assessments.ts';
import type { Attempt, CriterionScore } from '../../ports/attempts.ts';
import type { Cv } from '../../ports/cvs.ts';
import type { Member } from '../../ports/members.ts';
import type { Tx } from '../../ports/store.ts';
import { wordsOf } from '../../text/words.ts';
import { likelyRange, type Measured } from '../../stats/normal.ts';
import { asScored, versionOf } from '../score/as-scored.ts';
import { askedReviewOf } from '../decide/answer-review.ts';
import { integrityOf } from '../sit/integrity.ts';
import { nameOf } from './names.ts';
import { isDecidedBefore } from '../report/report-again.ts';
import { rescoringOf } from '../score/rescoring.ts';
import { reviewsFor } from '../decide/reviews.ts';
import { unreadWords } from './shown-people.ts';
import { namesOf, readerOf, shownDecision, type Reader } from './views.ts';

const asked = 60;

/** The attempt, its assessment, and what its candidate may be called; somebody's own try is no result. Throws Gone. */
export async function resultFor(
  tx: Tx,
  id: AttemptId,
  t: Words,
): Promise<{ attempt: Attempt; assessment: Assessment; name: string }> {
  const attempt = await tx.attempt(id);
  const assessment = attempt && (await tx.assessment(attempt.assessmentId));
  if (!attempt || !assessment || attempt.state !== 'scored' || attempt.trial)
    throw new Gone('attempt-gone', (t) => t.problems.resultGoneShow);
  return { attempt, assessment, name: await nameOf(tx, { attempt, assessment }, t) };
}

export type Seer = Pick<Member, 'id' | 'timeZone' | 'locale' | 'platform' | 'role'>;

/** `hide`: they were opened from a ranking without those who miss a must-have. */
export async function personCardOf(
  tx: Tx,
  id: AttemptId,
  reader: Seer & { hide?: boolean | undefined },
): Promise<Card> {
  const { t } = readerOf(reader);
  const { attempt, assessment, name } = await resultFor(tx, id, t);
  const standings = await tx.standings(assessment.id);
  const standing = rankedOne(standings, id);
  const { bands, size: placed } = versionIn(standings, versionOf(attempt));
  const criteria = await scoresByCriterion(tx, attempt);
  const line = (await tx.evidenceLines([id])).get(id);
  const view: PersonView = {
    assessmentId: assessment.id,
    revision: assessment.cardRevision,
    attemptId: id,
    name,
    assessment: assessment.title,
    missed: (await tx.missedBy([id])).get(id),
    passed: await passedOf(tx, attempt),
    unread: unreadWords((await tx.shownPeople([id])).get(id), t),
    version: placed < standings.placed.length ? versionOf(attempt) : null,
    place: standing ? placeWords(standing, { bands, placed }, t) : null,
    result: standing ?? null,
    criteria: criteria.map(([criterion, score]) => ({ name: criterion.name, result: shownScore(score) })),
    why: line === undefined ? null : { kind: 'quote', text: line },
    ask: askAbout(criteria, t),
    cv: cvShownOf(await tx.cv(id)),
    integrity: await integrityOf(tx, attempt, { t }),
    seen: (await tx.decisions(id)).length,
    decision: await decisionOf(tx, attempt, readerOf(reader)),
    rescoring: await rescoringOf(tx, attempt, reader),
    again: await againOf(tx, attempt, readerOf(reader)),
    asked: await askedReviewOf(tx, attempt, reader),
    reviews: await reviewsFor(tx, attempt, { id: reader.id, t: wordsOf(reader) }),
    back: backTo(standings, { id, hide: reader.hide === true }),
  };
  return personCard(view, t);
}

async function againOf(
  tx: Tx,
  attempt: Attempt,
  { t, timeZone }: Pick<Reader, 'timeZone' | 't'>,
): Promise<NonNullable<PersonView['again']> | null> {
  const { rescoredAt } = attempt;
  if (rescoredAt === null) return null;
  const isDecisionOld = await isDecidedBefore(tx, attempt);
  return { at: t.when(rescoredAt, timeZone), version: versionOf(attempt), isDecisionOld };
}

/** The words of the knock-out questions that they got right. */
async function passedOf(tx: Tx, attempt: Attempt): Promise<string[]> {
  const right = new Set(
    (await tx.itemScores(attempt.id)).filter(({ score }) => score === 100).map(({ itemId }) => itemId),
  );
  const { items } = await asScored(tx, attempt);
  return items.filter((one) => one.knockout && right.has(one.id)).map(({ item }) => item.prompt);
}

/** The first page for who has no place; all of the ranking for who isn't in the part that was shown. */
function backTo(standings: Standings, { id, hide }: { id: AttemptId; hide: boolean }): PersonView['back'] {
  const shown = hide ? standings.placed.filter(({ misses }) => !misses) : standings.placed;
  const at = shown.findIndex(({ attemptId }) => attemptId === id);
  if (at < 0 && hide) return backTo(standings, { id, hide: false });
  return { page: Math.floor(Math.max(0, at) / PAGE_SIZE) + 1, hide };
}

function cvShownOf(cv: Cv | undefined): NonNullable<PersonView['cv']> | null {
  if (!cv?.reading) return null;
  const { hiddenText, instructions } = cv.reading;
  return {
    counts: cv.match && countsOf(cv.match.criteria),
    notMet: notMetIn(cv),
    odd: hiddenText.length + instructions.length > 0,
  };
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

export type Scored = [Criterion, Measured | null];

export async function scoresByCriterion(tx: Tx, attempt: Attempt): Promise<Scored[]> {
  const [{ criteria }, scores] = [await asScored(tx, attempt), await tx.criterionScores(attempt.id)];
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
