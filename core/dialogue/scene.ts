// What an answer to a press has to go by, and what several of them need.
import type { Actor } from '../actor.ts';
import type { JoinDeps } from '../assess/members/join.ts';
import { cardOf, readerOf } from '../assess/show/views.ts';
import type { Carried } from '../cards/carried.ts';
import type { Card, Reply } from '../cards/card.ts';
import { staleCard } from '../cards/stale-card.ts';
import { Gone } from '../errors.ts';
import type { AttemptId } from '../model/ids.ts';
import type { Assessment } from '../ports/assessments.ts';
import type { Tx } from '../ports/store.ts';
import type { Words } from '../text/en.ts';

/** `isPrivate`: the pressed card was the presser's own, so the answer takes its place. `message`: which message of the bot's the card is, where others see it too. */
export type Press = { action: string; value: string; isPrivate: boolean; message?: string };
export type PressDeps = JoinDeps & { publicUrl: string };

export type Scene = { tx: Tx; actor: Actor; t: Words; carried: Carried; press: Press; deps: PressDeps };
export const privately = ({ press }: Pick<Scene, 'press'>, card: Card): Reply => ({
  kind: 'private',
  card,
  replace: press.isPrivate,
});

export async function assessmentOf({ tx, carried }: Pick<Scene, 'tx' | 'carried'>): Promise<Assessment> {
  const assessment = carried.assessmentId && (await tx.assessment(carried.assessmentId));
  if (!assessment) throw new Gone('assessment-gone', (t) => t.problems.assessmentGone);
  return assessment;
}

/** The one candidate that a button or form is about. Throws Gone when it names none. */
export function attemptOf({ carried }: Pick<Scene, 'carried'>): AttemptId {
  const [id] = carried.attemptIds ?? [];
  if (!id) throw new Gone('button-unknown', (t) => t.problems.oldButton);
  return id;
}

export const freshCard = (
  { tx, actor }: Scene,
  assessment: Assessment,
  { page = 1, hide = false }: Pick<Carried, 'page' | 'hide'> = {},
) => cardOf(tx, assessment, { ...readerOf(actor.member), audience: 'you', page, hide });

/** What the pressed card showed is over: the fresh one is the answer. */
export async function staleReply(scene: Scene, what: string | null): Promise<Reply> {
  const fresh = await freshCard(scene, await assessmentOf(scene));
  return privately(scene, staleCard({ what, fresh }, scene.t));
}
