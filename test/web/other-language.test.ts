import { expect, test } from 'vitest';
import type { Locale } from '#core/text/locale.ts';
import { inOtherLanguage } from '#web/app/other-language.ts';
import { firstOf } from '#web/app/text/text.ts';

const notice = { version: 1, date: '', retentionMonths: 12, model: null };
const english = {
  notice,
  contentLanguage: 'en',
  questionCount: 3,
  questionKinds: ['choice', 'long'] as ('choice' | 'long')[],
};

async function said(locale: Locale, about: Partial<typeof english>) {
  return inOtherLanguage({ ...english, ...about }, locale, (await firstOf(locale)).first);
}

test.each([
  ['fr', 'Les questions sont en anglais.', /^Répondez aussi en anglais.*attend qu’une personne/u],
  ['zh-Hant', '題目使用英文。', /^請也用英文作答.*等待由人閱讀/u],
  ['zh-Hans', '题目使用英语。', /^请也用英语作答.*等待由人阅读/u],
] as const)(
  'a page in %s says that the questions are in English, and to answer in it',
  async (locale, asked, answer) => {
    expect(await said(locale, {})).toEqual({ asked, answer: expect.stringMatching(answer) });
  },
);

test('of questions in a language that the software doesn’t score, it says that a person reads what is written', async () => {
  expect(await said('en', { contentLanguage: 'fr' })).toEqual({
    asked: 'The questions are in French.',
    answer:
      'Please answer in French too. The software scores English alone, so what you write waits for a person to read it.',
  });
});

test('nothing is said of how to answer where nothing is written', async () => {
  expect(await said('fr', { questionKinds: ['choice'] })).toEqual({
    asked: 'Les questions sont en anglais.',
    answer: '',
  });
});

test('nothing is said where the page is in the language of the questions, or there are none', async () => {
  expect(await said('en', {})).toBeNull();
  expect(await said('zh-Hant', { contentLanguage: 'zh' })).toBeNull();
  expect(await said('fr', { questionCount: 0 })).toBeNull();
});
