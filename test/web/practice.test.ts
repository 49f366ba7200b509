import { describe, expect, test } from 'vitest';
import { LOCALES } from '#core/text/locale.ts';
import { isRight, practiceItem, practiceKinds } from '#web/app/practice.ts';
import { stepsOf } from '#web/app/text/text-steps.ts';

test('each kind is practised once, in the order of the questions; short and long are one', () => {
  expect(practiceKinds(['long', 'choice', 'short', 'choice'])).toEqual(['written', 'choice']);
});

describe.each(LOCALES)('in %s', (locale) => {
  test('every kind has words, and as many options as its right answer speaks of', async () => {
    const { practice } = await stepsOf(locale);
    for (const kind of ['choice', 'multi', 'numeric', 'ranking', 'written'] as const)
      expect(practiceItem(kind, practice).prompt).not.toBe('');
    expect(practiceItem('choice', practice).options).toHaveLength(3);
    expect(practiceItem('multi', practice).options).toHaveLength(4);
    expect(practiceItem('ranking', practice).options).toHaveLength(3);
    expect(practiceItem('numeric', practice).unit).not.toBeNull();
  });
});

test('a right answer is right, another isn’t, and words are neither', () => {
  expect(isRight({ kind: 'choice', choice: 1 })).toBe(true);
  expect(isRight({ kind: 'choice', choice: 0 })).toBe(false);
  expect(isRight({ kind: 'multi', choices: [0, 2] })).toBe(true);
  expect(isRight({ kind: 'multi', choices: [0] })).toBe(false);
  expect(isRight({ kind: 'ranking', order: [1, 2, 0] })).toBe(true);
  expect(isRight({ kind: 'ranking', order: [0, 1, 2] })).toBe(false);
  expect(isRight({ kind: 'numeric', value: '90 minutes' })).toBe(true);
  expect(isRight({ kind: 'numeric', value: '60' })).toBe(false);
  expect(isRight({ kind: 'short', text: 'Bread.' })).toBeNull();
});
