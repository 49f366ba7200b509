// What jobs commonly ask for is measured, in the languages that the drafter reads.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bank } from '#core/authoring/bank.ts';
import { draftFromBank } from '#core/authoring/draft.ts';
import { readJob } from '#core/authoring/job.ts';
import { en } from '#core/text/en.ts';
import { startEncoder } from '#worker/ai/encoder.ts';
import type { Encoder } from '#worker/ai/encoder.ts';

let encoder: Encoder;
beforeAll(() => {
  encoder = startEncoder();
});
afterAll(() => encoder.close());

const draft = (raw: string) => draftFromBank({ job: readJob(raw), bank, embed: encoder.embed, t: en });
const namesOf = async (raw: string) => (await draft(raw)).criteria.map(({ name }) => name).toSorted();

test.each([
  ['Clerk\nNeed: Excel; presenting; negotiation.', ['Negotiation', 'Presenting', 'Spreadsheets']],
  ['Clerk\nNeed: budgets and forecasts; fraud prevention.', ['Budgets and figures', 'Fraud and controls']],
  ['Developer\nNeed: Node.js and TypeScript; SQL & Python.', ['Node.js', 'Python', 'SQL and indexes', 'TypeScript']],
  [
    'Vendeur\nProfil recherché :\n- gestion des clients mécontents\n- maîtrise d’Excel\n- diagnostic de pannes',
    ['Spreadsheets', 'Talking with customers', 'Troubleshooting'],
  ],
  [
    'Boulanger\nVos missions\n- Former les apprentis\nProfil\n- Bonnes notions de calcul (proportions, pesées)',
    ['Coaching', 'Rates and proportions'],
  ],
  [
    'Disponent\nAnforderungen:\n- Kenntnisse der Lenk- und Ruhezeiten\n- Tabellenkalkulation (Excel)\n- Umgang mit verärgerten Kunden',
    ['Spreadsheets', 'Talking with customers', 'Tours and driving hours'],
  ],
  [
    '客户经理\n任职要求:\n- 商务谈判\n- 演示和汇报\n- 处理客户投诉',
    ['Negotiation', 'Presenting', 'Talking with customers'],
  ],
  // What any trade may ask for is no stranger to this one.
  [
    'Stock clerk\nYou will keep the stock list in Excel and answer customers by phone. You should be careful with figures and friendly to customers.',
    ['Explaining figures', 'Spreadsheets', 'Talking with customers', 'Warehouse and stock'],
  ],
  ['Secretary\nNeed: advanced Word; diary management; proofreading.', ['Clear writing', 'Planning and priorities']],
  ['Trainer\nNeed: experience mentoring juniors; proofreading.', ['Clear writing', 'Coaching']],
  ['Manager\nDuties:\n- Manage an annual budget of 200k', ['Budgets and figures']],
  ['Pâtissier\nVos missions :\n- Gérer les stocks de farine et passer les commandes', ['Warehouse and stock']],
  [
    '面包师\n岗位职责：\n1. 原料的采购、验收与库存管理\n2. 带教3名学徒\n3. 安排排班',
    ['Coaching', 'Rota planning', 'Warehouse and stock'],
  ],
  ['中学教师\n任职要求：\n- 备课和授课\n- 安全生产知识', ['Lesson planning', 'Safety at work']],
])('%s', async (raw, names) => {
  expect(await namesOf(raw)).toEqual(expect.arrayContaining(names));
});

test('needs under “What we ask for” are needs, though each is a single word with a capital', async () => {
  expect(await namesOf('Account manager\nWhat we ask for\nNegotiation\nPresenting\n')).toEqual([
    'Negotiation',
    'Presenting',
  ]);
});

test('a short description has six criteria where so many are must-haves, and no wish takes the place of one', async () => {
  const needs = 'PostgreSQL; HTTP APIs; automated tests; TypeScript; Node.js; accessibility';
  const names = await namesOf(`Developer\nMust have: ${needs}.\nNice to have: Docker.`);

  expect(names).toHaveLength(6);
  expect(names).toContain('Accessibility');
  expect(names).not.toContain('Docker and deployment');
});

test('who somebody is to others is no need: “the first face that our patients meet”', () => {
  const { requirements } = readJob('Receptionist\nYou are the first voice and face that our patients meet.');

  expect(requirements).toMatchObject([
    { text: 'You are the first voice and face that our patients meet', kind: 'duty' },
  ]);
});

test.each([
  'Boulanger\nProfil\n- Capable de travailler en équipe\n- Calcul mental',
  'Bäcker\nIhre Anforderungen:\n- Teamfähigkeit und Freude an der Arbeit\n- Kopfrechnen',
  '面包师\n任职要求:\n- 团队合作精神\n- 心算',
])('who works in a team isn’t asked to lead one: %s', async (raw) => {
  expect(await namesOf(raw)).toEqual(['Numeracy']);
});

test.each([
  ['Animalier\nProfil recherché :\n- Contention des chiens, chats et NAC', 'Calm under pressure'],
  ['Infirmier\nVos missions :\n- Gérer les stocks de médicaments', 'Noticing changes in health'],
  ['Technician\nYou need: bringing up boards with an oscilloscope and logic analyser.', 'Data analysis'],
  ['Grant writer\nYou interview program staff to learn what a program does.', 'Interviewing and selection'],
  ['Researcher\nYou need: stakeholder interviews; interviewing customers.', 'Interviewing and selection'],
])('a word that looks like a skill’s and means another thing calls for none: %s', async (raw, skill) => {
  expect(await namesOf(raw)).not.toContain(skill);
});

test('who interviews to take people on is asked about that', async () => {
  expect(await namesOf('Recruiter\nYou need: interviewing candidates.')).toContain('Interviewing and selection');
});

test.each([
  'Teacher\nNeed: lesson planning.\nYou plan activities for three to five year olds.',
  'Éducatrice\nVous accueillez des enfants de 3 à 6 ans et leurs parents.',
])('the age of children is no experience that is asked for: %s', async (raw) => {
  const { notes } = await draft(raw);

  expect(notes.join()).not.toContain('experience');
});
