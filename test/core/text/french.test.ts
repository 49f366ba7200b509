// French as it is written: its spaces, its apostrophes, its numbers and days, and names after “de”.
import { readFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { oneLine } from '#core/cards/words.ts';
import { count, de, nth } from '#core/text/fr/forms.ts';
import { wordsOf } from '#core/text/words.ts';

const fr = wordsOf({ locale: 'fr', platform: 'slack' });

/** No plain space before a sign of two parts or inside guillemets, no typewriter’s apostrophe, nothing shouted. */
const WRONG = /[ \u202F]:|[ \u00A0][;?»%]|«[ \u00A0]|\p{L}'\p{L}|!/u;

/** What is said, without what is quoted from the code: each text, or the parts of a template. */
function saidIn(path: string): string[] {
  const said: string[] = [];
  const visit = (node: ts.Node) => {
    const isText = ts.isStringLiteralLike(node) && !ts.isImportDeclaration(node.parent);
    if (isText || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)) said.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true));
  return said;
}

test('every text has French spaces and apostrophes, and no exclamation mark', async () => {
  const said: string[] = [];
  for await (const path of glob('core/text/fr/*.ts')) said.push(...saidIn(path));

  expect(said.length).toBeGreaterThan(300);
  expect(said.filter((words) => WRONG.test(words))).toEqual([]);
});

test.each([
  [0, '0 évaluation'],
  [1, '1 évaluation'],
  [2, '2 évaluations'],
  [1240, '1\u202F240 évaluations'],
  [2_000_000, '2\u202F000\u202F000 d’évaluations'],
])('%i of them are counted as French does', (n, said) => {
  expect(count(n, 'évaluation')).toBe(said);
});

test('nobody is no plural, and a million has its verb', () => {
  expect(fr.ranked.finished(0, 18)).toBe('0 sur 18 a terminé');
  expect(fr.ranked.finished(2, 18)).toBe('2 sur 18 ont terminé');
  expect(fr.ranked.finished(1_000_000, 1_000_000)).toBe('1\u202F000\u202F000 sur 1\u202F000\u202F000 ont terminé');
});

test('ranks are 1er, 2e, 11e, 21e', () => {
  expect([1, 2, 11, 21].map(nth)).toEqual(['1er', '2e', '11e', '21e']);
});

test('a day and its time are joined by “à”, and the first of a month is “1er”', () => {
  expect(fr.when(new Date('2026-12-01T17:00:00Z'), 'Europe/Paris')).toBe('1er décembre à 18:00');
  expect(fr.when(new Date('2026-12-11T17:00:00Z'), 'Europe/Paris')).toBe('11 décembre à 18:00');
  expect(fr.day(new Date('2027-12-01T17:00:00Z'), 'Europe/Paris')).toBe('1er décembre 2027');
});

test('“de” gives way before a vowel', () => {
  expect(['Amara', 'Élodie', 'Œuvrard', 'Tom', 'Hugo', 'Yann', ''].map(de)).toEqual([
    'd’Amara',
    'd’Élodie',
    'd’Œuvrard',
    'de Tom',
    'de Hugo',
    'de Yann',
    'de ',
  ]);
});

test('a space where no line may break stays on one line, and any other is a plain one', () => {
  for (const words of ['«\u202Foui\u202F»', 'Quoi\u202F?', 'Motif\u00A0: non', '1\u202F240 mots', '45\u202F%'])
    expect(oneLine(words)).toBe(words);
  expect(oneLine('Tom\u00A0Hadley \u00A0\n x\u202F\u202F? ')).toBe('Tom Hadley x ?');
});
