// Who read the answers, said in each language.
import { expect, test } from 'vitest';
import { SCORER_VERSION } from '#core/scoring/calibration.ts';
import { engineName } from '#core/scoring/engine-name.ts';
import { GRADING_PROMPT } from '#core/scoring/model-question.ts';
import { LOCALES } from '#core/text/locale.ts';
import { wordsOf } from '#core/text/words.ts';

const kept = [SCORER_VERSION, `gpt-4.1, ${GRADING_PROMPT}`, `gpt-4.1, ${GRADING_PROMPT} and ${SCORER_VERSION}`];
const inAll = (one: string) => LOCALES.map((locale) => engineName(one, wordsOf({ locale, platform: 'slack' })));

test('an engine goes by the same name as ever in English', () => {
  const t = wordsOf({ locale: 'en', platform: 'slack' });
  expect(kept.map((one) => engineName(one, t))).toEqual(kept);
});

test('in other languages no word of English is left, and the versions are', () => {
  for (const one of kept)
    for (const said of inAll(one).slice(1)) {
      expect(said).not.toMatch(/\b(?:offline|and|keyword|grading|prompt)\b/u);
      expect(said.match(/\d+(?:\.\d+)?/gu)).toEqual(one.match(/\d+(?:\.\d+)?/gu));
    }
});
