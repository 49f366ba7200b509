// Sentences, words and languages, as scoring sees them.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { languageOf } from '#core/authoring/language.ts';
import { sentencesOf } from '#core/scoring/sentences.ts';
import { bareText, contentWords, isEveryday, sameWord, stemOf } from '#core/scoring/words.ts';

test('sentences end where people end them, and not inside numbers or after short forms', () => {
  expect(sentencesOf('It rose by 2.5 %, e.g. in May. Then it fell.\nWhy? No idea')).toEqual([
    'It rose by 2.5 %, e.g. in May.',
    'Then it fell.',
    'Why?',
    'No idea',
  ]);
});

test('marks of a list are no part of what it says', () => {
  expect(sentencesOf('1) Check the pulse.\n2. Call the doctor\n- Tell 2 of them\n(b) 3.5 mg at most')).toEqual([
    'Check the pulse.',
    'Call the doctor',
    'Tell 2 of them',
    '3.5 mg at most',
  ]);
});

test('every sentence stands in the text as it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
      for (const sentence of sentencesOf(text)) expect(text).toContain(sentence);
    }),
  );
});

test('endings and slips of the pen don’t make another word', () => {
  expect(stemOf('queries')).toBe(stemOf('query'));
  expect(sameWord(stemOf('transaktion'), stemOf('transactions'))).toBe(true);
  expect(sameWord(stemOf('test'), stemOf('text'))).toBe(false);
});

test('words of grammar say nothing, generic ones little', () => {
  expect(contentWords('I think it is the index')).toEqual([
    { stem: 'think', weight: 0.25 },
    { stem: 'index', weight: 1 },
  ]);
});

test('a bare text is its words without grammar; a text of nothing else stays', () => {
  expect(bareText('Then I would call the doctor, of course.')).toBe('call doctor course');
  expect(bareText('That is it.')).toBe('that is it');
  expect(bareText('…')).toBe('');
});

test('everyday words are known in their forms, words of a trade aren’t', () => {
  for (const word of ['begin', 'decides', 'papers', 'moments']) expect(isEveryday(stemOf(word))).toBe(true);
  for (const word of ['index', 'sepsis', 'constraint', 'invoice']) expect(isEveryday(stemOf(word))).toBe(false);
});

test.each([
  ['en', 'You keep the importer honest and answer when a depot phones.'],
  ['en', 'First I would look if it is realy true. After that I speak with colleague, friendly.'],
  ['fr', 'Prise en soin de 8 enfants par poste, accompagnement des parents.'],
  ['de', 'Wir suchen eine Person, die mit uns Software für die Pflege entwickelt.'],
  ['es', 'Buscamos una persona para el equipo de atención al cliente en nuestra oficina.'],
  ['zh', '我们正在招聘后端开发工程师，要求熟悉 Python 和数据库。'],
])('%s is recognised: %s', (language, text) => {
  expect(languageOf(text)).toMatchObject({ language, sure: true });
});
