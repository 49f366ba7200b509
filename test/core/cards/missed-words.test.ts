// A score below a must-have and a knock-out question that wasn't passed are told apart, in each language.
import { expect, test } from 'vitest';
import { metLines, missedFlags, missedLines } from '#core/cards/missed-words.ts';
import { wordsOf } from '#core/text/words.ts';

const both = { criteria: ['PostgreSQL'], questions: ['May you work nights?'] };

test.each([
  [
    'en',
    ['Scored below must-have: PostgreSQL', 'Knock-out question not passed: “May you work nights?”'],
    ['below a must-have', 'knock-out question not passed'],
  ],
  [
    'fr',
    [
      'Note sous le minimum indispensable\u00a0: PostgreSQL',
      'Question éliminatoire non réussie\u00a0: «\u202fMay you work nights?\u202f»',
    ],
    ['sous un minimum indispensable', 'question éliminatoire non réussie'],
  ],
  [
    'zh-Hant',
    ['低於必備條件的最低分：PostgreSQL', '沒有答對必答對的題目：「May you work nights?」'],
    ['低於必備條件', '沒有答對必答對的題目'],
  ],
  [
    'zh-Hans',
    ['低于必备条件的最低分：PostgreSQL', '没有答对必须答对的题目：“May you work nights?”'],
    ['低于必备条件', '没有答对必须答对的题目'],
  ],
] as const)('in %s', (locale, lines, flags) => {
  const t = wordsOf({ locale, platform: 'slack' });
  expect(missedLines(both, t)).toEqual(lines);
  expect(missedFlags(both, t)).toEqual(flags);
  expect(missedLines({ ...both, questions: [] }, t)).toEqual(lines.slice(0, 1));
  expect(missedFlags({ ...both, criteria: [] }, t)).toEqual(flags.slice(1));
  expect(metLines(both, t)).not.toEqual(lines);
});
