// A workspace on both platforms: an admin of the one makes a code, an admin of the other types it, once.
import { allow, type Actor } from '../../actor.ts';
import { doneCard } from '../../cards/done-card.ts';
import type { MemberId } from '../../model/ids.ts';
import type { Installation, Joined } from '../../ports/links.ts';
import type { Platform } from '../../ports/members.ts';
import type { Chat, Secrets } from '../../ports/outside.ts';
import type { Run } from '../../ports/run.ts';
import type { Directory, InWorkspace, Tx } from '../../ports/store.ts';
import { wordsOf } from '../../text/words.ts';
import { makeCode, type MadeCode } from './link-threads.ts';

export const isJoined = async (tx: Tx): Promise<boolean> => (await tx.platforms()).length > 1;

export type Making = { kind: 'made'; made: MadeCode } | { kind: 'joined-already' };

/** Throws Denied. */
export async function makeWorkspaceCode(tx: Tx, actor: Actor, secrets: Secrets): Promise<Making> {
  await allow(tx, actor, 'join');
  if (await isJoined(tx)) return { kind: 'joined-already' };
  return { kind: 'made', made: await makeCode(tx, actor, { kind: 'workspace', assessmentId: null, secrets }) };
}

export type JoinDeps = { secrets: Secrets; directory: Directory; installation: Installation };

/** Moves the actor's installation into the workspace of the code. Throws Denied. */
export async function redeemWorkspaceCode(
  tx: Tx,
  actor: Actor,
  { code, deps }: { code: string; deps: JoinDeps },
): Promise<Joined | { kind: 'joined-already' }> {
  await allow(tx, actor, 'join');
  const codeHash = deps.secrets.hash(code);
  const to = await deps.directory.workspaceOfLinkCode(codeHash);
  if (!to) return { kind: 'code' };
  if (to === actor.workspaceId) return ownCode(tx, codeHash);
  const { workspaceId: from, member: by } = actor;
  return deps.directory.joinInstallation({ installation: deps.installation, from, to, codeHash, by });
}

/** A code of one's own workspace: the two are one already, or it was typed where it was made. */
async function ownCode(tx: Tx, codeHash: Buffer): Promise<Joined | { kind: 'joined-already' }> {
  const past = await tx.pastLinkCode(codeHash);
  if (past?.kind !== 'workspace') return { kind: 'code' };
  return (await isJoined(tx)) ? { kind: 'joined-already' } : { kind: 'same-platform' };
}

type TellDeps = { inWorkspace: InWorkspace; chats: Record<Platform, Chat | undefined> };

/** The job: the admin who made the code is told who used it. */
export async function tellJoined(
  { inWorkspace, chats }: TellDeps,
  run: Run,
  { memberId, joinedBy }: { memberId: MemberId; joinedBy: MemberId },
): Promise<void> {
  const [maker, by] = await inWorkspace(run.workspaceId, async (tx) => [
    await tx.member(memberId),
    await tx.member(joinedBy),
  ]);
  if (maker && by) {
    const card = doneCard(wordsOf(maker).link.told(by.name, by.platform));
    await chats[maker.platform]?.tell(run.workspaceId, maker.externalId, card);
  }
  await run.commit(async () => {});
}
