import { describe, expect, test } from 'vitest';
import { fieldsOf } from '#core/cv/fields.ts';
import { linesFrom } from './lines.ts';

const jobs = (text: string): string[] =>
  fieldsOf(linesFrom(text)).employers.map(({ title, name, start, end }) => `${title} | ${name} | ${start} | ${end}`);

describe('employment', () => {
  const layouts: [string, string, string[]][] = [
    [
      'title, employer and place on a line, dates below',
      `
## Experience
Backend Developer, Devon Transit Data, Exeter
Apr 2021 – Present
- Positions of buses.

Junior Developer, Moorgate Web, Plymouth
Feb 2019 – Mar 2021
- Sites for charities.`,
      [
        'Backend Developer | Devon Transit Data | 2021-04 | null',
        'Junior Developer | Moorgate Web | 2019-02 | 2021-03',
      ],
    ],
    [
      'employer and place, then title and dates',
      `
## PROFESSIONAL EXPERIENCE
**Orchard Analytics**    Bristol, UK
Lead Engineer    June 2020 – Present
- Built things.
**Quayside Freight**    Hull, UK
Engineer    01/2017 – 05/2020
- Ran things.`,
      ['Lead Engineer | Orchard Analytics | 2020-06 | null', 'Engineer | Quayside Freight | 2017-01 | 2020-05'],
    ],
    [
      'several posts with one employer',
      `
## Experience
**Tarn Water Services**
Operations Manager
Jan 2021 – Present
- Runs the night shift.
Shift Supervisor
Mar 2018 – Dec 2020
- Ran six people.

**Fell Bakery**
Driver
2015 – 2018
- Drove.`,
      [
        'Operations Manager | Tarn Water Services | 2021-01 | null',
        'Shift Supervisor | Tarn Water Services | 2018-03 | 2020-12',
        'Driver | Fell Bakery | 2015 | 2018',
      ],
    ],
    [
      '"at" between title and employer',
      `
## Work history
Site Manager at Kelso Homes (2019 – 2022)
- Forty houses.
Bricklayer at Tweed Masonry (2014 – 2019)
- Walls.`,
      ['Site Manager | Kelso Homes | 2019 | 2022', 'Bricklayer | Tweed Masonry | 2014 | 2019'],
    ],
    [
      'dates first',
      `
## Berufserfahrung
04/2020 – heute    Teamleiter Logistik
Weserland Spedition GmbH, Bremen
- Schichtplanung für 30 Leute.
09/2016 – 03/2020    Fachkraft für Lagerlogistik
Hafenkontor Nord, Bremerhaven
- Kommissionierung.`,
      [
        'Teamleiter Logistik | Weserland Spedition GmbH | 2020-04 | null',
        'Fachkraft für Lagerlogistik | Hafenkontor Nord | 2016-09 | 2020-03',
      ],
    ],
    [
      'with labels',
      `
## Experience
Employer: Harbour Light Care
Position: Care Assistant
Dates: 03/2019 – 08/2022
- Nights.

Employer: Beacon Hill School
Position: Teaching Assistant
Dates: 09/2016 – 02/2019
- Year four.`,
      [
        'Care Assistant | Harbour Light Care | 2019-03 | 2022-08',
        'Teaching Assistant | Beacon Hill School | 2016-09 | 2019-02',
      ],
    ],
    [
      'all on one line',
      `
## Expérience professionnelle
2021 – présent : Chef de rang, Brasserie du Port, Lorient
2018 – 2021 : Serveur, Café des Halles, Vannes`,
      ['Chef de rang | Brasserie du Port | 2021 | null', 'Serveur | Café des Halles | 2018 | 2021'],
    ],
    [
      'bars between the parts',
      `
## Experiencia laboral
Enfermera | Hospital Valle del Tormes | Salamanca | mar. 2019 – actualidad
- Urgencias.
Auxiliar de enfermería | Residencia Los Olmos | Zamora | 2016 – feb. 2019
- Noches.`,
      [
        'Enfermera | Hospital Valle del Tormes | 2019-03 | null',
        'Auxiliar de enfermería | Residencia Los Olmos | 2016 | 2019-02',
      ],
    ],
    [
      'Chinese, apart by blanks',
      `
## 工作经历
2020.03-至今    北京远山软件有限公司    高级工程师
- 负责支付系统。
2016.07-2020.02    天津海河网络科技有限公司    软件工程师
- 后端开发。`,
      [
        '高级工程师 | 北京远山软件有限公司 | 2020-03 | null',
        '软件工程师 | 天津海河网络科技有限公司 | 2016-07 | 2020-02',
      ],
    ],
    [
      'how long it was, and how it was held',
      `
## Experience
Warehouse Operative (full-time)
Trent Parcels · Contract
Mar 2020 - Present · 4 yrs 2 mos
Derby, England
- Loading.
Kitchen Porter
The Copper Pot
Jan 2018 - Feb 2020 · 2 yrs 2 mos
Derby, England
- Washing up.`,
      ['Warehouse Operative | Trent Parcels | 2020-03 | null', 'Kitchen Porter | The Copper Pot | 2018-01 | 2020-02'],
    ],
    [
      'paragraphs in place of bullets',
      `
## Experience
**Policy Adviser, Fenland Council, Ely**
May 2019 – Present
Advises members on transport. Wrote the bus strategy of 2021 and defended it in public.

**Research Officer, Broads Trust, Norwich**
Sep 2015 – Apr 2019
Counted visitors from 2016 to 2018 and found that most came by car.`,
      ['Policy Adviser | Fenland Council | 2019-05 | null', 'Research Officer | Broads Trust | 2015-09 | 2019-04'],
    ],
    [
      'freelance without an employer',
      `
## Experience
Freelance Illustrator
2018 – Present
- Book covers.
Graphic Designer, Inkwell Studio
2015 – 2018
- Posters.`,
      ['Freelance Illustrator | Freelance | 2018 | null', 'Graphic Designer | Inkwell Studio | 2015 | 2018'],
    ],
  ];

  test.each(layouts)('%s', (_how, text, expected) => {
    expect(jobs(text)).toEqual(expected);
  });

  test('schools, volunteering and breaks are no employers', () => {
    const text = `
## Experience
Accountant, Sable Insurance, Leeds
2018 – 2022
Career break – parental leave
2016 – 2018
Bookkeeper, Dale Motors, Leeds
2013 – 2016
## Volunteering
Treasurer, Moor Rescue
2019 – Present
## Education
BA Accounting, Aire University
2010 – 2013`;
    expect(jobs(text)).toEqual([
      'Accountant | Sable Insurance | 2018 | 2022',
      'Bookkeeper | Dale Motors | 2013 | 2016',
    ]);
  });

  test('years in a description are no job', () => {
    const text = `
## Experience
Buyer, Larch Stores, York
2015 – Present
- Cut waste 2019–2021 by half.
- Led the move of 2022.`;
    expect(jobs(text)).toEqual(['Buyer | Larch Stores | 2015 | null']);
  });

  test('what follows the dates on their line tells of the post', () => {
    const text = `
## Work
Driver, Ouse Coaches, York — 2/2018 to now. School runs, two-way radio.
Porter, Minster Hotel, York (2013 – 2018). Keys and bags.`;
    expect(jobs(text)).toEqual(['Driver | Ouse Coaches | 2018-02 | null', 'Porter | Minster Hotel | 2013 | 2018']);
  });

  test('a referee is no post, and what was studied is no employer', () => {
    const text = `
## Work
Driver, Ouse Coaches, York, 2015 – 2018
EDUCATION: Minster College, BA (2011)
REFERENCES: Maria Lopez, 2011 – 2013`;
    expect(jobs(text)).toEqual(['Driver | Ouse Coaches | 2015 | 2018']);
  });

  test('tools named at the end of a job do not end the list of jobs', () => {
    const text = `
## Experience
Developer, Alder Systems Ltd
2020 – Present
- Services.
Skills: Go, Redis
Tester, Elm Software
2017 – 2020
- Tests.`;
    expect(jobs(text)).toEqual(['Developer | Alder Systems Ltd | 2020 | null', 'Tester | Elm Software | 2017 | 2020']);
  });
});

test.each([
  ['Analyst, Borealis Data, Inc., Denver', 'Analyst', 'Borealis Data, Inc.'],
  ['Clerk, Copper Mill Foods, LLC', 'Clerk', 'Copper Mill Foods, LLC'],
  ['Engineer    Shenzhen Blue Kite Co., Ltd.', 'Engineer', 'Shenzhen Blue Kite Co., Ltd.'],
  ['Contable, Olivar, S.L., Jaén', 'Contable', 'Olivar, S.L.'],
  ['Teller, Co-op Bank, Leeds', 'Teller', 'Co-op Bank'],
])('an employer has its legal form as written: %s', (line, title, name) => {
  expect(jobs(`## Experience\n${line}    2018 – 2020`)).toEqual([`${title} | ${name} | 2018 | 2020`]);
});
