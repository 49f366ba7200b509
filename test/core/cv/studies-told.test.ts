// Studies told with a body that awards them, with labels, subjects, grades and marks: what a recruiter makes of each.
import { expect, test } from 'vitest';
import { fieldsOf } from '#core/cv/fields.ts';
import { linesFrom } from './lines.ts';

const of = (text: string) => fieldsOf(linesFrom(`# Ida Holm\n${text}`));
const joined = (all: readonly object[]): string[] => all.map((one) => Object.values(one).join(' | '));

const cases: [string, string, string[]][] = [
  [
    'the awarding body and the level belong to the degree',
    '## Education\nAAT Level 4 Diploma in Professional Accounting, Calder College, 2016 – 2018\nBTEC National Diploma Sport, Aire College, 2014 – 2016\nCity & Guilds Level 2 Diploma in Plumbing, Tarn College, 2012 – 2014\nNVQ Level 2 in Catering, Tarn College, 2010 – 2012',
    [
      'Calder College | AAT Level 4 Diploma | Professional Accounting | 2016 | 2018',
      'Aire College | BTEC National Diploma | Sport | 2014 | 2016',
      'Tarn College | City & Guilds Level 2 Diploma | Plumbing | 2012 | 2014',
      'Tarn College | NVQ Level 2 | Catering | 2010 | 2012',
    ],
  ],
  [
    'a degree whose own words are those of a school',
    '## Education\n2010 – 2015\nDiploma di Liceo Scientifico\nLiceo Statale Monteverde, Bari\n2006 – 2010\nHigh School Diploma\nTarn High School\n2002 – 2006\nSchool Certificate\nCalder College',
    [
      'Liceo Statale Monteverde | Diploma di Liceo Scientifico |  | 2010 | 2015',
      'Tarn High School | High School Diploma |  | 2006 | 2010',
      'Calder College | School Certificate |  | 2002 | 2006',
    ],
  ],
  [
    'schools and degrees of Poland',
    '## Education\n2004 – 2008\nTechnik, Ekonomia – Zespół Szkół Handlowych Zawada\n2008 – 2011\nLicencjat, Zarządzanie – Wyższa Szkoła Biznesu Nowy Bór\n2000 – 2004\nŚwiadectwo dojrzałości – II Liceum Ogólnokształcące Zawada',
    [
      'Zespół Szkół Handlowych Zawada | Technik | Ekonomia | 2004 | 2008',
      'Wyższa Szkoła Biznesu Nowy Bór | Licencjat | Zarządzanie | 2008 | 2011',
      'II Liceum Ogólnokształcące Zawada | Świadectwo dojrzałości |  | 2000 | 2004',
    ],
  ],
  [
    'degrees of French schools and of Switzerland',
    '## Formation\n2018 : Mention complémentaire Pâtisserie de boutique – CFA de Sarlune\n2014 – 2016 : CAP Boulanger – CFA de Sarlune\n2014 : Brevet des collèges – Collège Marcel-Aubin, Brevan\n2009 – 2011 : Brevet fédéral de technicien en marketing – École de commerce Brevan\n2005 – 2008 : CFC de cuisinier – École professionnelle de Sarlune',
    [
      'CFA de Sarlune | Mention complémentaire | Pâtisserie de boutique |  | 2018',
      'CFA de Sarlune | CAP | Boulanger | 2014 | 2016',
      'Collège Marcel-Aubin | Brevet des collèges |  |  | 2014',
      'École de commerce Brevan | Brevet fédéral | technicien en marketing | 2009 | 2011',
      'École professionnelle de Sarlune | CFC | cuisinier | 2005 | 2008',
    ],
  ],
  [
    'the letters of a font of icons before the date and the place',
    '## Education\nM.Sc. in Statistics\nTarn Hill University\nz Sept 2017 – Aug 2018 + Leeds\nB.Sc. in Botany\nUniversity of Calder\nz Oct 2014 – June 2017 + York\nDiploma in Design\nAire College\n§ 2012 – 2014 ï Hull',
    [
      'Tarn Hill University | M.Sc. | Statistics | 2017-09 | 2018-08',
      'University of Calder | B.Sc. | Botany | 2014-10 | 2017-06',
      'Aire College | Diploma | Design | 2012 | 2014',
    ],
  ],
  [
    'abbreviations within the name of a school, a field in brackets',
    '## Education\nB.E. (Mechanical)    Noyyal Institute of Technology, Erode    2022    8.41 CGPA\nHSC    St. Mary Matric. Hr. Sec. School, Erode    2018    91.2%\nSSLC    Govt. Girls Hr. Sec. School    2016    95%',
    [
      'Noyyal Institute of Technology | B.E. | Mechanical |  | 2022',
      'St. Mary Matric. Hr. Sec. School | HSC |  |  | 2018',
      'Govt. Girls Hr. Sec. School | SSLC |  |  | 2016',
    ],
  ],
  [
    'a sentence on the thesis or on the class after the field',
    '## Education\n2014 – 2018    Tarn University\nPhD in Marine Biology. Thesis: Mussels and their moods\n2013    Tarn University\nBSc Honours in Zoology, with distinction\n2009 – 2012    Calder University\nBA in History. First class, with a prize for the best essay.',
    [
      'Tarn University | PhD | Marine Biology | 2014 | 2018',
      'Tarn University | BSc Honours | Zoology |  | 2013',
      'Calder University | BA | History | 2009 | 2012',
    ],
  ],
  [
    'the subjects of an exam, however many, on the next line',
    '## Education\nGipping Sixth Form College, September 2025 – June 2027\nA-levels: Chemistry (predicted A), Biology (A), Maths (B)\nCardinal High School, September 2020 – June 2025\nGCSEs: Combined Science (8-8), Maths (7), English Language (7), English Literature (6), Geography (8), French (7), Art (6), Food Tech (7), RE (9)',
    [
      'Gipping Sixth Form College | A-levels |  | 2025-09 | 2027-06',
      'Cardinal High School | GCSEs |  | 2020-09 | 2025-06',
    ],
  ],
  [
    'the stage of school before the degree, and what was done of it in brackets',
    '## Educational Attainment\nTertiary: Bachelor of Science in Midwifery (two years completed), Colegio de San Juan, Batangas, 2011 – 2013\nSecondary: High School Diploma, Balayan National High School, 2007 – 2011\nVocational: Housekeeping NC II, Taal Technical Institute, 2015 – 2016',
    [
      'Colegio de San Juan | Bachelor of Science | Midwifery | 2011 | 2013',
      'Balayan National High School | High School Diploma |  | 2007 | 2011',
      'Taal Technical Institute | NC II | Housekeeping | 2015 | 2016',
    ],
  ],
  [
    'a letter of accountants, a class and a school year, subjects and one year',
    '## Education\nACA , Institute of Sworn Accountants, 2017\nUniversity of East Tarn – MA (Hons) Geography, 2.1 – 2010/14\nTantallon Academy – Scottish Highers: Maths A, Geography A, English B, Physics B, Danish B – 2010',
    [
      'Institute of Sworn Accountants | ACA |  |  | 2017',
      'University of East Tarn | MA (Hons) | Geography | 2010 | 2014',
      'Tantallon Academy | Scottish Highers |  |  | 2010',
    ],
  ],
  [
    'one year beside ranges, set like them',
    '## Education\n**Trade Ticket**    2013\nTarn Driving\n**Diploma in Mechanics**    2008 – 2011\nAire Polytechnic',
    ['Tarn Driving | Trade Ticket |  |  | 2013', 'Aire Polytechnic | Diploma | Mechanics | 2008 | 2011'],
  ],
  [
    'a school by a river',
    '## Ausbildung\n**Mittlere Reife**    2000 – 2009\nRealschule an der Treene',
    ['Realschule an der Treene | Mittlere Reife |  | 2000 | 2009'],
  ],
  [
    'a Belgian degree',
    '## Formation\nBachelier en électromécanique\nHaute École de la Lys | 2006 – 2009',
    ['Haute École de la Lys | Bachelier | électromécanique | 2006 | 2009'],
  ],
  [
    'learning, in a word',
    '## Learning\nNVQ Level 2 in Wood Occupations, Coleg Glan Dyfi, 2006 – 2008\nBuilding Conservation (short course), Ironbridge Skills Centre, 2017\n9 GCSEs, Ysgol Bro Mawddach, 2006',
    [
      'Coleg Glan Dyfi | NVQ Level 2 | Wood Occupations | 2006 | 2008',
      'Ironbridge Skills Centre | short course | Building Conservation |  | 2017',
      'Ysgol Bro Mawddach | GCSEs |  |  | 2006',
    ],
  ],
];

test.each(cases)('studies: %s', (_how, text, expected) => expect(joined(of(text).education)).toEqual(expected));
