import type { AttemptId, MemberId } from '../model/ids.ts';
import type { JobName, JobPayload } from '../jobs.ts';

export type AuditEntry = {
  actor: string;
  action: string;
  subject: string;
  data?: Record<string, string | number | boolean | null>;
};

/** `oldest`: since when the first of them is due. */
export type OpenJobs = { name: string; state: 'pending' | 'enqueued'; count: number; oldest: Date };
export type DeadJob = { id: number; name: string; problem: string; tries: number; at: Date };

export type OperationStore = {
  /** The database's clock: the only one that deadlines are held against. */
  now(): Promise<Date>;
  /** True the first time that this event of this source is seen in the workspace, false ever after. */
  once(source: string, event: string): Promise<boolean>;
  /** A job that exists exactly if this transaction commits. A waiting job of the same name and key is not doubled. */
  enqueue<Name extends JobName>(
    name: Name,
    payload: JobPayload<Name>,
    options: { key: string; runAt?: Date },
  ): Promise<void>;
  /** Marks a job's outbox row as done, with the effect, and those that are alike; false when it was done before, and then nothing may be changed. */
  finishJob(outboxId: number, alike?: number[]): Promise<boolean>;
  audit(entry: AuditEntry): Promise<void>;
  auditOf(
    subject: string,
    limit: number,
  ): Promise<{ at: Date; actor: string; action: string; data: Record<string, unknown> }[]>;

  /** `attemptId`: null for the admins' page. */
  addReportLink(link: OfPage & { tokenHash: Buffer; expiresAt: Date }): Promise<void>;
  /** Uses the link up; undefined when it is unknown, used or too old. */
  useReportLink(tokenHash: Buffer, attemptId: AttemptId | null): Promise<OfPage | undefined>;
  addReportSession(session: OfPage & { sidHash: Buffer; expiresAt: Date }): Promise<void>;
  reportSession(sidHash: Buffer): Promise<OfPage | undefined>;

  /** Jobs of the workspace that aren't done, by name and state, and those that ended without success, the newest first. */
  jobs(most: number): Promise<{ open: OpenJobs[]; dead: DeadJob[] }>;
  /** Gives a dead job all its tries again; false where it is none, or waits already. */
  retryJob(id: number): Promise<boolean>;
};

type OfPage = { attemptId: AttemptId | null; memberId: MemberId };
