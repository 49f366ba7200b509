// Layouts of posts that were misread at first: what isn't a post, and where the employer stands.
import { expect, test } from 'vitest';
import { fieldsOf } from '#core/cv/fields.ts';
import { linesFrom } from './lines.ts';

const jobs = (text: string): string[] =>
  fieldsOf(linesFrom(text)).employers.map(({ title, name, start, end }) => `${title} | ${name} | ${start} | ${end}`);

const cases: [string, string, string[]][] = [
  [
    'an employer with the time of all its posts is no post, and the next one is told by how it is set',
    `
## Experience
**Tarn Water Services, Kendal**    2015 – present
Shift Lead    Mar 2019 – present
- Two plants, a cold store, six pumps.
Operator    Jan 2015 – Feb 2019
- Night shifts.
**Fell Bakery, Ulverston**
Driver    2012 – 2014
- Early mornings.`,
    [
      'Shift Lead | Tarn Water Services | 2019-03 | null',
      'Operator | Tarn Water Services | 2015-01 | 2019-02',
      'Driver | Fell Bakery | 2012 | 2014',
    ],
  ],
  [
    'an employer before its town and state is no place',
    `
## Experience
Payroll Clerk    Jun 2021 – Present
Bigfork Saddle Makers, Missoula, MT
- Ran payroll.`,
    ['Payroll Clerk | Bigfork Saddle Makers | 2021-06 | null'],
  ],
  [
    'the heads of a table are no employer',
    `
## Career summary
When    Post    Where
2019 – 2022    Data Analyst    Meghna Microfinance, Dhaka
2016 – 2018    Clerk    Padma Mills, Dhaka`,
    ['Data Analyst | Meghna Microfinance | 2019 | 2022', 'Clerk | Padma Mills | 2016 | 2018'],
  ],
  [
    'one post may have two titles',
    `
## Experience
Thames Joinery
Apprentice, then Carpenter    2008 – 2014
- Stairs.`,
    ['Apprentice, then Carpenter | Thames Joinery | 2008 | 2014'],
  ],
  [
    'a title goes on behind its comma, in brackets too, where the employer has a line of its own',
    `
## Expérience
Ingénieure, ponts et tunnels    mai 2019 à aujourd’hui
Conseil Matane inc., Rimouski
- Plans.
Chargée de projet (génie civil, voirie)    2014 – 2018
Pavages du Fleuve ltée, Rimouski
- Devis.
Stagiaire (coop)    été 2013
Ville de Saint-Fabien`,
    [
      'Ingénieure, ponts et tunnels | Conseil Matane inc. | 2019-05 | null',
      'Chargée de projet (génie civil, voirie) | Pavages du Fleuve ltée | 2014 | 2018',
      'Stagiaire (coop) | Ville de Saint-Fabien | 2013 | 2013',
    ],
  ],
  [
    'a project manager opens no section on projects',
    `
## Experience
**Project Manager**    2020 – 2023
Ribble Build Ltd
- Schools.`,
    ['Project Manager | Ribble Build Ltd | 2020 | 2023'],
  ],
  [
    'time for a family and visits without pay are no posts',
    `
## Work history
Fitter, Calder Pumps Ltd
2018 to 2021
BREAK
2016 to 2018: looked after my mother
Visiting Scholar (unpaid)    2015 – 2016
Ribble Institute
2012 – 2015: full-time mother
Pflege meiner Mutter, 2011 bis 2012`,
    ['Fitter | Calder Pumps Ltd | 2018 | 2021'],
  ],
  [
    'what somebody did is no title, though a year stands in it',
    `
## Experience
Full-time
Warehouse Lead
Lekki Cold Store Ltd
Mar 2020 to date
Supervised 14 pickers in 2021
Introduced barcode scanning in 2022 and trained all shifts
Storekeeper
Apapa Beverages Plc
Jan 2016 to Feb 2020`,
    ['Warehouse Lead | Lekki Cold Store Ltd | 2020-03 | null', 'Storekeeper | Apapa Beverages Plc | 2016-01 | 2020-02'],
  ],
  [
    '“with” stands between title and employer',
    `
## Where I’ve worked
2019 – today: Ferry Planner with Ryfylke Lines, Stavanger
2015 – 2019: Clerk at Sola Freight`,
    ['Ferry Planner | Ryfylke Lines | 2019 | null', 'Clerk | Sola Freight | 2015 | 2019'],
  ],
  [
    'a number at the end of a name keeps no town',
    `
## Expérience
2012 – 2014    Auxiliaire de vie
Association Coup de Main 62, Arras (France)`,
    ['Auxiliaire de vie | Association Coup de Main 62 | 2012 | 2014'],
  ],
  [
    'a Chinese employer ends where it says what it is',
    `
## 工作经历
2021.07-至今    苏州云栈软件有限公司 Java开发工程师
2019.07-2021.06    南京禾木科技有限公司 测试工程师`,
    ['Java开发工程师 | 苏州云栈软件有限公司 | 2021-07 | null', '测试工程师 | 南京禾木科技有限公司 | 2019-07 | 2021-06'],
  ],
  [
    'full stops may stand for commas, in bullets too',
    `
## Work experience
- Adire Mills Ltd, Ibadan. Production Supervisor. 2018 – to date.
- Oke Weavers, Oyo. Machine Operator. 2013 – 2018.`,
    ['Production Supervisor | Adire Mills Ltd | 2018 | null', 'Machine Operator | Oke Weavers | 2013 | 2018'],
  ],
  [
    'academic appointments are posts, and no education',
    `
## Academic Appointments
Postdoctoral Fellow    2019 – 2021
Tidal University, Hull`,
    ['Postdoctoral Fellow | Tidal University | 2019 | 2021'],
  ],
];

test.each(cases)('%s', (_what, text, expected) => {
  expect(jobs(text)).toEqual(expected);
});

test('academic appointments and a gap are no education', () => {
  const { education } = fieldsOf(
    linesFrom('## Academic Appointments\nLecturer    2019 – 2021\nTidal University, Hull'),
  );
  expect(education).toEqual([]);
});

test('duties below a title that are set in without a bullet head no post for a year at their beginning', () => {
  const lines = linesFrom(`
## Experience
Accountant    2019 – 2023
Hull Paper LLP
2021 Award for the yearly close
Audit Associate    2016 – 2019
Ouse Books LLP`);
  const inset = lines.map((line) => (line.text.startsWith('2021 A') ? { ...line, x: line.x + 13 } : line));
  expect(fieldsOf(inset).employers.map(({ title }) => title)).toEqual(['Accountant', 'Audit Associate']);
});
