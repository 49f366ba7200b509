import { expect, test } from 'vitest';
import { fieldsOf } from '#core/cv/fields.ts';
import { linesFrom } from './lines.ts';

const schools = (text: string): string[] =>
  fieldsOf(linesFrom(text)).education.map(({ degree, field, institution }) => `${degree} | ${field} | ${institution}`);

test('a degree that we don’t know is what stands beside the school', () => {
  expect(schools('## Education\nLandscape Gardening\nWharfedale College, 2015 – 2018')).toEqual([
    'Landscape Gardening |  | Wharfedale College',
  ]);
});

test('neither known, the first is the degree and the second the school', () => {
  expect(schools('## Education\nLandscape Gardening\nWharfedale\n2015 – 2018')).toEqual([
    'Landscape Gardening |  | Wharfedale',
  ]);
});

test('without dates, a second degree begins a second entry', () => {
  expect(schools('## Education\nBSc Physics, Aire University\nMSc Optics, Wharfe University')).toEqual([
    'BSc | Physics | Aire University',
    'MSc | Optics | Wharfe University',
  ]);
});

test('a field after a comma belongs to its degree', () => {
  expect(schools('## Education\nMSc, Cybernetics, Fjord University\n2009 – 2014')).toEqual([
    'MSc | Cybernetics | Fjord University',
  ]);
});
