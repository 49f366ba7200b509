// Skills and languages as real CVs list them: what a recruiter makes of each.
import { describe, expect, test } from 'vitest';
import { fieldsOf } from '#core/cv/fields.ts';
import { linesFrom } from './lines.ts';

const of = (text: string) => fieldsOf(linesFrom(`# Ida Holm\n${text}`));

describe('skills', () => {
  const cases: [string, string, string[]][] = [
    [
      'apart by dashes',
      '## Skills\nMenu planning – Butchery – Pasta and bread',
      ['Menu planning', 'Butchery', 'Pasta and bread'],
    ],
    [
      'one that begins like what somebody did',
      '## Skills\n- Integrated pest management\n- Pruning',
      ['Integrated pest management', 'Pruning'],
    ],
    [
      'a table with levels',
      '## Kenntnisse\nKenntnis    Niveau\nVOB/B    sehr gut\nBIM (Solibri)    Grundlagen',
      ['VOB/B', 'BIM (Solibri)'],
    ],
    [
      'programming languages and spoken ones under one heading',
      '## Technical Skills\nLanguages: Go, SQL\nFrameworks: React\nSpoken: English (native), Spanish (fluent)',
      ['Go', 'SQL', 'React'],
    ],
    [
      'bullets with groups, one of them spoken languages',
      '## Skills\n- Software: Excel, R\n- Languages: English (native), Danish (basic)\n- Other: Public speaking',
      ['Excel', 'R', 'Public speaking'],
    ],
    [
      'proofs below groups are no skills',
      '## Key skills\n- Wrote a course for assistants, taken by 340 people\n- Excel, Word\n- Storyboards, scripts and quizzes for three modules on safety at work',
      ['Excel', 'Word'],
    ],
    [
      'methods and software',
      '## Methods and software\nR, Stan, QGIS, diving (HSE Part IV)',
      ['R', 'Stan', 'QGIS', 'diving (HSE Part IV)'],
    ],
    [
      'labels with a colon in the next cell',
      '## Skills\nProgramming Languages    : C, Python\nTools    : MATLAB, Keil',
      ['C', 'Python', 'MATLAB', 'Keil'],
    ],
    [
      'French groups',
      '## Compétences\nBureautique : Excel (avancé), Word\nGestion : SAP – Sage – EBP',
      ['Excel', 'Word', 'SAP', 'Sage', 'EBP'],
    ],
    ['per cent', '## Skills\nPython 90%\nSQL 75%\nDocker – 60 %', ['Python', 'SQL', 'Docker']],
    [
      'Chinese groups',
      '## 专业技能\n编程语言：Java、Python\n数据库：MySQL、Redis',
      ['Java', 'Python', 'MySQL', 'Redis'],
    ],
    [
      'levels as groups',
      '## Skills\nExpert: SQL, Excel\nIntermediate: Python\nBasic: R',
      ['SQL', 'Excel', 'Python', 'R'],
    ],
  ];
  test.each(cases)('%s', (_how, text, expected) => expect(of(text).skills).toEqual(expected));
});

describe('languages', () => {
  const told = (text: string) => of(text).languages.map(({ language, level }) => `${language}=${level}`);
  const cases: [string, string, string[]][] = [
    [
      'one level for two in a sentence',
      '## Languages\nI speak English and Igbo as mother tongues and a little Polish.',
      ['English=mother tongue', 'Igbo=mother tongue', 'Polish=a little'],
    ],
    [
      'one that we don’t know, with “home language”',
      '## Languages\nSesotho – home language\nEnglish – fluent',
      ['Sesotho=home language', 'English=fluent'],
    ],
    [
      'sentences',
      '## Languages\nEnglish is my first language. I am fluent in Twi and speak conversational French.',
      ['English=first language', 'Twi=fluent', 'French=conversational'],
    ],
    [
      'the same level for each skill',
      '## Languages\nLanguage    Spoken    Written\nEnglish    native    native\nFrench    good    good',
      ['English=native', 'French=good'],
    ],
    [
      'a European passport',
      '## Languages\nMother tongue    Spanish\nOther languages    UNDERSTANDING    SPEAKING    WRITING\nEnglish    C1    C1    C1    C1    C1\nLevels: A1 and A2: Basic user – B1 and B2: Independent user',
      ['Spanish=mother tongue', 'English=C1'],
    ],
    [
      'a remark in a further cell',
      '## Languages\nGerman    Intermediate (B1)    evening classes since 2023',
      ['German=Intermediate (B1)'],
    ],
    [
      'business',
      '## Languages\n**Polish:** native    English: native    German: business',
      ['Polish=native', 'English=native', 'German=business'],
    ],
    [
      'a colon in the next cell',
      '## Personal details\nGender    : Male\nLanguages Known    : Telugu, English and Hindi\nHobbies    : Cricket',
      ['Telugu=null', 'English=null', 'Hindi=null'],
    ],
    [
      'in a bullet among skills',
      '## Skills\n- Software: Excel\n- Languages: English (native), Danish (basic)',
      ['English=native', 'Danish=basic'],
    ],
    [
      'German sentence',
      '## Sprachen\nDeutsch ist meine Muttersprache, Englisch spreche ich fließend.',
      ['Deutsch=Muttersprache', 'Englisch=fließend'],
    ],
    [
      'French sentence',
      '## Langues\nJe parle couramment anglais et un peu espagnol.',
      ['anglais=couramment', 'espagnol=un peu'],
    ],
  ];
  test.each(cases)('%s', (_how, text, expected) => expect(told(text)).toEqual(expected));
});

const lists: [string, string, string[]][] = [
  [
    'a label in bold without a colon',
    '## Skills\n**Programming:** Go, SQL\n**Cloud** AWS, GCP',
    ['Go', 'SQL', 'AWS', 'GCP'],
  ],
  [
    'dots over two lines',
    '## Core competencies\nBudgeting • Forecasting • Team leadership\nNegotiation • IFRS',
    ['Budgeting', 'Forecasting', 'Team leadership', 'Negotiation', 'IFRS'],
  ],
  ['levels in three ways', '## Skills\nSQL (advanced), Python (3 years), Excel – expert', ['SQL', 'Python', 'Excel']],
  ['in a sentence', '## Skills\nProficient in Excel, Word and Outlook.', ['Excel', 'Word', 'Outlook']],
  [
    'German levels behind a colon',
    '## EDV-Kenntnisse\nMS Office: sehr gut\nSAP MM: gute Kenntnisse\nDATEV (Grundkenntnisse)',
    ['MS Office', 'SAP MM', 'DATEV'],
  ],
  ['French levels', '## Informatique\nPack Office (maîtrise), Photoshop (notions)', ['Pack Office', 'Photoshop']],
  ['Chinese levels before each', '## 技能\n熟练使用 Excel、Word；了解 SQL', ['Excel', 'Word', 'SQL']],
];

test.each(lists)('skills: %s', (_how, text, expected) => expect(of(text).skills).toEqual(expected));

const spoken: [string, string, string[]][] = [
  [
    'levels in words and letters',
    '## Languages\nEnglish – Fluent (C2) | German – Basic (A2)',
    ['English=Fluent (C2)', 'German=Basic (A2)'],
  ],
  [
    'German, semicolons',
    '## Sprachkenntnisse\nDeutsch: Muttersprache; Englisch: verhandlungssicher (C1); Spanisch: Grundkenntnisse (A2)',
    ['Deutsch=Muttersprache', 'Englisch=verhandlungssicher (C1)', 'Spanisch=Grundkenntnisse (A2)'],
  ],
  [
    'one level for two before them',
    '## Languages\nFluent in English and Welsh; basic Spanish',
    ['English=Fluent', 'Welsh=Fluent', 'Spanish=basic'],
  ],
  [
    'French, a dash between',
    '## Langues\nAnglais (courant, TOEIC 890) – Allemand (scolaire)',
    ['Anglais=courant, TOEIC 890', 'Allemand=scolaire'],
  ],
  ['Chinese', '## 语言\n英语：CEFR B2；粤语：母语', ['英语=CEFR B2', '粤语=母语']],
  [
    'levels first',
    '## Languages\nNative: Polish\nFluent: English\nBasic: German, French',
    ['Polish=Native', 'English=Fluent', 'German=Basic', 'French=Basic'],
  ],
  [
    'among what is personal',
    '## Personal information\nLanguages: Dutch (native), English (fluent)\nNationality: Dutch',
    ['Dutch=native', 'English=fluent'],
  ],
];

test.each(spoken)('languages: %s', (_how, text, expected) =>
  expect(of(text).languages.map(({ language, level }) => `${language}=${level}`)).toEqual(expected),
);
