// Labels that are set flush right, close before their column, as the forms of the European Union have them.
import { expect, test } from 'vitest';
import { fieldsOf } from '#core/cv/fields.ts';
import { readPdf } from '#worker/cv/pdf.ts';
import { pdfOf } from '#test/fixtures/cv.ts';

const rows: [string, string, number?][] = [
  ['PERSONAL INFORMATION', 'Ida Holm-Berge', 18],
  ['', '8 Nygata, 5003 Bergen (Norway)'],
  ['', 'ida.holm@post.example'],
  ['WORK EXPERIENCE', ''],
  ['March 2020 – present', 'Care Assistant'],
  ['', 'Fjord Care Home, Bergen (Norway)'],
  ['September 2015 – December', 'Night Nurse'],
  ['2018', 'Kyst Clinic, Bergen (Norway)'],
  ['2012 – 2014', 'Carer'],
  ['', 'Sotra Hospice, Sotra (Norway)'],
  ['PERSONAL SKILLS', ''],
  ['Mother tongue', 'Norwegian'],
  ['Other languages', 'English (C1), German (basic)'],
  ['Professional skills', 'Wound care, Night shifts'],
  ['Driving licence', 'B'],
];

test('labels close before a column are told from it, dates that they break are whole, and names are none of theirs', async () => {
  const file = await pdfOf((doc) => {
    let y = 60;
    for (const [label, text, size = 10] of rows) {
      y += 24;
      doc.fontSize(9).text(label, 195 - doc.widthOfString(label), y + size - 9, { lineBreak: false });
      doc.fontSize(size).text(text, 200, y, { lineBreak: false });
    }
  });
  expect(fieldsOf((await readPdf(file)).lines)).toMatchObject({
    name: 'Ida Holm-Berge',
    location: 'Bergen, Norway',
    employers: [
      { name: 'Fjord Care Home', title: 'Care Assistant', start: '2020-03', end: null },
      { name: 'Kyst Clinic', title: 'Night Nurse', start: '2015-09', end: '2018-12' },
      { name: 'Sotra Hospice', title: 'Carer', start: '2012', end: '2014' },
    ],
    skills: ['Wound care', 'Night shifts'],
    languages: [
      { language: 'Norwegian', level: 'mother tongue' },
      { language: 'English', level: 'C1' },
      { language: 'German', level: 'basic' },
    ],
  });
});

test('a duty that goes on behind “and” with a year is one line, and no date', async () => {
  const file = await pdfOf((doc) => {
    doc.fontSize(20).text('Ida Holm', 60, 60).fontSize(10).text('EXPERIENCE', 60, 110);
    doc.text('Accountant', 60, 130, { lineBreak: false }).text('Jun 2021 – Present', 440, 130, { lineBreak: false });
    doc.text('Nidaros Paper AS', 60, 145);
    doc.text('Schedules for the yearly audit of all three entities, with no entries to adjust, in 2024 and', 73, 162);
    doc.text('2025', 73, 176).text('Flux reports for every owner', 73, 190);
    doc.text('Auditor', 60, 210, { lineBreak: false }).text('Aug 2019 – May 2021', 440, 210, { lineBreak: false });
    doc.text('Kyst Books AS', 60, 225);
  });
  expect(fieldsOf((await readPdf(file)).lines).employers).toEqual([
    { name: 'Nidaros Paper AS', title: 'Accountant', start: '2021-06', end: null },
    { name: 'Kyst Books AS', title: 'Auditor', start: '2019-08', end: '2021-05' },
  ]);
});

test('what is bold in a page is told by the name of its font', async () => {
  const file = await pdfOf((doc) => {
    doc.font('Helvetica-Bold').fontSize(10).text('Care Assistant', 60, 60);
    doc.font('Helvetica').text('Kyst Clinic', 60, 80);
  });
  expect((await readPdf(file)).lines.map(({ text, bold }) => [text, bold])).toEqual([
    ['Care Assistant', true],
    ['Kyst Clinic', false],
  ]);
});
