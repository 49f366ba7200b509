import { expect, test } from 'vitest';
import { blocks } from '#web/app/parts/blocks.ts';

test('lines in fences are code, the rest is paragraphs', () => {
  expect(blocks('Look:\n\nThe plan\n```sql\nSELECT 1\n\nFROM t\n```\nSo what?')).toEqual([
    { kind: 'text', text: 'Look:' },
    { kind: 'text', text: 'The plan' },
    { kind: 'code', text: 'SELECT 1\n\nFROM t' },
    { kind: 'text', text: 'So what?' },
  ]);
});

test('a fence that is never closed loses nothing', () => {
  expect(blocks('```\nleft open')).toEqual([{ kind: 'code', text: 'left open' }]);
});
