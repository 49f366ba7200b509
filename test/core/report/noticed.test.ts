import { expect, test } from 'vitest';
import type { Sighting } from '#core/model/integrity.ts';
import { en } from '#core/text/en.ts';
import { noticedLines } from '#core/report/noticed.ts';

const alike = (number: number, other: string, share = 1): Sighting => ({
  kind: 'alike',
  number,
  share,
  other,
  words: `words ${number}`,
});

test('answers like another candidate’s are one line for each of them, and none is lost', () => {
  const sightings = [1, 2, 3, 5].flatMap((n) => [alike(n, 'Chen Wei', 0.6 + n / 20), alike(n, 'Grace Kim')]);
  const lines = noticedLines(sightings, en);

  expect(lines.map(({ text }) => text)).toEqual([
    'Questions 1, 2, 3 and 5: 65–85 % the same as the answers of Chen Wei.',
    'Questions 1, 2, 3 and 5: 100 % the same as the answers of Grace Kim.',
  ]);
  for (const n of [1, 2, 3, 5]) expect(lines.flatMap(({ each }) => each).join()).toContain(`words ${n}`);
  expect(lines.flatMap(({ each }) => each)).toHaveLength(sightings.length);
});

test('each kind is a line, and what is noticed once or twice is said as it is', () => {
  const away = [2, 4, 6].map((number): Sighting => ({ kind: 'away', number, times: 2, seconds: 50 }));
  const fast: Sighting = { kind: 'fast', number: 3, chars: 400, seconds: 9 };

  expect(noticedLines([away[0]!, fast, ...away.slice(1)], en)).toEqual([
    { text: 'Questions 2, 4 and 6: away from the page.', each: expect.any(Array) as unknown },
    { text: 'Question 3: 400 characters in 9 seconds, faster than anybody types.', each: [] },
  ]);
});
