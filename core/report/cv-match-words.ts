// How the report says what a CV meets; the page and the PDF use the same words.
import { countsOf } from '../matching/counts.ts';
import type { ReportCvMatch } from '../model/report.ts';
import { engineName } from '../scoring/engine-name.ts';
import type { Words } from '../text/en.ts';

/** "4 of 6 requirements met, 1 partly." */
export const metSentence = ({ lines }: ReportCvMatch, t: Words): string =>
  t.sentence(t.person.cvMeets(countsOf(lines)));

/** How far such a reading can be trusted, and that its words wait with the name. */
export function trustOf({ engine, withoutQuotes }: ReportCvMatch, t: Words): string {
  const { cvTrust, waitsForName } = t.reportPage;
  return t.sentences([cvTrust(engineName(engine, t)), withoutQuotes ? waitsForName : '']);
}
