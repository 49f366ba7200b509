// What is answered to a press on the card of a file that was read.
import { allow } from '../actor.ts';
import { confirmDropped, discardDropped, ownDropped, type Confirmed } from '../assess/invite/confirm-dropped.ts';
import { doneCard } from '../cards/done-card.ts';
import type { Card, Reply } from '../cards/card.ts';
import { inviteFileForm } from '../cards/forms/dropped-form.ts';
import { problemCard } from '../cards/problem-card.ts';
import { Gone } from '../errors.ts';
import { invitedCardOf } from './invited.ts';
import type { Scene } from './scene.ts';
import { newReply } from './new.ts';

/** The card was told to one member in their own chat, so what becomes of it takes its place. */
const inPlace = (card: Card): Reply => ({ kind: 'private', card, replace: true });

export async function invitingFile(scene: Scene): Promise<Reply> {
  const { carried } = scene;
  if (!carried.fileId) throw new Gone('button-unknown', (t) => t.problems.oldButton);
  return inPlace(await confirmed(scene, { id: carried.fileId, mail: true }));
}

/** The links of one person, or that a list is being invited. */
export async function confirmed(
  { tx, actor, t, deps }: Pick<Scene, 'tx' | 'actor' | 't'> & { deps: Pick<Scene['deps'], 'secrets' | 'publicUrl'> },
  what: Confirmed,
): Promise<Card> {
  const { assessment, people, invited } = await confirmDropped(tx, actor, { ...what, secrets: deps.secrets });
  if (!invited) return doneCard(t.dropped.inviting(people));
  return invitedCardOf({ actor, publicUrl: deps.publicUrl }, { assessment, invited, mail: what.mail });
}

export async function checkingFile({ tx, actor, t, carried }: Scene): Promise<Reply> {
  const file = await ownDropped(tx, actor, carried.fileId);
  const assessments = await tx.assessments(['open'], 50);
  if (assessments.length === 0)
    return { kind: 'private', card: problemCard({ message: t.dropped.nothingOpen, code: 'NOT-OPEN' }, t) };
  const { read } = file.content;
  const view = {
    fileId: file.id,
    person: read?.kind === 'document' ? read.person : null,
    people: read?.kind === 'people' ? read.people.length : 1,
    assessments,
    assessmentId: file.assessmentId,
  };
  return { kind: 'form', form: inviteFileForm(view, t) };
}

export async function startingFromFile({ tx, actor, carried }: Scene): Promise<Reply> {
  await allow(tx, actor, 'author');
  const { id: fileId, content } = await ownDropped(tx, actor, carried.fileId);
  if (content.read?.kind !== 'document') throw new Gone('file-over', (t) => t.dropped.over);
  const from = { fileId, name: content.name, text: content.read.text };
  return newReply(tx, actor, { job: '', from });
}

export async function discardingFile({ tx, actor, t, carried }: Scene): Promise<Reply> {
  await discardDropped(tx, actor, carried.fileId);
  return inPlace(doneCard(t.dropped.discarded));
}
