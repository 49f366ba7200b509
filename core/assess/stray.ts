// A card that no thread knows: a worker that died between posting and committing leaves one. The first press on it says where it is.
import { can, type Actor } from '../actor.ts';
import type { AssessmentId } from '../model/ids.ts';
import { ChatRefused } from '../ports/outside.ts';
import type { Run } from '../ports/run.ts';
import type { Tx } from '../ports/store.ts';
import type { PublishDeps } from './publish.ts';

type Pressed = { assessmentId?: AssessmentId | undefined; message: string };

/** Has the pressed card taken away where the assessment's own card in that thread is another message. */
export async function sweepStray(tx: Tx, { member, place }: Actor, { assessmentId, message }: Pressed): Promise<void> {
  if (!assessmentId || !can(member.role, 'review')) return;
  const { platform, channel } = place;
  const here = (await tx.threads(assessmentId)).find((one) => one.platform === platform && one.channel === channel);
  if (!here?.message || here.message === message) return;
  await tx.enqueue('remove-card', { platform, channel, message }, { key: `${channel}/${message}` });
}

type Stray = { platform: string; channel: string; message: string };

export async function removeStray({ chats }: Pick<PublishDeps, 'chats'>, run: Run, stray: Stray): Promise<void> {
  const { platform, channel, message } = stray;
  try {
    await chats[platform === 'teams' ? 'teams' : 'slack']?.remove(run.workspaceId, { channel, message });
  } catch (error) {
    if (!(error instanceof ChatRefused)) throw error;
  }
  await run.commit(async () => {});
}
