// How Chinese sentences are put together: where a space belongs, and how names stand in a row.
import { expect, test } from 'vitest';
import { list, say } from '#core/text/han.ts';
import { wordsOf } from '#core/text/words.ts';

test('a value of Latin letters or figures stands apart from the sentence’s Han, a Chinese or Japanese name doesn’t', () => {
  expect(say`共${18}位`).toBe('共 18 位');
  expect(say`開啟${'Amara Osei'}的報告`).toBe('開啟 Amara Osei 的報告');
  expect(say`開啟${'王小明'}的報告`).toBe('開啟王小明的報告');
  expect(say`打开${'さくら'}的报告`).toBe('打开さくら的报告');
  expect(say`輸入${'/assess list'}可查看`).toBe('輸入 /assess list 可查看');
});

test('no space stands beside punctuation, nor inside of a value', () => {
  expect(say`${'“backend工程师”'}已结束：${3}。`).toBe('“backend工程师”已结束：3。');
});

test('names in a row take the enumeration comma, and “and” before the last', () => {
  expect([[], ['Amara'], ['Amara', 'Tom'], ['Amara', 'Tom', '王小明']].map(list)).toEqual([
    '',
    'Amara',
    'Amara 和 Tom',
    'Amara、Tom 和王小明',
  ]);
});

test.each(['zh-Hant', 'zh-Hans'] as const)('in %s the cards’ own lists are put together in the same way', (locale) => {
  expect(wordsOf({ locale, platform: 'slack' }).list(['Amara', 'Tom'])).toBe('Amara 和 Tom');
});
