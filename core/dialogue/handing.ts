// What is answered to files that a member hands over in chat.
import type { Actor } from '../actor.ts';
import { mayHand, mostFiles, takeFiles, type HandedFile } from '../assess/invite/take-files.ts';
import type { Reply } from '../cards/card.ts';
import { doneCard } from '../cards/done-card.ts';
import type { Assessment } from '../ports/assessments.ts';
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

/** Takes the files for the assessment of the place that they were dropped in, or for the only one that people can be invited to; of several it is chosen later. Throws as `answerHanding`. */
export async function handFiles(
  tx: Tx,
  actor: Actor,
  { secrets, files }: { secrets: Secrets; files: readonly HandedFile[] },
): Promise<void> {
  const [one, another] = await meantFor(tx, actor);
  await takeFiles(tx, actor, { secrets, files, assessmentId: another ? undefined : one?.id });
}

async function meantFor(tx: Tx, { place }: Actor): Promise<Assessment[]> {
  const here = likeliest('invite', await tx.assessmentsOfChannel(place.platform, place.channel));
  if (here.some(({ state }) => state === 'open')) return here;
  const anywhere = await tx.assessments(['open'], 2);
  return anywhere.length > 0 ? anywhere : here;
}
