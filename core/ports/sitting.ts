import type { ItemId } from '../model/ids.ts';
import type { Item } from '../model/item.ts';
import type { Assessment } from './assessments.ts';
import type { Attempt } from './attempts.ts';
import type { Invitation } from './invitations.ts';

/** What a candidate goes by, with the version that was begun, or would be. */
export type Terms = Pick<
  Assessment,
  | 'id'
  | 'title'
  | 'language'
  | 'state'
  | 'version'
  | 'withCv'
  | 'timeLimitMinutes'
  | 'closesAt'
  | 'createdBy'
  | 'approvedAt'
  | 'closedBy'
>;

/** `now` is the database's time. */
export type FoundSitting = {
  invitation: Invitation;
  assessment: Terms;
  attempt: Attempt | undefined;
  /** The question that was asked for, where it is one of theirs. */
  item?: Item;
  now: Date;
};

export type SittingStore = {
  /**
   * What a candidate's link leads to; undefined where it leads nowhere. With `lock` nobody else changes the attempt until
   * the transaction ends, and the rest is as it is once the lock is held.
   */
  sitting(tokenHash: Buffer, options?: { lock?: boolean; itemId?: ItemId }): Promise<FoundSitting | undefined>;
};
