import { describe, expect, test } from 'vitest';
import { fieldsOf, textOf, type CvFields } from '#core/cv/fields.ts';
import { readDocx } from '#worker/cv/docx.ts';
import { readPdf } from '#worker/cv/pdf.ts';
import { docxOf, paragraph, pdfOf, run, type Draw } from '#test/fixtures/cv.ts';

async function read(file: Uint8Array): Promise<CvFields & { text: string }> {
  const { lines } = await (file[0] === 0x50 ? readDocx(file) : readPdf(file));
  return { ...fieldsOf(lines), text: textOf(lines) };
}

const aside = [
  'CONTACT',
  'ida.holm@post.example',
  '+47 922 00 118',
  'Bergen, Norway',
  'SKILLS',
  'Go',
  'MQTT',
  'Linux',
  'LANGUAGES',
  'Norwegian (native)',
  'English (C1)',
  'EDUCATION',
  'MSc Cybernetics',
  'Fjord University',
  '2009 – 2014',
];
const main = [
  'EXPERIENCE',
  'Systems Engineer',
  'Nidaros Maritime AS',
  'Aug 2019 – now',
  '• Uplink buffer for forty trawlers in the north.',
  '• Kept updates small and boring.',
  'Firmware Developer',
  'Kyst Elektronikk AS',
  'Aug 2014 – Jul 2019',
  '• Firmware of meters, written in C and tested.',
];

const expected = {
  name: 'Ida Holm',
  email: 'ida.holm@post.example',
  employers: [
    { name: 'Nidaros Maritime AS', title: 'Systems Engineer', start: '2019-08', end: null },
    { name: 'Kyst Elektronikk AS', title: 'Firmware Developer', start: '2014-08', end: '2019-07' },
  ],
  education: [{ institution: 'Fjord University', degree: 'MSc', field: 'Cybernetics', start: '2009', end: '2014' }],
  skills: ['Go', 'MQTT', 'Linux'],
  languages: [
    { language: 'Norwegian', level: 'native' },
    { language: 'English', level: 'C1' },
  ],
};

const at = (doc: PDFKit.PDFDocument, text: string, x: number, y: number): void =>
  void doc.text(text, x, y, { lineBreak: false });

describe('columns of a PDF are read one after the other', () => {
  test.each([
    ['on the left', 50, 220],
    ['on the right', 400, 50],
  ])('a sidebar %s, though the file has the rows mixed', async (_side, sidebar, body) => {
    const file = await pdfOf((doc) => {
      at(doc.fontSize(20), 'Ida Holm', body, 50);
      doc.fontSize(10);
      for (let i = 0; i < Math.max(aside.length, main.length); i++) {
        if (aside[i]) at(doc, aside[i] ?? '', sidebar, 90 + i * 16);
        if (main[i]) at(doc, main[i] ?? '', body, 94 + i * 16);
      }
    });
    expect(await read(file)).toMatchObject(expected);
  });

  test('over two pages', async () => {
    const half = 6;
    const page = (doc: PDFKit.PDFDocument, from: number, to: number): void => {
      for (const [i, text] of aside.slice(from, to).entries()) at(doc, text, 50, 90 + i * 16);
      for (const [i, text] of main.slice(from, to).entries()) at(doc, text, 220, 92 + i * 17);
    };
    const file = await pdfOf((doc) => {
      at(doc.fontSize(20), 'Ida Holm', 220, 50);
      page(doc.fontSize(10), 0, half);
      page(doc.addPage().fontSize(10), half, 20);
    });
    expect(await read(file)).toMatchObject(expected);
  });
});

describe('rows of a PDF are read across', () => {
  const rows: Draw = (doc) => {
    at(doc.fontSize(20), 'Ida Holm', 50, 50);
    doc.fontSize(14).text('Experience', 50, 90).fontSize(10);
    const jobs = [
      ['08/2019 – now', 'Systems Engineer', 'Nidaros Maritime AS, Bergen', 'Uplink buffers.'],
      ['08/2014 – 07/2019', 'Firmware Developer', 'Kyst Elektronikk AS, Bergen', 'Meters.'],
    ];
    for (const [i, [dates = '', title = '', name = '', what = '']] of jobs.entries()) {
      const y = 120 + i * 70;
      at(doc, dates, 50, y);
      at(doc, title, 180, y);
      at(doc, name, 180, y + 14);
      at(doc, `• ${what}`, 180, y + 28);
    }
  };

  test('dates in a column of their own stay with their job', async () => {
    expect((await read(await pdfOf(rows))).employers).toEqual(expected.employers);
  });

  test('dates at the right margin stay with their job', async () => {
    const jobs = [...expected.employers, { name: 'Voss Bakery', title: 'Baker', start: '2012-01', end: '2014-07' }];
    const dates = ['Aug 2019 – now', 'Aug 2014 – Jul 2019', 'Jan 2012 – Jul 2014'];
    const file = await pdfOf((doc) => {
      doc.fontSize(14).text('Experience', 50, 90).fontSize(10);
      for (const [i, { title, name }] of jobs.entries()) {
        at(doc, title, 50, 120 + i * 60);
        at(doc, dates[i] ?? '', 440, 120 + i * 60);
        at(doc, name, 50, 134 + i * 60);
      }
    });
    expect((await read(file)).employers).toEqual(jobs);
  });
});

test('a job’s duties beside its needs are read one after the other', async () => {
  const duties = ['What you will do', 'Reconcile statements', 'Prepare the VAT figures', 'Chase unpaid claims'];
  const needs = ['What you need', 'Bookkeeping', 'Spreadsheets', 'Clear writing'];
  const file = await pdfOf((doc) => {
    at(doc.fontSize(18), 'Practice Accountant', 50, 60);
    doc.fontSize(10);
    duties.forEach((text, i) => at(doc, text, 50, 100 + i * 16));
    needs.forEach((text, i) => at(doc, text, 320, 100 + i * 16));
  });
  const lines = (await read(file)).text.split('\n').filter((line) => line !== '');
  expect(lines).toEqual(['Practice Accountant', ...duties, ...needs]);
});

describe('text of a PDF is whole', () => {
  test('a word that was parted at the margin is joined, a paragraph is one line', async () => {
    const file = await pdfOf((doc) => {
      at(doc.fontSize(10), 'Planned and carried out the change of a table of nine hundred mil-', 50, 100);
      at(doc, 'lion rows without anybody noticing it.', 50, 113);
    });
    expect((await read(file)).text).toBe(
      'Planned and carried out the change of a table of nine hundred million rows without anybody noticing it.',
    );
  });

  test('a heading that is drawn letter by letter, far apart, is a heading', async () => {
    const file = await pdfOf((doc) => {
      let x = 50;
      doc.fontSize(11);
      for (const letter of 'WORK EXPERIENCE') {
        if (letter !== ' ') at(doc, letter, x, 100);
        x += letter === ' ' ? 8 : doc.widthOfString(letter) + 4;
      }
      doc.fontSize(10).text('Driver, Holm Transport, Bergen', 50, 120).text('2015 – 2019');
    });
    const [job] = (await read(file)).employers;
    expect(job).toEqual({ name: 'Holm Transport', title: 'Driver', start: '2015', end: '2019' });
    expect((await read(file)).text).toContain('WORK EXPERIENCE');
  });

  test('text that is drawn twice to look bold is read once', async () => {
    const file = await pdfOf((doc) => {
      for (const shift of [0, 0.3]) at(doc.fontSize(10), 'Read me once', 50 + shift, 100);
    });
    expect((await read(file)).text).toBe('Read me once');
  });
});

describe('a DOCX is read as it looks', () => {
  const cell = (...texts: string[]): string => `<w:tc>${texts.map((text) => paragraph(text)).join('')}</w:tc>`;
  const row = (...cells: string[]): string => `<w:tr>${cells.join('')}</w:tr>`;

  test('a table of labels', async () => {
    const file = docxOf(
      `<w:tbl>${[
        row(cell('Name'), cell('Ida Holm')),
        row(cell('Contact'), cell('ida.holm@post.example', '+47 922 00 118')),
        row(cell('EXPERIENCE')),
        row(cell('08/2019 to date'), cell('Systems Engineer', 'Nidaros Maritime AS, Bergen', 'Uplink buffers.')),
        row(cell('08/2014 to 07/2019'), cell('Firmware Developer', 'Kyst Elektronikk AS, Bergen')),
        row(cell('EDUCATION')),
        row(cell('2009 – 2014'), cell('MSc Cybernetics', 'Fjord University')),
        row(cell('Skills'), cell('Go, MQTT, Linux')),
        row(cell('Languages'), cell('Norwegian (native), English (C1)')),
      ].join('')}</w:tbl>`,
    );
    expect(await read(file)).toMatchObject(expected);
  });

  test('two cells that are columns', async () => {
    const file = docxOf(`${paragraph('Ida Holm')}<w:tbl>${row(cell(...aside), cell(...main))}</w:tbl>`);
    expect(await read(file)).toMatchObject({ ...expected, name: 'Ida Holm' });
  });

  test('a table whose rows are sections in two columns, each of a few lines', async () => {
    const file = docxOf(
      `${paragraph('Ida Holm')}<w:tbl>${[
        row(cell(...aside.slice(0, 3)), cell(...main)),
        row(cell('SKILLS', 'Go, MQTT, Linux'), cell('EDUCATION', 'MSc Cybernetics, Fjord University', '2009 – 2014')),
        row(cell(...aside.slice(8, 11))),
      ].join('')}</w:tbl>`,
    );
    expect(await read(file)).toMatchObject({ ...expected, name: 'Ida Holm' });
  });

  const tableOf = async (...rows: string[]) => {
    const file = docxOf(`${paragraph('Backend Developer')}<w:tbl>${rows.join('')}</w:tbl>`);
    return (await read(file)).text.split('\n').filter((line) => line !== '');
  };

  test('a sentence and a list that go on in the next row of their column are whole', async () => {
    expect(
      await tableOf(
        row(cell('Requirements'), cell('You have five years of experience with Python and')),
        row(cell(), cell('PostgreSQL in production, and you have written')),
        row(cell(), cell('tests for both of them.')),
        row(cell('Languages'), cell('English, French,')),
        row(cell(), cell('German.')),
        row(cell('要求'), cell('五年以上后端开发经验，')),
        row(cell(), cell('熟悉数据库。')),
        row(cell('Place'), cell('Hull')),
        row(cell('Web'), cell('hull.example')),
        row(cell('Contact'), cell('Write to us about the work')),
        row(cell(), cell('jobs@hull.example')),
      ),
    ).toEqual([
      'Backend Developer',
      'Requirements  You have five years of experience with Python and PostgreSQL in production, and you have written tests for both of them.',
      'Languages  English, French, German.',
      '要求  五年以上后端开发经验，熟悉数据库。',
      'Place  Hull',
      'Web  hull.example',
      'Contact  Write to us about the work',
      'jobs@hull.example',
    ]);
  });

  test('lists in two columns that go on in the next row stay below their own headings', async () => {
    const offer = ['What we offer', '• A pension', '• Thirty days off', '• A desk'];
    const need = ['What you need', '• Python', '• SQL', '• Linux'];
    expect(
      await tableOf(
        row(cell(...need), cell(...offer)),
        row(cell('• Careful writing', '• Patience'), cell('• A bicycle')),
      ),
    ).toEqual(['Backend Developer', ...need, '• Careful writing', '• Patience', ...offer, '• A bicycle']);
  });

  test('duties beside needs are two lists, whatever stands in one row', async () => {
    expect(
      await tableOf(
        row(cell('Duties'), cell('Needed')),
        row(cell('Answer the phone'), cell('Clear writing')),
        row(cell('Order flea treatments'), cell('Bookkeeping')),
        row(cell('Keep the waiting room clean'), cell()),
      ),
    ).toEqual([
      'Backend Developer',
      'Duties',
      '• Answer the phone',
      '• Order flea treatments',
      '• Keep the waiting room clean',
      'Needed',
      '• Clear writing',
      '• Bookkeeping',
    ]);
  });

  test('labels of one kind, or labels beside what they say, are read row by row', async () => {
    expect(await tableOf(row(cell('Requirements'), cell('SQL')), row(cell('Duties'), cell('Reports')))).toEqual([
      'Backend Developer',
      'Requirements  SQL',
      'Duties  Reports',
    ]);
  });

  test('rows and cells that a form or a tracked change put in', async () => {
    const form = (inner: string) => `<w:sdt><w:sdtContent>${inner}</w:sdtContent></w:sdt>`;
    expect(await tableOf(row(cell('Skills'), cell('Go')), form(row(cell('Tools'), form(cell('Git')))))).toEqual([
      'Backend Developer',
      'Skills  Go',
      'Tools  Git',
    ]);
  });

  test('tabs before dates at the margin', async () => {
    const line = (left: string, right: string): string => `<w:p>${run(left)}<w:r><w:tab/></w:r>${run(right)}</w:p>`;
    const file = docxOf(
      paragraph('EXPERIENCE') +
        line('Systems Engineer, Nidaros Maritime AS', 'Aug 2019 – now') +
        line('Firmware Developer, Kyst Elektronikk AS', 'Aug 2014 – Jul 2019'),
    );
    expect((await read(file)).employers).toEqual(expected.employers);
  });

  test('a text box is read once, apart from the text around it', async () => {
    const content = `<w:txbxContent>${aside.map((text) => paragraph(text)).join('')}</w:txbxContent>`;
    const box = `<w:r><mc:AlternateContent xmlns:mc="mc"><mc:Choice><w:drawing><wsp xmlns="wps"><txbx>${content}</txbx></wsp></w:drawing></mc:Choice><mc:Fallback><w:pict><v xmlns="v">${content}</v></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
    const file = docxOf(
      `<w:p>${box}${run('Ida Holm', '<w:sz w:val="40"/>')}</w:p>${main.map((text) => paragraph(text)).join('')}`,
    );
    const reading = await read(file);
    expect(reading).toMatchObject(expected);
    expect(reading.text.match(/Fjord University/g)).toHaveLength(1);
  });

  test('the header of the page', async () => {
    const header = `<w:hdr xmlns:w="w">${paragraph('Ida Holm')}${paragraph('ida.holm@post.example')}</w:hdr>`;
    const file = docxOf(main.map((text) => paragraph(text)).join(''), {
      more: [1, 2].map((number) => ({ name: `word/header${number}.xml`, data: header })),
    });
    const reading = await read(file);
    expect(reading).toMatchObject({ name: 'Ida Holm', email: 'ida.holm@post.example', employers: expected.employers });
    expect(reading.text.match(/Ida Holm/g)).toHaveLength(1);
  });
});
