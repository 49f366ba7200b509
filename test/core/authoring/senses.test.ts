// A word that means one thing in one trade and another in another is read by the whole description.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bank } from '#core/authoring/bank.ts';
import { draftFromBank } from '#core/authoring/draft.ts';
import { readJob } from '#core/authoring/job.ts';
import { en } from '#core/text/en.ts';
import { jobsApart, jobsOfTheTrial } from '#test/fixtures/jobs-of-senses.ts';
import { startEncoder } from '#worker/ai/encoder.ts';
import type { Encoder } from '#worker/ai/encoder.ts';

let encoder: Encoder;
beforeAll(() => {
  encoder = startEncoder();
});
afterAll(() => encoder.close());

const draft = (raw: string) => draftFromBank({ job: readJob(raw), bank, embed: encoder.embed, t: en });
const namesOf = async (raw: string) => (await draft(raw)).criteria.map(({ name }) => name).toSorted();

test.each([...jobsOfTheTrial, ...jobsApart])(
  'the right trade, and a note for the rest: $text',
  async ({ text, wanted, unwanted, unmeasured }) => {
    const { criteria, notes } = await draft(text);
    const names = criteria.map(({ name }) => name);

    expect(names).toEqual(expect.arrayContaining([...wanted]));
    expect(names.filter((name) => unwanted.includes(name))).toEqual([]);
    expect(notes).toEqual(expect.arrayContaining(unmeasured.map((need) => en.authoring.notMeasured(need))));
  },
);

test.each([
  ['Software Developer\nNeed: Python; SQL; warehouse.', 'Warehouse and stock', false],
  ['Storekeeper\nNeed: order picking; stock control; warehouse.', 'Warehouse and stock', true],
  ['Software Developer\nNeed: Python; SQL; long data pipelines.', 'Pipeline and forecasting', false],
  ['Account Executive\nNeed: negotiation; B2B; a full pipeline.', 'Pipeline and forecasting', true],
  ['Joiner\nNeed: safety first; dovetail joints.', 'Patient safety', false],
  ['Boiler fitter\nNeed: finding faults; testing; working safely.', 'Automated tests', false],
  ['Backend Developer\nNeed: HTTP APIs; tests.', 'Automated tests', true],
  ['Usher\nYou will check doors and badge readers.', 'Reading instructions', false],
  ['Admin\nNeed: Linux fundamentals.', 'SQL and indexes', false],
  ['Pharmacien\nVos missions :\n- Analyse des ordonnances', 'Data analysis', false],
  ['Menuisier\nProfil :\n- Habilitation en cours de validité\n- Lecture de plans', 'Lesson planning', false],
  ['Ranger\nNeed: ability to reach places without public transport.', 'Transport planning', false],
])('one word, by its neighbours: %s → %s %s', async (raw, skill, isMeant) => {
  expect((await namesOf(raw)).includes(skill)).toBe(isMeant);
});

const binder = `Book conservator, county archive
You will:
- mend the bindings of medical treatises and school atlases
- keep a risk register for mould and light
- drive one of the cars to branch libraries
- show schools and families round the bindery twice a term
- check the health of leather and parchment
- write up each treatment
- order paper, thread and paste
- advise readers on fragile volumes
Requirements:
- paper repair and sewing structures
- leather paring
- gold finishing
- steady hands
- patience
- a pension and medical cover come with the post`;

test('in a long description, single words that other trades have too make no criterion', async () => {
  const names = await namesOf(binder);
  for (const chance of [
    'Noticing changes in health',
    'Learners and classroom',
    'Dose calculation',
    'Automated tests',
    'Patient safety',
  ])
    expect(names).not.toContain(chance);
});

test('an acronym has one sense: it counts in any trade', async () => {
  expect(await namesOf('Support Agent\nNeed: customer service; coaching; SQL.')).toContain('SQL and indexes');
});

test('two skills joined are two needs; a skill with “and” in its name is one', async () => {
  expect(await namesOf('Developer\nNeed: SQL & Python.')).toEqual(['Python', 'SQL and indexes']);
  expect(await namesOf('Developer\nNeed: HTML and CSS; Git and teamwork.')).toEqual([
    'Git and teamwork',
    'HTML and CSS',
  ]);

  const { notes } = await draft('Developer\nNeed: Python and Cobol.');
  expect(notes).toEqual([en.authoring.notMeasured('Cobol')]);
});

test('words of grammar are part of a keyword: “breaking” isn’t “break-even”', async () => {
  expect(await namesOf('Clerk\nNeed: breaking news; good work; a call; my own set.')).toEqual([]);
});

test('a need that nothing measures is named however long it is', async () => {
  const need = 'a friendly manner with drivers and hauliers who come to the dock at any hour';

  expect((await draft(`Porter\nNeed: stock control; ${need}.`)).notes).toContain(en.authoring.notMeasured(need));
});

test('the title in a sentence, in small letters, is no question of a register', async () => {
  const told = 'Our practice is looking for a registered veterinary nurse to join us';
  const { notes } = await draft(`Registered Veterinary Nurse\n${told}.\nWe need: calm with clients; stock control.`);

  expect(notes).not.toContain(en.authoring.knockOut(told));
});

test('the title said again, the closing date and a reference are no notes', async () => {
  const { notes } = await draft(
    'Registered Nurse\nURGENT!!! *** Registered Nurse - Adult Ward *** REF: WRD-7/2291\nClosing date 14/12\nNo agencies pls\nYou give medication and check doses',
  );

  expect(notes).toEqual([]);
});

test('A/B testing is an experiment, and no test of software', async () => {
  const { criteria } = await draft('Marketing Manager\nRequirements\n- Copywriting\n- A/B testing\n- Presentations');

  expect(criteria.map(({ name }) => name)).toContain('Data analysis');
  expect(criteria.map(({ name }) => name)).not.toContain('Automated tests');
});

test('the reason for a criterion says it, be it the title', async () => {
  const { criteria } = await draft(
    'Sales Negotiator\nYou will be:\n- making sure that each conversation obeys the rules for consumers and our procedures\nRequirements\n- negotiation',
  );

  expect(criteria.find(({ name }) => name === 'Sales conversations')?.because ?? 'Sales Negotiator').toBe(
    'Sales Negotiator',
  );
});
