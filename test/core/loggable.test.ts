import { readFile } from 'node:fs/promises';
import nodemailer from 'nodemailer';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { Permanent, UserError } from '#core/errors.ts';
import { loggable } from '#core/loggable.ts';
import { startDatabase, type TestDatabase } from '../standins/database.ts';

let db: TestDatabase;
beforeAll(async () => {
  db = await startDatabase();
});
afterAll(() => db?.stop());

const thrownBy = (work: () => unknown): Promise<unknown> =>
  Promise.resolve()
    .then(work)
    .then(
      () => undefined,
      (error: unknown) => error,
    );

test('what PostgreSQL says of a value isn’t told, but what it calls it', async () => {
  const asked = (query: string) => thrownBy(() => db.database.pool.query(query, ['Amara Osei']));
  const wrongId = loggable(await asked('select $1::uuid'));
  expect(wrongId).toMatch(/22P02/u);
  expect(wrongId).not.toMatch(/Amara/u);
});

test('nor what libraries and the engine quote', async () => {
  const quoting = [
    () => JSON.parse('Amara Osei'),
    () => z.strictObject({}).parse({ 'Amara Osei': 1 }),
    () => readFile('/nowhere/Amara Osei.pdf'),
    () => nodemailer.createTransport('smtp://127.0.0.1:1').sendMail({ to: 'Amara Osei <>', from: 'a@b.example' }),
    () => ({ nothing: undefined } as unknown as Record<string, () => void>)['Amara Osei']!(),
  ];
  for (const one of quoting) {
    const error = await thrownBy(one);
    expect(error, String(one)).toBeInstanceOf(Error);
    expect(loggable(error), String(one)).not.toMatch(/Amara/u);
  }
});

test('a bug says the line it came from, and no words that look like one', async () => {
  const error = await thrownBy(() => JSON.parse('{\n    at /Amara/Osei:1:2)'));
  expect(loggable(error)).toMatch(/^SyntaxError(?: at test\/core\/loggable\.test\.ts:\d+)+$/u);
});

test('our own sentences and codes are told as they are', () => {
  expect(loggable(new Permanent('It can never be done.'))).toBe('Permanent: It can never be done.');
  expect(loggable(new Error('The job took over 60 ms.'))).toBe('Error: The job took over 60 ms.');
  expect(loggable(new UserError('cv-encrypted', 'Amara’s file is locked.'))).toBe('cv-encrypted');
});
