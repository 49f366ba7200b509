// Comparing people from a card: a form that asks whom, or the comparison at once.
import { allow } from '../actor.ts';
import { compareCardOf, compareFormOf } from '../assess/show/compare-views.ts';
import type { Reply } from '../cards/card.ts';
import { assessmentOf, type Scene } from './scene.ts';

export async function comparing(scene: Scene): Promise<Reply> {
  await allow(scene.tx, scene.actor, 'review');
  const assessment = await assessmentOf(scene);
  const ids = scene.carried.attemptIds ?? [];
  if (ids.length < 2) return { kind: 'form', form: await compareFormOf(scene.tx, assessment, scene.t) };
  return { kind: 'private', card: await compareCardOf(scene.tx, assessment, { ids, reader: scene.actor.member }) };
}
