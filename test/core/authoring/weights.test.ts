// Weights that are shared out anew keep their proportion and their sum.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { squeezed, weightsOf } from '#core/authoring/weights.ts';

test.each([
  [[40, 30, 30], 80, [32, 24, 24]],
  [[50, 50], 75, [38, 37]],
  [[100], 60, [60]],
  [[98, 1, 1], 50, [48, 1, 1]],
])('%j shares %i', (weights, total, wanted) => {
  expect(squeezed(weights, total)).toEqual(wanted);
});

test('whatever the weights, the sum is exact, nobody is left without, and who weighed more weighs no less', () => {
  const draft = fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 1, maxLength: 12 }).map(weightsOf);
  fc.assert(
    fc.property(draft, fc.integer({ min: 1, max: 80 }), (weights, added) => {
      const left = squeezed(weights, 100 - added);
      expect(left.reduce((sum, one) => sum + one, 0)).toBe(100 - added);
      expect(Math.min(...left)).toBeGreaterThan(0);
      for (const [i, a] of weights.entries())
        for (const [k, b] of weights.entries()) if (a > b) expect(left[i]).toBeGreaterThanOrEqual(left[k]!);
    }),
  );
});
