// The statistics of agreement, against published values.
import { expect, test } from 'vitest';
import {
  bias,
  intraclass,
  meanKappa,
  pearson,
  rootMeanSquare,
  shareWithin,
  standardizedBias,
  weightedKappa,
  type Ratings,
} from '#core/stats/agreement.ts';

const zip = (a: number[], b: number[]): Ratings[] => a.map((value, i) => [value, b[i] ?? Number.NaN]);

// From the tests of the metrics of the Automated Student Assessment Prize, github.com/benhamner/ASAP-AES.
test.each([
  [[1, 2, 1], [1, 2, 2], 0.4],
  [[1, 2, 3, 1, 2, 2, 3], [1, 2, 3, 1, 2, 3, 2], 0.75],
  [[1, 2, 3, 4], [1, 2, 3, 4], 1],
])('the weighted kappa of %j and %j is %d, whoever comes first', (a, b, kappa) => {
  expect(weightedKappa(zip(a, b))).toBeCloseTo(kappa, 12);
  expect(weightedKappa(zip(b, a))).toBeCloseTo(kappa, 12);
});

test('a rater who always says the middle agrees no better than chance', () => {
  expect(weightedKappa(zip([0, 1, 2, 3, 4], [2, 2, 2, 2, 2]))).toBe(0);
});

test('the mean of kappas is taken over Fisher’s z, with weights, and bears a kappa of 1', () => {
  const [half, most] = [0.5, 0.8];
  const weighted = meanKappa([
    { kappa: half, weight: 1 },
    { kappa: most, weight: 0.5 },
  ]);
  expect(weighted).toBeCloseTo(0.624_536_4, 7);
  expect(meanKappa([{ kappa: 1, weight: 1 }])).toBeCloseTo(0.999, 12);
});

// Table 2 of Shrout and Fleiss 1979, and the six values that they print.
test('the six intraclass correlations are those of Shrout and Fleiss', () => {
  const found = intraclass([
    [9, 2, 5, 8],
    [6, 1, 3, 2],
    [8, 4, 6, 8],
    [7, 1, 2, 6],
    [10, 5, 6, 9],
    [6, 2, 4, 7],
  ]);

  const rounded = Object.fromEntries(Object.entries(found).map(([name, value]) => [name, value.toFixed(3)]));
  expect(rounded).toEqual({
    oneWay: '0.166',
    twoWay: '0.290',
    fixed: '0.715',
    oneWayMean: '0.443',
    twoWayMean: '0.620',
    fixedMean: '0.909',
  });
});

// Anscombe 1973, the first of his four sets: r = .816 in all of them.
test('Pearson’s r is Anscombe’s', () => {
  const x = [10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5];
  const y = [8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68];
  expect(pearson(zip(x, y))).toBeCloseTo(0.816_420_516_344_843_6, 12);
});

test('r of a rater who never varies isn’t a number', () => {
  expect(pearson(zip([1, 2, 3], [2, 2, 2]))).toBeNaN();
});

test('bias, its size in standard deviations, error and shares are what they are by hand', () => {
  const pairs = zip([0, 2, 4], [1, 3, 2]);

  expect(bias(pairs)).toBe(0);
  expect(bias(zip([0, 2], [1, 4]))).toBe(1.5);
  expect(standardizedBias(zip([0, 2], [1, 3]))).toBe(1);
  expect(rootMeanSquare(pairs)).toBeCloseTo(Math.SQRT2, 12);
  expect(shareWithin(pairs, 0)).toBe(0);
  expect(shareWithin(pairs, 1)).toBeCloseTo(2 / 3, 12);
});
