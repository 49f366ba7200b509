// What happened around an attempt, and what was noticed; none of it is part of the score.
import { MemberId } from '../../model/ids.ts';
import type { Report, ReportLogEntry } from '../../model/report.ts';
import type { Attempt } from '../../ports/attempts.ts';
import type { Tx } from '../../ports/store.ts';
import { quoted } from '../../cards/words.ts';
import type { Words } from '../../text/en.ts';
import { lateAt } from '../../integrity/sightings.ts';
import { endOfTime } from '../sit/integrity.ts';

const mostEntries = 50;

/** Newest first, with names; reasons stand with the decisions that they belong to. */
export async function logOf(tx: Tx, attempt: Attempt, t: Words): Promise<ReportLogEntry[]> {
  // Of the actions of the audit log, those that say something to a reader of the report.
  const told: Readonly<Record<string, string>> = t.reportLog.did;
  const entries = await tx.auditOf(attempt.id, mostEntries);
  const decisions = await tx.decisions(attempt.id);
  const log: ReportLogEntry[] = [];
  for (const { at, actor, action } of entries) {
    const what = told[action];
    if (!what) continue;
    const decision = decisions.find((one) => one.kind === action && Math.abs(one.at.getTime() - at.getTime()) < 2_000);
    log.push({
      at: at.toISOString(),
      who: await whoIs(tx, actor, { attempt, t }),
      what,
      reason: decision?.reason ?? null,
    });
  }
  return log;
}

async function whoIs(tx: Tx, actor: string, { attempt, t }: { attempt: Attempt; t: Words }): Promise<string> {
  if (actor === 'shortlist') return 'Shortlist';
  if (actor === attempt.candidateId) return t.reportLog.candidate;
  const id = MemberId.safeParse(actor);
  return (id.success ? await tx.member(id.data) : undefined)?.name ?? t.common.member;
}

/** What was typed without a connection: after the time it is shown and not scored, before it, it counts however late it came. */
async function lateOf(tx: Tx, attempt: Attempt, t: Words): Promise<Report['noticed']> {
  const items = await tx.items(attempt.assessmentId, attempt.version);
  return (await tx.lateAnswers(attempt.id)).map(({ itemId, answer, at }) => {
    const number = items.findIndex(({ id }) => id === itemId) + 1;
    const { late, lateWords } = t.reportLog;
    const text = answer && 'text' in answer ? lateWords(number, quoted(answer.text, Infinity, t)) : late(number);
    return { text, at: at.toISOString() };
  });
}

/** What counts though it came after the end: the device said that it was typed before. */
async function behindOf(tx: Tx, attempt: Attempt, t: Words): Promise<Report['noticed']> {
  const [items, responses, end] = await Promise.all([
    tx.items(attempt.assessmentId, attempt.version),
    tx.responses(attempt.id),
    endOfTime(tx, attempt),
  ]);
  return responses.flatMap((response) => {
    const { itemId, savedAt } = response;
    const number = items.findIndex(({ id }) => id === itemId) + 1;
    return lateAt(number, response, end).map(({ minutes }) => ({
      text: t.reportLog.behind(number, minutes),
      at: savedAt.toISOString(),
    }));
  });
}

export async function noticedOf(tx: Tx, attempt: Attempt, t: Words): Promise<Report['noticed']> {
  const noticed: Report['noticed'] = [];
  for (const { at, action, data } of await tx.auditOf(attempt.id, mostEntries)) {
    if (action === 'time-given-back')
      noticed.push({ text: t.reportLog.givenBack(Number(data['seconds'])), at: at.toISOString() });
  }
  noticed.push(...(await lateOf(tx, attempt, t)), ...(await behindOf(tx, attempt, t)));
  for (const { detail } of await tx.itemScores(attempt.id)) {
    for (const text of detail.instructions)
      noticed.push({ text: t.reportLog.machine(quoted(text, Infinity, t)), at: null });
  }
  return noticed;
}
