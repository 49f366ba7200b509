// What is answered to the buttons of an assessment's content and its versions.
import { allow } from '../actor.ts';
import { contentCardOf, versionsCardOf } from '../assess/draft/content-views.ts';
import { backToDraft, goBack } from '../assess/draft/versions.ts';
import { readerOf } from '../assess/show/views.ts';
import type { Reply } from '../cards/card.ts';
import { assessmentOf, freshCard, privately, staleReply, type Scene } from './scene.ts';

export async function showingContent(scene: Scene): Promise<Reply> {
  await allow(scene.tx, scene.actor, 'author');
  const assessment = await assessmentOf(scene);
  return privately(scene, await contentCardOf(scene.tx, assessment, readerOf(scene.actor.member)));
}

export async function showingVersions(scene: Scene): Promise<Reply> {
  await allow(scene.tx, scene.actor, 'author');
  return privately(scene, await versionsCardOf(scene.tx, await assessmentOf(scene), readerOf(scene.actor.member)));
}

export async function goingBack(scene: Scene): Promise<Reply> {
  const { id } = await assessmentOf(scene);
  await goBack(scene.tx, scene.actor, { id, version: scene.carried.version });
  return showingVersions(scene);
}

export async function makingDraft(scene: Scene): Promise<Reply> {
  const isDone = await backToDraft(scene.tx, scene.actor, (await assessmentOf(scene)).id);
  if (!isDone) return staleReply(scene, null);
  return privately(scene, await freshCard(scene, await assessmentOf(scene)));
}
