// Ridge logistic regression by Newton's method, both answers weighing the same; for fitting, not for scoring.
import { mean, sum } from '#core/scoring/coverage.ts';

const STEPS = 12;

type Fitted = { base: number; weights: number[] };

/** `ridge` is the penalty of each weight; the base has none. */
export function ridgeLogistic(rows: readonly (readonly number[])[], yes: readonly boolean[], ridge: number): Fitted {
  const width = rows[0]?.length ?? 0;
  const means = Array.from({ length: width }, (_, j) => mean(rows.map((row) => row[j] ?? 0)));
  const centred = rows.map((row) => [...row.map((value, j) => value - (means[j] ?? 0)), 1]);
  const share = mean(yes.map(Number));
  const counts = yes.map((one) => (one ? 0.5 / share : 0.5 / (1 - share)));
  let weights = Array.from({ length: width + 1 }, () => 0);
  for (let step = 0; step < STEPS; step++) {
    const chances = centred.map((row) => 1 / (1 + Math.exp(-dot(row, weights))));
    const slope = weights.map((weight, j) => (j < width ? ridge * weight : 0));
    const curve = weights.map((_, j) => weights.map((__, k) => (j === k ? (j < width ? ridge : 1e-6) : 0)));
    for (const [i, row] of centred.entries()) {
      const chance = chances[i] ?? 0;
      const count = counts[i] ?? 0;
      add({ slope, curve }, { row, off: count * (chance - Number(yes[i])), bend: count * chance * (1 - chance) });
    }
    const move = solved(curve, slope);
    weights = weights.map((weight, j) => weight - (move[j] ?? 0));
  }
  const plain = weights.slice(0, -1);
  return { base: (weights.at(-1) ?? 0) - dot(plain, means), weights: plain };
}

const dot = (a: readonly number[], b: readonly number[]) => sum(a.map((value, i) => value * (b[i] ?? 0)));

type Sums = { slope: number[]; curve: number[][] };

function add({ slope, curve }: Sums, { row, off, bend }: { row: readonly number[]; off: number; bend: number }): void {
  for (const [j, value] of row.entries()) {
    slope[j] = (slope[j] ?? 0) + off * value;
    const line = curve[j] ?? [];
    const times = bend * value;
    for (let k = 0; k <= j; k++) line[k] = (line[k] ?? 0) + times * (row[k] ?? 0);
  }
}

/** The solution of a symmetric positive system, of which the lower half is read; Cholesky. */
function solved(lower: readonly number[][], right: readonly number[]): number[] {
  const root: number[][] = [];
  for (const [j, line] of lower.entries()) {
    const own: number[] = [];
    for (let k = 0; k <= j; k++) {
      const other = k === j ? own : (root[k] ?? []);
      let rest = line[k] ?? 0;
      for (let m = 0; m < k; m++) rest -= (own[m] ?? 0) * (other[m] ?? 0);
      own[k] = k === j ? Math.sqrt(rest) : rest / (other[k] ?? 1);
    }
    root.push(own);
  }
  const half: number[] = [];
  for (const [j, own] of root.entries())
    half[j] = ((right[j] ?? 0) - sum(half.map((value, k) => value * (own[k] ?? 0)))) / (own[j] ?? 1);
  const out = half.map(() => 0);
  for (let j = root.length - 1; j >= 0; j--) {
    let rest = half[j] ?? 0;
    for (let k = j + 1; k < root.length; k++) rest -= (root[k]?.[j] ?? 0) * (out[k] ?? 0);
    out[j] = rest / (root[j]?.[j] ?? 1);
  }
  return out;
}
