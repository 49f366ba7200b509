// What is asked in the description's own words, when it joins the bank's criteria, and how it reads.
import { afterAll, expect, test } from 'vitest';
import { bank } from '#core/authoring/bank.ts';
import { draftForJob, draftFromBank } from '#core/authoring/draft.ts';
import { OF_DESCRIPTION } from '#core/authoring/experience.ts';
import { readJob } from '#core/authoring/job.ts';
import { plainWords } from '#core/text/words.ts';
import { startEncoder } from '#worker/ai/encoder.ts';

const encoder = startEncoder();
afterAll(() => encoder.close());

const requestOf = (raw: string) => ({ job: readJob(raw), bank, embed: encoder.embed, t: plainWords('en') });

async function toldIn(raw: string): Promise<string[]> {
  const { criteria, items } = await draftForJob(requestOf(raw));
  const told = new Set(items.filter(({ source }) => source === OF_DESCRIPTION).map(({ criterion }) => criterion));
  return criteria.filter(({ name }) => told.has(name)).map(({ because }) => because);
}

test('a bullet is asked about as it stands, not the pieces between its commas', async () => {
  expect(
    await toldIn(
      'Farrier\nYour tasks\n- Trimming, rasping and balancing hooves of foals\n- Keeping the forge swept, warm and safe',
    ),
  ).toContain('Trimming, rasping and balancing hooves of foals');
  expect(await toldIn('Schmied\nDeine Aufgaben\n- Du schmiedest, härtest und feilst, was die Höfe brauchen')).toEqual([
    'Du schmiedest, härtest und feilst, was die Höfe brauchen',
  ]);
  expect(await toldIn('Maréchal-ferrant\nProfil\n- Maîtrise de la forge, à chaud et à froid')).toEqual([
    'Maîtrise de la forge, à chaud et à froid',
  ]);
  expect(await toldIn('蹄铁匠\n任职要求\n・能修整马蹄、锻造蹄铁,并为马匹装钉')).toEqual([
    '能修整马蹄、锻造蹄铁,并为马匹装钉',
  ]);
});

test('a long bullet ends where it may', async () => {
  const [told = ''] = await toldIn(
    'Farrier\nYour tasks\n- Forging shoes for heavy horses of every kind and temper, among them those of the brewery (and now and then the donkeys of the old mill by the river)',
  );

  expect(told).toBe('Forging shoes for heavy horses of every kind and temper, among them those of the brewery');
});

test('papers, days, pay, whom one works beside and what adds to a bullet are not asked about', async () => {
  const told = await toldIn(
    'Farrier\nThe post\n- Tuesdays and alternate Saturdays, £30 per hour\n- 30-minute visits as standard\nYou’ll work alongside one other smith.\nYou must have\n- A valid White Card\n- SHA accreditation, hot forge work and welding\n- Driver CPC and own vehicle\n- Working at heights ticket, current\n- Smart appearance (tie and boots)\n- Sex: any\n- Shoeing first. Apron on, every horse, every time',
  );

  expect(told.join()).not.toMatch(/Saturday|30-minute|alongside|Card|CPC|ticket|appearance|any|Apron|welding/u);
});

test('who checks licences does so, and what isn’t required is no yes or no', () => {
  const { requirements } = readJob(
    'Gatekeeper\nDuties\n- Checking the licence of each driver\nRequirements\n- a driving licence\nA degree is not required for this position.',
  );

  expect(requirements.map(({ text, knockOut }) => [text, knockOut])).toEqual([
    ['Checking the licence of each driver', false],
    ['a driving licence', true],
  ]);
});

test('of years of experience in something that stays which isn’t years', async () => {
  const told = await toldIn('Farrier\nRequirements\n- 4+ years of experience in shoeing draught horses');

  expect(told).toEqual(['shoeing draught horses']);
});

const MOSTLY_OWN =
  'Head brewer\nRequirements\n- leading a team\n- planning the rota\n- setting priorities\n- mashing and lautering\n- yeast propagation\n- cleaning of fermenters';

test('where the bank has criteria for half of what is needed, two of the rest join them', async () => {
  expect((await draftFromBank(requestOf(MOSTLY_OWN))).criteria).toHaveLength(3);
  expect(await toldIn(MOSTLY_OWN)).toEqual(['mashing and lautering', 'yeast propagation']);
});

test('where it has more than that, only what the title names joins', async () => {
  const needs = '- leading a team\n- planning the rota\n- clear writing\n- Excel';

  expect(await toldIn(`Head brewer\nRequirements\n${needs}\n- yeast propagation`)).toEqual([]);
  expect(await toldIn(`Head brewer, yeast propagation\nRequirements\n${needs}\n- propagation of lager yeast`)).toEqual([
    'propagation of lager yeast',
  ]);
});

test('a draft with such questions takes no longer than one without', async () => {
  const { minutes } = await draftForJob({ ...requestOf(MOSTLY_OWN), minutes: 30 });

  expect(minutes).toBeLessThanOrEqual(30);
});

test('to whom somebody is to be kind is part of it', async () => {
  expect(
    await toldIn('Ostler\nMust be able to shoe horses, use the anvil & be kind to owners when it is busy.'),
  ).toContain('be kind to owners when it is busy');
});

test.each([
  ['Wir suchen einen Schmied (m/w/d) in Kassel.\n\nDein Profil:\n- Abgeschlossene Ausbildung als Schmied', 'Schmied'],
  ['Buscamos herrador.\n\nRequisitos:\n- Grado en Enfermería y colegiación', 'Herrador'],
])('the job’s own name and a paper aren’t asked as something done: %j', async (raw, title) => {
  const { criteria } = await draftForJob(requestOf(`${title}\n${raw}`));

  expect(criteria.map(({ because }) => because).join('\n')).not.toMatch(/Kassel|Ausbildung|Grado/u);
});

test('who plans shifts is still asked for it', () => {
  const { requirements } = readJob('Teamleitung\nAufgaben:\n- Planung der Schichten für 20 Personen');

  expect(requirements.map(({ text }) => text)).toEqual(['Planung der Schichten für 20 Personen']);
});
