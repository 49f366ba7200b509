// What a deadline sets off: the reminder of those who haven't finished, and the closing.
import type { Assessment } from '../ports/assessments.ts';
import type { Tx } from '../ports/store.ts';

/** How long before the deadline the reminder goes out. */
export const REMIND_BEFORE_MS = 24 * 3_600_000;

/** To be called whenever an assessment opens or its deadline moves. Jobs of an older deadline look and do nothing. */
export async function scheduleDeadline(tx: Tx, { id, closesAt }: Pick<Assessment, 'id' | 'closesAt'>): Promise<void> {
  if (!closesAt) return;
  const key = `${id}/${closesAt.getTime()}`;
  await tx.enqueue('close-assessment', { assessmentId: id }, { key, runAt: closesAt });
  const remindAt = new Date(closesAt.getTime() - REMIND_BEFORE_MS);
  await tx.enqueue('remind-candidates', { assessmentId: id }, { key, runAt: remindAt });
}
