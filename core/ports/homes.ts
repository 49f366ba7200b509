import type { AssessmentId, MemberId } from '../model/ids.ts';

export type HomeStore = {
  /** The member looks at it: from now on it follows what happens. */
  openHome(memberId: MemberId, shown: string): Promise<void>;
  /** It shows something else now, which nothing may replace. */
  leaveHome(memberId: MemberId): Promise<void>;
  /** Whose home was opened within so many milliseconds. */
  openHomes(withinMs: number): Promise<MemberId[]>;
  /** The hash of what a home shows; undefined where there is none to be kept up to date. */
  shownHome(memberId: MemberId): Promise<string | null | undefined>;
  setShownHome(memberId: MemberId, shown: string): Promise<void>;
  /** Scored attempts that nobody has decided about, by assessment; those without any are left out. */
  undecided(): Promise<Map<AssessmentId, number>>;
};
