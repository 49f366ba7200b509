// How a report says its figures; the page and the PDF use the same words.
import { oneLine, quoted } from '../cards/words.ts';
import { engineName } from '../scoring/engine-name.ts';
import type { Words } from '../text/en.ts';
import { ended } from '../text/stops.ts';
import type { Education, SpokenLanguage } from '../model/cv.ts';
import type { Report, ReportChange, ReportCriterion, ReportItem, ReportTurn } from '../model/report.ts';
import type { Range } from './geometry.ts';

/** "84 of 100, likely 78 to 90" */
export const scoreInWords = ({ score, low, high }: Range, t: Words): string =>
  t.report.scoreOf(whole(score), whole(low), whole(high));

/** "78–90" */
export const span = ({ low, high }: Pick<Range, 'low' | 'high'>): string => `${whole(low)}–${whole(high)}`;

/** "likely 78–90" */
export const likely = (range: Pick<Range, 'low' | 'high'>, t: Words): string => t.report.likely(span(range));

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
export function moment(iso: string, timeZone: string, t: Words): string {
  const at = new Date(iso);
  if (Number.isNaN(at.getTime())) return t.report.unknownTime;
  return t.report.moment(t.day(at, timeZone), t.clock(at, timeZone));
}

/** "Finished 22 November 2025, 15:46. Scored in 3 seconds by … Ranked among 12 of 18 invited." */
export function provenance(report: Report, t: Words): string {
  const { rescored, timeZone, trial, otherVersions, version } = report;
  return t.sentences([
    t.report.finishedAt(moment(report.submittedAt, timeZone, t)),
    oneLine(report.scoredBy),
    rescored ? t.report.scoredAgain(rescored.version, moment(rescored.at, timeZone, t)) : '',
    trial ? t.report.trial : t.report.finishedOf(report.finished, report.invited),
    otherVersions ? t.report.otherVersions(rescored?.version ?? version) : '',
    ...missedWords(report, t),
  ]);
}

/** Each by its whole words, since nobody can look them up in a PDF. */
function missedWords({ missed: { criteria, questions } }: Report, t: Words): string[] {
  const { misses, fails } = t.mustHaves;
  const stop = t.sentence('');
  return [
    criteria.length > 0 ? ended(misses(criteria.map(oneLine)), stop) : '',
    questions.length > 0 ? ended(fails(questions.map((prompt) => quoted(prompt, Infinity, t))), stop) : '',
  ];
}

/** What the total rests on, when that isn't everything; else `null`. */
export function coverageNote({ coverage }: Pick<Report, 'coverage'>, t: Words): string | null {
  return coverage >= 0.995 ? null : t.report.coverage(Math.floor(coverage * 100));
}

/** How text of a file is hidden, by what its reader calls that. */
export const hiddenAs = (why: string, t: Words): string =>
  (t.report.hidden as Readonly<Record<string, string>>)[why] ?? why;

/** Who speaks, and what: a follow-up is marked as one. */
export function spokenBy({ kind, text, engine }: ReportTurn, t: Words): { who: string; said: string } {
  const { speakers, steered, followUpBy, nothingToAdd } = t.report;
  if (kind === 'steer') return { who: speakers.steer, said: steered };
  const who = kind === 'followUp' && engine ? followUpBy(engineName(engine, t)) : speakers[kind];
  return { who, said: kind === 'nothing' ? nothingToAdd : text.trim() };
}

type Kind = Pick<ReportItem, 'kind' | 'seenAs' | 'knockout' | 'requirementOnly' | 'score'>;

/** How it is answered, and at which place where that is another than everybody’s; of a knock-out question also whether it was passed, where that is known. */
export function kindOf({ kind, seenAs, ...item }: Kind, t: Words): string {
  const place = seenAs === undefined ? [] : [t.report.seenAs(seenAs)];
  return [t.report.kinds[kind], ...place, ...knockoutWords(item, t)].join(' · ');
}

function knockoutWords(
  { knockout, requirementOnly, score }: Pick<ReportItem, 'knockout' | 'requirementOnly' | 'score'>,
  t: Words,
): string[] {
  if (!knockout && !requirementOnly) return [];
  const what = requirementOnly ? t.report.knockoutOnly : t.report.knockout;
  if (score === null) return [what];
  return [score === 100 ? t.report.passed(what) : t.report.notPassed(what)];
}

/** All questions in the order in which they were asked, each with the criterion that it belongs to. */
export function questionsOf(report: Pick<Report, 'criteria'>): { criterion: string; item: ReportItem }[] {
  const all = report.criteria.flatMap(({ name, items }) => items.map((item) => ({ criterion: name, item })));
  return all.toSorted((a, b) => a.item.number - b.item.number);
}

/** "2019-03 to now", "2019", or nothing when no date was given. Dates are YYYY-MM or YYYY. */
export function period({ start, end }: { start: string | null; end: string | null }, t: Words): string {
  if (start === null) return end === null ? '' : t.report.until(month(end, t));
  return t.report.span(month(start, t), end === null ? t.report.now : month(end, t));
}

/** "BSc, Computing" and the school; the school alone where nothing else is known. */
export function studied({ degree, field, institution }: Education, t: Words): { what: string; where: string } {
  const what = degree !== '' && field !== '' ? t.report.studied(degree, field) : degree || field;
  return what === '' ? { what: institution, where: '' } : { what, where: institution };
}

/** "German, B2" */
export const language = ({ language: name, level }: SpokenLanguage, t: Words): string =>
  level === null ? name : t.report.spoken(name, level);

function month(when: string, t: Words): string {
  const [year = '', number] = when.split('-');
  const at = Number(number);
  return number === undefined || !(at >= 1 && at <= 12) ? when : t.report.month(year, at);
}

/** "Changed from 62 to 75 by Owen Bright on 24 November 2026: “…”"; the time of day stands in the log. */
export function changeInWords({ by, at, was, score, reason, undone }: ReportChange, t: Words): string {
  const day = (iso: string) => t.day(new Date(iso), 'UTC');
  const change = { score: whole(score), by, on: day(at), reason: quoted(reason, Infinity, t) };
  const made = was === null ? t.report.set(change) : t.report.changed({ ...change, was: whole(was) });
  return t.sentences([made, undone ? t.report.takenBack(undone.by, day(undone.at)) : '']);
}
