// A CV is replaced, or gone on without, while the one before can’t be removed: the candidate isn’t told so, and it goes once it can.
import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pdfOf } from '../fixtures/cv.ts';
import { startApp, type App } from '../standins/app.ts';
import { candidateAt } from '../standins/candidate.ts';
import { outboxOf } from '../standins/outbox.ts';
import { recruiterIn } from '../standins/recruiter.ts';

let app: App;
let db: ReturnType<typeof outboxOf>;
let link: string;
beforeAll(async () => {
  app = await startApp();
  db = outboxOf(app.databaseUrl);
  const recruiter = recruiterIn(app.slack);
  await recruiter.open();
  [link = ''] = await recruiter.invite([{ name: 'Amara Osei', email: 'amara@post.example' }]);
  await candidateAt(link).agree();
}, 120_000);
afterAll(async () => {
  await db?.close();
  await app?.stop();
});

const cv = await pdfOf((doc) => void doc.text('Amara Osei\n\nSkills\n\nPython'));
const upload = () => candidateAt(link).ask('PUT', '/cv', cv);

/** Where the bytes of the CV lie that is there now. */
async function placeOf(): Promise<string> {
  const [file] = await db.ask<{ id: string }>(`select id from file where kind = 'cv'`);
  return join(app.dataDir, 'files', file!.id.slice(0, 2), file!.id);
}

/** A folder where its bytes were: removing a file fails there. */
async function stuck(): Promise<string> {
  await expect.poll(async () => (await candidateAt(link).page()).cv?.state, { timeout: 60_000 }).toBe('read');
  const place = await placeOf();
  await rm(place);
  await mkdir(place);
  return place;
}

const filesLeft = async () =>
  (await readdir(join(app.dataDir, 'files'), { recursive: true })).filter((name) => name.length > 2).length;

test('the new one is taken, and the old one goes later', async () => {
  expect((await upload()).status).toBe(200);
  const old = await stuck();

  expect((await upload()).status).toBe(200);

  expect(await placeOf()).not.toBe(old);
  expect(await filesLeft()).toBe(2);
  await rm(old, { recursive: true });
  const mended = await stuck();

  expect((await candidateAt(link).ask('POST', '/cv/skip')).status).toBe(200);

  await rm(mended, { recursive: true });
  await expect
    .poll(() => db.ask(`select state from outbox where name = 'remove-file'`), { timeout: 60_000 })
    .toEqual([{ state: 'done' }, { state: 'done' }]);
  expect(await filesLeft()).toBe(0);
}, 180_000);
