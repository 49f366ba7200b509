// What members changed about somebody's scores, with who, when and why; and the buttons to change one and to take that back.
import type { Words } from '../text/en.ts';
import { ACTION } from './actions.ts';
import { encodeValue } from './carried.ts';
import type { Button, CardBlock } from './card.ts';
import { valueOf, type Subject } from './decisions.ts';
import { quote, strong, text } from './spans.ts';
import { quoted, short } from './words.ts';

export type ShownChange = {
  criterion: string;
  was: number | null;
  score: number;
  by: string;
  at: string;
  reason: string;
  undone: { by: string; at: string } | null;
};

export type Rescoring = {
  /** Oldest first. */
  changes: ShownChange[];
  mayChange: boolean;
  /** The last change can still be taken back. */
  mayUndo: boolean;
};

const SHOWN = 5;

export function rescoreBlocks(subject: Subject, rescoring: Rescoring | undefined, t: Words): CardBlock[] {
  if (!rescoring) return [];
  const { changes, mayChange, mayUndo } = rescoring;
  const buttons = mayChange
    ? [changeButton(subject, t), ...(mayUndo ? [undoButton(subject, changes.length, t)] : [])]
    : [];
  return [
    ...changes.slice(-SHOWN).map((change) => changeBlock(change, t)),
    ...(buttons.length > 0 ? [{ type: 'buttons', id: 'rescore', buttons } satisfies CardBlock] : []),
  ];
}

export const scoreFigure = (score: number | null, t: Words): string =>
  score === null ? t.rescore.none : t.figure(Math.round(score));

function changeBlock({ criterion, was, score, by, at, reason, undone }: ShownChange, t: Words): CardBlock {
  const what = t.rescore.changed(short(criterion, 80), scoreFigure(was, t), scoreFigure(score, t));
  const back = undone ? [t.gap, t.rescore.undoneBy(short(undone.by, 80), undone.at)] : [];
  return text(
    strong(what),
    '\n',
    t.sentence(t.rescore.by(short(by, 80), at)),
    ...back,
    '\n',
    quote(quoted(reason, 500, t)),
  );
}

const changeButton = (subject: Subject, t: Words): Button => ({
  label: t.rescore.button,
  action: ACTION.changeScore,
  value: valueOf(subject),
});

/** It takes back the change that it was shown with, and none that came after. */
const undoButton = ({ assessmentId, attemptId, revision }: Subject, seen: number, t: Words): Button => ({
  label: t.rescore.undo,
  action: ACTION.undoScore,
  value: encodeValue({ assessmentId, attemptIds: [attemptId], revision, seen }),
});
