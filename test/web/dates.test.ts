import { expect, test } from 'vitest';
import { parseWhen, showWhen } from '#web/app/dates.ts';

test.each([
  ['2023', '2023'],
  ['03/2023', '2023-03'],
  ['3.2023', '2023-03'],
  ['2023-03', '2023-03'],
  ['Mar 2023', '2023-03'],
  ['March, 2023', '2023-03'],
  [' sept 2020 ', '2020-09'],
])('“%s” is read as %s', (written, when) => {
  expect(parseWhen(written, 'en-GB')).toBe(when);
});

test.each(['soon', '13/2023', '0/2023', '23', 'Foo 2023', ''])('“%s” isn’t taken for a date', (written) => {
  expect(parseWhen(written, 'en-GB')).toBeNull();
});

test('a month is shown with its year, a year alone', () => {
  expect([showWhen('2023-03', 'en-GB'), showWhen('2019', 'en-GB')]).toEqual(['Mar 2023', '2019']);
});
