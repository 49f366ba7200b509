import type { CvLine } from '#core/cv/line.ts';
import type { CvWarning, HiddenText } from '#core/model/cv.ts';

/** One file, read but not yet understood. `pages` is `null` where the format has none. */
export interface Document {
  lines: CvLine[];
  hidden: HiddenText[];
  pages: number | null;
  warnings: CvWarning[];
}
