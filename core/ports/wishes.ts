import type { AssessmentId, MemberId, WishId } from '../model/ids.ts';

/** A change that somebody asked for in plain words. `meanwhile`: somebody else changed the draft before it was ready. */
export type DraftWish = {
  id: WishId;
  assessmentId: AssessmentId;
  memberId: MemberId;
  said: string;
  /** What it was asked of. */
  version: number;
  state: 'waiting' | 'done' | 'refused' | 'meanwhile';
  /** Null until it is done. */
  madeVersion: number | null;
  /** Its parts that weren’t understood. */
  unread: string[];
  askedAt: Date;
};

export type WishStore = {
  addWish(wish: Pick<DraftWish, 'id' | 'assessmentId' | 'memberId' | 'said' | 'version'>): Promise<void>;
  wish(id: WishId): Promise<DraftWish | undefined>;
  /** The newest of an assessment. */
  lastWish(id: AssessmentId): Promise<DraftWish | undefined>;
  /** The one that made a version of an assessment, where one did. */
  wishThatMade(id: AssessmentId, version: number): Promise<DraftWish | undefined>;
  setWish(
    id: WishId,
    change: Pick<DraftWish, 'state'> & Partial<Pick<DraftWish, 'madeVersion' | 'unread'>>,
  ): Promise<void>;
};
