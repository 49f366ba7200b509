import type { AssessmentId, AttemptId, ItemId } from '../model/ids.ts';
import type { ReportSigns, Signs } from '../model/integrity.ts';
import type { Likeness } from '../integrity/alike.ts';

export type ItemLikeness = Likeness & { itemId: ItemId; otherId: AttemptId };
/** `code` is the other candidate's. */
export type ShownLikeness = Likeness & { itemId: ItemId; otherId: AttemptId; code: string };

export type IntegrityStore = {
  /** One row for each load of the page at each question; a later report takes the place of an earlier one. Of more than fifty loads, the first count. */
  saveSigns(id: AttemptId, report: ReportSigns): Promise<void>;
  signs(id: AttemptId): Promise<{ itemId: ItemId; signs: Signs }[]>;
  /** The newest attempts of the assessment that were submitted, without this one and without trials. */
  othersSubmitted(assessmentId: AssessmentId, id: AttemptId, limit: number): Promise<AttemptId[]>;
  saveLikeness(id: AttemptId, found: readonly ItemLikeness[]): Promise<void>;
  likenesses(id: AttemptId): Promise<ShownLikeness[]>;
};
