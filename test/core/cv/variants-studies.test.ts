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

const more: [string, string, string[]][] = [
  [
    'full dates and a class behind the degree',
    '## Education\n**University of Tarn**, Leeds\nBSc (Hons) in Computing, First Class Honours, Sept 2012 – June 2015',
    ['University of Tarn | BSc (Hons) | Computing | 2012-09 | 2015-06'],
  ],
  [
    'the degree in full and in short, the field behind',
    '## Education\nTarn University    2015\nBachelor of Engineering (B.Eng.), Civil Engineering',
    ['Tarn University | Bachelor of Engineering (B.Eng.) | Civil Engineering |  | 2015'],
  ],
  [
    'an apprenticeship, its certificate and a grade with a colon',
    '## Ausbildung\n2005 – 2008    Ausbildung zur Bankkauffrau, Sparkasse Werra, Eschwege (IHK-Abschluss)\n1996 – 2005    Gymnasium am Wall, Suhl, Abitur (Note: 1,8)',
    ['Sparkasse Werra | Ausbildung | Bankkauffrau | 2005 | 2008', 'Gymnasium am Wall | Abitur |  | 1996 | 2005'],
  ],
  [
    'the date above, the grade below',
    '## Akademische Ausbildung\nOkt. 2014 – Sep. 2016\nMaster of Science (M.Sc.) Informatik\nTechnische Universität Albtal\nAbschlussnote: 1,4',
    ['Technische Universität Albtal | Master of Science (M.Sc.) | Informatik | 2014-10 | 2016-09'],
  ],
  [
    'French, school behind a dash, years in brackets',
    '## Formation\nBTS Comptabilité et gestion – Lycée Marcel-Aubin, Brevan (2014-2016)\nBaccalauréat STMG – Lycée Marcel-Aubin, Brevan (2014)',
    [
      'Lycée Marcel-Aubin | BTS | Comptabilité et gestion | 2014 | 2016',
      'Lycée Marcel-Aubin | Baccalauréat | STMG |  | 2014',
    ],
  ],
  [
    'French, the year on a line of its own',
    '## Formation\n2019\nCAP Pâtissier, CFA de Sarlune\n2017\nBac pro Commerce, Lycée des Iles',
    ['CFA de Sarlune | CAP | Pâtissier |  | 2019', 'Lycée des Iles | Bac pro | Commerce |  | 2017'],
  ],
  [
    'Chinese, degree and field below the school',
    '## 教育经历\n松江大学 2010.09-2014.06\n工商管理 | 本科\nGPA 3.6/4.0',
    ['松江大学 | 本科 | 工商管理 | 2010-09 | 2014-06'],
  ],
  [
    'Chinese, a school of the country and a private one',
    '## 學歷\n國立中台大學 企業管理學系 碩士 2014.09 – 2016.06\n私立東海高中 2007 – 2010',
    ['國立中台大學 | 碩士 | 企業管理學系 | 2014-09 | 2016-06', '私立東海高中 | 高中 |  | 2007 | 2010'],
  ],
  [
    'bars and long dashes',
    '## Education\n2012 — 2016 | MSci Physics | Tarn University\n2010 — 2012 | A-levels: Maths, Physics, Chemistry | Calder College',
    ['Tarn University | MSci | Physics | 2012 | 2016', 'Calder College | A-levels |  | 2010 | 2012'],
  ],
  [
    'in bullets, the years between school and degree',
    '## Education\n- Tarn University (2012-2015) - BSc Biology, 2:1\n- Calder College (2010-2012) - 3 A-levels',
    ['Tarn University | BSc | Biology | 2012 | 2015', 'Calder College | A-levels |  | 2010 | 2012'],
  ],
  [
    'the year between degree and school',
    '## Education\nPh.D. in Chemistry, 2020, Tarn University\nB.S. in Chemistry, 2015, Aire State University',
    ['Tarn University | Ph.D. | Chemistry |  | 2020', 'Aire State University | B.S. | Chemistry |  | 2015'],
  ],
  [
    'the day of graduating above',
    '## Education\nGraduated May 2019\nTarn State University — B.A., Journalism; minor in Spanish',
    ['Tarn State University | B.A. | Journalism |  | 2019-05'],
  ],
  [
    'not finished yet',
    '## Education\nBSc Economics, Tarn University, expected July 2027',
    ['Tarn University | BSc | Economics |  | 2027-07'],
  ],
];

test.each(more)('studies: %s', (_how, text, expected) => expect(joined(of(text).education)).toEqual(expected));
