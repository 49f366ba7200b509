// Reads the sample CVs and attacks beside the project, where they exist, and compares with their truth.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { UserError } from '#core/errors.ts';
import type { CvReading } from '#core/model/cv.ts';
import { readCvCommand } from '#worker/cv/command.ts';
import { tally } from '../../core/cv/f1.ts';

const samples = fileURLToPath(new URL('../../../../shared/samples/', import.meta.url));
const present = existsSync(`${samples}cvs`);
if (!present) test.skip('no samples beside the project: ../shared/samples isn’t there');

const job = z.object({ name: z.string(), title: z.string(), start: z.string().nullable(), end: z.string().nullable() });
const school = z.object({
  institution: z.string(),
  degree: z.string(),
  field: z.string(),
  start: z.string().nullable(),
  end: z.string().nullable(),
});
const Truth = z.object({
  file: z.string(),
  handling: z.enum(['parse', 'ocr_or_clear_message']),
  name: z.string(),
  name_alternatives: z.array(z.string()),
  email: z.string(),
  phone_e164: z.string(),
  location: z.string(),
  employers: z.array(job),
  education: z.array(school),
  skills: z.array(z.string()),
  languages: z.array(z.object({ language: z.string(), level: z.string().nullable() })),
});
const Attack = z.object({
  file: z.string(),
  product_must: z.enum(['reject', 'accept_report_hidden', 'accept_ignore']),
  hidden_text: z.array(z.string()),
  baseline: z.string().nullable(),
});

const parsed = <T>(schema: z.ZodType<T>, path: string): T =>
  schema.parse(JSON.parse(readFileSync(`${samples}${path}`, 'utf8')));
const truths = present
  ? readdirSync(`${samples}cvs`)
      .filter((name) => name.endsWith('.json'))
      .map((name) => parsed(Truth, `cvs/${name}`))
  : [];
const attacks = present ? parsed(z.object({ files: z.array(Attack) }), 'attacks/expected.json').files : [];

async function refusalOf(path: string): Promise<UserError> {
  const outcome = await readCvCommand(path).catch((error: unknown) => error);
  expect(outcome).toBeInstanceOf(UserError);
  return outcome as UserError;
}

describe.runIf(present)('the sample CVs', () => {
  test.each(truths.filter(({ handling }) => handling === 'parse'))('$file is read as its truth says', async (truth) => {
    const {
      phone_e164: phone,
      name,
      name_alternatives: others,
      email,
      location,
      employers,
      education,
      skills,
      languages,
    } = truth;
    const reading = await readCvCommand(`${samples}cvs/${truth.file}`);
    expect([name, ...others]).toContain(reading.name);
    expect(reading).toMatchObject({
      phone,
      email,
      location,
      employers,
      education,
      skills,
      languages,
      hiddenText: [],
      instructions: [],
    });
  });

  test.each(truths.filter(({ handling }) => handling !== 'parse'))(
    '$file has no text, and we say so',
    async ({ file }) => {
      expect((await refusalOf(`${samples}cvs/${file}`)).code).toBe('cv-image-only');
    },
  );
});

describe.runIf(present)('measured over all sample CVs', () => {
  test('every field that is asked for has an F1 of at least 0.95', async () => {
    const counted = tally();
    const whole = (list: object[]) => list.map((one) => JSON.stringify(one, Object.keys(one).toSorted()));
    for (const truth of truths.filter(({ handling }) => handling === 'parse')) {
      const read = await readCvCommand(`${samples}cvs/${truth.file}`);
      const isOther = read.name !== null && truth.name_alternatives.includes(read.name);
      counted.add('name', [read.name], [isOther ? read.name : truth.name]);
      counted.add('email', [read.email], [truth.email]);
      counted.add('phone', [read.phone], [truth.phone_e164]);
      counted.add('location', [read.location], [truth.location]);
      for (const list of ['employers', 'education', 'languages'] as const)
        counted.add(list, whole(read[list]), whole(truth[list]));
      counted.add('skills', read.skills, truth.skills);
    }
    const figures = counted.of();
    if (process.env['FIGURES']) process.stderr.write(`${JSON.stringify(figures)}\n`);

    for (const [field, figure] of Object.entries(figures)) expect(figure, field).toBeGreaterThanOrEqual(0.95);
  });
});

const withoutReports = ({ hiddenText: _hidden, instructions: _orders, text: _text, ...rest }: CvReading) => rest;

describe.runIf(present)('the sample attacks', () => {
  test.each(attacks.filter(({ product_must }) => product_must === 'reject'))(
    '$file is refused, quickly',
    async ({ file }) => {
      const begun = performance.now();
      expect((await refusalOf(`${samples}attacks/${file}`)).code).toMatch(/^cv-(?:zip-bomb|wrong-type)$/);
      expect(performance.now() - begun).toBeLessThan(10_000);
    },
  );

  test.each(attacks.filter(({ product_must }) => product_must === 'accept_report_hidden'))(
    '$file is read like its honest twin, and what it hides is quoted',
    async ({ file, hidden_text: expected, baseline }) => {
      const [reading, honest] = await Promise.all(
        [file, baseline ?? file].map((name) => readCvCommand(`${samples}attacks/${name}`)),
      );
      const reported = [...(reading?.hiddenText ?? []), ...(reading?.instructions ?? [])].map(({ text }) => text);
      for (const text of expected) expect(reported).toContain(text);
      for (const { text } of reading?.hiddenText ?? []) expect(reading?.text).not.toContain(text);
      expect(reading && withoutReports(reading)).toEqual(honest && withoutReports(honest));
    },
  );

  test.each(attacks.filter(({ product_must }) => product_must === 'accept_ignore'))(
    '$file is read like its honest twin',
    async ({ file, baseline }) => {
      const [reading, honest] = await Promise.all(
        [file, baseline ?? file].map((name) => readCvCommand(`${samples}attacks/${name}`)),
      );
      expect(reading).toEqual(honest);
    },
  );
});
