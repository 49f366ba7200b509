// Intervals by drawing groups again.
import { expect, test } from 'vitest';
import { mean } from '#core/stats/agreement.ts';
import { intervalOverGroups } from '#core/stats/resample.ts';
import { randomFrom } from '../../bench/measure.ts';

const draws = (seed = 1) => ({ random: randomFrom(seed), times: 4000 });

test('of many independent values it is the normal interval of their mean', () => {
  const random = randomFrom(7);
  const values = Array.from({ length: 400 }, () => random());
  const middle = mean(values);
  const error = Math.sqrt(mean(values.map((value) => (value - middle) ** 2)) / values.length);

  const found = intervalOverGroups(
    values.map((value) => [value]),
    mean,
    draws(),
  );

  expect(Math.abs((found?.low ?? 0) - (middle - 1.96 * error))).toBeLessThan(0.002);
  expect(Math.abs((found?.high ?? 0) - (middle + 1.96 * error))).toBeLessThan(0.002);
});

test('groups whose members are alike give a wider one than as many single values', () => {
  const groups = [0, 1, 2, 3, 4, 5].map((value) => Array.from({ length: 10 }, () => value));
  const single = groups.flat().map((value) => [value]);
  const width = (found: { low: number; high: number } | null) => (found ? found.high - found.low : 0);

  const [grouped, apart] = [intervalOverGroups(groups, mean, draws()), intervalOverGroups(single, mean, draws())];

  expect(width(grouped)).toBeGreaterThan(2.5 * width(apart));
});

test('the same seed gives the same interval', () => {
  const random = randomFrom(5);
  const groups = Array.from({ length: 40 }, () => [random()]);

  expect(intervalOverGroups(groups, mean, draws(3))).toEqual(intervalOverGroups(groups, mean, draws(3)));
});

test('one group alone, or a statistic that is never a number, has none', () => {
  expect(intervalOverGroups([[1, 2]], mean, draws())).toBeNull();
  expect(intervalOverGroups([[1], [2]], () => Number.NaN, draws())).toBeNull();
});
