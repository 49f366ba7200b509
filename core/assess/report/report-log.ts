// What happened around an attempt, and what was noticed; none of it is part of the score.
import { MemberId } from '../../model/ids.ts';
import type { Report, ReportLogEntry } from '../../model/report.ts';
import type { Attempt } from '../../ports/attempts.ts';
import type { Tx } from '../../ports/store.ts';
import { lateAt } from '../../integrity/sightings.ts';
import { endOfTime } from '../sit/integrity.ts';

const mostEntries = 50;

/** Actions of the audit log that say something to a reader of the report. */
const told: Record<string, string> = {
  agreed: 'agreed to the notice and started',
  submitted: 'submitted the answers',
  scored: 'gave first scores',
  advance: 'advanced the candidate',
  hold: 'put the candidate on hold',
  reject: 'rejected the candidate',
  undo: 'took the decision back',
  'score-changed': 'changed a score',
  'scored-again': 'used the scores of a newer version',
  'scored-again-undone': 'put the old scores back',
  'score-change-undone': 'took a changed score back',
  'asked-review': 'asked for a review by a person',
  'review-answered': 'answered the request for a review',
  'asked-correct': 'asked for a correction',
  'asked-erase': 'asked for deletion of the data',
};

/** Newest first, with names; reasons stand with the decisions that they belong to. */
export async function logOf(tx: Tx, attempt: Attempt): Promise<ReportLogEntry[]> {
  const entries = await tx.auditOf(attempt.id, mostEntries);
  const decisions = await tx.decisions(attempt.id);
  const log: ReportLogEntry[] = [];
  for (const { at, actor, action } of entries) {
    const what = told[action];
    if (!what) continue;
    const decision = decisions.find((one) => one.kind === action && Math.abs(one.at.getTime() - at.getTime()) < 2_000);
    log.push({ at: at.toISOString(), who: await whoIs(tx, attempt, actor), what, reason: decision?.reason ?? null });
  }
  return log;
}

async function whoIs(tx: Tx, attempt: Attempt, actor: string): Promise<string> {
  if (actor === 'shortlist') return 'Shortlist';
  if (actor === attempt.candidateId) return 'The candidate';
  const id = MemberId.safeParse(actor);
  return (id.success ? await tx.member(id.data) : undefined)?.name ?? 'A member';
}

/** What was typed without a connection: after the time it is shown and not scored, before it, it counts however late it came. */
async function lateOf(tx: Tx, attempt: Attempt): Promise<Report['noticed']> {
  const items = await tx.items(attempt.assessmentId, attempt.version);
  return (await tx.lateAnswers(attempt.id)).map(({ itemId, answer, at }) => {
    const number = items.findIndex(({ id }) => id === itemId) + 1;
    const words = answer && 'text' in answer ? `: “${answer.text}”` : '.';
    return {
      text: `Question ${number} was changed after the time was over, and this is not scored${words}`,
      at: at.toISOString(),
    };
  });
}

/** What counts though it came after the end: the device said that it was typed before. */
async function behindOf(tx: Tx, attempt: Attempt): Promise<Report['noticed']> {
  const [items, responses, end] = await Promise.all([
    tx.items(attempt.assessmentId, attempt.version),
    tx.responses(attempt.id),
    endOfTime(tx, attempt),
  ]);
  return responses.flatMap((response) => {
    const { itemId, savedAt } = response;
    const number = items.findIndex(({ id }) => id === itemId) + 1;
    return lateAt(number, response, end).map(({ minutes }) => ({
      text: `The answer to question ${number} came ${minutes} min after the time was over, without a connection until then; the device says that it was typed before.`,
      at: savedAt.toISOString(),
    }));
  });
}

export async function noticedOf(tx: Tx, attempt: Attempt): Promise<Report['noticed']> {
  const noticed: Report['noticed'] = [];
  for (const { at, action, data } of await tx.auditOf(attempt.id, mostEntries)) {
    if (action === 'time-given-back')
      noticed.push({
        text: `The connection was lost; ${String(data['seconds'])} seconds were given back.`,
        at: at.toISOString(),
      });
  }
  noticed.push(...(await lateOf(tx, attempt)), ...(await behindOf(tx, attempt)));
  for (const { detail } of await tx.itemScores(attempt.id)) {
    for (const text of detail.instructions)
      noticed.push({ text: `An answer addresses a machine: “${text}”. It was left out of the score.`, at: null });
  }
  return noticed;
}
