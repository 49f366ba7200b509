// Two to four candidates side by side, and what tells them apart.
import type { AssessmentId, AttemptId } from '../model/ids.ts';
import type { Missed } from '../model/missed.ts';
import type { Standing } from '../assess/rank/rank.ts';
import { RECOMMENDATIONS, type Reviews } from '../model/review.ts';
import { likelyRange, type Measured } from '../stats/normal.ts';
import type { Words } from '../text/en.ts';
import { ACTION } from './actions.ts';
import { encodeValue } from './carried.ts';
import type { Card, CardBlock } from './card.ts';
import { optionValueOf } from './decisions.ts';
import { missedFlags, missedLines } from './missed-words.ts';
import { note, strong, text, title } from './spans.ts';
import { placeMark } from './standing-words.ts';
import { short, shortNames } from './words.ts';
import { whatTellsApart } from './what-tells-apart.ts';

export type CompareView = {
  assessmentId: AssessmentId;
  revision: number;
  assessment: string;
  criteria: string[];
  /** False where they took different versions: then there is no place and no total. */
  isOneVersion?: boolean;
  /** Two to four; scores in the order of `criteria`, null without evidence. */
  people: {
    attemptId: AttemptId;
    name: string;
    place: Pick<Standing, 'place' | 'tied'> | null;
    result: Measured | null;
    scores: (Measured | null)[];
    /** Left out for who misses nothing. */
    missed?: Missed | undefined;
    reviews: Pick<Reviews, 'given' | 'scorecards'>;
  }[];
};

export function compareCard(view: CompareView, t: Words): Card {
  const called = shortNames(view.people.map(({ name }) => name));
  const criteria = view.criteria.map((name) => short(name, 80));
  const compared = view.people.map(({ scores }, i) => ({
    called: called[i] ?? '',
    criteria: new Map(criteria.map((name, at) => [name, scores[at] ?? null])),
  }));
  return {
    summary: t.compare.summary(called),
    blocks: [
      title(t.compare.title(called)),
      note(t.common.onlyYouAbout(short(view.assessment, 120))),
      ...(view.isOneVersion === false ? [text(strong(t.versions.compared))] : []),
      {
        type: 'table',
        id: 'compare',
        header: [t.compare.criterion, ...called],
        rows: [...rowsOf(view, criteria, t), ...missedRow(view, t), ...reviewRow(view, t)],
        numeric: called.map((_, i) => i + 1),
      },
      text(strong(t.compare.tellsApart), whatTellsApart(compared, criteria, t)),
      ...missedBlocks(view, called, t),
      {
        type: 'pick',
        go: t.common.open,
        action: ACTION.person,
        placeholder: t.common.openCandidate,
        options: view.people.map((one) => ({ label: short(one.name, 75), value: optionValueOf({ ...view, ...one }) })),
      },
      {
        type: 'buttons',
        id: 'compare',
        buttons: [{ label: t.compare.chooseOthers, action: ACTION.compare, value: encodeValue(idsOf(view)) }],
      },
      note(t.common.honesty),
    ],
  };
}

function rowsOf({ people, isOneVersion = true }: CompareView, criteria: readonly string[], t: Words): string[][] {
  return [
    ...(isOneVersion ? totals(people, t) : []),
    ...criteria.map((name, i) => [name, ...people.map(({ scores }) => cell(scores[i] ?? null, t))]),
  ];
}

function totals(people: CompareView['people'], t: Words): string[][] {
  return [
    [t.compare.place, ...people.map(({ place }) => (place ? placeMark(place, t) : '–'))],
    [t.compare.inAll, ...people.map(({ result }) => cell(result, t))],
  ];
}

/** Who misses a must-have; no row while nobody does. */
function missedRow({ people }: CompareView, t: Words): string[][] {
  if (people.every(({ missed }) => !missed)) return [];
  return [[t.compare.mustHaves, ...people.map(({ missed }) => (missed ? t.commas(missedFlags(missed, t)) : '–'))]];
}

/** Which ones, by name. */
function missedBlocks({ people }: CompareView, called: readonly string[], t: Words): CardBlock[] {
  const lines = people.flatMap(({ missed }, i) =>
    missed ? missedLines(missed, t).flatMap((line) => ['\n', strong(called[i] ?? ''), `  ${line}`]) : [],
  );
  return lines.length === 0 ? [] : [text(...lines.slice(1))];
}

/** What was recommended, to those who may read it; no row while nobody has given a scorecard. */
function reviewRow({ people }: CompareView, t: Words): string[][] {
  if (people.every(({ reviews }) => reviews.given === 0)) return [];
  return [[t.review.compare.row, ...people.map(({ reviews }) => recommended(reviews, t))]];
}

function recommended({ given, scorecards }: Pick<Reviews, 'given' | 'scorecards'>, t: Words): string {
  const { compare, recommendation } = t.review;
  if (given === 0) return '–';
  if (scorecards === null) return compare.hidden(given);
  const counted = RECOMMENDATIONS.map((which) => ({
    which: recommendation[which],
    many: scorecards.filter((one) => one.recommendation === which).length,
  }));
  return t.commas(counted.map(({ which, many }) => (many > 0 ? compare.counted(many, which) : '')));
}

function cell(measured: Measured | null, t: Words): string {
  if (measured === null) return t.compare.noEvidence;
  const { low, high } = likelyRange(measured);
  return `${Math.round(measured.score)} (${low}–${high})`;
}

function idsOf({ assessmentId, revision }: CompareView): { assessmentId: AssessmentId; revision: number } {
  return { assessmentId, revision };
}
