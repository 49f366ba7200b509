// Studies as real CVs have them in four languages: what a recruiter makes of each.
import { describe, expect, test } from 'vitest';
import { fieldsOf } from '#core/cv/fields.ts';
import { linesFrom } from './lines.ts';

const of = (text: string) => fieldsOf(linesFrom(`# Ida Holm\n${text}`));
const joined = (all: readonly object[]): string[] => all.map((one) => Object.values(one).join(' | '));

describe('studies', () => {
  const cases: [string, string, string[]][] = [
    [
      'degree before school, the year right, an English registration below',
      '## Education\nPG Cert Wound Care, Tarn University    2019\nBNurs (Hons) Adult Nursing, Aire University    2012 – 2015\nRegistered with the NMC since 2015',
      [
        'Tarn University | PG Cert | Wound Care |  | 2019',
        'Aire University | BNurs (Hons) | Adult Nursing | 2012 | 2015',
      ],
    ],
    [
      'an academic year',
      '## Education\n**PGCE Secondary**\nTarn University, 2011/12\n**MA Dance**\nAire University, 2009/2010',
      ['Tarn University | PGCE | Secondary | 2011 | 2012', 'Aire University | MA | Dance | 2009 | 2010'],
    ],
    [
      'as a network of careers exports it',
      '## Education\nTarn University\nMaster of Science - MS, Physics · (2015 - 2017)\nAire College\nBachelor’s degree, Maths · (2012 - 2015)',
      [
        'Tarn University | Master of Science - MS | Physics | 2015 | 2017',
        'Aire College | Bachelor’s degree | Maths | 2012 | 2015',
      ],
    ],
    [
      'subjects and grades behind A levels',
      '## Education\nA levels: Maths (A), Physics (B), Art (C); Calder Sixth Form, 2010–12',
      ['Calder Sixth Form | A levels |  | 2010 | 2012'],
    ],
    [
      'a German form with “Abschluss” and a grade',
      '## Studium\n10/2010 – 09/2013    Hochschule Werratal, Standort Suhl\nMaschinenbau, Abschluss: Bachelor of Engineering (B.Eng.), Note 1,7',
      ['Hochschule Werratal | Bachelor of Engineering (B.Eng.) | Maschinenbau | 2010-10 | 2013-09'],
    ],
    [
      'a field that is a list',
      '## Education\nBA Politics, Philosophy and Economics, Tarn University, 2012 – 2015',
      ['Tarn University | BA | Politics, Philosophy and Economics | 2012 | 2015'],
    ],
    [
      'an Indian table row by row',
      '## Academic profile\nQualification    Institution    Board / University    Year    Aggregate\nB.Tech (Civil)    Palani Institute of Technology    Coastal University    2021    81 %\nIntermediate (MPC)    Sree Junior College    Board of Intermediate Education    2017    94.2 %\nSSC    Zilla High School    State Board    2015    9.5 GPA',
      [
        'Palani Institute of Technology | B.Tech | Civil |  | 2021',
        'Sree Junior College | Intermediate | MPC |  | 2017',
        'Zilla High School | SSC |  |  | 2015',
      ],
    ],
    [
      'French, the year first, with mention',
      '## Diplômes\n2018 – 2020    Master 2 Droit social, mention très bien, Université de Brevan\n2015 – 2018    Licence de droit, Université de Sarlune',
      [
        'Université de Brevan | Master 2 | Droit social | 2018 | 2020',
        'Université de Sarlune | Licence | droit | 2015 | 2018',
      ],
    ],
    [
      'a school that is a training centre, and a certificate of it',
      '## Education and training\n2021    City & Guilds 2382 Wiring Regulations\nTarn Training Centre\n2018    IOSH Managing Safely\nAire Safety Training',
      [
        'Tarn Training Centre | City & Guilds 2382 | Wiring Regulations |  | 2021',
        'Aire Safety Training | IOSH Managing Safely |  |  | 2018',
      ],
    ],
    [
      'a membership is no degree',
      '## Education\nMA History, Tarn University, 2008 – 2012\nMember of the Historical Association since 2013\nFellow of the Royal Society of Arts, 2019',
      ['Tarn University | MA | History | 2008 | 2012'],
    ],
    [
      'a bootcamp at an academy',
      '## Education\n**Data Science Bootcamp (full time)**\nQuay Code Academy, Jan 2024 – Apr 2024',
      ['Quay Code Academy | Data Science Bootcamp |  | 2024-01 | 2024-04'],
    ],
    [
      'Chinese, degree and field in brackets',
      '## 教育背景\n2010.09 – 2014.06 松江大学 会计学（本科）',
      ['松江大学 | 本科 | 会计学 | 2010-09 | 2014-06'],
    ],
    [
      'GPA and minor below',
      '## Education\nLlano State University, San Marcos, TX    Aug. 2014 – May 2018\nBachelor of Arts in History, Minor in French    GPA: 3.7/4.0',
      ['Llano State University | Bachelor of Arts | History | 2014-08 | 2018-05'],
    ],
  ];
  test.each(cases)('%s', (_how, text, expected) => expect(joined(of(text).education)).toEqual(expected));
});
