// What is answered to the buttons and the form of the link that anybody may be given.
import { allow, type Actor } from '../actor.ts';
import { limitShareLink, replaceShareLink, shareLink, type SharedLink } from '../assess/invite/share.ts';
import type { Carried } from '../cards/carried.ts';
import type { Card, Reply } from '../cards/card.ts';
import { parseShareLimit, shareLimitForm } from '../cards/forms/share-limit-form.ts';
import type { FormValues } from '../cards/forms/values.ts';
import { shareLinkCard } from '../cards/share-link-card.ts';
import { staleCard } from '../cards/stale-card.ts';
import type { Assessment } from '../ports/assessments.ts';
import type { Secrets } from '../ports/outside.ts';
import type { Tx } from '../ports/store.ts';
import type { Words } from '../text/en.ts';
import { wordsOf } from '../text/words.ts';
import { assessmentOf, privately, type Scene } from './scene.ts';

export async function sharing(scene: Scene): Promise<Reply> {
  return { kind: 'private', card: await freshLink(scene, await assessmentOf(scene)) };
}

/** One that a colleague has replaced meanwhile stays as it is, and is shown. */
export async function replacing(scene: Scene): Promise<Reply> {
  const { tx, actor, t, carried, deps } = scene;
  const assessment = await assessmentOf(scene);
  const asked = { id: assessment.id, secrets: deps.secrets, seen: carried.invitationId };
  const isDone = await replaceShareLink(tx, actor, asked);
  const fresh = await freshLink(scene, assessment);
  return privately(scene, isDone ? fresh : staleCard({ what: null, fresh }, t));
}

async function freshLink({ tx, actor, deps }: Scene, assessment: Assessment): Promise<Card> {
  const link = await shareLink(tx, actor, { id: assessment.id, secrets: deps.secrets });
  return cardOf(actor, { assessment, link, publicUrl: deps.publicUrl });
}

function cardOf(
  { member }: Actor,
  { assessment, link, publicUrl }: { assessment: Assessment; link: SharedLink; publicUrl: string },
): Card {
  const t = wordsOf(member);
  const { id: invitationId, token, uses, most } = link;
  const view = {
    assessmentId: assessment.id,
    invitationId,
    assessment: assessment.title,
    url: `${publicUrl}/a/${token}`,
    closes: assessment.closesAt && t.when(assessment.closesAt, member.timeZone),
    uses,
    most,
  };
  return shareLinkCard(view, t);
}

export async function limiting(scene: Scene): Promise<Reply> {
  const { tx, actor, t, deps } = scene;
  const { id, title } = await assessmentOf(scene);
  const { id: invitationId, uses, most } = await shareLink(tx, actor, { id, secrets: deps.secrets });
  return { kind: 'form', form: shareLimitForm({ assessmentId: id, invitationId, assessment: title, uses, most }, t) };
}

type Submitted = {
  tx: Tx;
  actor: Actor;
  t: Words;
  carried: Carried;
  values: FormValues;
  key: string;
  deps: { secrets: Secrets; publicUrl: string };
};

export async function keepingLimit({ tx, actor, t, carried, values, key, deps }: Submitted): Promise<Reply> {
  await allow(tx, actor, 'invite');
  const form = parseShareLimit(values, t);
  if (!form.ok) return { kind: 'fields', errors: form.errors };
  const assessment = await assessmentOf({ tx, carried });
  // Only now that the form is in order does it count as submitted.
  if (!(await tx.once('form', key))) return { kind: 'nothing' };
  const link = await limitShareLink(tx, actor, { id: assessment.id, secrets: deps.secrets, ...form.value });
  return { kind: 'private', card: cardOf(actor, { assessment, link, publicUrl: deps.publicUrl }), replace: true };
}
