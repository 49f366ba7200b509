import type { AssessmentId, CriterionId, ItemId, MemberId, ThreadId } from '../model/ids.ts';
import type { Item } from '../model/item.ts';
import type { Locale } from '../text/locale.ts';
import type { Platform } from './members.ts';

export type AssessmentState = 'drafting' | 'failed' | 'draft' | 'open' | 'closed';

export type Assessment = {
  id: AssessmentId;
  title: string;
  job: string;
  language: string;
  state: AssessmentState;
  version: number;
  /** Counts what its card shows; a press on an older card is answered with the fresh one. */
  cardRevision: number;
  withCv: boolean;
  withQuestions: boolean;
  /** Whether its draft is to have an interview; whether it has one, its items say. */
  withInterview: boolean;
  timeLimitMinutes: number | null;
  minutes: number;
  closesAt: Date | null;
  engine: string | null;
  notes: string[];
  flags: { quote: string; why: string }[];
  /** The model that was to draft it gave no answer. */
  fellBack: boolean;
  /** A member has changed what was drafted. */
  edited: boolean;
  createdBy: MemberId;
  createdAt: Date;
  approvedAt: Date | null;
  closedAt: Date | null;
  /** Null when the deadline closed it. */
  closedBy: MemberId | null;
  /** Whether names wait for a decision; null: as the workspace has it. */
  blind: boolean | null;
};

/** `least`: who is clearly below this score is marked; null where the criterion is no must-have. */
export type Criterion = { id: CriterionId; name: string; weight: number; because: string; least?: number | null };
export type AssessmentItem = {
  id: ItemId;
  criterionId: CriterionId;
  source: string;
  item: Item;
  /** Who doesn't get it right is marked. */
  knockout?: boolean;
  /** It marks alone: a knock-out that is no part of its criterion’s score. */
  requirementOnly?: boolean;
};

export type NewAssessment = Pick<
  Assessment,
  'id' | 'title' | 'job' | 'withCv' | 'withQuestions' | 'timeLimitMinutes' | 'closesAt' | 'createdBy'
> & { withInterview?: boolean };

/** Criteria and items of a draft, in order; replaces what was there. */
export type DraftContent = {
  title: string;
  language: string;
  minutes: number;
  engine: string;
  notes: string[];
  flags: { quote: string; why: string }[];
  fellBack?: boolean;
  criteria: Criterion[];
  items: AssessmentItem[];
};

export type Thread = {
  id: ThreadId;
  assessmentId: AssessmentId;
  platform: Platform;
  channel: string;
  message: string | null;
  public: boolean;
  /** The language of its card: that of the member who brought it here. */
  locale: Locale;
  /** What the place is called, where everybody who reads the card may know it. */
  title: string | null;
  /** Hash of what the message shows, so that an update that changes nothing isn't sent. */
  shown: string | null;
  sentAt: Date | null;
  /** Since when it follows the assessment no longer; the row goes as soon as its message says so. */
  leftAt: Date | null;
};

export type NewThread = Pick<Thread, 'id' | 'assessmentId' | 'platform' | 'channel' | 'public' | 'locale'> & {
  title?: string;
};

export type AssessmentStore = {
  addAssessment(assessment: NewAssessment): Promise<void>;
  assessment(id: AssessmentId): Promise<Assessment | undefined>;
  /** The same, locked until the transaction ends: two members who press at once stand in line. */
  lockAssessment(id: AssessmentId): Promise<Assessment | undefined>;
  assessments(states: AssessmentState[], limit: number): Promise<Assessment[]>;
  saveDraft(id: AssessmentId, draft: DraftContent): Promise<void>;
  setAssessment(
    id: AssessmentId,
    change: Partial<Pick<Assessment, 'title' | 'state' | 'closesAt' | 'minutes' | 'notes' | 'blind'>> & {
      by?: MemberId;
    },
  ): Promise<void>;
  /** Of the newest version, or of the one that somebody took. */
  criteria(id: AssessmentId, version?: number): Promise<Criterion[]>;
  items(id: AssessmentId, version?: number): Promise<AssessmentItem[]>;
  /** To how many candidates of the workspace each question was given, or those of one source, by source; trials don’t count. */
  exposures(source?: string): Promise<ReadonlyMap<string, number>>;
  /** Counts the card's revision up, so that older cards are known as stale. */
  touchCard(id: AssessmentId): Promise<void>;

  /** A thread that was leaving stays. */
  addThread(thread: NewThread): Promise<void>;
  /** Those that follow the assessment. */
  threads(id: AssessmentId): Promise<Thread[]>;
  /** Those whose message has still to say that they don't follow it any more. */
  leavingThreads(id: AssessmentId): Promise<Thread[]>;
  leaveThread(id: ThreadId): Promise<void>;
  /** Forgets a thread that is leaving; one that follows again meanwhile stays. */
  removeThread(id: ThreadId): Promise<void>;
  /** Those that have a card in a channel, newest first, at most a hundred; in Teams, where a thread has none, those of its channel. */
  assessmentsOfChannel(platform: Platform, channel: string): Promise<Assessment[]>;
  /** Takes the thread for drawing until `until`; false while somebody else has it. */
  takeThread(id: ThreadId, forMs: number): Promise<boolean>;
  /** `heldMs` gives the thread free (0), or keeps it closed to everybody for as long as the platform asked to wait. */
  setThread(
    id: ThreadId,
    change: { message?: string | null; shown?: string; problem?: string | null; heldMs?: number },
  ): Promise<void>;
};
