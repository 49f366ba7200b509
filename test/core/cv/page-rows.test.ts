// Rows of a page that look like columns, and cells that stand close to each other.
import { expect, test } from 'vitest';
import { layOut } from '#core/cv/layout.ts';
import type { TextRun } from '#core/cv/line.ts';

/** Words at a place, in 10 points; a character is 5 points wide. */
const at = (y: number, ...cells: [number, string][]): TextRun[] =>
  cells.map(([x, text]) => ({ text, x, y, width: text.length * 5, size: 10, bold: false, page: 1 }));
const read = (...rows: TextRun[][]): string[] =>
  layOut([rows.flat()]).lines.map(({ text }) => text.replaceAll('\t', ' | '));

test('a table is read row by row, also where cells have several lines', () => {
  const lines = read(
    at(100, [50, 'Qualification'], [170, 'Institution'], [300, 'Board'], [400, 'Year']),
    at(120, [50, 'B.Tech (Power and'], [170, 'Palani Institute of'], [300, 'Coastal Technical'], [400, '2021']),
    at(132, [50, 'Light)'], [170, 'Technology'], [300, 'University']),
    at(152, [50, 'Intermediate'], [170, 'Sree Junior'], [300, 'Board of'], [400, '2017']),
    at(164, [170, 'College'], [300, 'Education']),
    at(184, [50, 'SSC'], [170, 'Zilla School'], [300, 'State'], [400, '2015']),
  );

  expect(lines).toEqual([
    'Qualification | Institution | Board | Year',
    'B.Tech (Power and Light) | Palani Institute of Technology | Coastal Technical University | 2021',
    'Intermediate | Sree Junior College | Board of Education | 2017',
    'SSC | Zilla School | State | 2015',
  ]);
});

test('dates beside posts are no column, though the foot of the page has columns, and a list above them stays whole', () => {
  const posts = [0, 1, 2, 3].flatMap((i) => [
    at(100 + 30 * i, [50, `201${i} – 202${i}`], [180, `Senior Planner ${i}`]),
    at(112 + 30 * i, [180, `Biscuit Works Ltd, Nantes`]),
  ]);
  const list = ['SAP', 'Excel', 'Power BI', 'Lean', 'Incoterms', 'Kanban'];
  const chain: [number, string][] = [];
  for (const word of list) {
    const last = chain.at(-1);
    chain.push([last ? last[0] + last[1].length * 5 + 30 : 50, word]);
  }
  const foot = [0, 1, 2, 3, 4, 5, 6, 7, 8].map((i) =>
    at(300 + 12 * i, [50, i === 0 ? 'Languages' : 'French: good'], [310, i === 0 ? 'Skills' : 'Sailing']),
  );
  const lines = read(...posts, at(260, ...chain), ...foot);

  expect(lines[0]).toBe('2010 – 2020 | Senior Planner 0');
  expect(lines).toContain(list.join(' | '));
});

test('an address is whole above that of a page', () => {
  const lines = read(at(100, [350, 'ida@holm.example']), at(112, [370, 'holm.example']));

  expect(lines).toEqual(['ida@holm.example', 'holm.example']);
});

test('labels close before lists that stand below each other are cells', () => {
  const lines = read(
    at(100, [50, 'Reads a great many books and papers in the evening, and writes of them now and then']),
    at(120, [50, 'Buses'], [84, 'CAN, SPI']),
    at(134, [50, 'Tools'], [84, 'Git, Make']),
  );

  expect(lines.slice(1)).toEqual(['Buses | CAN, SPI', 'Tools | Git, Make']);
});

test('dates that fill their column to the words beside it are a cell, and a large first letter is a part of its word', () => {
  const smaller = at(100, [50, '2016 - 2019']).map((run) => ({ ...run, size: 8 }));
  const bold = at(130, [50, 'M']).map((run) => ({ ...run, bold: true }));

  expect(read([...smaller, ...at(100, [105, 'Engineer, Tarn Ltd'])], [...bold, ...at(130, [55, 'embership'])])).toEqual(
    ['2016 - 2019 | Engineer, Tarn Ltd', 'Membership'],
  );
});

test('a title behind dates goes on below in bold, and a letter close to a Chinese one has no blank', () => {
  const bold = (runs: TextRun[]): TextRun[] => runs.map((run) => ({ ...run, bold: true }));
  const lines = read(
    bold(at(100, [50, '2021 to date: Higher Level Teaching and Learning'])),
    bold(at(112, [50, 'Assistant'])),
    at(124, [50, 'Tarn Primary School']),
    at(148, [50, 'C'], [57.5, '語言']),
  );

  expect(lines).toEqual(['2021 to date: Higher Level Teaching and Learning Assistant', 'Tarn Primary School', 'C語言']);
});

test('what stands beside a date goes on with its last words', () => {
  const lines = read(
    at(100, [50, '1997 - 2002'], [150, 'GCSEs including Maths (C), English (C), Science (BB), Kirk Road']),
    at(112, [150, 'School']),
    at(136, [150, 'A line that is as long as a line of this page can be, in words.']),
  );

  expect(lines[0]).toMatch(/Kirk Road School$/u);
});
