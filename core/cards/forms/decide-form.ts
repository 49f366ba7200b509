// The form that asks why, before a decision stands.
import { z } from 'zod';
import type { Words } from '../../text/en.ts';
import type { DecisionKind } from '../actions.ts';
import { FORM } from '../actions.ts';
import { encodeValue } from '../carried.ts';
import type { Form } from '../card.ts';
import type { Seen, Subject } from '../decisions.ts';
import { cut, oneLine, short, shortNames } from '../words.ts';
import { one, parsed, required, type FormValues, type Parsed } from './values.ts';

/** What Slack shows above a form. */
const TITLE = 24;
const LEAST = 3;
const MOST = 1000;

/** So many scorecards are `owed`: it is said, and stops nobody. */
export function decideForm(subject: Subject & Seen & { kind: DecisionKind; owed: number }, t: Words): Form {
  const { assessmentId, attemptId, revision, kind, owed, seen } = subject;
  const waiting = owed > 0 ? `\n${t.review.problems.owed(owed)}` : '';
  const [called = ''] = shortNames([subject.name]);
  return {
    id: FORM.decide,
    title: titleOf(subject, t),
    context: encodeValue({ assessmentId, attemptIds: [attemptId], revision, decision: kind, seen }),
    fields: [
      {
        type: 'say',
        text: [
          { text: short(subject.name, 120), style: 'strong' },
          { text: `\n${t.sentences([t.decision.nothingSentBy(called), t.decision.after[kind]])}${waiting}` },
        ],
      },
      {
        type: 'text',
        name: 'reason',
        label: t.decision.why,
        min: LEAST,
        max: MOST,
        lines: 'many',
        hint: t.decision.whyHint,
      },
    ],
    submit: t.decision.verb[kind],
    close: t.common.cancel,
  };
}

// The whole name where it fits, else the first name, else none: half a name could be somebody else's.
function titleOf({ kind, name }: Subject & { kind: DecisionKind }, t: Words): string {
  const candidates = [oneLine(name), ...shortNames([name])].map((called) => t.decision.ask[kind](called));
  return candidates.find((title) => title.length <= TITLE) ?? cut(t.decision.askThis[kind], TITLE);
}

export function parseDecide(values: FormValues, t: Words): Parsed<{ reason: string }> {
  const Decide = z.object({ reason: required(t.decision.reasonMissing, MOST, t).min(LEAST, t.decision.reasonShort) });
  return parsed(Decide, { reason: one(values, 'reason') });
}
