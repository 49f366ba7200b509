// Lists of skills within a sentence: what is taken out of them, and what is left whole.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bank } from '#core/authoring/bank.ts';
import { draftFromBank } from '#core/authoring/draft.ts';
import { inEnglish } from '#core/authoring/glossary.ts';
import { readJob } from '#core/authoring/job.ts';
import { isKnockOut } from '#core/authoring/knock-outs.ts';
import { en } from '#core/text/en.ts';
import { startEncoder } from '#worker/ai/encoder.ts';
import type { Encoder } from '#worker/ai/encoder.ts';

let encoder: Encoder;
beforeAll(() => {
  encoder = startEncoder();
});
afterAll(() => encoder.close());

const README = 'We need somebody for Python, PostgreSQL, HTTP APIs, automated tests and clear writing.';
const FIVE = ['Automated tests', 'Clear writing', 'HTTP APIs', 'PostgreSQL', 'Python'];

const draft = (raw: string) => draftFromBank({ job: readJob(raw), bank, embed: encoder.embed, t: en });
const namesOf = async (raw: string) => (await draft(raw)).criteria.map(({ name }) => name).toSorted();
const read = (sentence: string) =>
  readJob(`Backend Developer\n${sentence}`).requirements.map(({ kind, text }) => `${kind}: ${text}`);

test.each([
  [README, 'Python | PostgreSQL | HTTP APIs | automated tests | clear writing'],
  ['You have Python, PostgreSQL & HTTP APIs.', 'Python | PostgreSQL | HTTP APIs'],
  ['Experience with Python, PostgreSQL (indexes, EXPLAIN) or Java.', 'Python | PostgreSQL (indexes, EXPLAIN) | Java'],
  ['We’re looking for somebody with strong skills in Python and React.', 'Python | React'],
  ['Good knowledge of Python, SQL, and clear writing is required.', 'Python | SQL | clear writing'],
  ['You must know Python, Kubernetes and clear writing.', 'Python | Kubernetes | clear writing'],
  ['You should be good at SQL, testing & clear writing.', 'SQL | testing | clear writing'],
  ['The ideal candidate has experience with Python and SQL databases.', 'Python | SQL databases'],
  ['We need Python; PostgreSQL; HTTP APIs.', 'Python | PostgreSQL | HTTP APIs'],
  ['As a developer, you will need Python, and tests to keep the importer of nine counties honest.', 'Python | tests'],
  ['Need: Python, PostgreSQL and clear writing.', 'Python | PostgreSQL | clear writing'],
  ['Python, PostgreSQL and clear writing.', 'Python | PostgreSQL | clear writing'],
  ['Must have: forklift licence, English at B2 or better.', 'forklift licence | English at B2'],
  ['Vous avez le permis B et un niveau B2 ou mieux.', 'le permis B | un niveau B2'],
  ['You are calm, friendly and good with customers.', 'calm | friendly | good with customers'],
  ['Nous cherchons une personne pour Python, PostgreSQL et rédaction.', 'Python | PostgreSQL | rédaction'],
  ['Wir suchen jemanden für Python, PostgreSQL und Tests.', 'Python | PostgreSQL | Tests'],
  ['我们需要Python、PostgreSQL和自动化测试。', 'Python | PostgreSQL | 自动化测试'],
])('%s asks for %s', (sentence, needs) => {
  expect(read(sentence)).toEqual(needs.split(' | ').map((need) => `must: ${need}`));
});

test('what would be a plus is a wish, and what follows a list is read as a sentence', () => {
  expect(read('Experience with Docker or Kubernetes is a plus.')).toEqual(['nice: Docker', 'nice: Kubernetes']);
  expect(read('Nice: you have Docker and GTFS.')).toEqual(['nice: Docker', 'nice: GTFS']);
  expect(read('We need Python and SQL, and you’d keep the importer honest.')).toEqual([
    'must: Python',
    'must: SQL',
    'duty: you’d keep the importer honest',
  ]);
});

test.each([
  'We publish bus times for nine counties, and you’d keep the importer honest',
  'You answer customers by mail and phone, and you stay calm when they are not',
  'You will work with two colleagues and a designer, and answer the phone when a depot calls',
])('a sentence that lists no skills stays whole: %s', (sentence) => {
  expect(read(`${sentence}.`)).toEqual([`duty: ${sentence}`]);
});

test('the example of the README drafts its five skills, each from its own words', async () => {
  const made = await draft(`Backend Developer\n${README}`);

  expect(made.criteria.map(({ name }) => name).toSorted()).toEqual(FIVE);
  expect(made.criteria.map(({ because }) => because).toSorted()).toEqual(
    ['HTTP APIs', 'PostgreSQL', 'Python', 'automated tests', 'clear writing'].toSorted(),
  );
  expect(made.notes).toEqual([]);
});

test('a sentence alone is read too, and is no title', async () => {
  expect(readJob(README).title).toBe('Untitled opening');
  expect(await namesOf(README)).toEqual(FIVE);
});

test('commas, semicolons and bullets draft the same criteria', async () => {
  const skills = ['Python', 'PostgreSQL', 'HTTP APIs', 'automated tests', 'clear writing'];

  expect(await namesOf(`Backend Developer\nNeed: ${skills.join('; ')}.`)).toEqual(FIVE);
  expect(await namesOf(`Backend Developer\nRequirements:\n- ${skills.join('\n- ')}`)).toEqual(FIVE);
});

test('a skill that the bank doesn’t know is said, and never measured by another', async () => {
  const made = await draft(
    'Backend Developer\nWe need somebody for Python, Haskell, Java and underwater welding. Nice: Docker and Cobol.',
  );

  expect(made.criteria.map(({ name, because }) => `${name}: ${because}`)).toEqual([
    'Python: Python',
    'Docker and deployment: Docker',
  ]);
  expect(made.notes).toEqual(
    ['Haskell', 'Java', 'underwater welding', 'Cobol'].map((skill) => en.authoring.notMeasured(skill)),
  );
});

test('a title counts alone only where the text names nothing, or where it names a skill itself', async () => {
  expect(await namesOf('Backend Developer\nWe need Python and clear writing.')).toEqual(['Clear writing', 'Python']);
  expect(await namesOf('Frontend Developer (React)\nWe need HTML and Git.')).toContain('React');
  expect(await namesOf('Support Agent\nYou answer customers by mail and phone.')).toContain('Customer support');
});

test.each([
  'Florist\nWe need somebody for bouquets, wreaths and wedding flowers.',
  'Florist\nYou bind bouquets and wreaths, look after the plants, and open the shop on Saturdays.',
  'Shop Manager\nOur shop stands between the church and the harbour, opens at nine, and closes with the last boat.',
])('nothing fits, and that is said: %s', async (raw) => {
  const made = await draft(raw);

  expect(made).toMatchObject({ criteria: [], items: [] });
  expect(made.notes[0]).toBe(en.authoring.empty);
});

test('a long sentence of joined words is read in a moment', () => {
  const started = performance.now();
  for (const raw of ['You need a, '.repeat(5000), `We need a ${'b and '.repeat(10_000)}`, 'good and '.repeat(10_000)])
    readJob(`Clerk\n${raw}`);

  expect(performance.now() - started).toBeLessThan(2000);
});

test('headings and what is said of the company are nothing that anybody needs', () => {
  const job = 'About us: we map river floods\nWhat you will do\nBuild pipelines in Python\nYou bring\nPostgreSQL, SQL';
  expect(readJob(`Data engineer\n${job}`).requirements.map(({ text }) => text)).toEqual([
    'Build pipelines in Python',
    'PostgreSQL',
    'SQL',
  ]);
});

test('lines under their heading whose bullets were lost are a list', () => {
  const job =
    'What we’re after:\nSomebody who’s kept bees before\nYou can spot foulbrood\nTidy hive records\n\nWe sell honey';
  expect(readJob(`Beekeeper\nWe are small.\n${job}`).text).toContain(
    '- Somebody who’s kept bees before\n- You can spot',
  );
  expect(readJob(`Beekeeper\nWe are small.\n${job}`).text).not.toContain('- We sell honey');
});

test('the last column of a person specification says what is essential', () => {
  const table =
    'Criteria         Essential   Desirable\nClear reports          E\nSafe decisions         E\nCourt work                  D';
  expect(needs(`Social worker\n${table}`)).toEqual([
    ['Clear reports', 'must'],
    ['Safe decisions', 'must'],
    ['Court work', 'nice'],
  ]);
});

test('a duty behind “The job:” begins behind it, and policies of the employer are no duty', () => {
  const text =
    'The job: pulling shots, steaming milk and taking orders.\nDuties\n- Comply with the Health and Safety and Equal Opportunities policies\n- Such other duties as are reasonable';
  expect(needs(`Barista\n${text}`).map(([need]) => need)).toEqual(['pulling shots', 'steaming milk', 'taking orders']);
});

test('what stands before “you’ll be” is asked for too', () => {
  const [first] = readJob(
    'Driver\nRequirements\n- Full driving licence, you’ll be towing a trailer\n- Maps',
  ).requirements;
  expect(first).toMatchObject({ text: 'Full driving licence', knockOut: true });
});

test.each([
  'Abgeschlossene Ausbildung zum Steuerfachangestellten',
  'Carné de conducir B',
  'Certificado de profesionalidad',
  'Aptitude médicale',
  'AAT level 3',
])('%s is a yes or no', (text) => {
  expect(isKnockOut(text)).toBe(true);
});

test('words that mean something else in English or in their trade are heard so', () => {
  expect(inEnglish('root planing', 'en')).not.toContain('plan');
  expect(inEnglish('machine learning', 'en')).not.toContain('learning');
  expect(inEnglish('Unser Team freut sich', 'de')).not.toContain('leading');
  expect(inEnglish('Finanzbuchhaltung', 'de')).toBe('bookkeeping');
  expect(inEnglish('accueil sécurité', 'fr')).toBe('occupational safety');
  expect(inEnglish('aseo personal', 'es')).toBe('personal care');
});

const needs = (text: string) => readJob(text).requirements.map(({ text: need, kind }) => [need, kind]);
