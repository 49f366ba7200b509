// Scoring again as cards show it: how far it is, and old and new side by side.
import type { Card } from '../../cards/card.ts';
import type { DecisionKind } from '../../cards/actions.ts';
import { RERUN_PAGE, rerunCard, type RerunPerson, type RerunView, type ShownTotal } from '../../cards/rerun-card.ts';
import type { RankedView } from '../../cards/ranked-view.ts';
import type { RerunLine } from '../../cards/rerun-line.ts';
import { placeWords } from '../../cards/standing-words.ts';
import { Gone } from '../../errors.ts';
import type { AttemptId, CriterionId } from '../../model/ids.ts';
import type { Missed } from '../../model/missed.ts';
import type { Assessment } from '../../ports/assessments.ts';
import type { Rerun, RerunDetail, RerunScore, Total } from '../../ports/reruns.ts';
import type { Tx } from '../../ports/store.ts';
import type { Content } from '../../ports/versions.ts';
import { likelyRange } from '../../stats/normal.ts';
import type { Words } from '../../text/en.ts';
import { asScored } from './as-scored.ts';
import { standingDecision } from '../decide/decide.ts';
import { nameOf } from '../show/names.ts';
import { standingOf } from './override.ts';
import { bandsOf, rank, rankByVersion, type Ranked, type Scored } from '../rank/rank.ts';
import { isRerunUseful } from './rerun.ts';
import type { Standings } from '../../ports/standings.ts';

type Seer = { t: Words; timeZone: string };

type Known = {
  last: Rerun | undefined;
  standings: Standings;
  reader: Seer & { audience: RankedView['audience'] };
};

/** What the assessment's card says of it; null where there is nothing to say. */
export async function rerunLineOf(
  tx: Tx,
  assessment: Assessment,
  { last, standings, reader }: Known,
): Promise<RerunLine | null> {
  if (reader.audience === 'public') return null;
  const olds = [...standings.byVersion].reduce(
    (sum, [version, people]) => (version === assessment.version ? sum : sum + people),
    0,
  );
  const standing = last && ['kept', 'undone'].includes(last.state) ? undefined : last;
  const isForThis = standing?.version === assessment.version;
  if (!isForThis && olds > 0 && (await isRerunUseful(tx, assessment, standings)))
    return { kind: 'offer', people: olds };
  if (!standing) return null;
  const decided = decidedBefore(standing, standings);
  return { kind: 'asked', version: standing.version, decided, ...(await progressOf(tx, standing, reader)) };
}

/** How many decisions were made before the new scores came into force. */
function decidedBefore({ state, settled }: Rerun, { people }: Standings): number {
  if (state !== 'used' || !settled) return 0;
  const until = settled.at.getTime();
  return people.filter(({ sat }) => sat?.decision && sat.decision.at < until).length;
}

async function progressOf(
  tx: Tx,
  rerun: Rerun,
  reader: Seer,
): Promise<Pick<RerunView, 'state' | 'done' | 'all' | 'last'>> {
  const { done, all } = await tx.rerunCounts(rerun.id);
  const state = rerun.state === 'running' && all > 0 && done === all ? 'ready' : rerun.state;
  const settled = rerun.undone ?? rerun.settled;
  return { state, done, all, last: settled && (await shownBy(tx, settled, reader)) };
}

async function shownBy(tx: Tx, { by, at }: NonNullable<Rerun['settled']>, { t, timeZone }: Seer) {
  return { by: (await tx.member(by))?.name ?? t.common.member, at: t.when(at, timeZone) };
}

/** Throws Gone where nothing was scored again. */
export async function rerunCardOf(
  tx: Tx,
  assessment: Assessment,
  { page = 1, ...reader }: Seer & { page?: number | undefined },
): Promise<Card> {
  const rerun = await tx.lastRerun(assessment.id);
  if (!rerun) throw new Gone('no-rerun', (t) => t.rerun.nobody);
  const scores = await tx.rerunScores(rerun.id);
  const ordered = scores.toSorted(byNew);
  const pages = Math.max(1, Math.ceil(ordered.length / RERUN_PAGE));
  const shown = Math.min(Math.max(1, page), pages);
  const some = ordered.slice((shown - 1) * RERUN_PAGE, shown * RERUN_PAGE);
  const view: RerunView = {
    assessmentId: assessment.id,
    revision: assessment.cardRevision,
    title: assessment.title,
    version: rerun.version,
    asked: await shownBy(tx, rerun.asked, reader),
    ...(await progressOf(tx, rerun, reader)),
    changed: await changedSince(tx, rerun, scores),
    counts: countsOf(scores),
    people: await peopleOf(tx, { assessment, rerun, some, places: placesOf(scores) }, reader.t),
    page: shown,
    pages,
    mayAgain: await isRerunUseful(tx, assessment, await tx.standings(assessment.id)),
  };
  return rerunCard(view, reader.t);
}

/** The highest new score first; who can't be scored again last. */
function byNew(a: RerunScore, b: RerunScore): number {
  if ((a.reason === null) !== (b.reason === null)) return a.reason === null ? -1 : 1;
  return (b.now.composite ?? -1) - (a.now.composite ?? -1) || (a.attemptId < b.attemptId ? -1 : 1);
}

const isSame = ({ was, now }: Pick<RerunScore, 'was' | 'now'>) =>
  was.composite === now.composite && was.standardError === now.standardError;

function countsOf(scores: readonly RerunScore[]): RerunView['counts'] {
  const again = scores.filter(({ isDone, reason }) => isDone && reason === null);
  const same = again.filter(isSame).length;
  return { same, moved: again.length - same, not: scores.filter(({ reason }) => reason !== null).length };
}

async function changedSince(tx: Tx, { assessmentId, version }: Rerun, scores: readonly RerunScore[]) {
  const oldest = Math.min(version, ...scores.filter(({ reason }) => reason === null).map((one) => one.fromVersion));
  const versions = (await tx.versions(assessmentId)).filter(
    (one) => one.version > oldest && one.version <= version && one.takenBack === null && one.changed.length > 0,
  );
  return versions.toReversed().map((one) => ({ version: one.version, what: one.changed }));
}

type Placed = { attemptId: string; version: number } & Scored;
type Places = { was: (id: AttemptId) => string | null; now: (id: AttemptId) => string | null } | undefined;
type PlacesIn = (t: Words) => NonNullable<Places>;

/** Where each stood among those scored by the same version, and stands among all who were scored by the new one. */
function placesOf(scores: readonly RerunScore[]): PlacesIn {
  const of = (total: (one: RerunScore) => Total) =>
    scores.flatMap((one): Placed[] => {
      const { composite, standardError } = total(one);
      if (composite === null || standardError === null) return [];
      return [{ attemptId: one.attemptId, version: one.fromVersion, composite, standardError }];
    });
  const was = rankByVersion(of((one) => one.was));
  const now = rank(of((one) => one.now));
  return (t) => ({
    was: (id) => {
      const mine = was.find(({ attemptId }) => attemptId === id);
      return placeIn(
        mine,
        was.filter(({ version }) => version === mine?.version),
        t,
      );
    },
    now: (id) =>
      placeIn(
        now.find(({ attemptId }) => attemptId === id),
        now,
        t,
      ),
  });
}

const placeIn = (mine: Ranked<Placed> | undefined, all: Ranked<Placed>[], t: Words) =>
  mine ? placeWords(mine, { bands: bandsOf(all), placed: all.length }, t) : null;

type Shown = { assessment: Assessment; rerun: Rerun; some: RerunScore[]; places: PlacesIn };

async function peopleOf(tx: Tx, { assessment, rerun, some, places }: Shown, t: Words): Promise<RerunPerson[]> {
  const details = await tx.rerunDetails(
    rerun.id,
    some.map(({ attemptId }) => attemptId),
  );
  const placed = places(t);
  const people: RerunPerson[] = [];
  for (const one of some) {
    const attempt = await tx.attempt(one.attemptId);
    if (!attempt) continue;
    const detail = details.get(one.attemptId);
    const content = await asScored(tx, attempt);
    const criteria = new Map(content.criteria.map(({ id, name }) => [id, name]));
    const decision = await standingDecision(tx, one.attemptId);
    const isOld = decision && decision.at < (rerun.settled?.at ?? (await tx.now()));
    people.push({
      attemptId: one.attemptId,
      name: await nameOf(tx, { attempt, assessment }, t),
      fromVersion: one.fromVersion,
      reason: one.reason,
      was: totalOf(one.was, placed.was(one.attemptId)),
      now: totalOf(one.now, placed.now(one.attemptId)),
      isSame: isSame(one),
      decided: isOld ? (decision.kind as DecisionKind) : null,
      byHand: standingOf(await tx.overrides(one.attemptId)).map((id) => criteria.get(id) ?? ''),
      ...mustHavesOf(detail, content),
      ...movedBy(detail, criteria),
    });
  }
  return people;
}

function totalOf({ composite, standardError }: Total, place: string | null): ShownTotal {
  if (composite === null || standardError === null) return null;
  const { low, high } = likelyRange({ score: composite, standardError });
  return { score: Math.round(composite), standardError, low, high, place };
}

/** Must-haves that somebody misses or meets by the new rubric and didn’t by the old one. */
function mustHavesOf(
  detail: RerunDetail | undefined,
  { criteria, items }: Content,
): Pick<RerunPerson, 'misses' | 'meets'> {
  const [was, now] = [detail?.before.scores.missed ?? [], detail?.after.missed ?? []];
  const among = (isOne: (id: string) => boolean): Missed => ({
    criteria: criteria.filter(({ id }) => isOne(id)).map(({ name }) => name),
    questions: items.filter(({ id }) => isOne(id)).map(({ item }) => item.prompt),
  });
  return {
    misses: among((id) => now.includes(id) && !was.includes(id)),
    meets: among((id) => was.includes(id) && !now.includes(id)),
  };
}

/** Criteria by how far their score moved, and who read where that isn't the same. */
export function movedBy(
  detail: RerunDetail | undefined,
  names: ReadonlyMap<CriterionId, string>,
): Pick<RerunPerson, 'moves' | 'readers'> {
  if (!detail) return { moves: [], readers: null };
  const { before, after } = detail;
  const old = new Map(before.scores.criteria.map((one) => [one.criterionId, one.score]));
  const far = ({ was, now }: { was: number | null; now: number | null }) => Math.abs((was ?? 0) - (now ?? 0));
  const moves = after.criteria
    .map(({ criterionId, score }) => ({
      criterion: names.get(criterionId) ?? '',
      was: old.get(criterionId) ?? null,
      now: score,
    }))
    .filter(({ was, now }) => was !== now)
    .toSorted((a, b) => far(b) - far(a));
  const [was, now] = [before.scores.scorerVersion, after.scorerVersion];
  return { moves, readers: was === now ? null : { was, now } };
}
