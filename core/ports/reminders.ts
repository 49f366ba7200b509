import type { AssessmentId, InvitationId } from '../model/ids.ts';
import type { Invitation } from './invitations.ts';

/** Somebody who was invited and hasn't finished. */
export type Unfinished = Pick<
  Invitation,
  'id' | 'mailState' | 'remindedAt' | 'cameByShareLink' | 'expiresAt' | 'toldEnd'
> & {
  stage: 'unopened' | 'opened' | 'working';
  invitedAt: Date;
};

export type ReminderStore = {
  unfinished(id: AssessmentId): Promise<Unfinished[]>;
  setReminded(ids: InvitationId[], at: Date): Promise<void>;
};
