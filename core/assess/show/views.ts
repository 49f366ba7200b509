// What the cards are made from, read in the reader's zone.
import { can } from '../../actor.ts';
import { minutesInAll } from '../sit/page.ts';
import { isBlind } from './names.ts';
import { answerDue } from '../working-days.ts';
import { rerunLineOf } from '../score/rerun-views.ts';
import { peopleOf, publicPeople } from './shown-people.ts';
import { differenceOf } from '../draft/difference.ts';
import { groupsOf, type Ranked, type VersionGroup } from '../rank/rank.ts';
import { rankedIn, remindableIn, withoutMissing } from '../rank/standings.ts';
import type { Placed, Standings } from '../../ports/standings.ts';
import type { Card } from '../../cards/card.ts';
import type { ShownChange } from '../../cards/change-blocks.ts';
import type { DecisionKind } from '../../cards/actions.ts';
import { draftCard, type DraftQuestion, type DraftView } from '../../cards/draft-card.ts';
import { draftState } from '../../cards/forms/edit-meanwhile.ts';
import { rankedCard } from '../../cards/ranked-card.ts';
import { pageOf, PAGE_SIZE, pagesOf, type RankedView, type ShownDecision } from '../../cards/ranked-view.ts';
import type { MemberId } from '../../model/ids.ts';
import type { Assessment, AssessmentItem } from '../../ports/assessments.ts';
import type { Decision } from '../../ports/attempts.ts';
import { encodeValue } from '../../cards/carried.ts';
import type { Member } from '../../ports/members.ts';
import type { Tx } from '../../ports/store.ts';
import type { DraftWish } from '../../ports/wishes.ts';
import type { Words } from '../../text/en.ts';
import { wordsOf } from '../../text/words.ts';

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
  const [criteria, items] = await Promise.all([tx.criteria(assessment.id), tx.items(assessment.id)]);
  return {
    ...base,
    state: 'ready',
    seconds: null,
    seen: draftState({ ...assessment, criteria, items }),
    criteria,
    questions: items.map(questionIn),
    withCv: assessment.withCv,
    flags: assessment.flags,
    minutes: minutesInAll(assessment),
    limitMinutes: assessment.timeLimitMinutes,
    closes: assessment.closesAt && t.when(assessment.closesAt, timeZone),
    engine: assessment.engine ?? t.authoring.someEngine,
    notes: assessment.notes,
    version: assessment.version,
    live: assessment.state === 'draft' ? null : assessment.version,
    changes: await changesOf(tx, assessment, items),
    again: assessment.state === 'draft' && assessment.fellBack ? (assessment.edited ? 'changed' : 'unchanged') : null,
  };
}

const questionIn = ({ criterionId, item, knockout, requirementOnly }: AssessmentItem): DraftQuestion => ({
  criterionId,
  kind: item.kind,
  prompt: item.prompt,
  minutes: item.minutes,
  knockout,
  requirementOnly,
  rewritten: 'rubric' in item && item.rubric.writtenFor !== undefined,
});

/** What made this version where somebody asked for it, and what was asked last where nothing came of it. */
async function changesOf(tx: Tx, { id, version }: Assessment, items: AssessmentItem[]): Promise<ShownChange[]> {
  const [made, last] = await Promise.all([tx.wishThatMade(id, version), tx.lastWish(id)]);
  const isOpen = last?.version === version && last.madeVersion === null;
  const unmade = isOpen ? [{ ...last, difference: null }] : [];
  return [...(made ? [await madeOf(tx, made, items)] : []), ...unmade];
}

async function madeOf(tx: Tx, wish: DraftWish, items: AssessmentItem[]): Promise<ShownChange> {
  const { said, state, unread, assessmentId: id } = wish;
  const [was, criteria, itemsBefore] = await Promise.all([
    tx.criteria(id, wish.version),
    tx.criteria(id),
    tx.items(id, wish.version),
  ]);
  const difference = differenceOf({ criteria: was, items: itemsBefore }, { criteria, items });
  return { said, state, unread, difference };
}

export async function rankedView(tx: Tx, assessment: Assessment, reader: Reader): Promise<RankedView> {
  // Asked together, they are one way to the database and back.
  const [standings, state, blind, asking, rerun] = await Promise.all([
    tx.standings(assessment.id),
    stateOf(tx, assessment, reader),
    isBlind(tx, assessment),
    askingOf(tx, assessment, reader),
    tx.lastRerun(assessment.id),
  ]);
  const hides = reader.hide === true && standings.missing > 0;
  const page = reader.page ?? 1;
  const { groups, ranked } = shownOf(standings, { page, hides });
  const isPublic = reader.audience === 'public';
  const shown = { ranked, standings, blind };
  const [people, rerunLine, decided] = await Promise.all([
    isPublic ? publicPeople(tx, shown, reader) : peopleOf(tx, shown, reader),
    rerunLineOf(tx, assessment, { last: rerun, standings, reader }),
    decidedOf(tx, standings, reader),
  ]);
  return {
    assessmentId: assessment.id,
    revision: assessment.cardRevision,
    title: assessment.title,
    audience: reader.audience,
    manages: reader.manages,
    state,
    counts: standings.counts,
    decided,
    bands: groups.flatMap(({ bands }) => bands),
    missing: standings.missing,
    hides,
    versions: groups.length > 1 ? groups : [],
    page,
    ...people,
    asking: isPublic ? null : asking,
    rerun: rerunLine,
    remindable: assessment.state === 'open' ? remindableIn(standings, standings.now) : 0,
    trouble: null,
    also: isPublic ? null : (reader.also ?? null),
  };
}

async function decidedOf(tx: Tx, { decided }: Standings, { timeZone, t }: Reader): Promise<RankedView['decided']> {
  const { last } = decided;
  if (!last) return { ...decided, last };
  const names = await namesOf(tx, [last.by], t);
  return { ...decided, last: { by: names.get(last.by)!, at: t.when(new Date(last.at), timeZone) } };
}

/** A page, and the places of all; without those who miss a must-have, everybody else keeps theirs. */
function shownOf(
  standings: Standings,
  { page, hides }: { page: number; hides: boolean },
): { groups: VersionGroup[]; ranked: Ranked<Placed>[] } {
  if (hides) {
    const left = withoutMissing(standings);
    return { groups: groupsOf(left), ranked: pageOf(left, page) };
  }
  const from = (Math.min(Math.max(1, page), pagesOf(standings.placed.length)) - 1) * PAGE_SIZE;
  return { groups: standings.groups, ranked: rankedIn(standings, from, from + PAGE_SIZE) };
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

/** What members are called; who isn’t known any more is “a member”. */
export async function namesOf(tx: Tx, ids: MemberId[], t: Words): Promise<Map<MemberId, string>> {
  const names = await tx.memberNames(ids);
  return new Map(ids.map((id) => [id, names.get(id) ?? t.common.member]));
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
