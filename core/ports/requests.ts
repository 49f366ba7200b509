import type { AttemptId, RequestId } from '../model/ids.ts';
import type { RequestKind } from '../model/page.ts';

/** What a candidate asked people for, with their words; one of each kind an attempt. */
export type CandidateRequest = { id: RequestId; attemptId: AttemptId; kind: RequestKind; said: string; askedAt: Date };

export type RequestStore = {
  /** False when the same kind was asked for before; the first words stand. */
  addRequest(request: Omit<CandidateRequest, 'askedAt'>): Promise<boolean>;
  requests(id: AttemptId): Promise<CandidateRequest[]>;
  request(id: RequestId): Promise<CandidateRequest | undefined>;
};
