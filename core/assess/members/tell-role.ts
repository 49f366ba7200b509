// A member who may do more from now on is told so by direct message.
import { doneCard } from '../../cards/done-card.ts';
import type { MemberId } from '../../model/ids.ts';
import type { Member, Platform, Role, Standing } from '../../ports/members.ts';
import type { Chat } from '../../ports/outside.ts';
import type { Run } from '../../ports/run.ts';
import type { InWorkspace, Tx } from '../../ports/store.ts';
import { wordsOf } from '../../text/words.ts';

const HEIGHT = { guest: 0, reviewer: 1, recruiter: 2, admin: 3 } as const satisfies Record<Standing, number>;

/** Sees to it that somebody hears of a role that is higher than the one they had; of nothing that they did themselves. */
export async function announceRole(
  tx: Tx,
  { member, role, setBy }: { member: Pick<Member, 'id' | 'role'>; role: Role; setBy: MemberId },
): Promise<void> {
  if (HEIGHT[role] <= HEIGHT[member.role] || member.id === setBy) return;
  await tx.enqueue('tell-role', { memberId: member.id, setBy }, { key: member.id });
}

type Deps = { inWorkspace: InWorkspace; chats: Record<Platform, Chat | undefined> };

/** The job: says the role that holds by now, and nothing to somebody who is a reviewer or a guest again. */
export async function tellRole(
  { inWorkspace, chats }: Deps,
  run: Run,
  { memberId, setBy }: { memberId: MemberId; setBy: MemberId },
): Promise<void> {
  const { member, by, company } = await inWorkspace(run.workspaceId, async (tx) => ({
    member: await tx.member(memberId),
    by: await tx.member(setBy),
    company: (await tx.workspace()).name,
  }));
  if (member && by && (member.role === 'admin' || member.role === 'recruiter')) {
    const said = wordsOf(member).settings.promoted(by.name, member.role, company);
    await chats[member.platform]?.tell(run.workspaceId, member.externalId, doneCard(said));
  }
  await run.commit(async () => {});
}
