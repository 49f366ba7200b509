// The asynchronous half of the journey on one page: every job, what it carries (ids only), and how it is tried again.
import { z } from 'zod';
import { ExportFormat } from './cards/actions.ts';
import {
  AssessmentId,
  AttemptId,
  CandidateId,
  FileId,
  InvitationId,
  MemberId,
  RequestId,
  RerunId,
  ScorecardRequestId,
  WishId,
} from './model/ids.ts';

type Job = {
  payload: z.ZodType<Record<string, string>>;
  /** `deliver` talks to chat and mail and `model` to a language model, which may be slow; `work` must not wait for them. */
  queue: 'work' | 'model' | 'deliver';
  /** Tries before the job is dead and shown to an operator. */
  tries: number;
  /** First pause between two tries, in milliseconds; doubles each time, with jitter. */
  backoffMs: number;
  /** A try that takes longer is ended, in milliseconds. */
  deadlineMs: number;
};

/** To a candidate: a mail server that is away for an hour costs none. */
const mail = { queue: 'deliver', tries: 12, backoffMs: 5_000, deadlineMs: 60_000 } as const;

/** To chat, where a later message would say the same. */
const told = { queue: 'deliver', tries: 8, backoffMs: 2_000, deadlineMs: 30_000 } as const;

/** What is due at a time: short, and not to be lost. */
const onTime = { queue: 'work', tries: 20, backoffMs: 2_000, deadlineMs: 30_000 } as const;

/** In the order of the journey. */
export const jobs = {
  'draft-assessment': {
    payload: z.object({ assessmentId: AssessmentId }),
    queue: 'model',
    tries: 5,
    backoffMs: 1_000,
    deadlineMs: 60_000,
  },
  'change-draft': {
    payload: z.object({ wishId: WishId }),
    queue: 'work',
    tries: 5,
    backoffMs: 1_000,
    deadlineMs: 60_000,
  },
  'send-invitation': { payload: z.object({ invitationId: InvitationId }), ...mail },
  'send-deadline': { payload: z.object({ invitationId: InvitationId }), ...mail },
  'remind-candidates': { payload: z.object({ assessmentId: AssessmentId }), ...onTime },
  'send-reminder': { payload: z.object({ invitationId: InvitationId }), ...mail },
  'read-cv': {
    payload: z.object({ attemptId: AttemptId }),
    queue: 'work',
    tries: 3,
    backoffMs: 1_000,
    deadlineMs: 60_000,
  },
  'match-cv': {
    payload: z.object({ attemptId: AttemptId }),
    queue: 'work',
    tries: 5,
    backoffMs: 1_000,
    deadlineMs: 60_000,
  },
  'read-dropped': {
    payload: z.object({ fileId: FileId }),
    queue: 'work',
    tries: 5,
    backoffMs: 1_000,
    deadlineMs: 60_000,
  },
  'tell-dropped': {
    payload: z.object({ fileId: FileId }),
    queue: 'deliver',
    tries: 12,
    backoffMs: 2_000,
    deadlineMs: 30_000,
  },
  'settle-dropped': {
    payload: z.object({ fileId: FileId }),
    queue: 'work',
    tries: 8,
    backoffMs: 2_000,
    deadlineMs: 120_000,
  },
  'score-attempt': {
    payload: z.object({ attemptId: AttemptId }),
    queue: 'model',
    tries: 8,
    backoffMs: 1_000,
    deadlineMs: 300_000,
  },
  'plan-rerun': {
    payload: z.object({ rerunId: RerunId }),
    queue: 'work',
    tries: 8,
    backoffMs: 1_000,
    deadlineMs: 120_000,
  },
  'rerun-attempt': {
    payload: z.object({ rerunId: RerunId, attemptId: AttemptId }),
    queue: 'model',
    tries: 8,
    backoffMs: 1_000,
    deadlineMs: 300_000,
  },
  'settle-rerun': {
    payload: z.object({ rerunId: RerunId }),
    queue: 'work',
    tries: 20,
    backoffMs: 2_000,
    deadlineMs: 300_000,
  },
  'write-report': {
    // In that member's language; without one, in that of whoever made the assessment.
    payload: z.object({ attemptId: AttemptId, memberId: z.exactOptional(MemberId) }),
    queue: 'work',
    tries: 5,
    backoffMs: 2_000,
    deadlineMs: 60_000,
  },
  'prepare-scoring': {
    payload: z.object({ assessmentId: AssessmentId }),
    queue: 'work',
    tries: 3,
    backoffMs: 5_000,
    deadlineMs: 60_000,
  },
  'send-report': {
    payload: z.object({ attemptId: AttemptId, memberId: MemberId }),
    queue: 'deliver',
    tries: 8,
    backoffMs: 2_000,
    deadlineMs: 60_000,
  },
  'send-export': {
    payload: z.object({ assessmentId: AssessmentId, memberId: MemberId, format: ExportFormat }),
    queue: 'deliver',
    tries: 8,
    backoffMs: 2_000,
    deadlineMs: 300_000,
  },
  'tell-request': {
    payload: z.object({ requestId: RequestId }),
    queue: 'deliver',
    tries: 20,
    backoffMs: 2_000,
    deadlineMs: 30_000,
  },
  'send-answer': { payload: z.object({ requestId: RequestId }), ...mail },
  'remind-review': { payload: z.object({ requestId: RequestId }), ...onTime },
  'tell-review-due': {
    payload: z.object({ requestId: RequestId, memberId: MemberId }),
    queue: 'deliver',
    tries: 12,
    backoffMs: 5_000,
    deadlineMs: 30_000,
  },
  'tell-scorecard-request': {
    payload: z.object({ requestId: ScorecardRequestId }),
    queue: 'deliver',
    tries: 20,
    backoffMs: 2_000,
    deadlineMs: 30_000,
  },
  'update-card': {
    payload: z.object({ assessmentId: AssessmentId }),
    queue: 'deliver',
    tries: 20,
    backoffMs: 1_000,
    deadlineMs: 60_000,
  },
  welcome: { payload: z.object({ platform: z.string(), channel: z.string(), locale: z.string() }), ...told },
  'remove-card': {
    payload: z.object({ assessmentId: AssessmentId, platform: z.string(), channel: z.string(), message: z.string() }),
    ...told,
  },
  'update-home': { payload: z.object({ memberId: MemberId }), ...told },
  'tell-joined': {
    payload: z.object({ memberId: MemberId, joinedBy: MemberId }),
    queue: 'deliver',
    tries: 20,
    backoffMs: 2_000,
    deadlineMs: 30_000,
  },
  'tell-role': {
    payload: z.object({ memberId: MemberId, setBy: MemberId }),
    queue: 'deliver',
    tries: 12,
    backoffMs: 2_000,
    deadlineMs: 30_000,
  },
  'tell-result': { payload: z.object({ attemptId: AttemptId, memberId: MemberId }), ...told },
  'send-digest': {
    payload: z.object({ memberId: MemberId }),
    queue: 'deliver',
    tries: 12,
    backoffMs: 5_000,
    deadlineMs: 30_000,
  },
  'tell-finished': {
    payload: z.object({ assessmentId: AssessmentId, memberId: MemberId }),
    queue: 'deliver',
    tries: 12,
    backoffMs: 2_000,
    deadlineMs: 30_000,
  },
  'remind-reviewers': {
    payload: z.object({ memberId: MemberId }),
    queue: 'deliver',
    tries: 12,
    backoffMs: 5_000,
    deadlineMs: 30_000,
  },
  'nudge-reviewer': { payload: z.object({ assessmentId: AssessmentId, memberId: MemberId }), ...told },
  'finish-erasure': {
    payload: z.object({ candidateId: CandidateId }),
    queue: 'work',
    tries: 20,
    backoffMs: 2_000,
    deadlineMs: 60_000,
  },
  'remove-file': {
    payload: z.object({ fileId: FileId }),
    queue: 'deliver',
    tries: 20,
    backoffMs: 2_000,
    deadlineMs: 60_000,
  },
  'close-assessment': { payload: z.object({ assessmentId: AssessmentId }), ...onTime },
} as const satisfies Record<string, Job>;

export type JobName = keyof typeof jobs;
export type JobPayload<Name extends JobName> = z.infer<(typeof jobs)[Name]['payload']>;
