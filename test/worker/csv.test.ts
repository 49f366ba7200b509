// What a spreadsheet gets.
import { expect, test } from 'vitest';
import { writeCsv } from '#worker/export/csv.ts';

test('CSV is RFC 4180 with a mark of UTF-8, and no cell is a formula', () => {
  const rows = [
    ['name', 'score'],
    ['=HYPERLINK("http://evil.example")', 71.5],
    ['+1', null],
    ['@SUM(A1)', 0],
    ['-2+3', 1],
    ['Osei, Amara\n"A"', 84],
  ];
  const text = writeCsv(rows).toString('utf8');
  expect(text.startsWith('\uFEFF')).toBe(true);
  expect(text.slice(1).split('\r\n')).toEqual([
    '"name","score"',
    `"'=HYPERLINK(""http://evil.example"")",71.5`,
    `"'+1",`,
    `"'@SUM(A1)",0`,
    `"'-2+3",1`,
    '"Osei, Amara\n""A""",84',
    '',
  ]);
});
