// People's own sentences inside ours.
import { expect, test } from 'vitest';
import { ended, inLine, unstopped } from '#core/text/stops.ts';

test('points that end in a full stop stand in a line without it', () => {
  expect(inLine(['Name the new dates.', 'Decide', 'Why so?', '定下日期。'])).toBe(
    'Name the new dates; Decide; Why so?; 定下日期',
  );
});

test.each(['Wait …', 'And so on...', 'At 9 a.m.', 'Really?'])('%s keeps what it ends in', (text) => {
  expect(unstopped(text)).toBe(text);
  expect(ended(text)).toBe(text);
});

test.each([
  ['Name the new dates.', 'Name the new dates.'],
  ['Facts first', 'Facts first.'],
  [' He says “No.” ', 'He says “No.”'],
])('%s ends once', (text, said) => {
  expect(ended(text)).toBe(said);
});
