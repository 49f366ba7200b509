// Two to four candidates side by side, and what tells them apart.
import type { AssessmentId, AttemptId } from '../model/ids.ts';
import type { Standing } from '../assess/rank.ts';
import { RECOMMENDATIONS, type Reviews } from '../model/review.ts';
import type { Words } from '../text/en.ts';
import { likelyRange, type Measured } from '../stats/normal.ts';
import { ACTION, encodeValue } from './actions.ts';
import type { Card } from './card.ts';
import { optionValueOf } from './decisions.ts';
import { note, strong, text, title } from './spans.ts';
import { HONESTY, placeMark } from './standing-words.ts';
import { list, short, shortNames } from './words.ts';
import { whatTellsApart } from './what-tells-apart.ts';

export type CompareView = {
  assessmentId: AssessmentId;
  revision: number;
  assessment: string;
  criteria: string[];
  /** Two to four; scores in the order of `criteria`, null without evidence. */
  people: {
    attemptId: AttemptId;
    name: string;
    place: Pick<Standing, 'place' | 'tied'> | null;
    result: Measured | null;
    scores: (Measured | null)[];
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
    summary: `${list(called)} side by side`,
    blocks: [
      title(`Compare: ${called.join(', ')}`),
      note(`${short(view.assessment, 120)}. Only you see this.`),
      {
        type: 'table',
        id: 'compare',
        header: ['Criterion', ...called],
        rows: [...rowsOf(view, criteria), ...reviewRow(view, t)],
        numeric: called.map((_, i) => i + 1),
      },
      text(strong('What tells them apart: '), whatTellsApart(compared, criteria)),
      {
        type: 'pick',
        action: ACTION.person,
        placeholder: 'Open a candidate',
        options: view.people.map((one) => ({ label: short(one.name, 75), value: optionValueOf({ ...view, ...one }) })),
      },
      {
        type: 'buttons',
        id: 'compare',
        buttons: [{ label: 'Choose others', action: ACTION.compare, value: encodeValue(idsOf(view)) }],
      },
      note(HONESTY),
    ],
  };
}

function rowsOf({ people }: CompareView, criteria: readonly string[]): string[][] {
  return [
    ['Place', ...people.map(({ place }) => (place ? placeMark(place) : '–'))],
    ['In all', ...people.map(({ result }) => cell(result))],
    ...criteria.map((name, i) => [name, ...people.map(({ scores }) => cell(scores[i] ?? null))]),
  ];
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
  return counted.flatMap(({ which, many }) => (many > 0 ? [compare.counted(many, which)] : [])).join(', ');
}

function cell(measured: Measured | null): string {
  if (measured === null) return 'no evidence';
  const { low, high } = likelyRange(measured);
  return `${Math.round(measured.score)} (${low}–${high})`;
}

function idsOf({ assessmentId, revision }: CompareView): { assessmentId: AssessmentId; revision: number } {
  return { assessmentId, revision };
}
