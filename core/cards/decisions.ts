// How a person's decision is put into words and buttons; the three are always equal.
import type { AssessmentId, AttemptId } from '../model/ids.ts';
import type { Words } from '../text/en.ts';
import { ACTION, type DecisionKind } from './actions.ts';
import { encodeValue, type Carried } from './carried.ts';
import type { Button } from './card.ts';
import type { ShownDecision } from './ranked-view.ts';
import { oneLine, short } from './words.ts';

const KINDS = ['advance', 'hold', 'reject'] as const satisfies DecisionKind[];

/** "Advanced by Owen Bright, 24 November 10:12" */
export function decidedBy({ kind, by, at }: Pick<ShownDecision, 'kind' | 'by' | 'at'>, t: Words): string {
  return t.decision.by[kind](short(by, 80), at);
}

export type Subject = { assessmentId: AssessmentId; revision: number; attemptId: AttemptId; name: string };
/** How many decisions about the person there were when it was shown. */
export type Seen = { seen?: number | undefined };

/** Report, Advance, Hold, Reject, all grey; a decision that stands is not offered again. */
export function personButtons(subject: Subject, standing: DecisionKind | undefined, t: Words): Button[] {
  const kinds = KINDS.filter((kind) => kind !== standing);
  return [reportButton(subject, t), ...kinds.map((kind) => decisionButton(subject, kind, t))];
}

export function reportButton(subject: Subject, t: Words): Button {
  return {
    label: t.decision.report,
    action: ACTION.open,
    value: valueOf(subject),
    spoken: t.decision.spoken.report(oneLine(subject.name)),
  };
}

function decisionButton(subject: Subject, kind: DecisionKind, t: Words): Button {
  return {
    label: t.decision.verb[kind],
    action: ACTION[kind],
    value: valueOf(subject),
    spoken: t.decision.spoken[kind](oneLine(subject.name)),
  };
}

/** It takes back the decision that it was shown with, and none that came after. */
export function undoButton({ seen, ...subject }: Subject & Seen, t: Words): Button {
  return {
    label: t.decision.undo,
    action: ACTION.undo,
    value: encodeValue({
      assessmentId: subject.assessmentId,
      attemptIds: [subject.attemptId],
      revision: subject.revision,
      seen,
    }),
    spoken: t.decision.spoken.undo(short(subject.name, 50)),
  };
}

/** The value of a button about one person. */
export function valueOf(
  { assessmentId, attemptId, revision }: Omit<Subject, 'name'>,
  more: Pick<Carried, 'hide'> = {},
): string {
  return encodeValue({ assessmentId, attemptIds: [attemptId], revision, ...more });
}

/** The value of a pick's option about one person, and whether it stands in a list without those who miss a must-have; short enough for Slack's 75 characters. */
export function optionValueOf(
  { attemptId, revision }: Pick<Subject, 'attemptId' | 'revision'>,
  { hides = false }: { hides?: boolean } = {},
): string {
  return encodeValue({ attemptIds: [attemptId], revision, ...(hides ? { hide: true } : {}) });
}
