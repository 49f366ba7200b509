// What the cards are made from, read in the reader's zone.
import { can } from '../actor.ts';
import { minutesInAll } from './page.ts';
import { hiddenIn } from './names.ts';
import { answerDue } from './working-days.ts';
import { groupsOf, rankByVersion, type Ranked } from './rank.ts';
import { rerunLineOf } from './rerun-views.ts';
import { peopleOf, publicPeople } from './shown-people.ts';
import { differenceOf } from './difference.ts';
import type { Card } from '../cards/card.ts';
import type { ShownChange } from '../cards/change-blocks.ts';
import type { DecisionKind } from '../cards/actions.ts';
import { draftCard, type DraftView } from '../cards/draft-card.ts';
import { rankedCard } from '../cards/ranked-card.ts';
import { pageOf, type RankedView, type ShownDecision } from '../cards/ranked-view.ts';
import type { MemberId } from '../model/ids.ts';
import type { Assessment, AssessmentItem } from '../ports/assessments.ts';
import type { Decision, ScoredAttempt, StandingDecision } from '../ports/attempts.ts';
import { encodeValue } from '../cards/carried.ts';
import type { Member } from '../ports/members.ts';
import type { Tx } from '../ports/store.ts';
import type { Words } from '../text/en.ts';
import { wordsOf } from '../text/words.ts';

/** Who reads: a public channel, those of a private one (by initials where each can have a view of their own), or one member; `timeZone` and language are theirs. */
export type Reader = {
  audience: RankedView['audience'];
  timeZone: string;
  t: Words;
  /** Buttons of recruiters are shown: the reader is one, or one of many readers may be and the platform shows all the same. */
  manages: boolean;
  page?: number;
  /** Leaves those out who miss a must-have; everybody keeps their place. */
  hide?: boolean;
  also?: string | null;
};

export const readerOf = ({ timeZone, ...member }: Pick<Member, 'timeZone' | 'locale' | 'platform' | 'role'>) => ({
  timeZone,
  t: wordsOf(member),
  manages: can(member.role, 'invite'),
});

/** The assessment's card as it stands. */
export async function cardOf(tx: Tx, assessment: Assessment, reader: Reader): Promise<Card> {
  if (assessment.state === 'open' || assessment.state === 'closed')
    return rankedCard(await rankedView(tx, assessment, reader), reader.t);
  const card = draftCard(await draftView(tx, assessment, reader), reader.t);
  const { id: assessmentId, cardRevision: revision } = assessment;
  // What all see offers nothing to change it, so whoever may change it needs a view of their own.
  const isForAll = !reader.manages && reader.audience !== 'you';
  return isForAll ? { ...card, viewer: encodeValue({ assessmentId, revision }) } : card;
}

export async function draftView(
  tx: Tx,
  assessment: Assessment,
  { t, manages, timeZone }: Pick<Reader, 't' | 'manages' | 'timeZone'>,
): Promise<DraftView> {
  const base = { assessmentId: assessment.id, revision: assessment.cardRevision, title: assessment.title, manages };
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
    limitMinutes: assessment.timeLimitMinutes,
    closes: assessment.closesAt && t.when(assessment.closesAt, timeZone),
    engine: assessment.engine ?? t.authoring.someEngine,
    notes: assessment.notes,
    version: assessment.version,
    live: assessment.state === 'draft' ? null : assessment.version,
    change: await changeOf(tx, assessment, items),
    again: assessment.state === 'draft' && assessment.fellBack ? (assessment.edited ? 'changed' : 'unchanged') : null,
  };
}

/** What was asked last, where it still says something of what stands here. */
async function changeOf(tx: Tx, { id, version }: Assessment, items: AssessmentItem[]): Promise<ShownChange | null> {
  const wish = await tx.lastWish(id);
  if (!wish || (wish.madeVersion ?? wish.version) !== version) return null;
  const { said, state, unread } = wish;
  if (state !== 'done') return { said, state, unread, difference: null };
  const [was, criteria, itemsBefore] = await Promise.all([
    tx.criteria(id, wish.version),
    tx.criteria(id),
    tx.items(id, wish.version),
  ]);
  const difference = differenceOf({ criteria: was, items: itemsBefore }, { criteria, items });
  return { said, state, unread, difference };
}

/** The ranking of an assessment, everybody once; names are looked up for the page that is shown. */
export async function rankingOf(tx: Tx, assessment: Assessment): Promise<Ranked<ScoredAttempt>[]> {
  return rankByVersion((await tx.finished(assessment.id)).scored);
}

async function rankedView(tx: Tx, assessment: Assessment, reader: Reader): Promise<RankedView> {
  // Asked together, they are one way to the database and back.
  const [finished, decisions, { remindable, ...counts }, state, isHidden, asking, last] = await Promise.all([
    tx.finished(assessment.id),
    tx.standingDecisions(assessment.id),
    tx.counts(assessment.id),
    stateOf(tx, assessment, reader),
    hiddenIn(tx, assessment),
    askingOf(tx, assessment, reader),
    tx.lastRerun(assessment.id),
  ]);
  const all = rankByVersion(finished.scored);
  const missing = all.filter(({ misses }) => misses).length;
  const hides = reader.hide === true && missing > 0;
  const ranked = hides ? all.filter(({ misses }) => !misses) : all;
  const groups = groupsOf(ranked);
  const page = reader.page ?? 1;
  const isPublic = reader.audience === 'public';
  const shown = { ranked: pageOf(ranked, page), finished, decisions, isHidden, isOneVersion: groups.length < 2 };
  return {
    assessmentId: assessment.id,
    revision: assessment.cardRevision,
    title: assessment.title,
    audience: reader.audience,
    manages: reader.manages,
    state,
    counts,
    decided: { ...countsOf(decisions), last: lastOf(decisions, reader) },
    bands: groups.flatMap(({ bands }) => bands),
    missing,
    hides,
    versions: groups.length > 1 ? groups : [],
    page,
    ...(isPublic ? await publicPeople(tx, shown, reader) : await peopleOf(tx, shown, reader)),
    asking: isPublic ? null : asking,
    rerun: await rerunLineOf(tx, assessment, { last, finished, decisions, reader }),
    remindable: assessment.state === 'open' ? remindable : 0,
    trouble: null,
    also: isPublic ? null : (reader.also ?? null),
  };
}

/** Who waits for a review that they asked for. */
async function askingOf(
  tx: Tx,
  { id }: Assessment,
  { timeZone, t }: Reader,
): Promise<NonNullable<RankedView['asking']> | null> {
  const open = await tx.openReviews(id);
  const [first] = open;
  if (!first) return null;
  const due = answerDue(first.askedAt, (await tx.workspace()).timeZone);
  return { people: open.length, due: t.when(due, timeZone), attemptId: first.attemptId };
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
