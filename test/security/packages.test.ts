// What is installed with us: only under licences that allow it.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const ALLOWED = new Set(
  'MIT MIT-0 Apache-2.0 ISC BSD-2-Clause BSD-3-Clause 0BSD BlueOak-1.0.0 Python-2.0 OFL-1.1 MPL-2.0'.split(' '),
);
type Lock = { packages: Record<string, { license?: string }> };
const { packages } = JSON.parse(readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8')) as Lock;

/** Of a choice one is enough, of a sum all are needed. */
const isAllowed = (licence: string): boolean =>
  licence
    .replaceAll(/[()]/gu, '')
    .split(' OR ')
    .some((one) => one.split(' AND ').every((part) => ALLOWED.has(part)));

test('every package of the lock file that names its licence has one of those allowed', () => {
  const named = Object.entries(packages).filter(([, { license }]) => license !== undefined);
  expect(named.length).toBeGreaterThan(500);
  expect(named.filter(([, { license = '' }]) => !isAllowed(license)).map(([name]) => name)).toEqual([]);
});
