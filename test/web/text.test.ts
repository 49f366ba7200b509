// The words of the candidate's page: nothing missing, nothing left in English, in every language.
import { readFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { beforeAll, expect, test } from 'vitest';
import { LOCALES, type Locale } from '#core/text/locale.ts';
import { firstOf } from '#web/app/text/text.ts';
import { stepsOf } from '#web/app/text/text-steps.ts';
import { pageWords } from '#web/pages/text/words.ts';

/** What really is the same in English and in French. */
const THE_SAME_IN_FRENCH = [
  'gone.question',
  'questions.step',
  'questions.code',
  'timer.minutes',
  'welcome.minutes',
  'welcome.version',
  'saving.saving',
  'summary.openLabel',
  'asking.correct.name',
  'cv.pages',
];
/** The primary button of each step begins with one of these: Start, Agree, Continue, Submit, Finish. */
const GOES_ON: Record<Locale, RegExp> = {
  en: /^(Start|Agree|Continue|Submit|Finish)/u,
  fr: /^(Commencer|Accepter|Continuer|Envoyer|Terminer)/u,
  'zh-Hant': /^(開始|同意|繼續|提交|完成)/u,
  'zh-Hans': /^(开始|同意|继续|提交|完成)/u,
};
const ENGLISH = /\b(?:the|your|you|is|are|was|not|and|of|with|this|can|for)\b/iu;
/** French is also a word of grammar in these; so they aren't looked for there. */
const SHARED = /\b(?:not|of|can|for)\b/iu;

type Leaf = { path: string; value: unknown };
type Words = Awaited<ReturnType<typeof wordsOf>>;

async function wordsOf(locale: Locale) {
  return { ...(await firstOf(locale)).first, ...(await stepsOf(locale)), pages: pageWords[locale] };
}

function leavesOf(value: unknown, path = ''): Leaf[] {
  if (typeof value !== 'object' || value === null) return [{ path, value }];
  return Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, path === '' ? key : `${path}.${key}`));
}

let all: Record<Locale, Words>;

beforeAll(async () => {
  const [en, fr, hant, hans] = await Promise.all(LOCALES.map(wordsOf));
  all = { en: en!, fr: fr!, 'zh-Hant': hant!, 'zh-Hans': hans! };
});

const others = LOCALES.filter((locale) => locale !== 'en');

test.each(others)('%s has the same messages as English, with the same arguments', (locale) => {
  const shapes = (words: Words) =>
    leavesOf(words).map(({ path, value }) => (typeof value === 'function' ? `${path}(${value.length})` : path));

  expect(shapes(all[locale]).toSorted()).toEqual(shapes(all.en).toSorted());
});

test.each(others)('%s says nothing in English', (locale) => {
  const english = new Map(leavesOf(all.en).map(({ path, value }) => [path, String(value)]));
  const left = leavesOf(all[locale]).filter(
    ({ path, value }) => english.get(path) === String(value) && !(locale === 'fr' && THE_SAME_IN_FRENCH.includes(path)),
  );
  const spoken = leavesOf(all[locale]).filter(
    ({ value }) => typeof value === 'string' && ENGLISH.test(value) && !(locale === 'fr' && SHARED.test(value)),
  );

  expect(left.map(({ path }) => path).filter((path) => !/(?:^|\.)(?:newer|of)$|shell\.title/u.test(path))).toEqual([]);
  expect(spoken.map(({ path }) => path)).toEqual([]);
});

test.each(LOCALES)(
  'in %s every filled button begins with what it does: start, agree, continue, submit or finish',
  (locale) => {
    const { welcome, intake, next, pause, cv, questions, summary, result, asking } = all[locale];
    const filled = [welcome.submit, intake.submit, next.goOn('cv'), next.goOn('questions'), pause.goOn, cv.without];
    const more = [
      cv.wait,
      cv.submit,
      questions.start,
      questions.goOn,
      questions.next,
      summary.submit,
      result.finish,
      asking.review.start,
    ];

    expect([...filled, ...more, asking.review.submit].filter((name) => !GOES_ON[locale].test(name))).toEqual([]);
  },
);

/** No plain space before a sign of two parts or inside guillemets, no typewriter’s apostrophe, nothing shouted. */
const WRONG_FRENCH = /[ \u202F]:|[ \u00A0][;?»%]|«[ \u00A0]|\p{L}'\p{L}|!/u;
/** Half-width signs after Han, which Chinese writes in full width. */
const WRONG_CHINESE = /\p{Script=Han}[,.:;?!()]|[,;?!]\p{Script=Han}/u;

test.each([
  ['fr', WRONG_FRENCH],
  ['zh-hant', WRONG_CHINESE],
  ['zh-hans', WRONG_CHINESE],
] as const)('the texts in %s have the signs of their language', async (folder, wrong) => {
  const lines: string[] = [];
  for await (const path of glob(`web/{app,pages}/text/${folder}{/*,}.ts`))
    for (const [, quoted, template] of readFileSync(path, 'utf8').matchAll(/'((?:[^'\n])*)'|`([^`]*)`/gu))
      lines.push(
        (quoted ?? template ?? '')
          .replace(/\$\{[^}]*\}/gu, '…')
          .replace(/\\u(\w{4})/gu, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16))),
      );

  expect(lines.length).toBeGreaterThan(100);
  expect(lines.filter((line) => wrong.test(line))).toEqual([]);
});

// A mark that code puts behind a sentence is the English one in every language.
test('no screen puts a stop or a colon of its own behind what the catalogue says', async () => {
  const marked: string[] = [];
  for await (const file of glob('web/app/**/*.tsx'))
    if (/\$?\{t\.[\w.]+\}[.:;!?,]/u.test(readFileSync(file, 'utf8'))) marked.push(file);

  expect(marked).toEqual([]);
});
