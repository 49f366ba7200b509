// The key of everything that is sealed is gone, or another one: nothing starts, and no new key is made.
import { access, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readConfig } from '../../config.ts';
import { start } from '../../main.ts';
import { startApp, type App } from '../standins/app.ts';
import { recruiterIn } from '../standins/recruiter.ts';

const other = Buffer.alloc(32, 9).toString('base64');

let app: App;
beforeAll(async () => {
  app = await startApp();
  await recruiterIn(app.slack).open();
  await recruiterIn(app.slack).invite([{ name: 'Amara Osei', email: 'amara@post.example' }]);
  await app.pause();
});
afterAll(() => app?.stop());

test('another master key is refused before anything serves, and said in a sentence', async () => {
  const starting = () => start(readConfig({ ...app.env, MASTER_KEY: other }), 'web');
  await expect(starting()).rejects.toThrow(
    /doesn’t open the data.*The right one is in .*master\.key: take MASTER_KEY away/u,
  );
});

test('a missing one too, and none is made in its place', async () => {
  const path = join(app.dataDir, 'master.key');
  await rm(path);
  await expect(start(readConfig(app.env), 'web')).rejects.toThrow(/no master key/u);
  await expect(access(path)).rejects.toThrow(/ENOENT/u);
  await expect(start(readConfig({ ...app.env, MASTER_KEY: other }), 'web')).rejects.toThrow(
    /doesn’t open the data that is sealed\. Put the right one into MASTER_KEY\./u,
  );
});
