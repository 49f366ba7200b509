// A line as long as a file allows costs no time: no pattern goes back over it again and again.
import { expect, test } from 'vitest';
import { fieldsOf } from '#core/cv/fields.ts';
import { linesFrom } from './lines.ts';

const long = 50_000;
const heads = ['Experience', 'Education', 'Skills', 'Languages', 'Contact'];
const pieces = [
  'a',
  'A',
  '1',
  ' ',
  '- ',
  'Ab ',
  'a, ',
  'A, ',
  '2012/',
  '2012 ',
  'and ',
  'a and ',
  '(',
  ': ',
  'a.',
  'A-',
  'a@',
  '、',
  '学',
  'de ',
];

test.each(pieces)('%j over and over, below any heading', (piece) => {
  const line = piece.repeat(long / piece.length);
  const text = `# Ida Holm\n${heads.map((head) => `## ${head}\n2012 – 2014    ${line}\nNurse ${line}`).join('\n')}`;
  const lines = linesFrom(text);
  const begun = performance.now();

  fieldsOf(lines);

  expect(performance.now() - begun).toBeLessThan(5_000);
});
