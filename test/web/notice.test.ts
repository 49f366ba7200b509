import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { notice as agreed } from '#core/assess/sit/notice.ts';
import { Signs, type Recorded } from '#core/model/integrity.ts';
import { LOCALES, type Locale } from '#core/text/locale.ts';
import { noticeIn } from '#web/app/text/notice.ts';
import { firstOf } from '#web/app/text/text.ts';

const facts = {
  workspace: 'Coombe Transit',
  deciders: 'Ruth Marlow',
  title: 'Backend Developer',
  contact: null,
  months: 12,
  model: null,
};

/** The words that each version stands for; a version once agreed to is never given other words. The first two were English alone, and up to 5 those with a model weren’t looked at. */
const versions: Record<number, Record<string, string>> = {
  1: { en: 'ce09be84fc376bf7' },
  2: { en: '71fe668daf32644b' },
  3: { en: '71fe668daf32644b', fr: 'b591f12e2bbad2d9', 'zh-Hant': 'b7d153ca319b4ea5', 'zh-Hans': 'f733ad01beac9f7a' },
  4: { en: '9e0299ccaf591637', fr: '6340c5238d65509c', 'zh-Hant': '2c5efe1aa485284c', 'zh-Hans': 'b71f0eeaa8c4c112' },
  5: { en: '3b795205d7242a5d', fr: '4d9b75fcd489a20f', 'zh-Hant': '9a24e7e94605b03c', 'zh-Hans': '48d5217aff0b18ab' },
  6: { en: 'e6f3b8b9adb5b71a', fr: '730fb82fd4208924', 'zh-Hant': '458c157d19053e86', 'zh-Hans': 'df8feb1a7cb944f5' },
  7: { en: 'f68a26c7187f9077', fr: 'a2dd572c1d7081a0', 'zh-Hant': '13fad39ac4dd8bf5', 'zh-Hans': '2c91dcf38e7933fe' },
};

test.each(LOCALES)('the words of the notice in %s are those of its version', async (locale) => {
  const words = createHash('sha256')
    .update(
      JSON.stringify([await noticeIn(locale, facts), await noticeIn(locale, { ...facts, model: 'models.example' })]),
    )
    .digest('hex')
    .slice(0, 16);

  expect(words, 'The notice has new words: count its version up in core/assess/sit/notice.ts and add it here.').toBe(
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
    LOCALES.map(async (locale) =>
      (await noticeIn(locale, facts)).map(({ paragraphs, list }) => [paragraphs.length, list?.length]),
    ),
  );

  for (const shape of shapes) expect(shape).toEqual(shapes[0]);
});

/** The word for each thing that is recorded, in the first page's lines and in the full notice. */
const named: Record<Recorded, Record<Locale, string>> = {
  saved: { en: 'save', fr: 'enregistré|enregistrez', 'zh-Hant': '儲存', 'zh-Hans': '保存和提交' },
  seconds: { en: 'each question', fr: 'chaque question', 'zh-Hant': '每一題', 'zh-Hans': '每一题' },
  pasted: { en: 'paste', fr: 'coll(?:é|ez)', 'zh-Hant': '貼上', 'zh-Hans': '粘贴' },
  fast: { en: 'much text .*in little time', fr: 'en peu de temps', 'zh-Hant': '大量文字', 'zh-Hans': '大量文字' },
  away: { en: 'le(?:ft|aving) the page', fr: 'quitt(?:é|er) la page', 'zh-Hant': '離開頁面', 'zh-Hans': '离开页面' },
  connection: { en: 'connection', fr: 'connexion', 'zh-Hant': '斷線', 'zh-Hans': '断线' },
  late: { en: 'after the time', fr: 'après la fin du temps', 'zh-Hant': '時間結束後', 'zh-Hans': '时间结束后' },
  hiddenText: { en: 'hidden|can’t see', fr: 'caché', 'zh-Hant': '隱藏文字', 'zh-Hans': '隐藏文字' },
  machine: { en: 'orders to software', fr: 'ordres', 'zh-Hant': '指令', 'zh-Hans': '指令' },
  alike: {
    en: 'another candidate.*the question',
    fr: 'd’une autre personne.*question',
    'zh-Hant': '其他應徵者.*題目',
    'zh-Hans': '其他候选人.*题目',
  },
};
/** What of that each count of the page goes into. */
const counted: Record<keyof Signs, Recorded> = {
  openMs: 'seconds',
  pastes: 'pasted',
  pastedChars: 'pasted',
  leaves: 'away',
  awayMs: 'away',
};
/** That it changes no score, that people see it, and that it can be read and commented on before submitting. */
const promised: Record<Locale, RegExp> = {
  en: /People.* see.*before you submit.*comment/isu,
  fr: /personnes.* voient.*avant l’envoi.*commenter/isu,
  'zh-Hant': /看.*提交之前.*留言/su,
  'zh-Hans': /看.*提交之前.*留言/su,
};
const unscored: Record<Locale, RegExp> = {
  en: /none of it changes the score/iu,
  fr: /rien de cela ne change la note/iu,
  'zh-Hant': /都不會改變分數/u,
  'zh-Hans': /都不会改变分数/u,
};

test('every sighting and every count of the page is in the table that the notice is held against', () => {
  const model = readFileSync('core/model/integrity.ts', 'utf8');
  const kinds = [...model.matchAll(/\{ kind: '(\w+)'/gu)].map(([, kind]) => kind);

  expect(kinds.length).toBeGreaterThan(4);
  expect(Object.keys(named)).toEqual(expect.arrayContaining(kinds));
  expect(Object.keys(counted)).toEqual(Object.keys(Signs.shape));
});

test.each(LOCALES)('in %s all that is recorded is named on the first page and in the full notice', async (locale) => {
  const [{ first }, sections] = await Promise.all([firstOf(locale), noticeIn(locale, facts)]);
  const section = sections.find(({ list }) => list);
  const list = section?.list ?? [];

  expect(list).toHaveLength(Object.keys(named).length);
  for (const words of Object.values(named)) {
    expect(list.filter((line) => new RegExp(words[locale], 'iu').test(line))).toHaveLength(1);
    expect(first.welcome.noticedMore).toMatch(new RegExp(words[locale], 'iu'));
  }
  for (const said of [first.welcome.noticedMore, section?.paragraphs.join('\n')]) {
    expect(said).toMatch(promised[locale]);
    expect(said).toMatch(unscored[locale]);
  }
});

/** As `agree` sets it: from the consent, not from the submission. */
const fromConsent: Record<Locale, RegExp> = {
  en: /12 months after you agree/u,
  fr: /12[ \u00A0\u202F]mois après votre accord/u,
  'zh-Hant': /自您同意起保存 12 個月/u,
  'zh-Hans': /自您同意起保存 12 个月/u,
};

test.each(LOCALES)('in %s data is kept from the agreement on, as the code counts', async (locale) => {
  const [{ first }, sections] = await Promise.all([firstOf(locale), noticeIn(locale, facts)]);

  expect(first.welcome.keptMore(12)).toMatch(fromConsent[locale]);
  expect(JSON.stringify(sections)).toMatch(fromConsent[locale]);
});
