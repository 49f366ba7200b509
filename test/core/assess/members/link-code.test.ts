// Codes that one member reads out and another types.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newCode, readCode, waitsUntil } from '#core/assess/members/link-code.ts';
import { secrets } from '#test/standins/database.ts';

const lookAlikes = /[ILOU01]/u;
const alphabet = 'ABCDEFGHJKMNPQRSTVWXYZ23456789';
const minute = 60_000;
const now = new Date('2026-11-24T10:00:00Z');
const ago = (ms: number) => new Date(now.getTime() - ms);

test('a code never holds signs that look alike, and is long enough not to be guessed', () => {
  fc.assert(
    fc.property(fc.constantFrom('thread' as const, 'workspace' as const), (kind) => {
      const code = newCode(kind, secrets.code);
      expect(code).toMatch(kind === 'thread' ? /^T(-[A-Z2-9]{4}){4}$/u : /^W(-[A-Z2-9]{4}){4}$/u);
      expect(code.slice(2)).not.toMatch(lookAlikes);
      for (const sign of code.slice(2).replaceAll('-', '')) expect(alphabet).toContain(sign);
    }),
    { numRuns: 500 },
  );
  expect(16 * Math.log2(alphabet.length)).toBeGreaterThanOrEqual(60);
});

test('a thousand codes are a thousand different ones', () => {
  expect(new Set(Array.from({ length: 1000 }, () => newCode('thread', secrets.code))).size).toBe(1000);
});

test('a code is read however it is typed', () => {
  fc.assert(
    fc.property(fc.constantFrom('-', '–', ' ', ' - '), fc.boolean(), (dash, isLower) => {
      const code = newCode('thread', secrets.code);
      const typed = ` ${code.replaceAll('-', dash)} `;
      expect(readCode(isLower ? typed.toLowerCase() : typed)).toEqual({ kind: 'thread', code });
    }),
  );
  expect(readCode('W7KQ4M2XD9HPTKWVR')).toEqual({ kind: 'workspace', code: 'W-7KQ4-M2XD-9HPT-KWVR' });
});

test.each([
  'T-7KQ4-M2XD',
  't-7kq4-m2xd-9hp',
  'W-7KQ4-M2XD-9HPT-KWVR-AAAA',
  'T-0000-IIII',
  'T-7KQ4-M2XD-9HPT-KWVRX',
  '7KQ4-M2XD-9HPT-KWVR',
  'X-7KQ4-M2XD-9HPT-KWVR',
])('“%s” is taken for a code that is wrong, not for words of a title', (typed) => {
  expect(readCode(typed)).toBeDefined();
});

test.each([
  '',
  'T',
  'backend',
  'workspace',
  'Warehouse',
  'Team lead',
  'T-shaped engineer',
  'web developer in the team',
  'Timetable Editor',
  'worldwideresearchers',
  'Tramdriversinspector',
])('“%s” is no code', (typed) => {
  expect(readCode(typed)).toBeUndefined();
});

test('four wrong codes in ten minutes are let pass, the fifth makes the member wait until the first is ten minutes old', () => {
  const wrong = [1, 2, 3, 4].map((n) => ago(n * minute));
  expect(waitsUntil(wrong, now)).toBeNull();
  expect(waitsUntil([...wrong, ago(9 * minute)], now)).toEqual(new Date(now.getTime() + minute));
  expect(waitsUntil([...wrong, ago(10 * minute)], now)).toBeNull();
});
