// Names, places and what else a CV says of a person, where it isn't written as usual.
import { describe, expect, test } from 'vitest';
import { fieldsOf } from '#core/cv/fields.ts';
import { regionOf } from '#core/cv/places.ts';
import { linesFrom } from './lines.ts';

const of = (text: string) => fieldsOf(linesFrom(text));

describe('the name', () => {
  test.each([
    ['over two lines, after a sidebar', '## Skills\nIfrs Basics\n# Petra\n# Lindqvist\nAccountant', 'Petra Lindqvist'],
    ['before the letters of an order of engineers', '# Luc Thibault-Roy, ing.\nIngénieur civil', 'Luc Thibault-Roy'],
    ['below the title of a Chinese form', '# 個人履歷表\n姓名    陳怡君 (Chen Yi-Chun)    應徵職務    會計', '陳怡君'],
  ])('%s', (_how, text, expected) => {
    expect(of(text).name).toBe(expected);
  });
});

describe('the place', () => {
  test.each([
    ['behind “now living in”, among other words', '女，1994年生  现居成都', '成都'],
    ['street and half a postcode', '14 Bryn Road, Swansea SA2 · 07700 900318', 'Swansea'],
    ['town and half a postcode', 'Leeds LS6 | 07700 900412', 'Leeds'],
    ['street, state and postcode', '7/22 Acacia Street, Ipswich QLD 4305 • Phone 0491 570 156', 'Ipswich QLD'],
    ['county and country', 'Kinsale, Co. Cork, Ireland', 'Kinsale, Co. Cork, Ireland'],
    ['province and country behind an employer', 'Tidal University, Halifax, NS, Canada', 'Halifax, NS, Canada'],
    ['country in brackets', '8 rue des Tisserands, 59100 Roubaix (France)', 'Roubaix, France'],
    [
      'country below the town',
      'Mobile 021 000 4472    Ponsonby, Auckland\nOffice 09 555 0118    New Zealand',
      'Auckland, New Zealand',
    ],
  ])('%s', (_how, line, expected) => {
    expect(of(`# Ida Holm\n${line}`).location).toBe(expected);
  });

  test.each([
    ['14 Bryn Road, Swansea SA2', 'GB'],
    ['7/22 Acacia Street, Ipswich QLD 4305', 'AU'],
    ['9 Elm Road, Dayton, OH 45402', 'US'],
    ['Race Course Road, Coimbatore - 641018, Tamil Nadu', 'IN'],
  ])('the form of “%s” tells whose telephone numbers are meant', (line, region) => {
    const { location, address } = of(`# Ida Holm\n${line}`);
    expect(regionOf(location, 'en', address)).toBe(region);
  });
});

test('an address may be spelt out', () => {
  expect(of('# Ida Holm\nida (at) holm (dot) example').email).toBe('ida@holm.example');
});

test.each([
  ['Home: 01632 960118 / Mobile: 07700 900551', '07700 900551'],
  ['Fax +44 1632 960119, Tel. 01632 960118', '01632 960118'],
])('of two numbers, “%s”, the person’s own comes first', (line, expected) => {
  expect(of(`# Ida Holm\n${line}`).phones[0]).toBe(expected);
});

describe('skills', () => {
  test.each([
    ['a group before a dash', 'Reporting — Power BI, Tableau', ['Power BI', 'Tableau']],
    ['a level behind a dash', 'Python – expert, SQL', ['Python', 'SQL']],
    ['how long', 'Customer service: 9 years\nFigma ●●●●○ Miro ●●○○○', ['Customer service', 'Figma', 'Miro']],
    ['a sentence without a comma', 'Good at calming people down.\nTill, Stock.', ['Till', 'Stock']],
    ['sentences about oneself', 'I work mostly with people, and I have set up a shop.\nTill, Stock', ['Till', 'Stock']],
  ])('%s', (_how, line, expected) => {
    expect(of(`# Ida Holm\n## Skills\n${line}`).skills).toEqual(expected);
  });

  test('below a heading in Chinese or in somebody’s own words', () => {
    expect(of('# 陳怡君\n## 專長技能\n總帳、報稅').skills).toEqual(['總帳', '報稅']);
    expect(of('# Ida Holm\n## What I bring\n- Till\n- Stock').skills).toEqual(['Till', 'Stock']);
    expect(of('# Ida Holm\n## Das kann ich\n- Kasse\n- Lager').skills).toEqual(['Kasse', 'Lager']);
    expect(of('# Ida Holm\n## Ce que je sais faire\n- Caisse\n- Stock').skills).toEqual(['Caisse', 'Stock']);
  });
});

describe('languages', () => {
  const told = (text: string) =>
    of(`# Ida Holm\n## Languages\n${text}`).languages.map((one) => Object.values(one).join('='));
  test.each([
    ['full stops between them', 'French: good. English: some.', ['French=good', 'English=some']],
    [
      'in a sentence',
      'Norwegian is my mother tongue; I speak fluent English and some German.',
      ['Norwegian=mother tongue', 'English=fluent', 'German=some'],
    ],
    ['one level for two', 'Spanish and Catalan: native', ['Spanish=native', 'Catalan=native']],
    ['a level of the European frame behind words', 'French: kitchen French, about B1', ['French=B1']],
    ['read, written, spoken', 'Anglais : lu, écrit, parlé', ['Anglais=lu, écrit, parlé']],
    [
      'more than one word',
      'English – native • te reo Māori – conversational',
      ['English=native', 'te reo Māori=conversational'],
    ],
  ])('%s', (_how, text, expected) => {
    expect(told(text)).toEqual(expect.arrayContaining(expected));
  });

  test('a label may be the level', () => {
    const { languages } = of('# Ida Holm\n## Skills\nLangue maternelle    français\nAutres langues    anglais (B1)');
    expect(languages).toEqual([
      { language: 'français', level: 'langue maternelle' },
      { language: 'anglais', level: 'B1' },
    ]);
  });
});

describe('studies', () => {
  const told = (text: string) => of(`# Ida Holm\n${text}`).education.map((one) => Object.values(one).join(' | '));
  test.each([
    [
      'a certificate behind the years',
      '## Ausbildung\nAusbildung zum Tischler, Werkstatt Kamp, Bonn, 2011–2014 (Gesellenbrief)',
      'Werkstatt Kamp | Ausbildung | Tischler | 2011 | 2014',
    ],
    [
      'no degree, and a town',
      '## Education\nOke Grammar School, Ibadan, 2003 – 2009',
      'Oke Grammar School |  |  | 2003 | 2009',
    ],
    [
      'a colon between school and degree',
      '## Education\n2012 – 2016, Lothian University: MEng Computer Science',
      'Lothian University | MEng | Computer Science | 2012 | 2016',
    ],
    [
      'without a heading of their own',
      '## Training\nCertificate III in Plumbing, Bremer Trades College, 2007–2010\nFirst aid, 2020',
      'Bremer Trades College | Certificate III | Plumbing | 2007 | 2010',
    ],
    [
      'a certificate of a school',
      '## Education\nLeaving Certificate, Coláiste na Mara, 2010',
      'Coláiste na Mara | Leaving Certificate |  |  | 2010',
    ],
    [
      'a diploma of a country',
      '## Education\nNew Zealand Diploma in Surveying, Waikato Polytechnic    2015 – 2018',
      'Waikato Polytechnic | New Zealand Diploma | Surveying | 2015 | 2018',
    ],
    [
      'of Québec',
      '## Formation\nDEC en foresterie, Cégep du Lac    2006 – 2009',
      'Cégep du Lac | DEC | foresterie | 2006 | 2009',
    ],
    [
      'short for the degree in brackets',
      '## Education\nOrdinary National Diploma (OND), Accounting, Yaba Polytechnic, 2013 – 2015',
      'Yaba Polytechnic | Ordinary National Diploma (OND) | Accounting | 2013 | 2015',
    ],
    [
      'a grade in brackets',
      '## Schule und Ausbildung\n2001 – 2009    Gymnasium am Wall, Abitur (2,3)',
      'Gymnasium am Wall | Abitur |  | 2001 | 2009',
    ],
    [
      'the year between degree and school',
      '## Education\nBA French (2007) Napoca University',
      'Napoca University | BA | French |  | 2007',
    ],
    [
      'still going on, in Chinese',
      '## 學歷\n2023/09 – 就讀中    中台大學 資訊管理學系 碩士在職專班',
      '中台大學 | 碩士 | 資訊管理學系 | 2023-09 | ',
    ],
  ])('%s', (_how, text, expected) => {
    expect(told(text)).toEqual([expected]);
  });
});
