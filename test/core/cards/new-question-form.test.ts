// A question of one's own, of any kind, written as lines.
import { expect, test } from 'vitest';
import { parseNewQuestion } from '#core/cards/forms/new-question-form.ts';
import { Item } from '#core/model/item.ts';
import { en } from '#core/text/en.ts';
import { editable } from './form-examples.ts';

const { criteria } = editable;
const base = {
  criterion: criteria[0]!.id,
  prompt: 'What comes first?',
  minutes: '2',
  because: 'It protects the patient.',
};
const read = (kind: string, lines: string, more: Record<string, string> = {}) =>
  parseNewQuestion({ ...base, kind, lines, ...more }, criteria, en);

test.each([
  ['choice', 'one\n* two\nthree', { options: ['one', 'two', 'three'], key: 1 }],
  ['multi', '* one\n* two\nthree\nfour', { options: ['one', 'two', 'three', 'four'], key: [0, 1] }],
  ['ranking', 'b\na\nc', { options: ['a', 'b', 'c'], key: [1, 0, 2] }],
  ['numeric', '42', { key: 42, tolerance: 0 }],
  ['numeric', '3,5 ± 0.1 kg', { key: 3.5, tolerance: 0.1, unit: 'kg' }],
  ['numeric', '−12 %', { key: -12, tolerance: 0, unit: '%' }],
  ['choice', '* Yes\nNo', { options: ['Yes', 'No'], key: 0 }],
  ['short', '- Washes hands\n- Asks for help', { rubric: { points: ['Washes hands', 'Asks for help'] } }],
  ['long', 'Checks twice\nWrites it down', { rubric: { references: ['It protects the patient.'] } }],
])('a %s question is read from %j', (kind, lines, wanted) => {
  const result = read(kind, lines);
  expect(result).toMatchObject({ ok: true, value: { countsFor: { id: criteria[0]!.id }, item: { kind, ...wanted } } });
  if (result.ok) expect(Item.safeParse(result.value.item).success).toBe(true);
});

test.each([
  ['choice', 'one\ntwo\nthree', {}, { lines: 'No line begins with *. Put it before the right option.' }],
  ['choice', '* one', {}, { lines: 'Give 2 to 6 options of at most 300 characters, one a line.' }],
  ['numeric', 'many', {}, { lines: 'Give a number, like 42 or 3.5.' }],
  ['choice', '* one\ntwo\nthree', { because: '' }, { because: 'Say in one sentence why this is right.' }],
  ['choice', '* one\ntwo\nthree', { prompt: ' ' }, { prompt: 'Write the question.' }],
  ['choice', '* one\ntwo\nthree', { criterion: 'other' }, { criterion: 'Choose what it counts for.' }],
  ['essay', '* one\ntwo\nthree', {}, { kind: 'Choose how it is answered.' }],
  ['short', 'only one', {}, { lines: expect.stringContaining('Give 2 to 8 points') }],
])('a %s question of %j with %j is told at the field', (kind, lines, change, errors) => {
  expect(read(kind, lines, change)).toEqual({ ok: false, errors });
});

const choice = '* one\ntwo\nthree';

test('it may count for a criterion that comes with it', () => {
  const result = read('choice', choice, { newCriterion: ' Calm under pressure ', newWeight: '20' });
  expect(result).toMatchObject({ ok: true, value: { countsFor: { name: 'Calm under pressure', weight: 20 } } });
});

test.each([
  [{ newCriterion: criteria[1]!.name.toUpperCase() }, { newCriterion: 'Criterion 2 has this name too.' }],
  [{ newCriterion: 'x'.repeat(61) }, { newCriterion: 'At most 60 characters fit here.' }],
  [
    { newCriterion: 'Calm', newWeight: '' },
    { newWeight: expect.stringMatching(/^Give a whole number of 1 to 9\d\.$/u) },
  ],
  [{ newCriterion: 'Calm', newWeight: '99' }, { newWeight: expect.stringContaining('1 to') }],
  [{ newCriterion: 'Calm', newWeight: '0' }, { newWeight: expect.stringContaining('1 to') }],
])('a new criterion of %j is told at the field', (change, errors) => {
  expect(read('choice', choice, { newWeight: '20', ...change })).toEqual({ ok: false, errors });
});

test('no more than twenty criteria', () => {
  const many = Array.from({ length: 20 }, (_, i) => ({ id: criteria[0]!.id, name: `Criterion of mine ${i}` }));
  expect(parseNewQuestion({ ...base, newCriterion: 'Calm', newWeight: '5' }, many, en)).toMatchObject({
    errors: { newCriterion: '20 criteria are the most.' },
  });
});
