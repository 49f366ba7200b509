// A member's home: their workspace's open assessments, and what waits for them in each.
import { allow, can, type Actor } from '../../actor.ts';
import type { Card } from '../../cards/card.ts';
import { homeCard, type HomeAssessment } from '../../cards/home-card.ts';
import type { AssessmentId, MemberId } from '../../model/ids.ts';
import type { Assessment } from '../../ports/assessments.ts';
import type { Member, Platform } from '../../ports/members.ts';
import type { Chat } from '../../ports/outside.ts';
import type { Run } from '../../ports/run.ts';
import type { InWorkspace, Tx } from '../../ports/store.ts';
import { wordsOf } from '../../text/words.ts';

/** Whoever has opened theirs within a day probably still has it open. */
const FOLLOWED_MS = 24 * 3_600_000;
/** Changes within so long share a drawing. */
const SHARED_MS = 2_000;
const most = 50;

export async function homeCardOf(tx: Tx, member: Member): Promise<Card> {
  const [waiting, open, closed] = await Promise.all([
    waitingFor(tx, member),
    tx.assessments(['drafting', 'failed', 'draft', 'open'], most),
    tx.assessments(['closed'], most),
  ]);
  const all = [...open, ...closed.filter(waiting.owes)];
  const mine = all.toSorted((a, b) => Number(waiting.owes(b)) - Number(waiting.owes(a)));
  const assessments = await Promise.all(mine.map((one) => rowOf(tx, one, { member, ...waiting.of(one) })));
  const { notify, locale, localeChosen, platform } = member;
  const settings = { notify, locale, localeChosen, platform };
  return homeCard(
    { assessments, mayAuthor: can(member.role, 'author'), administers: can(member.role, 'administer'), settings },
    wordsOf(member),
  );
}

type Waits = HomeAssessment['waiting'];

const rowOf = async (
  tx: Tx,
  one: Assessment,
  { member, ...waiting }: Waits & { member: Member },
): Promise<HomeAssessment> => ({
  ...(await listedOf(tx, one, member)),
  waiting,
});

/** An assessment as a row of a list: how many have finished of those invited, and until when, in the member's own zone. */
export async function listedOf(tx: Tx, one: Assessment, member: Member): Promise<Omit<HomeAssessment, 'waiting'>> {
  const { counts } = await tx.standings(one.id);
  return {
    assessmentId: one.id,
    revision: one.cardRevision,
    title: one.title,
    state: one.state,
    finished: counts.finished + counts.scoring,
    invited: counts.invited,
    closes: one.closesAt && wordsOf(member).when(one.closesAt, member.timeZone),
  };
}

async function waitingFor(tx: Tx, member: Member) {
  const undecided = can(member.role, 'decide') ? await tx.undecided() : new Map<AssessmentId, number>();
  const owed = await tx.owedScorecards({ memberId: member.id });
  const scorecards = (id: AssessmentId) => owed.filter(({ assessmentId }) => assessmentId === id).length;
  return {
    owes: ({ id, state }: Assessment) =>
      (undecided.get(id) ?? 0) + scorecards(id) > 0 || (state === 'draft' && can(member.role, 'author')),
    of: ({ id }: Assessment): Waits => ({
      scorecards: scorecards(id),
      undecided: undecided.get(id) ?? 0,
    }),
  };
}

/** What `home` is answered with. Throws Denied. */
export async function homeFor(tx: Tx, actor: Actor): Promise<Card> {
  await allow(tx, actor, 'review');
  return homeCardOf(tx, actor.member);
}

/** Opens a member's home; where the platform keeps one, it follows what happens from now on. */
export async function openHome(tx: Tx, actor: Actor, hash: (text: string) => Buffer): Promise<Card> {
  const card = await homeFor(tx, actor);
  await tx.openHome(actor.member.id, hashOf(card, hash));
  return card;
}

const hashOf = (card: Card, hash: (text: string) => Buffer) => hash(JSON.stringify(card)).toString('base64url');

/** After a change: the homes that are looked at are drawn again, each once for all changes that come together. */
export async function refreshHomes(tx: Tx): Promise<void> {
  const runAt = new Date((await tx.now()).getTime() + SHARED_MS);
  for (const memberId of await tx.openHomes(FOLLOWED_MS))
    await tx.enqueue('update-home', { memberId }, { key: memberId, runAt });
}

export type HomeDeps = {
  inWorkspace: InWorkspace;
  chats: Record<Platform, Chat | undefined>;
  secrets: { hash: (text: string) => Buffer };
};

/** The home job: draws a home that is looked at, and only where it changed. */
export async function updateHome({ inWorkspace, chats, secrets }: HomeDeps, run: Run, id: MemberId): Promise<void> {
  const drawn = await inWorkspace(run.workspaceId, async (tx) => {
    const [member, shown] = [await tx.member(id), await tx.shownHome(id)];
    if (!member || member.role === 'guest' || shown === undefined) return undefined;
    const card = await homeCardOf(tx, member);
    const hash = hashOf(card, secrets.hash);
    return hash === shown ? undefined : { member, card, hash };
  });
  if (drawn) await chats[drawn.member.platform]?.showHome?.(run.workspaceId, drawn.member.externalId, drawn.card);
  await run.commit(async (tx) => {
    if (drawn) await tx.setShownHome(id, drawn.hash);
  });
}
