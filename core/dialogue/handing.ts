// What is answered to files that a member hands over in chat.
import type { Actor } from '../actor.ts';
import { mayHand, mostFiles, takeFiles, type HandedFile } from '../assess/invite/take-files.ts';
import type { Reply } from '../cards/card.ts';
import { doneCard } from '../cards/done-card.ts';
import type { Secrets } from '../ports/outside.ts';
import type { Tx } from '../ports/store.ts';
import { wordsOf } from '../text/words.ts';
import { likeliest } from './find.ts';

/** That the files are being read, or which ones are; whether they may be handed over is known by then. Throws Denied and UserError. */
export async function answerHanding(tx: Tx, actor: Actor, many: number): Promise<Reply> {
  const t = wordsOf(actor.member);
  if (many > 0) await mayHand(tx, actor, many);
  return { kind: 'private', card: doneCard(many === 0 ? t.dropped.which(mostFiles) : t.dropped.reading(many)) };
}

/** Takes the files for the assessment of the place that they were dropped in, if it has one; of several it is chosen later. Throws as `answerHanding`. */
export async function handFiles(
  tx: Tx,
  actor: Actor,
  { secrets, files }: { secrets: Secrets; files: readonly HandedFile[] },
): Promise<void> {
  const { platform, channel } = actor.place;
  const [one, another] = likeliest('invite', await tx.assessmentsOfChannel(platform, channel));
  await takeFiles(tx, actor, { secrets, files, assessmentId: another ? undefined : one?.id });
}
