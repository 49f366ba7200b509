// A card that no thread knows: a worker that died between posting and committing leaves one. The first press on it says where it is.
import { can, type Actor } from '../../actor.ts';
import type { AssessmentId } from '../../model/ids.ts';
import { ChatRefused } from '../../ports/outside.ts';
import type { Run } from '../../ports/run.ts';
import type { Tx } from '../../ports/store.ts';
import type { PublishDeps } from './publish.ts';

/** One that was posted a moment ago may be about to become the thread’s own. */
const patienceMs = 5_000;

type Pressed = { assessmentId?: AssessmentId | undefined; message: string };

/** Has the pressed card taken away where the assessment's own card in that thread is another message. */
export async function sweepStray(tx: Tx, { member, place }: Actor, { assessmentId, message }: Pressed): Promise<void> {
  if (!assessmentId || !can(member.role, 'review')) return;
  const { platform, channel } = place;
  const stray = { assessmentId, platform, channel, message };
  if (!(await isStray(tx, stray))) return;
  const runAt = new Date((await tx.now()).getTime() + patienceMs);
  await tx.enqueue('remove-card', stray, { key: `${channel}/${message}`, runAt });
}

type Stray = { assessmentId: AssessmentId; platform: string; channel: string; message: string };

async function isStray(tx: Tx, { assessmentId, platform, channel, message }: Stray): Promise<boolean> {
  const here = (await tx.threads(assessmentId)).find((one) => one.platform === platform && one.channel === channel);
  return Boolean(here?.message) && here?.message !== message;
}

export async function removeStray({ inWorkspace, chats }: PublishDeps, run: Run, stray: Stray): Promise<void> {
  const { platform, channel, message } = stray;
  if (!(await inWorkspace(run.workspaceId, (tx) => isStray(tx, stray)))) return run.commit(async () => {});
  try {
    await chats[platform === 'teams' ? 'teams' : 'slack']?.remove(run.workspaceId, { channel, message });
  } catch (error) {
    if (!(error instanceof ChatRefused)) throw error;
  }
  await run.commit(async () => {});
}
