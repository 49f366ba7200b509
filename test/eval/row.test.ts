// When a figure of the evaluation counts as worse, and how it is written.
import { expect, test } from 'vitest';
import { levelOf } from './agreement.ts';
import { judge, keptOf, type Row } from './row.ts';
import { textOf } from './table.ts';

const row = (rest: Partial<Row> = {}): Row => ({
  name: 'r',
  value: 0.7,
  better: 'more',
  as: 'plain',
  slack: 0.01,
  ...rest,
});
const kept = (value: number) => ({ figures: { r: value } });

test.each([
  ['more', 0.7, 0.72, 'worse'],
  ['more', 0.7, 0.71, 'same'],
  ['more', 0.7, 0.68, 'better'],
  ['less', 0.7, 0.68, 'worse'],
  ['less', 0.7, 0.72, 'better'],
  ['near 0', -0.7, 0.68, 'worse'],
  ['near 0', -0.7, 0.7, 'same'],
  ['near 0', 0.7, -0.9, 'better'],
] as const)('where %s is better, %d after %d is %s', (better, value, before, verdict) => {
  expect(judge(row({ better, value }), kept(before)).verdict).toBe(verdict);
});

test('a figure that is no number any more is worse, one without a kept one is new', () => {
  expect(judge(row({ value: Number.NaN }), kept(0.1)).verdict).toBe('worse');
  expect(judge(row(), { figures: {} }).verdict).toBe('new');
  expect(judge(row(), null).verdict).toBe('new');
});

test('a figure that hasn’t changed is the same after it was kept and read again', () => {
  const third = row({ value: 1 / 3, slack: 0 });

  expect(judge(third, keptOf([third])).verdict).toBe('same');
});

test('a target is met from itself on', () => {
  expect(judge(row({ target: 0.7 }), null).met).toBe(true);
  expect(judge(row({ target: 0.71 }), null).met).toBe(false);
  expect(judge(row({ better: 'near 0', value: -0.2, target: 0.15 }), null).met).toBe(false);
  expect(judge(row(), null).met).toBeNull();
});

test('a target that was met and is missed now is worse, within the slack too', () => {
  expect(judge(row({ target: 0.7, value: 0.695 }), kept(0.7)).verdict).toBe('worse');
  expect(judge(row({ target: 0.7, value: 0.695 }), kept(0.699)).verdict).toBe('same');
});

test('a figure with an endless slack is shown and never judged', () => {
  expect(judge(row({ slack: Infinity, target: 0.7, value: 0.1 }), kept(0.9)).verdict).toBe('same');
});

test('what isn’t a number or is never judged isn’t kept', () => {
  const rows = [row({ value: Number.NaN }), row({ name: 'b', value: 2 / 3 }), row({ name: 'c', slack: Infinity })];

  expect(keptOf(rows)).toEqual({ figures: { b: 0.667 } });
});

test('a score stands for the nearest level', () => {
  expect([0, 12.4, 12.5, 50, 87.4, 87.5, 100].map(levelOf)).toEqual([0, 0, 1, 2, 3, 4, 4]);
});

test('the table says what got worse, what falls short and what wasn’t measured', () => {
  const judged = judge(row({ target: 0.8, interval: { low: 0.6, high: 0.75 } }), kept(0.75));
  const text = textOf({ title: 'Agreement', rows: [], skipped: ['there is no answer.'] }, [judged]);

  expect(text).toContain('r       0.75  0.70  0.60 to 0.75  ≥ 0.80  WORSE, TARGET MISSED');
  expect(text).toContain('Not measured: there is no answer.');
});
