import { expect, test } from 'vitest';
import { cvWarnings } from '#core/cv/problem-words.ts';
import { LOCALES } from '#core/text/locale.ts';
import { plainWords } from '#core/text/words.ts';

test('each warning of a reading is said in the language of the candidate, with its figures', () => {
  const said = LOCALES.map((locale) =>
    cvWarnings({ warnings: ['long', 'scan', 'columns', 'letters'], pages: 41 }, plainWords(locale)),
  );

  expect(new Set(said.flat()).size).toBe(16);
  for (const [long] of said) expect(long).toMatch(/41.*30/u);
});

test('a warning that was kept as a sentence stays what it is', () => {
  const kept = 'This file is a scan.';

  expect(cvWarnings({ warnings: [kept], pages: 1 }, plainWords('fr'))).toEqual([kept]);
});
