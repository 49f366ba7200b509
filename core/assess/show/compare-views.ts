// A few results side by side; across versions, only what asked all of them the same.
import { canonical } from '../draft/version-changes.ts';
import { compareCard } from '../../cards/compare-card.ts';
import { compareForm } from '../../cards/forms/compare-form.ts';
import { short } from '../../cards/words.ts';
import type { Card, Form } from '../../cards/card.ts';
import { Gone } from '../../errors.ts';
import type { AttemptId } from '../../model/ids.ts';
import type { Assessment } from '../../ports/assessments.ts';
import type { Attempt } from '../../ports/attempts.ts';
import type { Tx } from '../../ports/store.ts';
import type { Words } from '../../text/en.ts';
import { wordsOf } from '../../text/words.ts';
import { asScored, versionOf } from '../score/as-scored.ts';
import { namesOfRanked } from './names.ts';
import { resultFor, scoresByCriterion, type Scored, type Seer } from './person-views.ts';
import { reviewsFor } from '../decide/reviews.ts';
import { scoredAmong } from '../../scoring/must-haves.ts';
import { rankedIn, rankedOne } from '../rank/standings.ts';
import type { Placed } from '../../ports/standings.ts';

type Person = { attempt: Attempt; name: string; scores: Scored[] };

/** Two to four side by side. Throws Gone when one of them isn't a result of this assessment. */
export async function compareCardOf(
  tx: Tx,
  assessment: Assessment,
  { ids, reader }: { ids: AttemptId[]; reader: Seer },
): Promise<Card> {
  const t = wordsOf(reader);
  const standings = await tx.standings(assessment.id);
  const found = await Promise.all(ids.map((id) => personOf(tx, assessment, { id, t })));
  const [first] = found;
  const isOne = found.every(({ attempt }) => versionOf(attempt) === (first && versionOf(first.attempt)));
  const shared = isOne ? null : await sharedCriteria(tx, found);
  const missed = await tx.missedBy(ids);
  const people = await Promise.all(
    found.map(async ({ attempt, name, scores }) => {
      const standing = isOne ? rankedOne(standings, attempt.id) : undefined;
      return {
        attemptId: attempt.id,
        name: isOne ? name : t.versions.marked(short(name, 80), versionOf(attempt)),
        place: standing ?? null,
        result: standing ? { score: standing.composite, standardError: standing.standardError } : null,
        scores: inOrder(scores, shared).map(([, score]) => score),
        missed: missed.get(attempt.id),
        reviews: await reviewsFor(tx, attempt, { id: reader.id, t }),
      };
    }),
  );
  const about = { assessmentId: assessment.id, revision: assessment.cardRevision, assessment: assessment.title };
  const criteria = inOrder(first?.scores ?? [], shared).map(([{ name }]) => name);
  return compareCard({ ...about, criteria, people, isOneVersion: isOne }, t);
}

async function personOf(tx: Tx, assessment: Assessment, { id, t }: { id: AttemptId; t: Words }): Promise<Person> {
  const { attempt, name } = await resultFor(tx, id, t);
  if (attempt.assessmentId !== assessment.id) throw new Gone('attempt-gone', (said) => said.problems.otherAssessment);
  return { attempt, name, scores: await scoresByCriterion(tx, attempt) };
}

/** Names of the criteria that asked all of them the same questions, in the order of the first. */
async function sharedCriteria(tx: Tx, people: readonly Person[]): Promise<string[]> {
  const asked = await Promise.all(
    people.map(async ({ attempt, scores }) => {
      const { items } = await asScored(tx, attempt);
      const of = ([criterion]: Scored) => items.filter(({ criterionId }) => criterionId === criterion.id);
      return new Map(scores.map((one) => [one[0].name, canonical(scoredAmong(of(one)).map(({ item }) => item))]));
    }),
  );
  const [first = new Map<string, string>(), ...others] = asked;
  return [...first].filter(([name, what]) => others.every((one) => one.get(name) === what)).map(([name]) => name);
}

function inOrder(scores: readonly Scored[], shared: readonly string[] | null): Scored[] {
  if (shared === null) return [...scores];
  return shared.flatMap((name) => scores.filter(([criterion]) => criterion.name === name));
}

/** Asks whom to compare; the first two are ticked. */
export async function compareFormOf(tx: Tx, assessment: Assessment, t: Words): Promise<Form> {
  const ranked = rankedIn(await tx.standings(assessment.id), 0, 100);
  if (ranked.length < 2) throw new Gone('too-few', (said) => said.problems.nobodyToCompare);
  const names = await namesOfRanked(tx, { assessment, people: ranked }, t);
  const isOne = ranked.every(({ version }) => version === ranked[0]?.version);
  const nameOf = ({ attemptId, version }: Placed) => {
    const name = names.get(attemptId) ?? t.common.candidate;
    return isOne ? name : t.versions.marked(short(name, 30), version);
  };
  const people = ranked.map((one) => ({
    ...one,
    name: nameOf(one),
  }));
  const chosen = ranked.filter(({ version }) => version === ranked[0]?.version).slice(0, 2);
  return compareForm(
    {
      assessmentId: assessment.id,
      revision: assessment.cardRevision,
      people,
      chosen: chosen.map(({ attemptId }) => attemptId),
    },
    t,
  );
}
