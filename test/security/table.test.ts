// SECURITY.md says where each group of the ASVS is met and which test shows it: all of that is there.
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const root = new URL('../../', import.meta.url);
const [, table = ''] = readFileSync(new URL('SECURITY.md', root), 'utf8').split('## What is checked, by which test');
const rows = table.split('\n').filter((line) => line.startsWith('| V'));

test('every row has ids of the ASVS, a place in the code and a test, and each is there', () => {
  expect(rows.length).toBeGreaterThan(15);
  for (const row of rows) {
    const [, ids = '', , where = '', tests = ''] = row.split('|');
    expect(ids).toMatch(/V\d+\.\d+\.\d+/u);
    for (const cell of [where, tests]) {
      const paths = [...cell.matchAll(/`([^`]+)`/gu)].map(([, path = '']) => path);
      expect(paths.length, row).toBeGreaterThan(0);
      expect(paths.filter((path) => !existsSync(new URL(path, root)))).toEqual([]);
    }
    expect(tests).toMatch(/\.test\.ts`/u);
  }
});
