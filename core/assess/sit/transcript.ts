// All that was said at a question of the interview, in its order: for the report, the export and the candidate's own copy.
import { saidIn, type Said, type Talk, type Turn } from '../../model/interview.ts';
import type { Item } from '../../model/item.ts';
import type { ReportTurn } from '../../model/report.ts';
import type { Attempt, Response } from '../../ports/attempts.ts';
import type { Tx } from '../../ports/store.ts';
import { isInterview } from '../draft/with-interview.ts';

type Given = Pick<Response, 'answer' | 'talk' | 'savedAt'> | undefined;

/** Null for any other question. What was typed and not sent counts too, and says so. */
export function transcriptOf(item: Item, given: Given): ReportTurn[] | null {
  if (item.kind !== 'interview') return null;
  const said = saidIn(given?.answer);
  const turns = given?.talk?.turns ?? [];
  return [...turns.map((turn, at) => lineOf(turn, { turns, at, said })), ...unsentOf(said, given)];
}

/** Each question of the interview that somebody took, with its conversation. */
export async function interviewIn(tx: Tx, { id, assessmentId, version }: Attempt) {
  const asked = (await tx.items(assessmentId, version)).filter(isInterview);
  const responses = asked.length > 0 ? await tx.responses(id) : [];
  return asked.map(({ id: itemId, criterionId, item }) => ({
    question: item.prompt,
    criterion: criterionId,
    conversation:
      transcriptOf(
        item,
        responses.find((one) => one.itemId === itemId),
      ) ?? [],
  }));
}

type Place = { turns: Talk['turns']; at: number; said: Said };

function lineOf(turn: Turn, { turns, at, said }: Place): ReportTurn {
  if (turn.by === 'interviewer') return { by: turn.by, kind: turn.kind, ...askedIn(turn), at: turn.at };
  if (turn.entry === null) return { by: turn.by, kind: 'nothing', text: '', at: turn.at };
  const before = turns.slice(0, at).findLast((one) => one.by === 'candidate' || one.kind === 'followUp');
  const kind = before?.by === 'candidate' ? 'added' : 'answer';
  return { by: turn.by, kind, text: said[turn.entry]?.text ?? '', at: turn.at };
}

const askedIn = (turn: Extract<Turn, { by: 'interviewer' }>) =>
  turn.kind === 'followUp' ? { text: turn.text, engine: turn.engine } : { text: '' };

function unsentOf(said: Said, given: Given): ReportTurn[] {
  const sent = (given?.talk?.turns ?? []).filter((turn) => turn.by === 'candidate' && turn.entry !== null).length;
  const at = given?.savedAt.toISOString() ?? '';
  return said
    .slice(sent)
    .filter(({ text }) => text.trim() !== '')
    .map(({ text }) => ({ by: 'candidate', kind: 'unsent', text, at }));
}
