import type { AssessmentId, InvitationId } from '../model/ids.ts';
import type { Attempt } from './attempts.ts';
import type { Invitation } from './invitations.ts';

/** An invitation with how far its candidate is. */
export type InvitedPerson = Invitation & { attempt: Pick<Attempt, 'state' | 'startedAt' | 'submittedAt'> | null };

/** `reason` is sealed under the candidate's key, and goes to nobody but whoever may change it, and the candidate. */
export type ExtraTime = { percent: number; reason: string | null };

export type InvitedStore = {
  /** Of an assessment; `from` counts from 0. By id, their order tells nothing of their numbers. */
  invited(id: AssessmentId, page: { from: number; most: number; by: 'number' | 'id' }): Promise<InvitedPerson[]>;
  /** Everybody who was ever invited or came by the share link, the revoked as well. */
  invitedCount(id: AssessmentId): Promise<number>;
  invitedPerson(id: InvitationId): Promise<InvitedPerson | undefined>;
  extraTime(id: InvitationId): Promise<ExtraTime>;
  setExtraTime(id: InvitationId, extra: ExtraTime): Promise<void>;
};
