// What was read from a file that a member handed over, until they have said what becomes of it.
import { z } from 'zod';
import { AssessmentId, TemplateId } from './ids.ts';

const Person = z.object({ name: z.string(), email: z.string() });

/** A document is a CV or a job description; what it was taken for can be put right. */
const Read = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('people'),
    people: z.array(Person),
    problems: z.array(z.object({ line: z.int(), message: z.string() })),
  }),
  z.object({
    kind: z.literal('document'),
    likely: z.enum(['cv', 'job']),
    /** What a CV says of whose it is; empty where it says nothing. */
    person: Person,
    text: z.string(),
    /** What nobody sees who looks at the file; missing in what was read before it was kept. */
    hidden: z.array(z.string()).default([]),
    /** False for plain text, which is no CV. */
    maybeCv: z.boolean(),
  }),
  /** Who was invited from a list, for their links to be told. */
  z.object({
    kind: z.literal('invited'),
    people: z.array(Person),
    already: z.array(z.string()),
    mailed: z.boolean(),
  }),
]);
type Read = z.infer<typeof Read>;

/** The form that a document was attached to: the assessment begins by itself once it is read. */
const Start = z.object({
  title: z.string(),
  withCv: z.boolean(),
  withQuestions: z.boolean(),
  /** Missing in what was handed over before there were interviews. */
  withInterview: z.boolean().default(false),
  closesAt: z.coerce.date().nullable(),
  timeLimitMinutes: z.number().nullable(),
  template: AssessmentId.optional(),
  saved: TemplateId.optional(),
});

export const DroppedContent = z.object({
  name: z.string(),
  read: Read.nullable(),
  start: Start.optional(),
  /** Whether the invitations that were confirmed go out by e-mail. */
  mail: z.boolean().optional(),
});
export type DroppedContent = z.infer<typeof DroppedContent>;
/** What a kind of file holds. */
export type ReadAs<Kind extends Read['kind']> = Extract<Read, { kind: Kind }>;

export const DroppedProblem = z.enum([
  'empty',
  'truncated',
  'encrypted',
  'image-only',
  'letters',
  'too-large',
  'zip-bomb',
  'wrong-type',
  'unreadable',
  'encoding',
  'too-many',
  'nobody',
  'short',
  'unfetched',
]);
export type DroppedProblem = z.infer<typeof DroppedProblem>;
