// What the cards are made from, read in the reader's zone.
import { bandsOf, rank, type Ranked } from './rank.ts';
import type { Card } from '../cards/card.ts';
import type { DecisionKind } from '../cards/actions.ts';
import { draftCard, type DraftView } from '../cards/draft-card.ts';
import { rankedCard } from '../cards/ranked-card.ts';
import { pageOf, type RankedPerson, type RankedView, type ShownDecision } from '../cards/ranked-view.ts';
import { initials } from '../cards/words.ts';
import type { AttemptId, CandidateId, MemberId } from '../model/ids.ts';
import type { Assessment } from '../ports/assessments.ts';
import type { Decision, ScoredAttempt } from '../ports/attempts.ts';
import type { Member } from '../ports/members.ts';
import type { Tx } from '../ports/store.ts';
import type { Words } from '../text/en.ts';
import { wordsOf } from '../text/words.ts';

/** Who reads: a public channel, those of a private one (by initials where each can have a view of their own), or one member; `timeZone` and language are theirs. */
export type Reader = {
  audience: RankedView['audience'];
  timeZone: string;
  t: Words;
  page?: number;
  also?: string | null;
};

export const readerOf = ({ timeZone, ...member }: Pick<Member, 'timeZone' | 'locale' | 'platform'>) => ({
  timeZone,
  t: wordsOf(member),
});

/** The assessment's card as it stands. */
export async function cardOf(tx: Tx, assessment: Assessment, reader: Reader): Promise<Card> {
  if (assessment.state === 'open' || assessment.state === 'closed')
    return rankedCard(await rankedView(tx, assessment, reader), reader.t);
  return draftCard(await draftView(tx, assessment, reader.t), reader.t);
}

async function draftView(tx: Tx, assessment: Assessment, t: Words): Promise<DraftView> {
  const base = { assessmentId: assessment.id, revision: assessment.cardRevision, title: assessment.title };
  if (assessment.state === 'drafting') return { ...base, state: 'drafting' };
  if (assessment.state === 'failed')
    return { ...base, state: 'failed', message: assessment.notes[0] ?? t.problems.noDraft, code: 'DRAFT' };
  const items = await tx.items(assessment.id);
  return {
    ...base,
    state: 'ready',
    seconds: null,
    criteria: await tx.criteria(assessment.id),
    questions: items.map(({ criterionId, item }) => ({
      criterionId,
      kind: item.kind,
      prompt: item.prompt,
      minutes: item.minutes,
    })),
    withCv: assessment.withCv,
    flags: assessment.flags,
    minutes: assessment.minutes,
    engine: assessment.engine ?? t.authoring.someEngine,
    notes: assessment.notes,
  };
}

/** The ranking of an assessment, everybody once; names are looked up for the page that is shown. */
export async function rankingOf(tx: Tx, assessment: Assessment): Promise<Ranked<ScoredAttempt>[]> {
  return rank(await tx.scoredAttempts(assessment.id));
}

async function rankedView(tx: Tx, assessment: Assessment, reader: Reader): Promise<RankedView> {
  const ranked = await rankingOf(tx, assessment);
  const decisions = await tx.standingDecisions(assessment.id);
  const isPublic = reader.audience === 'public';
  const members = await namesOf(
    tx,
    decisions.map((decision) => decision.memberId),
    reader.t,
  );
  const shown = new Map(decisions.map((decision) => [decision.attemptId, shownDecision(decision, members, reader)]));
  const page = reader.page ?? 1;
  const people = isPublic ? [] : await peopleOf(tx, pageOf(ranked, page), { shown, t: reader.t });
  const waiting = isPublic ? [] : await waitingOf(tx, assessment, reader);
  const isShort = reader.audience === 'initials';
  return {
    assessmentId: assessment.id,
    revision: assessment.cardRevision,
    title: assessment.title,
    audience: reader.audience,
    state: await stateOf(tx, assessment, reader),
    counts: await tx.counts(assessment.id),
    decided: { ...countsOf(decisions), last: lastOf(decisions, members, reader) },
    bands: bandsOf(ranked),
    page,
    people: isShort ? people.map(withoutWords) : people,
    waiting: isShort ? waiting.map((one) => ({ ...one, name: initials(one.name) })) : waiting,
    remindable: assessment.state === 'open' ? await tx.remindable(assessment.id) : 0,
    trouble: null,
    also: isPublic ? null : (reader.also ?? null),
  };
}

/** Neither a name nor anybody's words. */
function withoutWords(person: RankedPerson): RankedPerson {
  const decision = person.decision && { ...person.decision, reason: null };
  return { ...person, name: initials(person.name), why: null, decision };
}

async function stateOf(tx: Tx, assessment: Assessment, { timeZone, t }: Reader): Promise<RankedView['state']> {
  if (assessment.state === 'open')
    return { kind: 'open', closes: assessment.closesAt && t.when(assessment.closesAt, timeZone) };
  const by = assessment.closedBy ? await tx.member(assessment.closedBy) : undefined;
  return {
    kind: 'closed',
    at: t.when(assessment.closedAt ?? assessment.createdAt, timeZone),
    how: by ? t.ranked.byMember(by.name) : t.ranked.byDeadline,
  };
}

async function peopleOf(
  tx: Tx,
  ranked: Ranked<ScoredAttempt>[],
  { shown, t }: { shown: Map<AttemptId, ShownDecision>; t: Words },
): Promise<RankedPerson[]> {
  const profiles = await tx.profiles(ranked.map((one) => one.candidateId));
  const ids = ranked.map((one) => one.attemptId);
  const [lines, scorecards] = [await tx.evidenceLines(ids), await tx.scorecardCounts(ids)];
  return ranked.map((one) => {
    const line = lines.get(one.attemptId);
    const given = scorecards.get(one.attemptId) ?? 0;
    return {
      ...one,
      name: profiles.get(one.candidateId)?.name ?? t.common.candidateCalled(one.code),
      why: line === undefined ? null : { kind: 'quote', text: line },
      decision: shown.get(one.attemptId) ?? null,
      scorecards: given === 0 ? null : t.review.block.count(given),
    };
  });
}

async function waitingOf(tx: Tx, assessment: Assessment, { timeZone, t }: Reader): Promise<RankedView['waiting']> {
  const [scoring, unplaced] = [await tx.scoringOf(assessment.id), await tx.unplacedOf(assessment.id)];
  const profiles = await tx.profiles([...scoring, ...unplaced].map((one) => one.candidateId));
  const nameOf = (id: CandidateId) => profiles.get(id)?.name ?? t.common.candidate;
  return [
    ...scoring.map((one) => ({
      name: nameOf(one.candidateId),
      text: t.ranked.reading(t.clock(one.submittedAt, timeZone)),
    })),
    ...unplaced.map((one) => ({
      name: nameOf(one.candidateId),
      text: t.ranked.tooLittle,
    })),
  ];
}

export async function namesOf(tx: Tx, ids: MemberId[], t: Words): Promise<Map<MemberId, string>> {
  const names = new Map<MemberId, string>();
  for (const id of new Set(ids)) names.set(id, (await tx.member(id))?.name ?? t.common.member);
  return names;
}

type Standing = Omit<Decision, 'reason'> & { reason?: string | null };

export function shownDecision(
  decision: Standing,
  members: Map<MemberId, string>,
  { timeZone, t }: Pick<Reader, 'timeZone' | 't'>,
): ShownDecision {
  const kind = decision.kind as DecisionKind;
  return {
    kind,
    by: members.get(decision.memberId) ?? t.common.member,
    at: t.when(decision.at, timeZone),
    reason: decision.reason ?? null,
  };
}

function countsOf(decisions: Standing[]): Record<DecisionKind, number> {
  const of = (kind: DecisionKind) => decisions.filter((decision) => decision.kind === kind).length;
  return { advance: of('advance'), hold: of('hold'), reject: of('reject') };
}

function lastOf(
  decisions: Standing[],
  members: Map<MemberId, string>,
  { timeZone, t }: Reader,
): { by: string; at: string } | null {
  const [last] = decisions.toSorted((a, b) => b.at.getTime() - a.at.getTime());
  return last ? { by: members.get(last.memberId) ?? t.common.member, at: t.when(last.at, timeZone) } : null;
}
