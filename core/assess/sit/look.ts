// What candidates see of the company, as its admins say.
import { z } from 'zod';
import { allow, type Actor } from '../../actor.ts';
import { oneLine } from '../../cards/words.ts';
import type { NewLook } from '../../ports/look.ts';
import type { Tx } from '../../ports/store.ts';
import type { Words } from '../../text/en.ts';

export const mostLogoBytes = 200 * 1024;
/** In each direction: every phone unfolds that many. */
export const mostLogoPixels = 2000;

/** What the form holds; an empty field stands for what the platform or Shortlist has. */
export const lookForm = (t: Words) =>
  z.object({
    name: z.string().transform(oneLine).pipe(z.string().max(80, t.admin.nameLong)).transform(orNull),
    accent: z
      .string()
      .regex(/^(#[0-9a-f]{6})?$/iu, t.admin.accentWrong)
      .transform((hex) => orNull(hex.toLowerCase())),
    contact: z.union([z.literal(''), z.email(t.admin.contactWrong).max(200)], t.admin.contactWrong).transform(orNull),
  });

function orNull(text: string): string | null {
  return text === '' ? null : text;
}

/** Candidates see it from their next look at the page on. Throws Denied. */
export async function saveLook(tx: Tx, actor: Pick<Actor, 'member' | 'workspaceId'>, look: NewLook): Promise<void> {
  await allow(tx, actor, 'administer');
  const { member, workspaceId } = actor;
  await tx.setLook({ ...look, by: member.id });
  const { accent, logo } = look;
  await tx.audit({
    actor: member.id,
    action: 'look-saved',
    subject: workspaceId,
    data: { accent, newLogo: logo !== undefined },
  });
}
