import { describe, expect, test } from 'vitest';
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

describe('a school that isn’t told by its words', () => {
  const entries: [string, string, string][] = [
    [
      'is on another line than the degree',
      'Diploma, Bakery\nHordaland Fagmiljø, 2011 – 2013',
      'Diploma | Bakery | Hordaland Fagmiljø',
    ],
    [
      'stands above the degree',
      'Wharfedale\nDiploma, Bookkeeping    2012 – 2014',
      'Diploma | Bookkeeping | Wharfedale',
    ],
    ['stands behind the field', 'MSc, Cybernetics, Fjordheim\n2009 – 2014', 'MSc | Cybernetics | Fjordheim'],
    ['stands before its town', 'BSc Biology, Wharfedale, Otley\n2012 – 2014', 'BSc | Biology | Wharfedale'],
    ['is all that is named', 'Diploma, Fjellheim\n2012 – 2014', 'Diploma |  | Fjellheim'],
  ];

  test.each(entries)('%s', (_how, text, expected) => {
    expect(schools(`## Education\n${text}`)).toEqual([expected]);
  });
});

describe('degrees', () => {
  const entries: [string, string][] = [
    ['MCom, Finance\nSahyadri College', 'MCom | Finance | Sahyadri College'],
    ['M.Arch, Urban Design\nDelta Institute', 'M.Arch | Urban Design | Delta Institute'],
    ['Lehrabschluss Elektrotechnik\nBerufsschule Gmunden', 'Lehrabschluss | Elektrotechnik | Berufsschule Gmunden'],
    ['Gesellenbrief Tischlerei\nBerufsschule Gmunden', 'Gesellenbrief | Tischlerei | Berufsschule Gmunden'],
    ['Fachoberschulreife\nGymnasium Ahlen', 'Fachoberschulreife |  | Gymnasium Ahlen'],
  ];

  test.each(entries)('%s', (text, expected) => {
    expect(schools(`## Education\n${text}, 2012 – 2014`)).toEqual([expected]);
  });
});

test.each([
  'Licences\nForklift certificate (VCA), renewed 2023',
  'Forklift certificate (VCA), renewed 2023',
  'Zertifikate\nStaplerschein, gültig bis 2027',
  'Certificats\nCACES R489, renouvelé 2023',
])('a certificate is no education, and its renewal no school: %s', (line) => {
  const { education, employers } = fieldsOf(
    linesFrom(
      `## Experience\n**Picker, Holm Transport**\n2015 – 2019\n\n## Education\nMSc Optics, Wharfe University, 2014\n${line}`,
    ),
  );

  expect(education).toEqual([
    { institution: 'Wharfe University', degree: 'MSc', field: 'Optics', start: null, end: '2014' },
  ]);
  expect(employers).toHaveLength(1);
});

test('the renewal of a certificate that is told among the jobs is no employer', () => {
  const { employers } = fieldsOf(linesFrom('## Experience\n**Forklift driver, renewed**\n2015 – 2019'));

  expect(employers).toMatchObject([{ name: '', title: 'Forklift driver' }]);
});
