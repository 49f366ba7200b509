// Layouts and words of real CVs in four languages that the reader hadn't met: what a recruiter makes of each.
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
      ['Tarn University | PG Cert | Wound Care |  | 2019', 'Aire University | BNurs (Hons) | Adult Nursing | 2012 | 2015'],
    ],
    [
      'an academic year',
      '## Education\n**PGCE Secondary**\nTarn University, 2011/12\n**MA Dance**\nAire University, 2009/2010',
      ['Tarn University | PGCE | Secondary | 2011 | 2012', 'Aire University | MA | Dance | 2009 | 2010'],
    ],
    [
      'as a network of careers exports it',
      '## Education\nTarn University\nMaster of Science - MS, Physics · (2015 - 2017)\nAire College\nBachelor’s degree, Maths · (2012 - 2015)',
      ['Tarn University | Master of Science - MS | Physics | 2015 | 2017', 'Aire College | Bachelor’s degree | Maths | 2012 | 2015'],
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
      ['Université de Brevan | Master 2 | Droit social | 2018 | 2020', 'Université de Sarlune | Licence | droit | 2015 | 2018'],
    ],
    [
      'a school that is a training centre, and a certificate of it',
      '## Education and training\n2021    City & Guilds 2382 Wiring Regulations\nTarn Training Centre\n2018    IOSH Managing Safely\nAire Safety Training',
      ['Tarn Training Centre | City & Guilds 2382 | Wiring Regulations |  | 2021', 'Aire Safety Training | IOSH Managing Safely |  |  | 2018'],
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

describe('posts', () => {
  const cases: [string, string, string[]][] = [
    [
      'a department behind the comma of the title, the employer below',
      '## Career history\nStaff Nurse (Band 5), Surgical Ward    Mar 2018 – Sep 2020\nCalder Hospital Trust\nGeneral Manager, Operations    2012 – 2018\nStraits Food Company, Singapore',
      ['Calder Hospital Trust | Staff Nurse (Band 5), Surgical Ward | 2018-03 | 2020-09', 'Straits Food Company | General Manager, Operations | 2012 | 2018'],
    ],
    [
      'a town behind the comma of the title',
      '## Experience\nSales Manager, London    2018 – 2020\nBurton & Sons\nAssistant, Paris    2016 – 2018\nMaison Durand',
      ['Burton & Sons | Sales Manager | 2018 | 2020', 'Maison Durand | Assistant | 2016 | 2018'],
    ],
    [
      'several posts below one employer, with how long',
      '## Experience\n**Pennine Mobile**\n4 years 5 months\nProduct Manager, Billing\nJune 2015 - January 2018 (2 years 8 months)\nBusiness Analyst\nSeptember 2013 - May 2015 (1 year 9 months)',
      ['Pennine Mobile | Product Manager, Billing | 2015-06 | 2018-01', 'Pennine Mobile | Business Analyst | 2013-09 | 2015-05'],
    ],
    [
      'contracts one below the other',
      '## Contracts and employment\n**Borough of Ravens (contract)**    Mar 2022 – May 2023\nSolution Architect, ERP\n- Tender.\n**Tyne Boats Ltd (contract)**    Sep 2021 – Feb 2022\nSAP Consultant\n- Tickets.\n## Education\nBA Art, Tarn University, 2010 – 2013\n## Skills\nSAP\n## Languages\nEnglish',
      ['Borough of Ravens | Solution Architect, ERP | 2022-03 | 2023-05', 'Tyne Boats Ltd | SAP Consultant | 2021-09 | 2022-02'],
    ],
    [
      'a heading that names the trade',
      '## Kitchens\nSince June 2022    Head Chef\nThe Salt Room, Galway\n2016 – 2018    Chef de Partie\nTrattoria Ponti, Bologna\n## Training\nHaccp, 2020\n## Skills\nButchery\n## Languages\nEnglish',
      ['The Salt Room | Head Chef | 2022-06 | ', 'Trattoria Ponti | Chef de Partie | 2016 | 2018'],
    ],
    [
      'open years before a cell',
      '## Appointments\n2019–    Senior Lecturer, Tarn University\n2014–2019    Lecturer, Aire University',
      ['Tarn University | Senior Lecturer | 2019 | ', 'Aire University | Lecturer | 2014 | 2019'],
    ],
    [
      'a German leave between posts, dates above',
      '## Beruflicher Werdegang\nseit 03/2020\nBauleiterin Hochbau\nLipper Bau GmbH, Detmold\n08/2017 – 02/2020\nElternzeit\n10/2013 – 07/2017\nBauingenieurin, Kalkulation\nIngenieurbüro Senne + Partner, Paderborn',
      ['Lipper Bau GmbH | Bauleiterin Hochbau | 2020-03 | ', 'Ingenieurbüro Senne + Partner | Bauingenieurin, Kalkulation | 2013-10 | 2017-07'],
    ],
    [
      'seasons',
      '## Experience\nScoops Cafe, Casselton, ND    Summers 2021 and 2022\nShift Lead\n- Shop.\nRifugio Bianca    Winter 2015/16\nCommis Chef\n- Kitchen.',
      ['Scoops Cafe | Shift Lead | 2021 | 2022', 'Rifugio Bianca | Commis Chef | 2015 | 2016'],
    ],
    [
      'self-employed in a cell of its own',
      '## Work history\nJan 2024 – now    Learning Designer    Self-employed\n2013/14    Teacher    Aldwyn Primary School',
      ['Self-employed | Learning Designer | 2024-01 | ', 'Aldwyn Primary School | Teacher | 2013 | 2014'],
    ],
    [
      'a duration with a label below',
      '## Internship\nEmbedded Systems Intern, Smart Meters Pvt Ltd, Vijayawada\nDuration: 05-2025 to 07-2025\nTested the module.',
      ['Smart Meters Pvt Ltd | Embedded Systems Intern | 2025-05 | 2025-07'],
    ],
    [
      'honours and offices are no posts',
      '## Experience\nDirector, Tarn Foods plc    2012 – 2020\n## Appointments and honours\nGovernor, Wensum Academy, 2013 – 2019',
      ['Tarn Foods plc | Director | 2012 | 2020'],
    ],
    [
      'French, the time in words before',
      '## Expériences professionnelles\nDepuis septembre 2021    Responsable logistique\nBiscuiterie du Sillon, Nantes\nDe mars 2018 à août 2021    Approvisionneuse senior\nChantiers Armel & Cie, Saint-Nazaire',
      ['Biscuiterie du Sillon | Responsable logistique | 2021-09 | ', 'Chantiers Armel & Cie | Approvisionneuse senior | 2018-03 | 2021-08'],
    ],
    [
      'lower-case headings',
      '## experience\nBarista, Quay Coffee, York\n2019 – 2021\n## education\nBA Art, Tarn University, 2015 – 2018',
      ['Quay Coffee | Barista | 2019 | 2021'],
    ],
    [
      'who vouches is no employer',
      '## Experience\nClerk, Hull Paper Ltd    2015 – 2018\n## Referees\nMaria Lopez, Director, Hull Paper Ltd, 2015 – 2018',
      ['Hull Paper Ltd | Clerk | 2015 | 2018'],
    ],
    [
      'Chinese, employer and title behind a bar',
      '## 工作经历\n上海远山科技有限公司 | 产品经理 | 2020.03 – 至今\n负责支付。\n上海海河传媒有限公司 | 运营专员 | 2017.07 – 2020.02',
      ['上海远山科技有限公司 | 产品经理 | 2020-03 | ', '上海海河传媒有限公司 | 运营专员 | 2017-07 | 2020-02'],
    ],
  ];
  test.each(cases)('%s', (_how, text, expected) => expect(joined(of(text).employers)).toEqual(expected));
});

describe('skills', () => {
  const cases: [string, string, string[]][] = [
    ['apart by dashes', '## Skills\nMenu planning – Butchery – Pasta and bread', ['Menu planning', 'Butchery', 'Pasta and bread']],
    ['a table with levels', '## Kenntnisse\nKenntnis    Niveau\nVOB/B    sehr gut\nBIM (Solibri)    Grundlagen', ['VOB/B', 'BIM (Solibri)']],
    ['programming languages and spoken ones under one heading', '## Technical Skills\nLanguages: Go, SQL\nFrameworks: React\nSpoken: English (native), Spanish (fluent)', ['Go', 'SQL', 'React']],
    ['bullets with groups, one of them spoken languages', '## Skills\n- Software: Excel, R\n- Languages: English (native), Danish (basic)\n- Other: Public speaking', ['Excel', 'R', 'Public speaking']],
    ['proofs below groups are no skills', '## Key skills\n- Wrote a course for assistants, taken by 340 people\n- Excel, Word\n- Storyboards, scripts and quizzes for three modules on safety at work', ['Excel', 'Word']],
    ['methods and software', '## Methods and software\nR, Stan, QGIS, diving (HSE Part IV)', ['R', 'Stan', 'QGIS', 'diving (HSE Part IV)']],
    ['labels with a colon in the next cell', '## Skills\nProgramming Languages    : C, Python\nTools    : MATLAB, Keil', ['C', 'Python', 'MATLAB', 'Keil']],
    ['French groups', '## Compétences\nBureautique : Excel (avancé), Word\nGestion : SAP – Sage – EBP', ['Excel', 'Word', 'SAP', 'Sage', 'EBP']],
    ['per cent', '## Skills\nPython 90%\nSQL 75%\nDocker – 60 %', ['Python', 'SQL', 'Docker']],
    ['Chinese groups', '## 专业技能\n编程语言：Java、Python\n数据库：MySQL、Redis', ['Java', 'Python', 'MySQL', 'Redis']],
    ['levels as groups', '## Skills\nExpert: SQL, Excel\nIntermediate: Python\nBasic: R', ['SQL', 'Excel', 'Python', 'R']],
  ];
  test.each(cases)('%s', (_how, text, expected) => expect(of(text).skills).toEqual(expected));
});

describe('languages', () => {
  const told = (text: string) => of(text).languages.map(({ language, level }) => `${language}=${level}`);
  const cases: [string, string, string[]][] = [
    ['one level for two in a sentence', '## Languages\nI speak English and Igbo as mother tongues and a little Polish.', ['English=mother tongue', 'Igbo=mother tongue', 'Polish=a little']],
    ['sentences', '## Languages\nEnglish is my first language. I am fluent in Twi and speak conversational French.', ['English=first language', 'Twi=fluent', 'French=conversational']],
    ['the same level for each skill', '## Languages\nLanguage    Spoken    Written\nEnglish    native    native\nFrench    good    good', ['English=native', 'French=good']],
    ['a European passport', '## Languages\nMother tongue    Spanish\nOther languages    UNDERSTANDING    SPEAKING    WRITING\nEnglish    C1    C1    C1    C1    C1\nLevels: A1 and A2: Basic user – B1 and B2: Independent user', ['Spanish=mother tongue', 'English=C1']],
    ['a remark in a further cell', '## Languages\nGerman    Intermediate (B1)    evening classes since 2023', ['German=Intermediate (B1)']],
    ['business', '## Languages\n**Polish:** native    English: native    German: business', ['Polish=native', 'English=native', 'German=business']],
    ['a colon in the next cell', '## Personal details\nGender    : Male\nLanguages Known    : Telugu, English and Hindi\nHobbies    : Cricket', ['Telugu=null', 'English=null', 'Hindi=null']],
    ['in a bullet among skills', '## Skills\n- Software: Excel\n- Languages: English (native), Danish (basic)', ['English=native', 'Danish=basic']],
    ['German sentence', '## Sprachen\nDeutsch ist meine Muttersprache, Englisch spreche ich fließend.', ['Deutsch=Muttersprache', 'Englisch=fließend']],
    ['French sentence', '## Langues\nJe parle couramment anglais et un peu espagnol.', ['anglais=couramment', 'espagnol=un peu']],
  ];
  test.each(cases)('%s', (_how, text, expected) => expect(told(text)).toEqual(expected));
});

describe('where somebody lives, and the number', () => {
  test.each([
    ['flat, house and postcode', 'Flat 2, The Old Mill, Lewes BN7 0ZZ', 'Lewes'],
    ['house number of a colony', 'H. No. 4-118, Gandhi Nagar, Guntur, Andhra Pradesh', 'Guntur, Andhra Pradesh'],
    ['an institute first', 'School of Sea Sciences, University of Tarn, Bangor LL57 0ZZ, UK', 'Bangor, UK'],
    ['a town with a small word', 'Finance Consultant | Newcastle upon Tyne | Available from January 2027', 'Newcastle upon Tyne'],
    ['a town and its county', 'Tel: 07700 900639    |    Email: ida@post.example    |    Sheffield, South Yorkshire', 'Sheffield, South Yorkshire'],
    ['a town among addresses', 'ida@post.example | Skipton | 07700 900123', 'Skipton'],
  ])('%s', (_how, line, expected) => expect(of(line).location).toBe(expected));

  test('letters behind a name are no place', () => {
    expect(fieldsOf(linesFrom('# Ida Holm-Hart, RN\nNurse\nSheffield, South Yorkshire')).location).toBe('Sheffield, South Yorkshire');
  });
});
