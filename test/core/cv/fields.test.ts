import { describe, expect, test } from 'vitest';
import { fieldsOf } from '#core/cv/fields.ts';
import { linesFrom } from './lines.ts';

const schools = (text: string): string[] =>
  fieldsOf(linesFrom(text)).education.map(
    ({ degree, field, institution, start, end }) => `${degree} | ${field} | ${institution} | ${start} | ${end}`,
  );
const skills = (text: string): string[] => fieldsOf(linesFrom(text)).skills;
const spoken = (text: string): string[] =>
  fieldsOf(linesFrom(text)).languages.map(({ language, level }) => `${language}=${level}`);

describe('education', () => {
  const layouts: [string, string, string[]][] = [
    [
      'degree above school',
      `
## Education
BSc (Hons) Computer Science
Wharfedale University, 2015 – 2018`,
      ['BSc (Hons) | Computer Science | Wharfedale University | 2015 | 2018'],
    ],
    [
      'a spaced-out heading with a pair that was kerned',
      'E D U C AT I O N\nBSc Computing, Wharfedale University, 2015 – 2018',
      ['BSc | Computing | Wharfedale University | 2015 | 2018'],
    ],
    [
      'school above degree',
      `
## Education
**Northgate College**    Boston, MA
Bachelor of Arts in History    2010 – 2014`,
      ['Bachelor of Arts | History | Northgate College | 2010 | 2014'],
    ],
    [
      'one line, one year',
      `
## Éducation
Licence en droit, Université de l'Aunis, 2016`,
      ["Licence | droit | Université de l'Aunis | null | 2016"],
    ],
    [
      'not finished',
      `
## Formación
Grado en Ingeniería Informática
Universidad del Cierzo, 2021 – actualidad`,
      ['Grado | Ingeniería Informática | Universidad del Cierzo | 2021 | null'],
    ],
    [
      'vocational',
      `
## Ausbildung
08/2012 – 07/2015    Ausbildung zum Industriekaufmann
Werra Maschinenbau GmbH, Kassel
09/2004 – 06/2012    Abitur
Gymnasium Hessisch Lichtenau`,
      [
        'Ausbildung | Industriekaufmann | Werra Maschinenbau GmbH | 2012-08 | 2015-07',
        'Abitur |  | Gymnasium Hessisch Lichtenau | 2004-09 | 2012-06',
      ],
    ],
    [
      'Chinese',
      `
## 教育背景
2012.09-2016.06    江南理工大学    计算机科学与技术    本科`,
      ['本科 | 计算机科学与技术 | 江南理工大学 | 2012-09 | 2016-06'],
    ],
  ];

  test.each(layouts)('%s', (_how, text, expected) => {
    expect(schools(text)).toEqual(expected);
  });
});

describe('skills and languages', () => {
  test('a list in one line', () =>
    expect(skills('## Skills\nPython, SQL; Docker | Git')).toEqual(['Python', 'SQL', 'Docker', 'Git']));

  test('a line each, with how well', () => {
    expect(skills('## Kenntnisse\n- MS Excel (sehr gut)\n- SAP R/3\n- Staplerschein')).toEqual([
      'MS Excel',
      'SAP R/3',
      'Staplerschein',
    ]);
  });

  test('groups with names', () => {
    expect(skills('## Technical Skills\nLanguages: Go, Rust\nDatabases: PostgreSQL, Redis')).toEqual([
      'Go',
      'Rust',
      'PostgreSQL',
      'Redis',
    ]);
  });

  test('commas in brackets part nothing', () =>
    expect(skills('## Skills\nAWS (EC2, S3), Terraform')).toEqual(['AWS (EC2, S3)', 'Terraform']));

  test('Chinese commas', () => expect(skills('## 專長\n客訴處理、排班、Excel')).toEqual(['客訴處理', '排班', 'Excel']));

  const lists: [string, string, string[]][] = [
    ['brackets', '## Languages\nEnglish (native), German (A2)', ['English=native', 'German=A2']],
    [
      'colons',
      '## Langues\nFrançais : langue maternelle\nAnglais : courant (TOEIC 900)',
      ['Français=langue maternelle', 'Anglais=courant (TOEIC 900)'],
    ],
    ['dashes', '## Idiomas\nEspañol – nativo\nInglés – B2', ['Español=nativo', 'Inglés=B2']],
    [
      'cells',
      '## Sprachen\nDeutsch    Muttersprache\nEnglisch    verhandlungssicher',
      ['Deutsch=Muttersprache', 'Englisch=verhandlungssicher'],
    ],
    ['blanks', '## Languages\nEnglish C1, Portuguese native', ['English=C1', 'Portuguese=native']],
    ['none', '## Languages\nEnglish, Welsh', ['English=null', 'Welsh=null']],
    ['Chinese', '## 語言\n中文 (母語)、英文 (流利)', ['中文=母語', '英文=流利']],
    [
      'one heading for both',
      '## Skills & Languages\nExcel, Word\nEnglish (native), French (B1)',
      ['English=native', 'French=B1'],
    ],
  ];

  test.each(lists)('languages with %s', (_how, text, expected) => {
    expect(spoken(text)).toEqual(expected);
  });
});

describe('the person', () => {
  const heads: [string, string, string | null][] = [
    ['the largest line', '# Imogen Talbot\nNurse\nimogen@post.example', 'Imogen Talbot'],
    ['after a label', 'CURRICULUM VITAE\nName: Amina Yusuf-Barker\nPhone: +44 7700 900934', 'Amina Yusuf-Barker'],
    ['in capitals', '# ORLA MCBRIDE\nDeveloper', 'Orla McBride'],
    ['family name first', '# DUBREUIL Hélène\nConseillère', 'Hélène Dubreuil'],
    ['spaced out', '# J A N E    H O L T\nWriter', 'Jane Holt'],
    ['spaced out, with a pair that was kerned', '# M A R TA    H O L T\nWriter', 'Marta Holt'],
    ['with letters after it', '# Dr. Samuel Okoro, PhD\nChemist', 'Samuel Okoro'],
    ['Chinese', '# 陳柏宇\nChen Po-Yu\n客服主管', '陳柏宇'],
    ['Chinese with a label', '个人简历\n姓名：林若溪\n电话：130 0000 0456', '林若溪'],
    ['none', 'Ten years in shops.\nLikes people.', null],
  ];

  test.each(heads)('the name: %s', (_how, text, expected) => {
    expect(fieldsOf(linesFrom(text)).name).toBe(expected);
  });

  test('address, telephone and town', () => {
    const fields = fieldsOf(linesFrom('# Orla Whitcombe\norla.w@mail.example · +44 7700 900267 · Exeter, UK'));
    expect(fields).toMatchObject({ email: 'orla.w@mail.example', phones: ['+44 7700 900267'], location: 'Exeter, UK' });
  });

  test('of an address, the town is enough', () => {
    const text =
      '# Jörg Lind\nMusterweg 12, 34117 Kassel\nTel.: 0561 123456\njl@post.example\n## Profil\nSeit 2015 in der Logistik.';
    expect(fieldsOf(linesFrom(text))).toMatchObject({ location: 'Kassel', phones: ['0561 123456'] });
  });
});
