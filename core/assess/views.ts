// What the cards are made from, read in the reader's zone.
import { minutesInAll } from './page.ts';
import { bandsOf, rank, type Ranked } from './rank.ts';
import type { Card } from '../cards/card.ts';
import type { DecisionKind } from '../cards/actions.ts';
import { draftCard, type DraftView } from '../cards/draft-card.ts';
import { rankedCard } from '../cards/ranked-card.ts';
import { NAMED_WAITING, pageOf, type RankedPerson, type RankedView, type ShownDecision } from '../cards/ranked-view.ts';
import { initials } from '../cards/words.ts';
import type { AttemptId, MemberId } from '../model/ids.ts';
import type { Assessment } from '../ports/assessments.ts';
import type { Decision, Finished, ScoredAttempt, ShownPerson, StandingDecision } from '../ports/attempts.ts';
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
    minutes: minutesInAll(assessment),
    engine: assessment.engine ?? t.authoring.someEngine,
    notes: assessment.notes,
  };
}

/** The ranking of an assessment, everybody once; names are looked up for the page that is shown. */
export async function rankingOf(tx: Tx, assessment: Assessment): Promise<Ranked<ScoredAttempt>[]> {
  return rank((await tx.finished(assessment.id)).scored);
}

async function rankedView(tx: Tx, assessment: Assessment, reader: Reader): Promise<RankedView> {
  // Asked together, they are one way to the database and back.
  const [finished, decisions, { remindable, ...counts }, state] = await Promise.all([
    tx.finished(assessment.id),
    tx.standingDecisions(assessment.id),
    tx.counts(assessment.id),
    stateOf(tx, assessment, reader),
  ]);
  const ranked = rank(finished.scored);
  const page = reader.page ?? 1;
  const isPublic = reader.audience === 'public';
  const shown = { ranked: pageOf(ranked, page), finished, decisions };
  return {
    assessmentId: assessment.id,
    revision: assessment.cardRevision,
    title: assessment.title,
    audience: reader.audience,
    state,
    counts,
    decided: { ...countsOf(decisions), last: lastOf(decisions, reader) },
    bands: bandsOf(ranked),
    page,
    ...(isPublic ? nobody : await peopleOf(tx, shown, reader)),
    remindable: assessment.state === 'open' ? remindable : 0,
    trouble: null,
    also: isPublic ? null : (reader.also ?? null),
  };
}

type People = Pick<RankedView, 'people' | 'waiting' | 'moreWaiting'>;
const nobody: People = { people: [], waiting: [], moreWaiting: 0 };

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

type Shown = { ranked: Ranked<ScoredAttempt>[]; finished: Finished; decisions: StandingDecision[] };

/** Those whom the card names, and only they are looked up. */
async function peopleOf(tx: Tx, { ranked, finished, decisions }: Shown, reader: Reader): Promise<People> {
  const { t } = reader;
  const all = waitingOf(finished, reader);
  const named = all.slice(0, NAMED_WAITING);
  const known = await tx.shownPeople([...ranked, ...named].map(({ attemptId }) => attemptId));
  const decided = new Map(decisions.map((decision) => [decision.attemptId, decision]));
  const people = ranked.map((one) => rankedPerson(one, known.get(one.attemptId), { decided, reader }));
  const waiting = named.map(({ attemptId, text }) => ({
    name: known.get(attemptId)?.name ?? t.common.candidate,
    text,
  }));
  const isShort = reader.audience === 'initials';
  return {
    people: isShort ? people.map(withoutWords) : people,
    waiting: isShort ? waiting.map((one) => ({ ...one, name: initials(one.name) })) : waiting,
    moreWaiting: all.length - named.length,
  };
}

type Decided = { decided: Map<AttemptId, StandingDecision>; reader: Reader };

function rankedPerson(
  one: Ranked<ScoredAttempt>,
  known: ShownPerson | undefined,
  { decided, reader: { t, timeZone } }: Decided,
): RankedPerson {
  const decision = decided.get(one.attemptId);
  return {
    ...one,
    name: known?.name ?? t.common.candidateCalled(one.code),
    why: known?.line ? { kind: 'quote', text: known.line } : null,
    decision: decision
      ? { kind: decision.kind as DecisionKind, by: decision.by, at: t.when(decision.at, timeZone), reason: null }
      : null,
    scorecards: known?.scorecards ? t.review.block.count(known.scorecards) : null,
  };
}

function waitingOf({ scoring, unplaced }: Finished, { timeZone, t }: Reader): { attemptId: AttemptId; text: string }[] {
  return [
    ...scoring.map(({ attemptId, submittedAt }) => ({
      attemptId,
      text: t.ranked.reading(t.clock(submittedAt, timeZone)),
    })),
    ...unplaced.map(({ attemptId }) => ({ attemptId, text: t.ranked.tooLittle })),
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

function countsOf(decisions: StandingDecision[]): Record<DecisionKind, number> {
  const of = (kind: DecisionKind) => decisions.filter((decision) => decision.kind === kind).length;
  return { advance: of('advance'), hold: of('hold'), reject: of('reject') };
}

function lastOf(decisions: StandingDecision[], { timeZone, t }: Reader): { by: string; at: string } | null {
  const [last] = decisions.toSorted((a, b) => b.at.getTime() - a.at.getTime());
  return last ? { by: last.by, at: t.when(last.at, timeZone) } : null;
}
