import { expect, test } from 'vitest';
import { sectionsOf } from '#core/cv/sections.ts';
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

test('a year that its column has broken off belongs to the dates above it', () => {
  expect(mended('Sep 2014 – Dec    Engineer, Tarn plc\n2015\nSurveys')).toEqual([
    'Sep 2014 – Dec 2015\tEngineer, Tarn plc',
    'Surveys',
  ]);
});

test('among headings that the file names, one in capitals that we don’t know is one too', () => {
  const lines = linesFrom(
    '## Experience\nClerk, Tarn Ltd, 2010 – 2012\n## NYSC\nBida, 2009 – 2010\n## Skills\nExcel\n## Languages\nEnglish',
  );
  const named = lines.map((line) => ({ ...line, heading: line.size > 10 }));

  expect(sectionsOf(named).map(({ kind }) => kind)).toEqual(['experience', 'other', 'skills', 'languages']);
});

test('an employer that is set like the headings is none, where another one stands above its dates', () => {
  const lines = linesFrom(
    '## Profile\nA grower of flowers and vegetables, under glass and in the open, for eleven years.\n## Employment record\n## Rift Roses Ltd, Naivasha\nFarm Manager, 2015 – 2019\n## Molo Potatoes\nField Officer, 2013 – 2015\n## Skills\nIrrigation\n## Languages\nEnglish',
  );

  expect(sectionsOf(lines).map(({ kind }) => kind)).toEqual(['profile', 'experience', 'skills', 'languages']);
});
