// How a report says its figures; the page and the PDF use the same words.
import { oneLine } from '../cards/words.ts';
import { en } from '../text/en.ts';
import { ended } from '../text/stops.ts';
import type { Education, SpokenLanguage } from '../model/cv.ts';
import type { Report, ReportChange, ReportCriterion, ReportItem, ReportTurn } from '../model/report.ts';
import type { Range } from './geometry.ts';

/** "84 of 100, likely 78 to 90" */
export function scoreInWords({ score, low, high }: Range): string {
  return `${whole(score)} of 100, likely ${whole(low)} to ${whole(high)}`;
}

/** "likely 78–90" */
export function likely({ low, high }: Pick<Range, 'low' | 'high'>): string {
  return `likely ${whole(low)}–${whole(high)}`;
}

/** A score as a whole number. */
export function whole(score: number): string {
  return String(Math.round(score));
}

/** A standard error with one decimal at most: "5", "6.5". */
export function errorFigure(standardError: number): string {
  return String(Math.round(standardError * 10) / 10);
}

/** Each criterion's share of the total in whole per cent; weights may be of any scale. */
export function weightShares(criteria: readonly Pick<ReportCriterion, 'weight'>[]): number[] {
  const total = criteria.reduce((sum, { weight }) => sum + weight, 0);
  return criteria.map(({ weight }) => (total > 0 ? Math.round((100 * weight) / total) : 0));
}

/** "22 November 2025, 15:46", in the reader's zone. */
export function moment(iso: string, timeZone: string): string {
  const at = new Date(iso);
  return Number.isNaN(at.getTime()) ? 'unknown' : `${en.day(at, timeZone)}, ${en.clock(at, timeZone)}`;
}

/** "Finished 22 November 2025, 15:46. Scored in 3 seconds by … Ranked among 12 of 18 invited." */
export function provenance(report: Report): string {
  const ranked = report.trial
    ? 'A trial: it is not ranked.'
    : `${report.finished} of ${report.invited} invited have finished.`;
  const version = report.otherVersions
    ? ` Others took another version, which asked or weighed differently: the place counts among those who took version ${report.rescored?.version ?? report.version}.`
    : '';
  const again = report.rescored
    ? ` Scored again with version ${report.rescored.version} ${moment(report.rescored.at, report.timeZone)}.`
    : '';
  return `Finished ${moment(report.submittedAt, report.timeZone)}. ${oneLine(report.scoredBy)}${again} ${ranked}${version}${missedWords(report)}`;
}

/** Each by its whole words, since nobody can look them up in a PDF. */
function missedWords({ missed: { criteria, questions } }: Report): string {
  const { misses, fails } = en.mustHaves;
  const below = criteria.length > 0 ? ` ${ended(misses(criteria.map(oneLine)))}` : '';
  const failed = questions.length > 0 ? ` ${ended(fails(questions.map((prompt) => `“${oneLine(prompt)}”`)))}` : '';
  return below + failed;
}

/** Why "1 of 2 right" needn't be 50. */
export const BY_MINUTES = 'A question counts by its minutes, so a score isn’t always the share of right answers.';

/** What the total rests on, when that isn't everything; else `null`. */
export function coverageNote({ coverage }: Pick<Report, 'coverage'>): string | null {
  if (coverage >= 0.995) return null;
  return `${Math.floor(coverage * 100)} % of the weights rest on evidence. What is missing is left out, which makes the range wider.`;
}

/** How text of a file is hidden, by what its reader calls that. */
const HIDDEN: Readonly<Record<string, string>> = {
  white: 'In the colour of the page',
  tiny: 'In letters too small to read',
  invisible: 'Set so that it isn’t drawn',
  'off-page': 'Outside the page',
  'hidden-run': 'Marked as hidden',
};
export const hiddenAs = (why: string): string => HIDDEN[why] ?? why;

const KINDS = {
  choice: 'One right option',
  multi: 'Several right options',
  numeric: 'A number',
  ranking: 'A list to order',
  short: 'Short answer',
  long: 'Long answer',
  interview: 'Interview',
} as const satisfies Record<ReportItem['kind'], string>;

const SPEAKERS = {
  followUp: 'Interviewer, follow-up',
  steer: 'Interviewer',
  answer: 'Candidate',
  added: 'Candidate, added later',
  nothing: 'Candidate',
  unsent: 'Candidate, typed and not sent',
} as const satisfies Record<ReportTurn['kind'], string>;

/** Who speaks, and what: a follow-up is marked as one. */
export function spokenBy({ kind, text, engine }: ReportTurn): { who: string; said: string } {
  if (kind === 'steer')
    return { who: SPEAKERS.steer, said: 'Said that something personal isn’t needed here and isn’t scored.' };
  const who = kind === 'followUp' && engine ? `${SPEAKERS.followUp} by ${engine}` : SPEAKERS[kind];
  return { who, said: kind === 'nothing' ? 'Had nothing to add.' : text.trim() };
}

type Kind = Pick<ReportItem, 'kind' | 'seenAs' | 'knockout' | 'requirementOnly' | 'score'>;

/** How it is answered, and at which place where that is another than everybody’s; of a knock-out question also whether it was passed, where that is known. */
export function kindOf({ kind, seenAs, ...item }: Kind): string {
  const place = seenAs === undefined ? [] : [`the candidate’s question ${seenAs}`];
  return [KINDS[kind], ...place, ...knockoutWords(item)].join(' · ');
}

function knockoutWords({
  knockout,
  requirementOnly,
  score,
}: Pick<ReportItem, 'knockout' | 'requirementOnly' | 'score'>): string[] {
  if (!knockout && !requirementOnly) return [];
  const what = requirementOnly ? 'knock-out question, no part of the score' : 'knock-out question';
  return [score === null ? what : `${what}: ${score === 100 ? 'passed' : 'not passed'}`];
}

/** All questions in the order in which they were asked, each with the criterion that it belongs to. */
export function questionsOf(report: Pick<Report, 'criteria'>): { criterion: string; item: ReportItem }[] {
  const all = report.criteria.flatMap(({ name, items }) => items.map((item) => ({ criterion: name, item })));
  return all.toSorted((a, b) => a.item.number - b.item.number);
}

const DECIDED = { advance: 'Advanced', hold: 'On hold', reject: 'Rejected' } as const;

/** "Advanced", "On hold", "Rejected" */
export function decided(kind: NonNullable<Report['decision']>['kind']): string {
  return DECIDED[kind];
}

/** "2019-03 to now", "2019", or nothing when no date was given. Dates are YYYY-MM or YYYY. */
export function span({ start, end }: { start: string | null; end: string | null }): string {
  if (start === null) return end === null ? '' : `until ${month(end)}`;
  return `${month(start)} to ${end === null ? 'now' : month(end)}`;
}

/** "BSc, Computing" and the school; the school alone where nothing else is known. */
export function studied({ degree, field, institution }: Education): { what: string; where: string } {
  const what = [degree, field].filter((part) => part !== '').join(', ');
  return what === '' ? { what: institution, where: '' } : { what, where: institution };
}

/** "German, B2" */
export function language({ language: name, level }: SpokenLanguage): string {
  return level === null ? name : `${name}, ${level}`;
}

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

function month(when: string): string {
  const [year, number] = when.split('-');
  const name = number === undefined ? undefined : MONTHS[Number(number) - 1];
  return name === undefined ? when : `${name} ${year}`;
}

/** "Changed from 62 to 75 by Owen Bright on 24 November 2026: “…”"; the time of day stands in the log. */
export function changeInWords({ by, at, was, score, reason, undone }: ReportChange): string {
  const from = was === null ? 'Set' : `Changed from ${whole(was)}`;
  const back = undone ? ` Taken back by ${undone.by} on ${en.day(new Date(undone.at), 'UTC')}.` : '';
  return `${from} to ${whole(score)} by ${by} on ${en.day(new Date(at), 'UTC')}: “${reason}”${back}`;
}
