// What the page says of days and times, in the language that it speaks.
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { LOCALES } from '#core/text/locale.ts';
import { dayAndTime, inRow } from '#web/app/format.ts';
import { stepsOf } from '#web/app/text/text-steps.ts';
import { firstOf, speak } from '#web/app/text/text.ts';

beforeAll(() => vi.stubGlobal('document', { documentElement: { lang: '' } }));
afterAll(() => vi.unstubAllGlobals());

test.each(LOCALES)('in %s the zone of a time stands in no square brackets', async (locale) => {
  speak(locale, (await firstOf(locale)).first);

  expect(dayAndTime('2026-12-10T17:00:00Z')).toMatch(/\d\d:\d\d/u);
  expect(dayAndTime('2026-12-10T17:00:00Z')).not.toMatch(/[[\]]/u);
});

test.each(LOCALES)(
  'in %s what stands in a row has the language’s own comma, and a Chinese period no stray space',
  async (locale) => {
    const isHan = locale.startsWith('zh');
    speak(locale, (await firstOf(locale)).first);

    expect(inRow(['a', 'b'])).toBe(isHan ? 'a，b' : 'a, b');
    const { cv } = await stepsOf(locale);
    if (isHan) expect(cv.period('2018年7月', '2021年2月')).toBe('2018年7月至2021年2月');
  },
);
