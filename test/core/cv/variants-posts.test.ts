// Posts as real CVs have them in four languages: what a recruiter makes of each.
import { describe, expect, test } from 'vitest';
import { fieldsOf } from '#core/cv/fields.ts';
import { linesFrom } from './lines.ts';

const of = (text: string) => fieldsOf(linesFrom(`# Ida Holm\n${text}`));
const joined = (all: readonly object[]): string[] => all.map((one) => Object.values(one).join(' | '));

describe('posts', () => {
  const cases: [string, string, string[]][] = [
    [
      'a department behind the comma of the title, the employer below',
      '## Career history\nStaff Nurse (Band 5), Surgical Ward    Mar 2018 – Sep 2020\nCalder Hospital Trust\nGeneral Manager, Operations    2012 – 2018\nStraits Food Company, Singapore',
      [
        'Calder Hospital Trust | Staff Nurse (Band 5), Surgical Ward | 2018-03 | 2020-09',
        'Straits Food Company | General Manager, Operations | 2012 | 2018',
      ],
    ],
    [
      'a town behind the comma of the title',
      '## Experience\nSales Manager, London    2018 – 2020\nBurton & Sons\nAssistant, Paris    2016 – 2018\nMaison Durand',
      ['Burton & Sons | Sales Manager | 2018 | 2020', 'Maison Durand | Assistant | 2016 | 2018'],
    ],
    [
      'several posts below one employer, with how long',
      '## Experience\n**Pennine Mobile**\n4 years 5 months\nProduct Manager, Billing\nJune 2015 - January 2018 (2 years 8 months)\nBusiness Analyst\nSeptember 2013 - May 2015 (1 year 9 months)',
      [
        'Pennine Mobile | Product Manager, Billing | 2015-06 | 2018-01',
        'Pennine Mobile | Business Analyst | 2013-09 | 2015-05',
      ],
    ],
    [
      'contracts one below the other',
      '## Contracts and employment\n**Borough of Ravens (contract)**    Mar 2022 – May 2023\nSolution Architect, ERP\n- Tender.\n**Tyne Boats Ltd (contract)**    Sep 2021 – Feb 2022\nSAP Consultant\n- Tickets.\n## Education\nBA Art, Tarn University, 2010 – 2013\n## Skills\nSAP\n## Languages\nEnglish',
      [
        'Borough of Ravens | Solution Architect, ERP | 2022-03 | 2023-05',
        'Tyne Boats Ltd | SAP Consultant | 2021-09 | 2022-02',
      ],
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
      [
        'Lipper Bau GmbH | Bauleiterin Hochbau | 2020-03 | ',
        'Ingenieurbüro Senne + Partner | Bauingenieurin, Kalkulation | 2013-10 | 2017-07',
      ],
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
      [
        'Biscuiterie du Sillon | Responsable logistique | 2021-09 | ',
        'Chantiers Armel & Cie | Approvisionneuse senior | 2018-03 | 2021-08',
      ],
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

const more: [string, string, string[]][] = [
  [
    'the employer before its town, a cover for somebody',
    '## Employment\n**Tarn Council** — Leeds\nHousing Officer (maternity cover), Jan 2021 – Dec 2021\n- Lets.\n**Aire Homes** — Bradford\nLettings Assistant, 2018 – 2020\n- Viewings.',
    [
      'Tarn Council | Housing Officer (maternity cover) | 2021-01 | 2021-12',
      'Aire Homes | Lettings Assistant | 2018 | 2020',
    ],
  ],
  [
    'bars, with town or “remote”',
    '## Experience\nSenior Developer | Tarn Systems | Leeds, UK | 2020 – Present\nDeveloper | Aire Web | Remote | 2017 – 2020',
    ['Tarn Systems | Senior Developer | 2020 | ', 'Aire Web | Developer | 2017 | 2020'],
  ],
  [
    'German, employer beside the dates, title below',
    '## Berufliche Stationen\n01/2019 – heute    Tarn AG, Stuttgart\nTeamleiter Einkauf (unbefristet)\n- Personal.\n04/2015 – 12/2018    Werra GmbH & Co. KG, Kassel\nEinkäufer',
    ['Tarn AG | Teamleiter Einkauf | 2019-01 | ', 'Werra GmbH & Co. KG | Einkäufer | 2015-04 | 2018-12'],
  ],
  [
    'French, all behind dashes',
    '## Expérience\nChef de projet – Tarn Conseil – Paris – 09/2019 à aujourd’hui\n- Projets.\nConsultant junior – Brevan SA – Lyon – 2016 à 2019',
    ['Tarn Conseil | Chef de projet | 2019-09 | ', 'Brevan SA | Consultant junior | 2016 | 2019'],
  ],
  [
    'Chinese, wide blanks',
    '## 工作經歷\n台中遠山股份有限公司　業務經理　2019/03 – 至今\n負責客戶。\n高雄海河企業　業務專員　2015/07 – 2019/02',
    ['台中遠山股份有限公司 | 業務經理 | 2019-03 | ', '高雄海河企業 | 業務專員 | 2015-07 | 2019-02'],
  ],
  [
    'dates, employer, title, one below the other',
    '## Work experience\n2019 to present\nTarn Care Ltd, Leeds\nHealth Care Assistant, nights\n\n2016 to 2019\nAire Laundry, Leeds\nPresser',
    ['Tarn Care Ltd | Health Care Assistant, nights | 2019 | ', 'Aire Laundry | Presser | 2016 | 2019'],
  ],
  [
    'through an agency',
    '## Work Experience\nTarn Logistics (via Agency Blue)    03/2021 - 06/2022\nForklift Driver\nLocation: Leeds\n- Nights.',
    ['Tarn Logistics | Forklift Driver | 2021-03 | 2022-06'],
  ],
  [
    'an employer with brackets for the time of all posts',
    '## Career\nTarn Bank plc (2010 – 2022)\nHead of Risk (2018 – 2022)\n- Risk.\nRisk Manager (2014 – 2018)\n- Models.\nRisk Analyst (2010 – 2014)\n- Reports.',
    [
      'Tarn Bank plc | Head of Risk | 2018 | 2022',
      'Tarn Bank plc | Risk Manager | 2014 | 2018',
      'Tarn Bank plc | Risk Analyst | 2010 | 2014',
    ],
  ],
  [
    'clients of a contractor',
    '## Clients and projects\nDevOps Engineer, Tarn Insurance (contract)    Jan 2023 – Jun 2023\nCloud Engineer, Aire Retail (contract)    2021 – 2022\n## Education\nBSc Physics, Tarn University, 2012 – 2015\n## Skills\nAWS\n## Languages\nEnglish',
    ['Tarn Insurance | DevOps Engineer | 2023-01 | 2023-06', 'Aire Retail | Cloud Engineer | 2021 | 2022'],
  ],
  [
    'dots between the parts',
    '## Experience\nInterim CFO · Tarn Foods · 2021-2022\nFinance Director · Aire Drinks · 2015-2021',
    ['Tarn Foods | Interim CFO | 2021 | 2022', 'Aire Drinks | Finance Director | 2015 | 2021'],
  ],
];

test.each(more)('posts: %s', (_how, text, expected) => expect(joined(of(text).employers)).toEqual(expected));
