// The report in each language: nothing that we say is left in English.
import { describe, expect, test } from 'vitest';
import type { Report } from '#core/model/report.ts';
import { LOCALES, type Locale } from '#core/text/locale.ts';
import { plainWords } from '#core/text/words.ts';
import { reportLinkExpired, reportLinkUsed } from '#web/pages/plain.ts';
import { reportPage } from '#web/report/page.ts';
import { reportPdf } from '#worker/report/pdf.ts';
import { BOX } from '#worker/report/fonts.ts';
import { given } from '#test/core/cards/review-examples.ts';
import { again, asked, decision, integrity } from '#test/fixtures/report-more.ts';
import { sampleReport } from '#test/fixtures/report.ts';
import { infoOf, pagesOf } from '../standins/pdf.ts';

const links = { pdf: '/r/1/pdf', decide: '/decide', change: '/change', css: ['/report.css'] };
const others = LOCALES.filter((locale) => locale !== 'en');

/** Everything that a report can hold; what core says is in English here, and its own test has it in each language. */
const whole = (locale: Locale): Report =>
  sampleReport({ locale, decision, again, asked, integrity, reviews: given, headlines: [], noticed: [] });

const wordsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(wordsIn) : [];
};

/** The fixed words of English that another language says otherwise. */
function englishOnly(locale: Locale): string[] {
  const [en, there] = [plainWords('en'), plainWords(locale)];
  const own = new Set(wordsIn([there.report, there.reportPage]));
  return wordsIn([en.report, en.reportPage]).filter((words) => words.length > 4 && !own.has(words));
}

const spoken = (html: string) => html.replaceAll(/<[^>]+>/gu, '\n').replaceAll(/[ \t]+/gu, ' ');

describe.each(others)('in %s', (locale) => {
  test('the page says nothing of its own in English, and names its language', () => {
    const page = reportPage(whole(locale), links);
    expect(page).toContain(`<html lang="${locale}"`);
    const lines = spoken(page)
      .split('\n')
      .map((line) => line.trim());
    expect(englishOnly(locale).filter((words) => lines.includes(words))).toEqual([]);
    expect(page).toContain(plainWords(locale).reportPage.halfMinute);
  });

  test('neither does the PDF, whose fonts have every letter of it', async () => {
    const bytes = await reportPdf(whole(locale));
    const text = (await pagesOf(bytes)).join('\n').replaceAll(/\s+/gu, ' ');
    expect((await infoOf(bytes)).Language).toBe(locale);
    expect(text).not.toContain(BOX);
    const { scores, questions, cvTitle, log } = plainWords(locale).reportPage;
    for (const heading of [scores, questions, cvTitle, log])
      expect(text.replaceAll(' ', '')).toContain(heading.replaceAll(/\s/gu, ''));
    expect(englishOnly(locale).filter((words) => words.length > 21 && text.includes(words))).toEqual([]);
  });

  test('a link that has been used or is over says so', () => {
    for (const page of [reportLinkUsed([], locale), reportLinkExpired([], locale)]) {
      expect(page).toContain(`<html lang="${locale}"`);
      expect(page).not.toContain('report');
    }
  });
});
