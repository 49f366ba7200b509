// What buttons, picks and forms are called, and the ids that they carry.
import { z } from 'zod';
import { UserError } from '../errors.ts';
import { AssessmentId, AttemptId } from '../model/ids.ts';

export const ACTION = {
  new: 'new',
  /** Drafts again after a failure. */
  retry: 'retry',
  approve: 'approve',
  edit: 'edit',
  editQuestion: 'editQuestion',
  /** Shows a question with its key or rubric. */
  item: 'item',
  try: 'try',
  invite: 'invite',
  shareLink: 'shareLink',
  /** Asks for a link to the report. */
  open: 'open',
  /** Asks for the report's PDF as a direct message. */
  pdf: 'pdf',
  /** Follows a link; the platform tells us, and there is nothing to do. */
  visit: 'visit',
  person: 'person',
  advance: 'advance',
  hold: 'hold',
  reject: 'reject',
  undo: 'undo',
  /** With two to four attempts: shows them side by side. With none: asks which. */
  compare: 'compare',
  page: 'page',
  view: 'view',
  /** Writes to those who haven't finished. */
  remind: 'remind',
  /** Tells those who owe a scorecard. */
  remindReviewers: 'remindReviewers',
  close: 'close',
  reopen: 'reopen',
  show: 'show',
  /** A fresh code to link a thread; without an assessment, to join a workspace. */
  newCode: 'newCode',
  unlink: 'unlink',
  /** Gives one's scorecard, or changes it. */
  scorecard: 'scorecard',
  comment: 'comment',
  askScorecards: 'askScorecards',
  /** Runs the command that a mistyped one was meant to be. */
  run: 'run',
  /** Sent by the card itself when somebody looks at it: it brings the viewer's own view. */
  refresh: 'refresh',
} as const;
export type Action = (typeof ACTION)[keyof typeof ACTION];

/** How a press is answered where a platform has the choice: on the pressed card, in a dialog for the presser alone, or by following a link. */
const ANSWERED = {
  new: 'apart',
  retry: 'in place',
  approve: 'in place',
  edit: 'apart',
  editQuestion: 'apart',
  item: 'apart',
  try: 'apart',
  invite: 'apart',
  shareLink: 'apart',
  open: 'apart',
  pdf: 'apart',
  visit: 'link',
  person: 'apart',
  advance: 'apart',
  hold: 'apart',
  reject: 'apart',
  undo: 'in place',
  compare: 'apart',
  page: 'in place',
  view: 'in place',
  close: 'in place',
  reopen: 'in place',
  show: 'in place',
  newCode: 'in place',
  unlink: 'in place',
  scorecard: 'apart',
  comment: 'apart',
  askScorecards: 'apart',
  remind: 'apart',
  remindReviewers: 'apart',
  run: 'apart',
  refresh: 'in place',
} as const satisfies Record<Action, 'in place' | 'apart' | 'link'>;

/** True for what only changes or turns over the card that was pressed. */
export const answeredInPlace = (action: string): boolean =>
  Object.hasOwn(ANSWERED, action) && ANSWERED[action as Action] === 'in place';

/** What reaches many at once, or ends something: asked about before it is done, whatever the pressed card says. */
const ASKED_FIRST = [ACTION.close, ACTION.unlink, ACTION.remind, ACTION.remindReviewers] as const;
export type AskedFirst = (typeof ASKED_FIRST)[number];

export const isAskedFirst = (action: string): action is AskedFirst =>
  (ASKED_FIRST as readonly string[]).includes(action);

export const FORM = {
  new: 'new',
  edit: 'edit',
  question: 'question',
  invite: 'invite',
  decide: 'decide',
  compare: 'compare',
  settings: 'settings',
  scorecard: 'scorecard',
  comment: 'comment',
  askScorecards: 'askScorecards',
} as const;
export type FormId = (typeof FORM)[keyof typeof FORM];

export const DecisionKind = z.enum(['advance', 'hold', 'reject']);
export type DecisionKind = z.infer<typeof DecisionKind>;

const Carried = z.object({
  assessmentId: AssessmentId.optional(),
  attemptIds: z.array(AttemptId).max(4).optional(),
  /** The question's place in the draft, from 1. */
  question: z.int().min(1).max(999).optional(),
  /** From 1. */
  page: z.int().min(1).max(99_999).optional(),
  /** The card's revision: a press on an older card is answered with the fresh one. */
  revision: z.int().min(0).optional(),
  /** How many people a bulk action was confirmed for. */
  people: z.int().min(1).max(99_999).optional(),
  decision: DecisionKind.optional(),
  /** How many decisions about the person there were when it was shown: one made since isn't overridden unasked. */
  seen: z.int().min(0).max(99_999).optional(),
  command: z
    .string()
    .regex(/^[a-z]{1,20}$/)
    .optional(),
});
export type Carried = z.infer<typeof Carried>;

// One letter a key: an option's value holds 75 characters in Slack, and an id takes 36.
const SHORT = {
  assessmentId: 'a',
  attemptIds: 't',
  question: 'q',
  page: 'p',
  revision: 'r',
  people: 'n',
  decision: 'd',
  seen: 's',
  command: 'c',
} as const satisfies Record<keyof Carried, string>;
const KEYS = Object.keys(SHORT) as (keyof Carried)[];

const Value = z.string().max(255);

/** Ids as the text of a button's value, at most 255 characters; with one id and a revision at most 75. */
export function encodeValue(carried: Carried): string {
  const entries = KEYS.map((key) => [SHORT[key], carried[key]]);
  return Value.parse(JSON.stringify(Object.fromEntries(entries)));
}

/** The ids of a button's value. Throws a `UserError` when it isn't one of ours: the card is from another time. */
export function decodeValue(value: string): Carried {
  const json = Value.safeParse(value).success ? readJson(value) : undefined;
  const entries = KEYS.map((key) => [key, json?.[SHORT[key]]]);
  const carried = json ? Carried.safeParse(Object.fromEntries(entries)) : undefined;
  if (carried?.success) return carried.data;
  throw new UserError('button-unknown', (t) => t.problems.oldButton);
}

function readJson(value: string): Record<string, unknown> | undefined {
  try {
    const json: unknown = JSON.parse(value);
    return z.record(z.string(), z.unknown()).safeParse(json).data;
  } catch {
    return undefined;
  }
}
