import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { notice as agreed } from '#core/assess/notice.ts';
import { LOCALES } from '#core/text/locale.ts';
import { noticeIn } from '#web/app/text/notice.ts';

const facts = {
  workspace: 'Coombe Transit',
  deciders: 'Ruth Marlow',
  title: 'Backend Developer',
  contact: null,
  months: 12,
};

/** The words that each version stands for; a version once agreed to is never given other words. The first two were English alone. */
const versions: Record<number, Record<string, string>> = {
  1: { en: 'ce09be84fc376bf7' },
  2: { en: '71fe668daf32644b' },
  3: { en: '71fe668daf32644b', fr: 'b591f12e2bbad2d9', 'zh-Hant': 'b7d153ca319b4ea5', 'zh-Hans': 'f733ad01beac9f7a' },
};

test.each(LOCALES)('the words of the notice in %s are those of its version', async (locale) => {
  const words = createHash('sha256')
    .update(JSON.stringify(await noticeIn(locale, facts)))
    .digest('hex')
    .slice(0, 16);

  expect(words, 'The notice has new words: count its version up in core/assess/notice.ts and add it here.').toBe(
    versions[agreed.version]?.[locale],
  );
});

test.each(LOCALES)(
  'in %s the notice names who is responsible, who decides, how long data is kept and whom to ask',
  async (locale) => {
    const words = JSON.stringify(await noticeIn(locale, { ...facts, contact: 'hiring@coombe.example' }));

    for (const needed of ['Coombe Transit', 'Ruth Marlow', '12', 'hiring@coombe.example'])
      expect(words).toContain(needed);
  },
);

test('every language has as many sections and paragraphs as English', async () => {
  const shapes = await Promise.all(
    LOCALES.map(async (locale) => (await noticeIn(locale, facts)).map(({ paragraphs }) => paragraphs.length)),
  );

  for (const shape of shapes) expect(shape).toEqual(shapes[0]);
});
