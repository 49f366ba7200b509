// How well CVs are read, field by field, and whether what they hide is found.
import { basename, join } from 'node:path';
import { existsSync } from 'node:fs';
import { z } from 'zod';
import { UserError } from '#core/errors.ts';
import { Education, Employer, type CvReading } from '#core/model/cv.ts';
import { filesIn, parsed } from './folder.ts';
import type { Part, Row } from './row.ts';
import { together } from './together.ts';

const Truth = z.object({
  file: z.string(),
  handling: z.enum(['parse', 'ocr_or_clear_message']),
  name: z.string(),
  name_alternatives: z.array(z.string()),
  email: z.string(),
  phone_e164: z.string(),
  location: z.string(),
  employers: z.array(Employer),
  education: z.array(Education),
  skills: z.array(z.string()),
  languages: z.array(z.object({ language: z.string(), level: z.string().nullable() })),
  hidden_text: z.array(z.string()).default([]),
});
type Truth = z.infer<typeof Truth>;

const Attack = z.object({
  file: z.string(),
  product_must: z.enum(['reject', 'accept_report_hidden', 'accept_ignore']),
  hidden_text: z.array(z.string()),
});

/** What stands in the CV and what was read of it, as texts to compare. */
type Field = (truth: Truth, reading: CvReading) => { expected: string[]; read: string[] };

/** What isn't there is "" in a truth and `null` in a reading. */
const one = (value: string | null) => (value === null || value === '' ? [] : [value]);
const whole = (value: object) => JSON.stringify(Object.values(value));

const FIELDS: Record<string, Field> = {
  name: ({ name, name_alternatives: others }, reading) => ({
    expected: [others.includes(reading.name ?? '') ? (reading.name ?? '') : name],
    read: one(reading.name),
  }),
  email: ({ email }, reading) => ({ expected: one(email), read: one(reading.email) }),
  phone: ({ phone_e164: phone }, reading) => ({ expected: one(phone), read: one(reading.phone) }),
  location: ({ location }, reading) => ({ expected: one(location), read: one(reading.location) }),
  'employers, by name': ({ employers }, reading) => ({
    expected: employers.map(({ name }) => name),
    read: reading.employers.map(({ name }) => name),
  }),
  'employers with title and dates': ({ employers }, reading) => ({
    expected: employers.map(({ name, title, start, end }) => whole({ name, title, start, end })),
    read: reading.employers.map(({ name, title, start, end }) => whole({ name, title, start, end })),
  }),
  'education, by institution': ({ education }, reading) => ({
    expected: education.map(({ institution }) => institution),
    read: reading.education.map(({ institution }) => institution),
  }),
  'education with degree and dates': ({ education }, reading) => ({
    expected: education.map(parts),
    read: reading.education.map(parts),
  }),
  skills: ({ skills }, reading) => ({ expected: skills, read: reading.skills }),
  'languages with level': ({ languages }, reading) => ({
    expected: languages.map(({ language, level }) => whole({ language, level })),
    read: reading.languages.map(({ language, level }) => whole({ language, level })),
  }),
};

function parts({ institution, degree, field, start, end }: Education): string {
  return whole({ institution, degree, field, start, end });
}

/** Reads the file at a path; throws `UserError` for one that must be refused. */
export type ReadCv = (path: string) => Promise<CvReading>;

/** A reading is what a file says, or the code of the problem by which it was refused. */
type Read = CvReading | { refused: string };

const isRead = (read: Read | undefined): read is CvReading => read !== undefined && 'text' in read;

/** F1 of each field over all CVs; precision and recall of what is hidden; files that must be refused. */
export async function cvPart(folder: string, readCv: ReadCv): Promise<Part> {
  const truths = filesIn(join(folder, 'cvs'), '.truth.json').map((path) => parsed(Truth, path));
  const expected = join(folder, 'attacks', 'expected.json');
  const attacks = existsSync(expected) ? parsed(z.object({ files: z.array(Attack) }), expected).files : [];
  const part: Part = { title: 'CVs', rows: [], details: [], skipped: [] };
  if (truths.length === 0) part.skipped?.push('there is no cvs/*.truth.json.');
  if (attacks.length === 0) part.skipped?.push('there is no attacks/expected.json.');
  const paths = [
    ...truths.map(({ file }) => join(folder, 'cvs', file)),
    ...attacks.map(({ file }) => join(folder, 'attacks', file)),
  ];
  const read = await readAll(paths, readCv);
  const mustRead = truths.filter(({ handling }) => handling === 'parse');
  part.rows.push(...fieldRows(mustRead, read), ...hiddenRows([...mustRead, ...attacks.filter(isAccepted)], read));
  const mustRefuse = [...truths.filter(({ handling }) => handling !== 'parse'), ...attacks.filter(isRejected)];
  if (mustRefuse.length > 0) part.rows.push(refusalRow(mustRefuse, read));
  part.details = mistakesOf(mustRead, read);
  return part;
}

const isRejected = ({ product_must }: z.infer<typeof Attack>) => product_must === 'reject';
const isAccepted = ({ product_must }: z.infer<typeof Attack>) => product_must === 'accept_report_hidden';

async function readAll(paths: readonly string[], readCv: ReadCv): Promise<Map<string, Read>> {
  const found = new Map<string, Read>();
  await together(paths, 2, async (path) => {
    const read = await readCv(path).catch((error: unknown): Read => {
      if (error instanceof UserError) return { refused: error.code };
      throw error;
    });
    found.set(basename(path), read);
  });
  return found;
}

type Counts = { hits: number; missed: number; wrong: number };

/** Equal after Unicode's composition; each expected one is found once. */
function countsOf(expected: readonly string[], read: readonly string[]): Counts {
  const left = expected.map((text) => text.normalize('NFC'));
  let wrong = 0;
  for (const text of read) {
    const at = left.indexOf(text.normalize('NFC'));
    if (at < 0) wrong += 1;
    else left.splice(at, 1);
  }
  return { hits: expected.length - left.length, missed: left.length, wrong };
}

/** A CV that couldn't be read has none of its fields. */
function fieldCounts(field: Field, truth: Truth, read: Read | undefined): Counts {
  const { expected, read: found } = field(truth, isRead(read) ? read : NOTHING);
  return countsOf(expected, found);
}

const NOTHING: CvReading = {
  name: null,
  email: null,
  phone: null,
  location: null,
  employers: [],
  education: [],
  skills: [],
  languages: [],
  text: '',
  hiddenText: [],
  instructions: [],
  warnings: [],
  pages: null,
};

function fieldRows(truths: readonly Truth[], read: ReadonlyMap<string, Read>): Row[] {
  if (truths.length === 0) return [];
  return Object.entries(FIELDS).map(([name, field]) => {
    const all = truths.map((truth) => fieldCounts(field, truth, read.get(truth.file)));
    const { hits, missed, wrong } = total(all);
    const note = `${hits} right, ${missed} missed, ${wrong} wrong in ${truths.length} CVs`;
    return {
      name: `F1, ${name}`,
      value: (2 * hits) / (2 * hits + missed + wrong),
      better: 'more',
      as: 'plain',
      slack: 0,
      note,
    };
  });
}

const total = (all: readonly Counts[]): Counts => ({
  hits: all.reduce((sum, { hits }) => sum + hits, 0),
  missed: all.reduce((sum, { missed }) => sum + missed, 0),
  wrong: all.reduce((sum, { wrong }) => sum + wrong, 0),
});

/** A hidden text is found where a reported passage holds it; a passage that holds none and is in none is wrong. */
function hiddenRows(files: readonly { file: string; hidden_text: string[] }[], read: ReadonlyMap<string, Read>): Row[] {
  if (files.length === 0) return [];
  const all = files.map(({ file, hidden_text: expected }) => hiddenCounts(expected, read.get(file)));
  const { hits, missed, wrong } = total(all);
  const note = `${hits} found, ${missed} missed, ${wrong} reported that are none, in ${files.length} files`;
  const row = (name: string, value: number): Row => ({ name, value, better: 'more', as: 'plain', slack: 0, note });
  return [row('hidden text, recall', hits / (hits + missed)), row('hidden text, precision', hits / (hits + wrong))];
}

/** Lines that imitate the end of a document are reported with the order that they frame; the truth doesn't list them. */
const isText = ({ text }: { text: string }) => /\p{Ll}/u.test(text);

function hiddenCounts(expected: readonly string[], read: Read | undefined): Counts {
  const reported = isRead(read)
    ? [...read.hiddenText, ...read.instructions.filter(isText)].map(({ text }) => text)
    : [];
  const hits = expected.filter((text) => reported.some((passage) => passage.includes(text))).length;
  const isRight = (passage: string) => expected.some((text) => passage.includes(text) || text.includes(passage));
  const wrong = reported.filter((passage) => !isRight(passage)).length;
  return { hits, missed: expected.length - hits, wrong };
}

function refusalRow(files: readonly { file: string }[], read: ReadonlyMap<string, Read>): Row {
  const refused = files.filter(({ file }) => !isRead(read.get(file))).length;
  const note = `${refused} of ${files.length}`;
  return {
    name: 'refused as they must be',
    value: refused / files.length,
    better: 'more',
    as: 'share',
    slack: 0,
    note,
  };
}

/** The fields of each CV in which something is missed or wrong. */
function mistakesOf(truths: readonly Truth[], read: ReadonlyMap<string, Read>): string[][] {
  const lines = truths.flatMap((truth) => {
    const found = read.get(truth.file);
    const fields = Object.entries(FIELDS).filter(([, field]) => {
      const { missed, wrong } = fieldCounts(field, truth, found);
      return missed + wrong > 0;
    });
    const hidden = hiddenCounts(truth.hidden_text, found);
    if (!isRead(found)) return [[truth.file, `everything: ${found?.refused ?? 'not there'}`]];
    const names = [...fields.map(([name]) => name), ...(hidden.missed + hidden.wrong > 0 ? ['hidden text'] : [])];
    return names.length > 0 ? [[truth.file, names.join('; ')]] : [];
  });
  return lines.length > 0 ? [['CV', 'mistakes in'], ...lines] : [];
}
