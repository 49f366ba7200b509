import type { ConfirmedCv, CvProblem, CvReading } from '../model/cv.ts';
import type { CvMatch } from '../model/cv-match.ts';
import type { AttemptId, FileId } from '../model/ids.ts';

export type Cv = {
  state: 'reading' | 'read' | 'failed' | 'skipped';
  fileId: FileId | null;
  fileName: string | null;
  problem: CvProblem | 'other' | null;
  reading: CvReading | null;
  confirmed: ConfirmedCv | null;
  /** How it answers what the job asks for; null until it was compared. */
  match: CvMatch | null;
};

export type CvStore = {
  cv(id: AttemptId): Promise<Cv | undefined>;
  setCv(
    id: AttemptId,
    change: Partial<Pick<Cv, 'state' | 'fileId' | 'problem' | 'reading' | 'confirmed' | 'match'>>,
  ): Promise<void>;
};
