// How the engine's scores agree with the levels that a person gave.
import {
  bias,
  intraclass,
  mean,
  meanKappa,
  pearson,
  rootMeanSquare,
  shareWithin,
  standardizedBias,
  weightedKappa,
  type Ratings,
} from '#core/stats/agreement.ts';
import { intervalOverGroups } from '#core/stats/resample.ts';
import type { Embed } from '#core/scoring/embed.ts';
import { randomFrom } from '../bench/measure.ts';
import type { Question } from './folder.ts';
import { scoreOf, type By } from './grading.ts';
import { written } from './table.ts';
import type { Part, Row } from './row.ts';

/** `level` is the person's, 0–4; `score` the engine's, 0–100. */
export type Scored = { half: string; question: string; kind: string; level: number; score: number };

/** An answer without a score. */
type Left = Pick<Scored, 'half' | 'kind' | 'level'>;

/** One of twenty honest people may wait for a reader. */
const LEFT = { better: 'less', slack: 0, target: 0.05 } as const;

type Figure = Pick<Row, 'better' | 'as' | 'target' | 'slack'> & { of: (scored: readonly Scored[]) => number };

const points = (scored: readonly Scored[]): Ratings[] => scored.map(({ level, score }) => [25 * level, score]);
const levels = (scored: readonly Scored[]): Ratings[] => scored.map(({ level, score }) => [level, levelOf(score)]);

/** The level, 0–4, that is nearest to a score. */
export const levelOf = (score: number): number => Math.round(score / 25);

/**
 * Gates of Williamson, Xi and Breyer 2012, “A framework for evaluation and use of automated scoring”: weighted kappa
 * from .70, standardised difference within .15. One person graded, so how people agree among themselves isn't known,
 * and no target can be set for r.
 */
const FIGURES: Record<string, Figure> = {
  r: { of: (scored) => pearson(points(scored)), better: 'more', as: 'plain', slack: 0.01 },
  kappa: { of: (scored) => weightedKappa(levels(scored)), better: 'more', as: 'plain', slack: 0.01, target: 0.7 },
  icc: { of: (scored) => intraclass(points(scored)).twoWay, better: 'more', as: 'plain', slack: 0.01 },
  bias: { of: (scored) => bias(points(scored)), better: 'near 0', as: 'points', slack: 0.5 },
  'bias in SD': {
    of: (scored) => standardizedBias(points(scored)),
    better: 'near 0',
    as: 'plain',
    slack: 0.02,
    target: 0.15,
  },
  exact: { of: (scored) => shareWithin(levels(scored), 0), better: 'more', as: 'share', slack: 0.01 },
  adjacent: { of: (scored) => shareWithin(levels(scored), 1), better: 'more', as: 'share', slack: 0.01 },
  rmse: { of: (scored) => rootMeanSquare(points(scored)), better: 'less', as: 'points', slack: 0.5 },
};

const TIMES = 2000;
const SEED = 1;

/** Rows for all answers and for each half, by the points alone and with the model answer. */
export async function agreementPart(embed: Embed, questions: readonly Question[]): Promise<Part> {
  const title = 'Agreement with graded answers';
  if (questions.length === 0) return { title, rows: [], skipped: ['there is no answers/*.json.'] };
  const hasReference = questions.some(({ reference }) => reference !== undefined);
  const ways: By[] = hasReference ? ['points', 'model answer'] : ['points'];
  const part: Part = { title, rows: [], details: [], skipped: hasReference ? [] : ['no question has a model answer.'] };
  for (const by of ways) {
    const { scored, left } = await scoredOf(embed, questions, by);
    part.rows.push(...rowsOf(scored, by), ...leftRows(left, { scored, by }));
    if (by === ways.at(-1))
      part.details = [...perQuestion(scored), [], ...perBand(scored, left), [], ...perKind(scored, left)];
  }
  return part;
}

/** Every answer's score; those that the engine left to a person. */
async function scoredOf(embed: Embed, questions: readonly Question[], by: By) {
  const scored: Scored[] = [];
  const left: Left[] = [];
  for (const asked of questions) {
    for (const { text, score: level, kind = '–' } of asked.answers) {
      const score = await scoreOf(embed, asked, { answer: text, by });
      if (score === null) left.push({ half: asked.half, kind, level });
      else scored.push({ half: asked.half, question: asked.id, kind, level, score });
    }
  }
  return { scored, left };
}

function rowsOf(scored: readonly Scored[], by: By): Row[] {
  const halves = [...Map.groupBy(scored, ({ half }) => half)];
  const ofHalves = halves.length > 1 ? halves.flatMap(([half, some]) => figuresOf(`${by}, ${half}`, some)) : [];
  return [...figuresOf(`${by}, all`, scored), ...ofHalves.filter(({ name }) => OF_HALVES.test(name))];
}

/** All figures of each half would make the table long and say the same. */
const OF_HALVES = /: (?:r|kappa|bias|rmse)$/;

export function figuresOf(set: string, scored: readonly Scored[]): Row[] {
  const groups = [...Map.groupBy(scored, ({ question }) => question).values()];
  const draws = () => ({ random: randomFrom(SEED), times: TIMES });
  const rows = Object.entries(FIGURES).map(([name, { of, ...rest }]) => ({
    name: `${set}: ${name}`,
    value: of(scored),
    interval: intervalOverGroups(groups, of, draws()),
    ...rest,
  }));
  const kappas = groups.map((group) => ({ kappa: weightedKappa(levels(group)), weight: group.length }));
  const within = meanKappa(kappas.filter(({ kappa }) => Number.isFinite(kappa)));
  return [...rows, { name: `${set}: kappa a question`, value: within, better: 'more', as: 'plain', slack: 0.01 }];
}

type From = { scored: readonly Scored[]; by: By };

/** How many the engine leaves to a person without a score, and which share of all and of each half they are. */
function leftRows(left: readonly Left[], { scored, by }: From): Row[] {
  const halves = [...new Set([...scored, ...left].map(({ half }) => half))];
  const share = (set: string, isIn: (one: Left) => boolean): Row => {
    const [gone, stayed] = [left.filter(isIn).length, scored.filter(isIn).length];
    const note = `${gone} of ${gone + stayed}`;
    return { name: `${by}, ${set}: share left`, value: gone / (gone + stayed), as: 'share', note, ...LEFT };
  };
  return [
    { name: `${by}: left to a person`, value: left.length, better: 'less', as: 'count', slack: 0 },
    share('all', () => true),
    ...(halves.length > 1 ? halves.map((half) => share(half, (one) => one.half === half)) : []),
  ];
}

const number = (value: number, as: Row['as'] = 'plain') => written({ as }, value);

/** The detail tables show all halves: they are figures of many answers, not answers. */
function perQuestion(scored: readonly Scored[]): string[][] {
  const lines = [...Map.groupBy(scored, ({ question }) => question)].map(([id, some]) => [
    id,
    String(some.length),
    number(pearson(points(some))),
    number(weightedKappa(levels(some))),
    number(bias(points(some)), 'points'),
    number(rootMeanSquare(points(some)), 'points'),
  ]);
  return [['question', 'answers', 'r', 'kappa', 'bias', 'rmse'], ...lines];
}

const BANDS: Record<string, (level: number) => boolean> = {
  'low, 0 and 1': (level) => level <= 1,
  'middle, 2': (level) => level === 2,
  'high, 3 and 4': (level) => level >= 3,
};

function perBand(scored: readonly Scored[], left: readonly Left[]): string[][] {
  const lines = Object.entries(BANDS).map(([band, isIn]) => {
    const some = scored.filter(({ level }) => isIn(level));
    return [
      band,
      String(some.length),
      number(mean(some.map(({ score }) => score)), 'points'),
      number(bias(points(some)), 'points'),
      number(rootMeanSquare(points(some)), 'points'),
      number(shareWithin(levels(some), 1), 'share'),
      String(left.filter(({ level }) => isIn(level)).length),
    ];
  });
  return [['level', 'scored', 'mean score', 'bias', 'rmse', 'adjacent', 'left'], ...lines];
}

function perKind(scored: readonly Scored[], left: readonly Left[]): string[][] {
  const lines = [...Map.groupBy(scored, ({ kind }) => kind)].map(([kind, some]) => [
    kind,
    String(some.length),
    number(25 * mean(some.map(({ level }) => level)), 'points'),
    number(mean(some.map(({ score }) => score)), 'points'),
    String(left.filter((one) => one.kind === kind).length),
  ]);
  return lines.length > 1 ? [['kind', 'scored', 'person', 'engine', 'left'], ...lines] : [];
}
