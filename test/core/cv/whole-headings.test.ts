import { expect, test } from 'vitest';
import { wholeHeadings } from '#core/cv/whole-headings.ts';
import { linesFrom } from './lines.ts';

const mended = (text: string): string[] => wholeHeadings(linesFrom(text)).map((line) => line.text);

test('a heading that goes on below in lower case is one heading', () => {
  expect(mended('## Formación\n## académica\nGrado en Derecho')).toEqual(['Formación académica', 'Grado en Derecho']);
});

test('a heading that was broken in its column gives the cells beside it back', () => {
  expect(mended('Professional    Baker, Fell Bakery\nExperience    2015 – 2018')).toEqual([
    'Professional Experience',
    'Baker, Fell Bakery',
    '2015 – 2018',
  ]);
});

test('the dates of an entry are no beginning of the heading below', () => {
  const lines = ['Education', '2014 – 2016\tFoundation Degree in Payroll, Aire University', 'Skills'];
  expect(mended(lines.join('\n').replace('\t', '    '))).toEqual(lines);
});

test('two headings, one below the other, stay two', () => {
  expect(mended('## Skills\n## Languages')).toEqual(['Skills', 'Languages']);
});
