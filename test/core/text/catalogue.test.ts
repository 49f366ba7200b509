// The catalogue of what the bot says: nothing missing, nothing left over, in every language.
import { readFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { en } from '#core/text/en.ts';
import { formsOf } from '#core/text/forms.ts';
import { LOCALES, type Locale } from '#core/text/locale.ts';
import { ORDINALS, PLURALS } from '#core/text/plurals.ts';
import { wordsOf } from '#core/text/words.ts';

/** What really is the same in English and in another language, as `fr: 'ranked.page'`. */
const THE_SAME: Partial<Record<string, string[]>> = {
  fr: [
    'decision.marked',
    'draft.question',
    'mustHaves.answered',
    'draft.questions',
    'help.example.new',
    'help.example.list',
    'help.example.settings',
    'help.example.help',
    'person.summary',
    'question.title',
    'question.prompt',
    'question.options',
    'ranked.header.2',
    'report.spoken',
    'report.studied',
    'report.question',
    'report.withScore',
    'reportPage.score',
    'reportPage.cv',
    'reportPage.facts.email',
    'reportPage.plusMinus',
    'settings.roleOption.admin.label',
    'start.cv',
    'start.questions',
    'start.minutes',
    'teams.answer',
  ],
  'zh-Hant': [
    'help.example.new',
    'help.example.list',
    'help.example.settings',
    'help.example.help',
    'standing.alone',
    'teams.answer',
  ],
  'zh-Hans': [
    // The same quotation marks.
    'integrity.words',
    'help.example.new',
    'help.example.list',
    'help.example.settings',
    'help.example.help',
    'standing.alone',
    'teams.answer',
  ],
};

type Leaf = { path: string; value: unknown };

/** Every message with the way to it; a list is one for each of its places. */
function leavesOf(value: unknown, path: string): Leaf[] {
  if (typeof value !== 'object' || value === null) return [{ path, value }];
  return Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, path === '' ? key : `${path}.${key}`));
}

const forms = new Set([...Object.keys(formsOf('en')), 'command']);
const on = (locale: Locale) => wordsOf({ locale, platform: 'slack' });
const areasOf = (words: typeof en) => Object.entries(words).filter(([name]) => !forms.has(name));
const messagesOf = (words: typeof en) => areasOf(words).flatMap(([area, messages]) => leavesOf(messages, area));
const shape = ({ path, value }: Leaf) =>
  typeof value === 'function' ? `${path}(${value.length})` : `${path}: ${typeof value}`;

/** A language that isn't there yet is answered in English, as a whole or by the area. */
const translated = LOCALES.filter((locale) => locale !== 'en').map((locale) => {
  const own = areasOf(on(locale)).filter(([area, messages]) => messages !== en[area as 'help']);
  return [locale, new Set(own.map(([area]) => area))] as const;
});
const within = (areas: ReadonlySet<string>) => (leaf: Leaf) => areas.has(leaf.path.split('.', 1)[0] ?? '');

/** Every message of the sources, as `area.message`. */
async function saidInSources(): Promise<Set<string>> {
  const said = new Set<string>();
  for await (const path of glob('{core,bots,web,worker,db}/**/*.{ts,tsx}')) {
    if (path.startsWith('core/text/')) continue;
    for (const one of saidIn(readFileSync(path, 'utf8'))) said.add(one);
  }
  return said;
}

/** `t.area.message`, and `const { message } = t.area`. */
function saidIn(source: string): string[] {
  const direct = [...source.matchAll(/(?<=[\w)]\s*)\.(\w+)(?=\s*\.(\w+))/gu)];
  const taken = [...source.matchAll(/\{([^{}=]*)\} = [\w().]*\.(\w+);/gu)];
  return [
    ...direct.map(([, area, message]) => `${area}.${message}`),
    ...taken.flatMap(([, names = '', area]) => names.split(',').map((name) => `${area}.${name.split(':')[0]?.trim()}`)),
  ];
}

test('every message is said somewhere', async () => {
  const said = await saidInSources();
  const messages = areasOf(en).flatMap(([area, all]) => Object.keys(all).map((message) => `${area}.${message}`));

  expect(messages.filter((message) => !said.has(message))).toEqual([]);
});

test('every message of English says something', () => {
  for (const { path, value } of messagesOf(en))
    expect({ path, said: typeof value === 'function' || (typeof value === 'string' && value.trim() !== '') }).toEqual({
      path,
      said: true,
    });
});

test('an area’s name is none of those that every language has for its forms', () => {
  expect(Object.keys(en).length).toBe(forms.size + areasOf(en).length);
  for (const [area, messages] of areasOf(en)) expect({ area, kind: typeof messages }).toEqual({ area, kind: 'object' });
});

test.each(translated)('%s has the same messages as English, with the same arguments', (locale, areas) => {
  const own = messagesOf(on(locale)).filter(within(areas)).map(shape);

  expect(own.toSorted()).toEqual(messagesOf(en).filter(within(areas)).map(shape).toSorted());
});

test.each(translated)('%s says nothing in English', (locale, areas) => {
  const english = new Map(messagesOf(en).map(({ path, value }) => [path, String(value)]));
  const left = messagesOf(on(locale))
    .filter(within(areas))
    .filter(({ path, value }) => english.get(path) === String(value) && !THE_SAME[locale]?.includes(path));

  expect(left.map(({ path }) => path)).toEqual([]);
});

test.each(LOCALES)(
  'in %s a form’s title and buttons fit their 24 characters, a question’s answers their 30',
  (locale) => {
    const { common, compare, decision, edit, invite, question, ranked, review, settings, start } = on(locale);
    const forms24 = [common.newAssessment, common.addCandidates, common.save, common.cancel, compare.compare];
    const more24 = [edit.title, invite.invite, question.title(99), settings.title, start.submit];
    const reviews24 = [review.form.title, review.commentForm.title, review.askForm.title, review.askForm.ask];
    const decisions24 = [...Object.values(decision.askThis), ...Object.values(decision.verb)];

    expect([...forms24, ...more24, ...reviews24, ...decisions24].filter((words) => words.length > 24)).toEqual([]);
    expect([ranked.closeYes, ranked.closeNo].filter((words) => words.length > 30)).toEqual([]);
  },
);

test.each(LOCALES)('the plural forms that %s is asked for are those that the language has', (locale) => {
  const categories = (type: Intl.PluralRuleType) =>
    new Intl.PluralRules(locale, { type }).resolvedOptions().pluralCategories.toSorted();

  expect([...PLURALS[locale]].toSorted()).toEqual(categories('cardinal'));
  expect([...ORDINALS[locale]].toSorted()).toEqual(categories('ordinal'));
});
