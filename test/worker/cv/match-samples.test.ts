// Holds the sample CVs and attacks beside the project, where they exist, against the sample jobs.
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { bank } from '#core/authoring/bank.ts';
import { draftFromBank } from '#core/authoring/draft.ts';
import { matchCv } from '#core/matching/match.ts';
import type { CvReading } from '#core/model/cv.ts';
import { en } from '#core/text/en.ts';
import { jobIn } from '#worker/ai/draft-command.ts';
import { startEncoder } from '#worker/ai/encoder.ts';
import { readCvCommand, readText } from '#worker/cv/command.ts';

const samples = fileURLToPath(new URL('../../../../shared/samples/', import.meta.url));
const present = existsSync(`${samples}cvs`);
if (!present) test.skip('no samples beside the project: ../shared/samples isn’t there');

const encoder = startEncoder();
afterAll(() => encoder.close());

async function match(reading: CvReading, jobFile: string) {
  const job = await jobIn(`${samples}jobs/${jobFile}`, readText);
  const { criteria } = await draftFromBank({ job, bank, embed: encoder.embed, t: en });
  return matchCv({ job, criteria, bank, reading, on: '2026-11', embed: encoder.embed });
}

const cvs = [
  ['s01.pdf', 'backend.txt'],
  ['s02.pdf', 'messy.txt'],
  ['s03.docx', 'support-lead.docx'],
  ['s04.docx', 'infirmiere.pdf'],
  ['s05.pdf', 'backend.txt'],
  ['s07.docx', 'messy.txt'],
  ['s08.pdf', 'support-lead.docx'],
] as const;

/** Other people with the same work: names, schools, places and gender. */
const SWAPS: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  's01.pdf': [
    ['Orla', 'Kwame'],
    ['Whitcombe', 'Mensah'],
    ['South Hams University', 'Exmoor College'],
    ['Exeter, UK', 'Accra, Ghana'],
  ],
  's03.docx': [
    ['Hélène', 'Youssef'],
    ['Dubreuil', 'Benali'],
    ['IUT du Bocage', 'IUT de Paris'],
    ['Conseillère', 'Conseiller'],
    ['Technicienne', 'Technicien'],
    ['Nantes, France', 'Lille, France'],
  ],
  's04.docx': [
    ['Amina', 'Gareth'],
    ['Yusuf-Barker', 'Pugh'],
    ['Trent School of Nursing', 'Oxford University'],
    ['Derby, UK', 'Cardiff, UK'],
  ],
  's08.pdf': [
    ['陳柏宇', '林美玲'],
    ['Chen Po-Yu', 'Lin Mei-Ling'],
    ['高屏科技大學', '臺灣大學'],
  ],
};

function swapped<T>(value: T, swaps: readonly (readonly [string, string])[]): T {
  return JSON.parse(swaps.reduce((text, [from, to]) => text.replaceAll(from, to), JSON.stringify(value))) as T;
}

const Attack = z.object({ file: z.string(), product_must: z.string(), baseline: z.string().nullable() });
const attacks = present
  ? z
      .object({ files: z.array(Attack) })
      .parse(JSON.parse(readFileSync(`${samples}attacks/expected.json`, 'utf8')))
      .files.filter(({ product_must }) => product_must !== 'reject')
  : [];

describe.runIf(present)('the sample CVs', () => {
  test.each(cvs)('%s fits %s better than a job of another trade, word for word', async (file, jobFile) => {
    const reading = await readCvCommand(`${samples}cvs/${file}`);
    const own = await match(reading, jobFile);
    const other = await match(reading, jobFile === 'infirmiere.pdf' ? 'backend.txt' : 'infirmiere.pdf');
    const metOf = ({ criteria }: typeof own) => criteria.filter(({ met }) => met === 'met' || met === 'partly').length;

    for (const { met, quote } of own.criteria) {
      if (met === 'unknown') expect(quote).toBeNull();
      else for (const part of quote?.split(' … ') ?? []) expect(reading.text).toContain(part);
    }
    expect(metOf(own) / own.criteria.length).toBeGreaterThan(metOf(other) / other.criteria.length);
  });

  test.each(Object.keys(SWAPS))('%s comes out the same for another person', async (file) => {
    const reading = await readCvCommand(`${samples}cvs/${file}`);
    const other = swapped(reading, SWAPS[file] ?? []);
    const jobFile = cvs.find(([name]) => name === file)?.[1] ?? '';
    const [one, two] = [await match(reading, jobFile), await match(other, jobFile)];

    expect(other.text).not.toBe(reading.text);
    expect(two.score).toBe(one.score);
    expect(two.criteria.map(({ met }) => met)).toEqual(one.criteria.map(({ met }) => met));
  });

  test.each(attacks.filter(({ baseline }) => baseline !== null))('$file gains nothing on $baseline', async (attack) => {
    const [hostile, honest] = await Promise.all(
      [attack.file, attack.baseline].map((name) => readCvCommand(`${samples}attacks/${name}`)),
    );
    const [one, two] = [await match(hostile!, 'support-lead.docx'), await match(honest!, 'support-lead.docx')];

    expect(Math.abs((one.score ?? 0) - (two.score ?? 0))).toBeLessThanOrEqual(2);
    expect(one.criteria).toEqual(two.criteria);
  });
});
