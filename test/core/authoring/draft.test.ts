// Drafting from the real item bank with the real encoder.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bank } from '#core/authoring/bank.ts';
import { Draft } from '#core/authoring/draft-types.ts';
import { draftFromBank } from '#core/authoring/draft.ts';
import { en } from '#core/text/en.ts';
import { readJob } from '#core/authoring/job.ts';
import { weightsOf } from '#core/authoring/weights.ts';
import { startEncoder } from '#worker/ai/encoder.ts';
import type { Encoder } from '#worker/ai/encoder.ts';

let encoder: Encoder;
beforeAll(() => {
  encoder = startEncoder();
});
afterAll(() => encoder.close());

const draft = async (raw: string, minutes?: number) =>
  Draft.parse(
    await draftFromBank({ job: readJob(raw), bank, embed: encoder.embed, t: en, ...(minutes && { minutes }) }),
  );

const names = ({ criteria }: Draft) => criteria.map(({ name }) => name);

const BACKEND =
  'Backend Developer, timetable data\nWe publish bus times for nine counties. You keep the importer honest, add feeds, and answer when a depot phones.\nNeed: Python; PostgreSQL (indexes, EXPLAIN); HTTP APIs; tests; clear writing.\nNice: PostGIS, GTFS, Docker.';

function soundly(made: Draft, raw: string): void {
  const { text } = readJob(raw);
  expect(made.criteria.reduce((sum, { weight }) => sum + weight, 0)).toBe(100);
  for (const { weight, because } of made.criteria) {
    expect(weight % 5).toBe(0);
    expect(text).toContain(because);
  }
  for (const { name } of made.criteria)
    expect(made.items.filter(({ criterion }) => criterion === name).length).toBeGreaterThanOrEqual(1);
  for (const { item, source } of made.items) {
    const bankId = source.replace(/^bank:/u, '');
    expect(bank.find(({ id }) => id === bankId)?.item).toEqual(item);
  }
  expect(made.minutes).toBe(made.items.reduce((sum, { item }) => sum + item.minutes, 0));
}

test('each need becomes a criterion with its quote, and the whole is 8–12 items in 20–45 minutes', async () => {
  const made = await draft(BACKEND);

  soundly(made, BACKEND);
  expect(names(made)).toEqual(
    expect.arrayContaining(['Python', 'PostgreSQL', 'HTTP APIs', 'Automated tests', 'Clear writing']),
  );
  expect(made.items.length).toBeGreaterThanOrEqual(8);
  expect(made.items.length).toBeLessThanOrEqual(12);
  expect(made.minutes).toBeGreaterThanOrEqual(20);
  expect(made.minutes).toBeLessThanOrEqual(45);
  expect(new Set(made.items.map(({ item }) => item.kind)).size).toBeGreaterThanOrEqual(3);
});

test('the same description gives the same draft', async () => {
  expect(await draft(BACKEND)).toEqual(await draft(BACKEND));
});

test('less time gives fewer items, never more minutes', async () => {
  const short = await draft(BACKEND, 15);

  soundly(short, BACKEND);
  expect(short.minutes).toBeLessThanOrEqual(15);
});

test('what nothing measures gets no criterion, and is named', async () => {
  const raw = 'Glassblower\nNeed: Python; blowing glass at 1,100 degrees.';
  const made = await draft(raw);

  expect(names(made)).toContain('Python');
  expect(made.criteria.some(({ because }) => because.includes('glass'))).toBe(false);
  expect(made.notes).toContain('No question in this draft measures “blowing glass at 1,100 degrees”.');
});

test('a job that the bank knows nothing of gives an empty draft that says so', async () => {
  const made = await draft('Zookeeper\nNeed: penguins; forging horseshoes.');

  expect(made).toMatchObject({ criteria: [], items: [], minutes: 0 });
  expect(made.notes[0]).toBe('Nothing in the item bank fits this description closely, so the draft is empty.');
});

test('a keyword that many skills share calls for none of them', async () => {
  const shared = ['Carpentry', 'Bookbinding', 'Falconry', 'Beekeeping'].map((skill, i) => ({
    ...bank[i]!,
    id: `shared-${i}`,
    skill,
    keywords: ['punctuality', `${skill} one`, `${skill} two`],
  }));
  const job = readJob('Helper\nNeed: punctuality.');

  expect((await draftFromBank({ job, bank: shared, embed: encoder.embed, t: en })).criteria).toEqual([]);
  expect((await draftFromBank({ job, bank: shared.slice(0, 1), embed: encoder.embed, t: en })).criteria).toHaveLength(
    1,
  );
});

test('a licence is asked as a yes or no, years aren’t scored, another language is said', async () => {
  const made = await draft(
    'Infirmier en pédiatrie\nCalcul de doses pour les enfants et les nouveau-nés\nDiplôme d’État exigé ; deux ans ou 2 ans de service.',
  );

  expect(made.language).toBe('fr');
  expect(made.notes).toEqual(
    expect.arrayContaining([
      'The bank is in English; the description is in French.',
      '“Diplôme d’État” is a yes or no that nothing here asks or scores: check it yourself.',
      '“2 ans” isn’t scored: years of experience hardly predict performance (ρ = .07) and keep people away.',
    ]),
  );
});

test('weights are multiples of 5 that sum to 100, whatever the relevances', () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: 0, max: 1000, noNaN: true }), { minLength: 1, maxLength: 12 }),
      (relevances) => {
        const weights = weightsOf(relevances);
        expect(weights.reduce((sum, weight) => sum + weight, 0)).toBe(100);
        for (const weight of weights) expect(weight % 5 === 0 && weight >= 5).toBe(true);
      },
    ),
  );
});

const folder = new URL('../../../../shared/samples/jobs/', import.meta.url);
const sample = (name: string) => readFileSync(new URL(name, folder));
const shell = (command: string, ...args: string[]) => execFileSync(command, args, { encoding: 'utf8' });

describe.skipIf(!existsSync(folder))('the samples', () => {
  test('backend.txt', async () => {
    const made = await draft(sample('backend.txt').toString());

    expect(made.title).toBe('Backend Developer, timetable data');
    expect(made.flags).toEqual([]);
    expect(names(made)).toEqual(
      expect.arrayContaining(['Python', 'PostgreSQL', 'HTTP APIs', 'Automated tests', 'Clear writing']),
    );
  });

  test('messy.txt: no mark-up, both flags, a short draft', async () => {
    const made = await draft(sample('messy.txt').toString());

    expect(made.title).toBe('Junior Frontend Developer (React)');
    expect(made.flags.map(({ quote }) => quote)).toEqual(['digital native', 'no 9-5 mentality']);
    expect(names(made)).toEqual(
      expect.arrayContaining(['HTML and CSS', 'JavaScript', 'React', 'Git and teamwork', 'Working with designers']),
    );
    expect(made.minutes).toBeLessThanOrEqual(30);
  });

  test('infirmiere.pdf: matched although the bank is in English', async () => {
    const made = await draft(shell('pdftotext', new URL('infirmiere.pdf', folder).pathname, '-'));

    expect(made).toMatchObject({ title: 'Infirmier·ère en pédiatrie', language: 'fr', flags: [] });
    expect(names(made)).toEqual(expect.arrayContaining(['Dose calculation', 'Working with parents and families']));
    expect(made.notes).toContain(
      '“Diplôme d’État” is a yes or no that nothing here asks or scores: check it yourself.',
    );
  });

  test('support-lead.docx', async () => {
    const xml = shell('unzip', '-p', new URL('support-lead.docx', folder).pathname, 'word/document.xml');
    const made = await draft(xml.replaceAll('</w:p>', '\n').replaceAll(/<[^>]+>/g, ''));

    expect(made).toMatchObject({ title: 'Customer Support Lead', language: 'en', flags: [] });
    expect(names(made)).toEqual(
      expect.arrayContaining(['Coaching', 'Customer support', 'Calm under pressure', 'Clear writing']),
    );
  });
});

test('questions that many have seen give way to others that fit about as well, and the criteria stay', async () => {
  const request = { job: readJob(BACKEND), bank, embed: encoder.embed, t: en };
  const fresh = await draftFromBank(request);
  const shown = new Map(fresh.items.map(({ source }) => [source, 300]));
  const later = await draftFromBank({ ...request, shown });
  const kept = later.items.filter(({ source }) => shown.has(source)).length;
  expect(kept).toBeLessThan(fresh.items.length);
  expect(names(later)).toEqual(names(fresh));
  expect(await draftFromBank({ ...request, shown })).toEqual(later);
});
