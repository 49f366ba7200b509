// The form that asks why, before a decision stands.
import { z } from 'zod';
import type { Words } from '../../text/en.ts';
import type { DecisionKind } from '../actions.ts';
import { FORM, encodeValue } from '../actions.ts';
import type { Form } from '../card.ts';
import { VERB, type Subject } from '../decisions.ts';
import { cut, oneLine, short, shortNames } from '../words.ts';
import { one, parsed, type FormValues, type Parsed } from './values.ts';

/** What Slack shows above a form. */
const TITLE = 24;

const AFTER = {
  advance: 'The card will say that you advanced them.',
  hold: 'They keep their place, and the card will say that you put them on hold.',
  reject: 'The card will say that you rejected them. Their answers stay until they are due to be deleted.',
} as const satisfies Record<DecisionKind, string>;

/** So many scorecards are `owed`: it is said, and stops nobody. */
export function decideForm(subject: Subject & { kind: DecisionKind; owed: number }, t: Words): Form {
  const { assessmentId, attemptId, revision, kind, owed } = subject;
  const waiting = owed > 0 ? `\n${t.review.problems.owed(owed)}` : '';
  const [called = ''] = shortNames([subject.name]);
  return {
    id: FORM.decide,
    title: titleOf(subject),
    context: encodeValue({ assessmentId, attemptIds: [attemptId], revision, decision: kind }),
    fields: [
      {
        type: 'say',
        text: [
          { text: short(subject.name, 120), style: 'strong' },
          { text: `\nNothing is sent to ${called} by this. ${AFTER[kind]}${waiting}` },
        ],
      },
      {
        type: 'text',
        name: 'reason',
        label: 'Why',
        min: 3,
        max: 1000,
        lines: 'many',
        hint: 'Kept with the decision; the candidate can ask for it.',
      },
    ],
    submit: VERB[kind],
    close: 'Cancel',
  };
}

// The whole name where it fits, else the first name, else none: half a name could be somebody else's.
function titleOf({ kind, name }: Subject & { kind: DecisionKind }): string {
  const candidates = [oneLine(name), ...shortNames([name])].map((called) => `${VERB[kind]} ${called}?`);
  return candidates.find((title) => title.length <= TITLE) ?? cut(`${VERB[kind]} this person?`, TITLE);
}

const Decide = z.object({
  reason: z
    .string()
    .trim()
    .min(1, 'Say why in a few words. A decision needs a reason.')
    .min(3, 'Say a little more: at least 3 characters.')
    .max(1000, 'At most 1,000 characters fit here.'),
});

export function parseDecide(values: FormValues): Parsed<{ reason: string }> {
  return parsed(Decide, { reason: one(values, 'reason') });
}
