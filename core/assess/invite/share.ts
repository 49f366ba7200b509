// The one link of an assessment that may be given to anybody: made when first asked for, limited, replaced by another.
import { allow, type Actor } from '../../actor.ts';
import { InvitationId, type AssessmentId } from '../../model/ids.ts';
import type { Invitation } from '../../ports/invitations.ts';
import type { Secrets } from '../../ports/outside.ts';
import type { Tx } from '../../ports/store.ts';
import { freeCode } from './free-code.ts';
import { lockOpen } from './invite.ts';

type Asked = { secrets: Secrets; id: AssessmentId };

/** `uses`: how many have come by it; `most`: how many may, null for no limit. */
export type SharedLink = { id: InvitationId; token: string; uses: number; most: number | null };

/** Throws Denied, and Gone where nobody is taken. */
export async function shareLink(tx: Tx, actor: Actor, { secrets, id }: Asked): Promise<SharedLink> {
  await allow(tx, actor, 'invite');
  await lockOpen(tx, id);
  const existing = await tx.shareLink(id);
  if (existing) return shared(tx, secrets, existing);
  return make(tx, actor, { secrets, id, most: null });
}

/**
 * Another link with the same limit in place of the one that was seen, which stops at once: whoever has begun by it goes on
 * with a link of their own. False where somebody has replaced that one meanwhile. Throws as `shareLink`.
 */
export async function replaceShareLink(
  tx: Tx,
  actor: Actor,
  { secrets, id, seen }: Asked & { seen: InvitationId | undefined },
): Promise<boolean> {
  await allow(tx, actor, 'invite');
  await lockOpen(tx, id);
  const existing = await tx.shareLink(id);
  if (!existing || existing.id !== seen) return false;
  await tx.setInvitation(existing.id, { revokedAt: await tx.now() });
  await make(tx, actor, { secrets, id, most: existing.mostUses });
  return true;
}

/** Throws as `shareLink`. */
export async function limitShareLink(
  tx: Tx,
  actor: Actor,
  { secrets, id, most }: Asked & { most: number | null },
): Promise<SharedLink> {
  const link = await shareLink(tx, actor, { secrets, id });
  await tx.setInvitation(link.id, { mostUses: most });
  await tx.audit({ actor: actor.member.id, action: 'share-link-limited', subject: id, data: { most } });
  return { ...link, most };
}

async function make(tx: Tx, actor: Actor, { secrets, id, most }: Asked & { most: number | null }): Promise<SharedLink> {
  const invitationId = InvitationId.parse(secrets.id());
  const token = secrets.linkToken(invitationId);
  await tx.addInvitation({
    id: invitationId,
    assessmentId: id,
    candidateId: null,
    kind: 'share',
    code: freeCode(secrets.code, await tx.codesOf(id)),
    expiresAt: null,
    mailState: 'none',
    mostUses: most,
    tokenHash: secrets.hash(token),
    invitedBy: actor.member.id,
  });
  await tx.audit({ actor: actor.member.id, action: 'share-link-made', subject: id });
  return { id: invitationId, token, uses: 0, most };
}

const shared = async (tx: Tx, secrets: Secrets, { id, mostUses }: Invitation): Promise<SharedLink> => ({
  id,
  token: secrets.linkToken(id),
  uses: await tx.usesOf(id),
  most: mostUses,
});
