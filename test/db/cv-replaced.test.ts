// A CV that is taken away while its reading begins: nothing is read, and nothing has failed.
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readUploadedCv } from '#core/assess/sit/upload-cv.ts';
import { FileId, type AttemptId, type WorkspaceId } from '#core/model/ids.ts';
import type { Run } from '#core/ports/run.ts';
import { diskFiles } from '#db/files.ts';
import { readCv } from '#worker/cv/read-cv.ts';
import { startDatabase, submitted, type TestDatabase } from '../standins/database.ts';

const nothingRead = { problem: null, reading: null, confirmed: null, match: null };

let db: TestDatabase;
let folder: string;
let workspaceId: WorkspaceId;
let attemptId: AttemptId;
let done: number;

beforeAll(async () => {
  db = await startDatabase();
  folder = await mkdtemp(join(tmpdir(), 'shortlist-cv-'));
  workspaceId = await db.newWorkspace();
  [attemptId] = (await submitted(db.inWorkspace, workspaceId, 1)).attempts as [AttemptId];
});
afterAll(async () => {
  await db?.stop();
  await rm(folder, { recursive: true, force: true });
});

/** A CV that waits to be read, whose file is gone; `meanwhile` comes between finding it and reading it. */
async function read(meanwhile: () => Promise<void>): Promise<void> {
  const fileId = FileId.parse(randomUUID());
  done = 0;
  await db.inWorkspace(workspaceId, async (tx) => {
    await tx.addFile({ id: fileId, attemptId, kind: 'cv', name: 'cv.pdf', bytes: 9 });
    await tx.setCv(attemptId, { ...nothingRead, state: 'reading', fileId });
  });
  const files = diskFiles(folder);
  const get: typeof files.get = async (id) => {
    await meanwhile();
    return files.get(id);
  };
  const commit: Run['commit'] = (work) => {
    done += 1;
    return db.inWorkspace(workspaceId, work);
  };
  const run = { workspaceId, commit, signal: new AbortController().signal, starts: 1 };
  await readUploadedCv(
    { inWorkspace: db.inWorkspace, files: { ...files, get }, cvReader: { read: readCv } },
    run,
    attemptId,
  );
}

test('who goes on without it meanwhile leaves nothing to read', async () => {
  await read(() =>
    db.inWorkspace(workspaceId, (tx) => tx.setCv(attemptId, { ...nothingRead, state: 'skipped', fileId: null })),
  );
  expect(done).toBe(1);
  expect((await db.inWorkspace(workspaceId, (tx) => tx.cv(attemptId)))?.state).toBe('skipped');
});

test('a file that should be there and isn’t is a failure, which is tried again', async () => {
  await expect(read(async () => {})).rejects.toThrow('ENOENT');
  expect(done).toBe(0);
});
