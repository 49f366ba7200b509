// The form of one question: what is read from its lines, and what is said at a field.
import { expect, test } from 'vitest';
import { parseQuestion, questionForm } from '#core/cards/forms/question-form.ts';
import { Item } from '#core/model/item.ts';
import { en } from '#core/text/en.ts';
import { items, rewritten, untouched } from './form-examples.ts';
import { assessmentId } from './people.ts';

test.each(Object.entries(items))('a %s question that is left as it is stays as it is', (_, item) => {
  const form = questionForm({ assessmentId, revision: 7, version: 1, question: 2, item }, en);

  expect(parseQuestion(untouched(form), item, en)).toEqual({ ok: true, value: item });
});

test.each([
  ['choice', { options: 'a\nb\nc' }, { options: 'No line begins with *. Put it before the right option.' }],
  ['choice', { options: '* a\n* b\nc' }, { options: '2 lines begin with *. One option is right here.' }],
  ['choice', { options: '* a' }, { options: 'Give 2 to 6 options of at most 300 characters, one a line.' }],
  ['multi', { options: '* a\nb\nc\nd' }, { options: 'Put * before each right option; here two or more are right.' }],
  ['multi', { options: '* a\n* b\n* c\n* d' }, { options: 'Not every option can be right. Take the * from one.' }],
  ['numeric', { key: 'many' }, { key: 'Give a number, like 42 or 3.5.' }],
  ['numeric', { tolerance: '-1' }, { tolerance: 'Give 0 or more.' }],
  [
    'long',
    { points: 'only one' },
    { points: 'Give 2 to 8 points of at most 300 characters, one a line, and one answer that you would be glad of.' },
  ],
  ['short', { prompt: '' }, { prompt: 'Write the question.' }],
  ['short', { minutes: '0' }, { minutes: 'Give 1 to 60 minutes.' }],
] as const)('a %s question with %j is told at the field', (kind, change, errors) => {
  const form = questionForm({ assessmentId, revision: 7, version: 1, question: 2, item: items[kind] }, en);

  expect(parseQuestion({ ...untouched(form), ...change }, items[kind], en)).toEqual({ ok: false, errors });
});

test('points of any subject stay so when the question is worded anew, and no longer once they are changed', () => {
  const long = Item.parse({
    ...items.long,
    rubric: { ...('rubric' in items.long && items.long.rubric), anySubject: true },
  });
  const form = questionForm({ assessmentId, revision: 7, version: 1, question: 2, item: long }, en);
  const changed = (change: object) => parseQuestion({ ...untouched(form), ...change }, long, en);

  expect(changed({ prompt: 'Asked anew' })).toMatchObject({ ok: true, value: { rubric: { anySubject: true } } });
  expect(changed({ points: 'a point\nanother' })).toMatchObject({
    ok: true,
    value: { rubric: expect.not.objectContaining({ anySubject: true }) },
  });
});

test('a changed key and a decimal comma are understood', () => {
  const choice = questionForm({ assessmentId, revision: 7, version: 1, question: 1, item: items.choice }, en);

  expect(parseQuestion({ ...untouched(choice), options: 'a\n\n  * b\nc' }, items.choice, en)).toMatchObject({
    ok: true,
    value: { options: ['a', 'b', 'c'], key: 1 },
  });
  expect(
    parseQuestion({ prompt: 'p', minutes: '2', key: '−3,5', tolerance: '', because: 'x' }, items.numeric, en),
  ).toMatchObject({ ok: true, value: { key: -3.5, tolerance: 0 } });
});

const saved = (item: typeof items.long, change: Record<string, string>) => {
  const form = questionForm({ assessmentId, revision: 7, version: 1, question: 2, item }, en);
  const parsed = parseQuestion({ ...untouched(form), ...change }, item, en);
  if (!parsed.ok || !('rubric' in parsed.value)) throw new Error(JSON.stringify(parsed));
  return parsed.value.rubric;
};
const { prompt: was } = items.long;
const another = 'Tell a new colleague how you log.';

test('a question that is rewritten keeps in mind what its points were written for, until they are changed too', () => {
  expect(saved(items.long, { prompt: another }).writtenFor).toBe(was);
  expect(saved(items.long, { context: 'A table of nine columns and its plan' }).writtenFor).toBe(was);
  expect(saved(rewritten, { prompt: `${another} Why?` }).writtenFor).toBe(was);
  expect(saved(rewritten, { reference: 'I log once, at the edge.' }).writtenFor).toBeUndefined();
  expect(saved(rewritten, { points: 'Once\nAt the edge' }).writtenFor).toBeUndefined();
  expect(saved(rewritten, { prompt: was }).writtenFor).toBeUndefined();
});

test('a word put right is no rewriting, also in Chinese', () => {
  expect(saved(items.long, { prompt: 'What do you look at  FIRST, Ann?' }).writtenFor).toBeUndefined();
  const chinese = Item.parse({ ...items.long, prompt: '夜間匯入太慢時，您會先查看什麼？為什麼？' });
  expect(saved(chinese, { prompt: '夜間匯入太慢時，您先查看什麼？為什麼？' }).writtenFor).toBeUndefined();
  expect(saved(chinese, { prompt: '請說明您如何寫日誌。' }).writtenFor).toBe(chinese.prompt);
});

test('points for another question bring the general levels: the form shows none, and the old ones speak of the old', () => {
  const levels = (change: Record<string, string>) =>
    saved(items.long, change).levels.map(({ description }) => description);

  expect(levels({ prompt: another, points: 'Once\nAt the edge' })).toEqual(en.question.levels);
  expect(levels({ points: 'Once\nAt the edge' })).toEqual(levels({}));
});
