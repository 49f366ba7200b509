// What the candidate's page is told, and what it may say: the contract between `web/` and `web/app`.
import { z } from 'zod';
import { Answer, type ItemKind } from './item.ts';
import { LOCALES, type Locale } from '../text/locale.ts';
import type { ConfirmedCv } from './cv.ts';
import type { Met } from './cv-match.ts';
import type { Sighting } from './integrity.ts';
import type { Talk } from './interview.ts';

/** An ISO 8601 instant in UTC. */
type Instant = string;

export const Availability = z.enum(['now', 'notice', 'unknown']);

// The messages of fields are codes; the words for each are in the catalogue (`candidate.fields`).

/** A name on one line, without signs that steer text or pass for an address. */
const Name = z
  .string()
  .transform((name) =>
    name
      .toWellFormed()
      .replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, ' ')
      .replace(/\s+/gu, ' ')
      .trim(),
  )
  .pipe(
    z
      .string()
      .min(1, 'nameMissing')
      .max(120, 'nameTooLong')
      .refine((name) => !name.includes('://'), 'nameIsAddress'),
  );

/** The intake (P3). Phone in any usual writing; salary is what the candidate hopes for a year, as typed. */
export const Intake = z.object({
  name: Name,
  email: z.email().max(254),
  phone: z.string().trim().max(40),
  location: z.string().trim().max(120),
  availability: Availability,
  noticePeriod: z.string().trim().max(60),
  salary: z.string().trim().max(60),
});
export type Intake = z.infer<typeof Intake>;

/** `POST /api/a/:token/start`: consent, and for a share link who is starting. */
export const Start = z.object({
  agreed: z.literal(true),
  keepProfile: z.boolean(),
  noticeVersion: z.int(),
  /** Whose language model the notice named; null where it named none. */
  noticeModel: z.string().max(260).nullable().default(null),
  language: z.enum(LOCALES),
  name: Name.optional(),
  email: z.email().max(254).optional(),
});
export type Start = z.infer<typeof Start>;

/** One open page: a random id of its browser, a dot, and one of its tab. */
export const Writer = z.string().regex(/^[a-z0-9]{8,40}\.[a-z0-9]{8,40}$/);
/** `POST /api/a/:token/pen` and `/leave`: a page takes the writing over, or says that it is going. */
export const TakePen = z.object({ writer: Writer });
/** `PUT /api/a/:token/language`: what the page speaks from now on. */
export const Speak = z.object({ language: z.enum(LOCALES) });

/** `PUT /api/a/:token/answers/:item`. `revision` counts up on the device; the server keeps the highest. */
export const SaveAnswer = z.object({
  answer: Answer.nullable(),
  revision: z.int().min(1),
  /** The newest revision of the server's that the device has seen. */
  base: z.int().min(0).optional(),
  /** When it was typed: ms since 1970 by the server's clock, carried on by the device's steady one. */
  typedAt: z.int().min(0).optional(),
  writer: Writer.optional(),
});
export type SaveAnswer = z.infer<typeof SaveAnswer>;

/** `POST /api/a/:token/interview/:item`: sends the saved messages up to the `count`-th; `nothing`: there is nothing to add. */
export const Say = z.object({
  count: z.int().min(0).max(40),
  nothing: z.boolean().optional(),
  writer: Writer.optional(),
});
export type Say = z.infer<typeof Say>;

/** `POST /api/a/:token/alive`: a heartbeat; `offlineMs` is how long the device says it had no connection since the last. */
export const Alive = z.object({ offlineMs: z.int().min(0).max(86_400_000), writer: Writer.optional() });

/** `POST /api/a/:token/submit`. */
export const Submit = z.object({ comment: z.string().trim().max(2000) });

/** `PUT /api/a/:token/feedback`: how the candidate found it, from 1, hard to bear, to 5, very good. */
export const Feedback = z.object({ level: z.int().min(1).max(5) });
export type Feedback = z.infer<typeof Feedback>;

/** `POST /api/a/:token/requests`: what a candidate may ask people for once they have submitted. */
export const RequestKind = z.enum(['review', 'correct', 'erase']);
export type RequestKind = z.infer<typeof RequestKind>;
export const AskPeople = z.object({ kind: RequestKind, text: z.string().trim().max(2000) });
export type AskPeople = z.infer<typeof AskPeople>;

export type PartKind = 'intake' | 'cv' | 'questions' | 'interview';
export type Part = { kind: PartKind; minutes: number; done: boolean };

/** A question as the candidate sees it: no key, no rubric. */
export type PageItem = {
  id: string;
  kind: ItemKind;
  prompt: string;
  /** The language of its words, or null where they say too little to be sure. */
  language: string | null;
  context: string | null;
  options: string[];
  unit: string | null;
  minutes: number;
};

export type PageTalk = Pick<Talk, 'turns' | 'done'>;

/** `by`: whether an AI writes to the candidate. The questions come when the other ones do; what was said is in `answers`. */
export type PageInterview = {
  by: 'script' | 'model';
  /** An answer can be spoken and is written down, to be corrected and sent. */
  voice: boolean;
  count: number;
  questions: (PageItem & { talk: PageTalk })[];
};

/** `POST /api/a/:token/interview/:item/voice` answers a recording with what was understood. */
export type Written = { text: string };

/** `POST /api/a/:token/interview/:item` answers with one of these a line: words as they are written, then all that was said. */
export type Spoken = { words: string | null } | { talk: PageTalk } | PageProblem;

/** `problem` is one sentence in the candidate's words; the attempt goes on without the file. */
export type PageCv =
  | { state: 'none' }
  | { state: 'reading'; fileName: string }
  | { state: 'failed'; fileName: string; problem: { code: string; message: string } }
  | ({ state: 'read'; fileName: string; pages: number | null; warnings: string[]; confirmed: boolean } & ConfirmedCv);

/** Server clock of the questions part; the device only counts down between two answers of the server. */
export type PageClock = { secondsLeft: number; givenBackSeconds: number; running: boolean };

/** `POST /api/a/:token/look` answers with it. */
export type PageLook = { clock: PageClock | null; closesAt: Instant | null };

export type PageCriterion = { name: string; score: number | null; low: number; high: number; reason: string };

/** What a member answered, by name, and whether anything was changed. */
export type PageAnswer = { text: string; changed: boolean; by: string | null; at: Instant };

/** The result in plain words; `null` criteria list while scoring goes on. */
/** `quote`: words of the CV, null where it says nothing. */
export type PageCvLine = { name: string; met: Met; quote: string | null };

export type PageResult = {
  submittedAt: Instant;
  criteria: PageCriterion[] | null;
  engine: string | null;
  /** When the scores were computed anew by a newer rubric; null where they are the first ones. */
  scoredAgainAt: Instant | null;
  /** What was read of their CV for what the job asks; null where none was compared. */
  cv: PageCvLine[] | null;
  /** How they found it, once they have said so. */
  feedback: Feedback | null;
  /** What was asked of people so far; each kind can be asked once. */
  asked: { kind: RequestKind; at: Instant; answer: PageAnswer | null }[];
};

export type SavedAnswer = { answer: Answer | null; revision: number; savedAt: Instant };

/** The page that writes: its id, and since when. */
export type PagePen = { id: string; since: Instant };

export type CandidatePage = {
  /** `new`: nothing agreed yet · `open`: working · `submitted`: being scored · `scored`: result ready. */
  state: 'new' | 'open' | 'submitted' | 'scored';
  /** A share link asks for name and e-mail before anything else. */
  share: boolean;
  /** A member trying it out: said on every screen, never ranked. */
  trial: boolean;
  /** `look`: which version of the company's own colour and logo to fetch, where it has them. */
  workspace: {
    name: string;
    contact: string | null;
    look: { version: number; hasAccent: boolean; hasLogo: boolean };
  };
  /** The language that the page speaks: the attempt’s, else the one asked for. */
  language: Locale;
  /** The member who decides with the hiring team, or null where nobody is known. */
  decider: string | null;
  title: string;
  /** What members wrote is in this language, as a tag for `lang`. */
  contentLanguage: string;
  closesAt: Instant | null;
  now: Instant;
  /** `model`: whose language model reads written answers, or null where none does. */
  notice: { version: number; date: string; retentionMonths: number; model: string | null };
  firstName: string | null;
  parts: Part[];
  /** The limit of the questions part in minutes, or null for none. */
  timeLimitMinutes: number | null;
  intake: Intake | null;
  cv: PageCv;
  /** How many there are; the questions themselves come with consent, and with a time limit only once the clock runs. */
  questionCount: number;
  /** Which kinds there are, so that each can be practised before the clock runs. */
  questionKinds: ItemKind[];
  questions: PageItem[];
  /** Null where there is none. */
  interview: PageInterview | null;
  answers: Record<string, SavedAnswer>;
  clock: PageClock | null;
  /** Null when no page writes, or the one that did has been silent for long. */
  pen: PagePen | null;
  /** What the team will be shown beside the answers, so far; empty before there are answers, and once they are submitted. */
  noticed: Sighting[];
  result: PageResult | null;
};

/** Every refusal of the page's API. 422 carries `fields`; 409 on an answer carries the newer one; `mine`: this very page wrote it. */
export type PageProblem = {
  error: { code: string; message: string; fields?: Record<string, string>; newer?: SavedAnswer & { mine: boolean } };
};
