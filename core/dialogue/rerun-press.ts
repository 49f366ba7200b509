// What is answered where a member has everybody scored again, looks at old and new, and says what is to become of it.
import { allow, type Actor } from '../actor.ts';
import { keepOld, startRerun, takeRerun, undoRerun } from '../assess/score/rerun.ts';
import { rerunCardOf } from '../assess/score/rerun-views.ts';
import { readerOf } from '../assess/show/views.ts';
import { ACTION } from '../cards/actions.ts';
import type { Reply } from '../cards/card.ts';
import { staleCard } from '../cards/stale-card.ts';
import type { AssessmentId } from '../model/ids.ts';
import type { Tx } from '../ports/store.ts';
import { assessmentOf, privately, type Scene } from './scene.ts';

async function scoringAgain(scene: Scene): Promise<Reply> {
  const { id } = await assessmentOf(scene);
  await startRerun(scene.tx, scene.actor, { id, secrets: scene.deps.secrets });
  return showingRerun(scene);
}

async function showingRerun(scene: Scene): Promise<Reply> {
  return privately(scene, await shown(scene));
}

async function shown(scene: Scene) {
  const { tx, actor, carried } = scene;
  await allow(tx, actor, 'rescore');
  return rerunCardOf(tx, await assessmentOf(scene), { ...readerOf(actor.member), page: carried.page });
}

type Settle = (tx: Tx, actor: Actor, shown: { id: AssessmentId; version: number | undefined }) => Promise<boolean>;

/** What the pressed card showed may be over by now; then the fresh one is the answer. */
const settling =
  (settle: Settle) =>
  async (scene: Scene): Promise<Reply> => {
    const { id } = await assessmentOf(scene);
    const isDone = await settle(scene.tx, scene.actor, { id, version: scene.carried.version });
    const fresh = await shown(scene);
    return privately(scene, isDone ? fresh : staleCard({ what: null, fresh }, scene.t));
  };

export const rerunPresses = {
  [ACTION.scoreAgain]: scoringAgain,
  [ACTION.rerun]: showingRerun,
  [ACTION.useRerun]: settling(takeRerun),
  [ACTION.keepScores]: settling(keepOld),
  [ACTION.undoRerun]: settling(undoRerun),
};
