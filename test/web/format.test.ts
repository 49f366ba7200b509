// What the page says of days and times, in the language that it speaks.
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { LOCALES } from '#core/text/locale.ts';
import { dayAndTime } from '#web/app/format.ts';
import { firstOf, speak } from '#web/app/text/text.ts';

beforeAll(() => vi.stubGlobal('document', { documentElement: { lang: '' } }));
afterAll(() => vi.unstubAllGlobals());

test.each(LOCALES)('in %s the zone of a time stands in no square brackets', async (locale) => {
  speak(locale, (await firstOf(locale)).first);

  expect(dayAndTime('2026-12-10T17:00:00Z')).toMatch(/\d\d:\d\d/u);
  expect(dayAndTime('2026-12-10T17:00:00Z')).not.toMatch(/[[\]]/u);
});
