// Posts and places as they are told between other things: what a recruiter makes of each.
import { expect, test } from 'vitest';
import { fieldsOf } from '#core/cv/fields.ts';
import { linesFrom } from './lines.ts';

const of = (text: string) => fieldsOf(linesFrom(`# Ida Holm\n${text}`));
const joined = (all: readonly object[]): string[] => all.map((one) => Object.values(one).join(' | '));

const posts: [string, string, string[]][] = [
  [
    'labels in bold, their colons not',
    '## Work experience\n**Company** : Desert Lily Care LLC, Dubai\n**Position** : Caregiver\n**Period** : 15 August 2019 – To Date\n**Company** : Holm Foods, Bergen\n**Position** : Cook\n**Period** : June 2014 – March 2016',
    ['Desert Lily Care LLC | Caregiver | 2019-08 | ', 'Holm Foods | Cook | 2014-06 | 2016-03'],
  ],
  [
    'one date behind a dash, beside ranges',
    '## Work experience\nSaturday Assistant – Tarn Pharmacy, Ipswich – since July 2025\nLab Trainee (two weeks) – Aire Water Laboratory – July 2024\nKitchen Helper – Aunty Bola’s Catering, Ipswich – Summer 2024',
    [
      'Tarn Pharmacy | Saturday Assistant | 2025-07 | ',
      'Aire Water Laboratory | Lab Trainee | 2024-07 | 2024-07',
      'Aunty Bola’s Catering | Kitchen Helper | 2024 | 2024',
    ],
  ],
  [
    'posts that are counted',
    '## Experience\n**1. Physics Teacher**\nTarn School, Leeds\nJune 2020 to date\n**2. Science Teacher**\nAire School, Leeds\nJune 2017 to May 2020',
    ['Tarn School | Physics Teacher | 2020-06 | ', 'Aire School | Science Teacher | 2017-06 | 2020-05'],
  ],
  [
    'an abbreviation in the name of an employer',
    '## Experience\n**Tarn Foods Ltd**    01/2017 – Present\nDriver\n**Rizal Ave. Drugs**    05/2014 – 12/2016\nPharmacy Assistant',
    ['Tarn Foods Ltd | Driver | 2017-01 | ', 'Rizal Ave. Drugs | Pharmacy Assistant | 2014-05 | 2016-12'],
  ],
  [
    'a table whose heads say what is what',
    '## Work history\nPeriod    Company    Position\n2019 – 2022    Nurse Angels    Holm & Berge\n## 工作經驗\n任職日期    機構名稱    職位    職責\n2016年7月至2019年8月    新界青年同盟    助理社工    暑期活動',
    ['Nurse Angels | Holm & Berge | 2019 | 2022', '新界青年同盟 | 助理社工 | 2016-07 | 2019-08'],
  ],
  [
    'a title that ends with what it is',
    '## Work experience\nFront of House Manager, The Corn Dolly, Penarth\n2013 to 2018\nWaiter, The Corn Dolly, Penarth\n2011 to 2013',
    ['The Corn Dolly | Front of House Manager | 2013 | 2018', 'The Corn Dolly | Waiter | 2011 | 2013'],
  ],
  [
    'the unit between the title and the employer',
    '## Work experience\nStaff Nurse, Acute Medical Unit, Tarn Hospital, Leicester    May 2021 – Present\nNurse, Leeds, Aire Clinic    2018 – 2020',
    ['Tarn Hospital | Staff Nurse, Acute Medical Unit | 2021-05 | ', 'Aire Clinic | Nurse | 2018 | 2020'],
  ],
  [
    'since when, within what is told',
    '## Work experience\nTarn Elementary, Columbus, OH — Fourth Grade Teacher\nAugust 2020 - Present\nClass of 26. Grade-level lead since 2023. Started an outdoor hour.\nMill Charter School, Dayton, OH — Third Grade Teacher\nAugust 2017 - June 2020',
    [
      'Tarn Elementary | Fourth Grade Teacher | 2020-08 | ',
      'Mill Charter School | Third Grade Teacher | 2017-08 | 2020-06',
    ],
  ],
];

test.each(posts)('posts: %s', (_how, text, expected) => expect(joined(of(text).employers)).toEqual(expected));

test('what a heading of no known kind opens is no study', () => {
  const text = '## Education\nBA History, Tarn University, 2012\n## Other\nTreasurer, Seafield Rowing Club, since 2020';
  expect(joined(of(text).education)).toEqual(['Tarn University | BA | History |  | 2012']);
});

test('the studies of a page that was taken apart go on below', () => {
  const lines = linesFrom(
    '# Ida Holm\n## Formation\n2018 : BTS Commerce – Lycée Aubin\n2014 – 2016 : CAP Cuisine – CFA de Sarlune\n2014 : Brevet des collèges – Collège Aubin',
  );
  const found = fieldsOf(lines.map((line, i) => ({ ...line, fresh: i === 3 }))).education;
  expect(found.map(({ degree, end }) => `${degree} ${end}`)).toEqual([
    'BTS 2018',
    'CAP 2016',
    'Brevet des collèges 2014',
  ]);
});

const places: [string, string, string][] = [
  [
    'what kind of address it is, in brackets',
    'Address: 7 Bridge Court, Athlone, N37 0ZZ, Ireland (Home)',
    'Athlone, Ireland',
  ],
  ['a code of Portugal', 'Address: Rua do Sol 41, 4000-000 Porto, Portugal (Home)', 'Porto, Portugal'],
  ['the province before a code of Canada', 'Room 2, Ash Hall, Halifax, NS B3H 0Z0, Canada', 'Halifax, NS, Canada'],
  [
    'the present address',
    'Present address: Al Barsha, Dubai, U.A.E.\nContact number: +971 50 000 3382',
    'Dubai, U.A.E.',
  ],
  [
    'between pictures of a font',
    '@ ida@holm.example +44 7700 900381 + Leeds, England ï in/idaholm § idah',
    'Leeds, England',
  ],
];

test.each(places)('where somebody lives: %s', (_how, text, expected) => expect(of(text).location).toBe(expected));

test('a school year behind a slash may be years away', () => {
  const text =
    '## Education\nTarn University – MA Geography – 2010/14\nCalder University – BA History – 2006/2009\nAire College – A-levels – 2005/06';
  expect(of(text).education.map(({ start, end }) => `${start} ${end}`)).toEqual([
    '2010 2014',
    '2006 2009',
    '2005 2006',
  ]);
});
