// Education and languages of CVs in nine languages and many layouts, measured field by field.
import { expect, test } from 'vitest';
import { fieldsOf } from '#core/cv/fields.ts';
import { cvTexts } from '../../fixtures/cv-texts.ts';
import { tally } from './f1.ts';
import { linesFrom } from './lines.ts';

const fields = ['degree', 'field', 'institution', 'start', 'end'] as const;
const joined = (values: readonly (string | null)[]) => values.join(' | ');

test('of every part of education and languages at least nineteen in twenty are found and right', () => {
  const counted = tally();
  for (const { text, education, languages } of cvTexts) {
    const read = fieldsOf(linesFrom(text));
    const studied = read.education.map((one) => fields.map((field) => one[field]));
    for (const [i, field] of fields.entries())
      counted.add(
        field,
        studied.map((one) => one[i] ?? null),
        education.map((one) => one[i] ?? null),
      );
    counted.add('education', studied.map(joined), education.map(joined));
    counted.add(
      'language',
      read.languages.map(({ language }) => language),
      languages.map(([language]) => language),
    );
    counted.add(
      'languages',
      read.languages.map(({ language, level }) => joined([language, level])),
      languages.map(joined),
    );
  }
  const figures = counted.of();
  if (process.env['FIGURES']) process.stderr.write(`${JSON.stringify(figures)}\n`);

  for (const [field, figure] of Object.entries(figures)) expect(figure, field).toBeGreaterThanOrEqual(0.95);
});
