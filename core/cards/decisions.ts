// How a person's decision is put into words and buttons; the three are always equal.
import type { AssessmentId, AttemptId } from '../model/ids.ts';
import { ACTION, encodeValue, type DecisionKind } from './actions.ts';
import type { Button } from './card.ts';
import type { ShownDecision } from './ranked-view.ts';
import { oneLine, short } from './words.ts';

export const VERB = { advance: 'Advance', hold: 'Hold', reject: 'Reject' } as const satisfies Record<
  DecisionKind,
  string
>;
export const DONE = { advance: 'advanced', hold: 'on hold', reject: 'rejected' } as const satisfies Record<
  DecisionKind,
  string
>;

const BY = { advance: 'Advanced by', hold: 'Put on hold by', reject: 'Rejected by' } as const satisfies Record<
  DecisionKind,
  string
>;
const KINDS = ['advance', 'hold', 'reject'] as const satisfies DecisionKind[];

/** "Advanced by Owen Bright, 24 November 10:12" */
export function decidedBy({ kind, by, at }: Pick<ShownDecision, 'kind' | 'by' | 'at'>): string {
  return `${BY[kind]} ${short(by, 80)}, ${at}`;
}

export type Subject = { assessmentId: AssessmentId; revision: number; attemptId: AttemptId; name: string };

/** Report, Advance, Hold, Reject, all grey; a decision that stands is not offered again. */
export function personButtons(subject: Subject, standing: DecisionKind | undefined): Button[] {
  const kinds = KINDS.filter((kind) => kind !== standing);
  return [reportButton(subject), ...kinds.map((kind) => decisionButton(subject, kind))];
}

export function reportButton(subject: Subject): Button {
  return {
    label: 'Report',
    action: ACTION.open,
    value: valueOf(subject),
    spoken: `Open the report of ${oneLine(subject.name)}`,
  };
}

function decisionButton(subject: Subject, kind: DecisionKind): Button {
  return {
    label: VERB[kind],
    action: ACTION[kind],
    value: valueOf(subject),
    spoken: `${VERB[kind]} ${oneLine(subject.name)}`,
  };
}

/** The value of a button about one person. */
export function valueOf({ assessmentId, attemptId, revision }: Omit<Subject, 'name'>): string {
  return encodeValue({ assessmentId, attemptIds: [attemptId], revision });
}

/** The value of a pick's option about one person; short enough for Slack's 75 characters. */
export function optionValueOf({ attemptId, revision }: Pick<Subject, 'attemptId' | 'revision'>): string {
  return encodeValue({ attemptIds: [attemptId], revision });
}
