// What a button or a form carries: ids and numbers, never anybody's data.
import { z } from 'zod';
import { UserError } from '../errors.ts';
import { AssessmentId, AttemptId, FileId, InvitationId, ItemId, TemplateId, ThreadId } from '../model/ids.ts';
import { DecisionKind, ExportFormat } from './actions.ts';

const Carried = z.object({
  assessmentId: AssessmentId.optional(),
  attemptIds: z.array(AttemptId).max(4).optional(),
  invitationId: InvitationId.optional(),
  format: ExportFormat.optional(),
  /** The question's place in the draft, from 1. */
  question: z.int().min(1).max(999).optional(),
  /** The question itself, where another may have come to its place since it was shown. */
  itemId: ItemId.optional(),
  /** From 1. */
  page: z.int().min(1).max(99_999).optional(),
  /** The card's revision: a press on an older card is answered with the fresh one. */
  revision: z.int().min(0).optional(),
  /** How many people a bulk action was confirmed for. */
  people: z.int().min(1).max(99_999).optional(),
  /** What the assessment asked when it was shown: a form of an older version is refused. */
  version: z.int().min(1).max(99_999).optional(),
  /** It was a draft when it was shown: what an open one asks isn't changed unasked. */
  draft: z.boolean().optional(),
  /** Without those who miss a must-have. */
  hide: z.boolean().optional(),
  decision: DecisionKind.optional(),
  /** What was shown, as a number: how many decisions about a person there were, or a draft’s title and limits. What somebody changed since isn't overridden unasked. */
  seen: z.int().min(0).max(99_999).optional(),
  /** A file that was handed over in chat. */
  fileId: FileId.optional(),
  /** The place that a question asked elsewhere is about. */
  threadId: ThreadId.optional(),
  templateId: TemplateId.optional(),
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
  invitationId: 'i',
  format: 'f',
  question: 'q',
  page: 'p',
  revision: 'r',
  people: 'n',
  version: 'v',
  draft: 'u',
  hide: 'h',
  decision: 'd',
  seen: 's',
  command: 'c',
  fileId: 'x',
  itemId: 'm',
  threadId: 'l',
  templateId: 'e',
} as const satisfies Record<keyof Carried, string>;
const KEYS = Object.keys(SHORT) as (keyof Carried)[];

const Value = z.string().max(255);
const Json = z.record(z.string(), z.unknown());

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
    return Json.safeParse(json).data;
  } catch {
    return undefined;
  }
}
