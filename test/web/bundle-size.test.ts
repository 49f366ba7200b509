import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { build } from 'vite';
import { config } from '#web/app/vite.config.ts';

const KB = 1024;

type Chunk = { file: string; isEntry?: boolean; imports?: string[]; dynamicImports?: string[]; css?: string[] };

// Built here and now, because a build that lies about from yesterday says nothing about today's code.
let out: string;
let manifest: Record<string, Chunk>;

beforeAll(async () => {
  out = await mkdtemp(join(tmpdir(), 'shortlist-app-'));
  await build({ ...config, configFile: false, logLevel: 'error', build: { ...config.build, outDir: out } });
  manifest = JSON.parse(await readFile(join(out, '.vite/manifest.json'), 'utf8'));
}, 60_000);

afterAll(() => rm(out, { recursive: true, force: true }));

const entry = () => Object.values(manifest).find((chunk) => chunk.isEntry)!;

/** What is fetched before the first page stands: the entry and all that it imports. */
function initial(chunk: Chunk, seen = new Set<string>()): Set<string> {
  if (seen.has(chunk.file)) return seen;
  seen.add(chunk.file);
  for (const name of chunk.imports ?? []) initial(manifest[name]!, seen);
  return seen;
}

async function zipped(files: Iterable<string>): Promise<number> {
  const sizes = await Promise.all([...files].map(async (file) => gzipSync(await readFile(join(out, file))).length));
  return sizes.reduce((sum, size) => sum + size, 0);
}

test.each(['en', 'fr', 'zh-hant', 'zh-hans'])(
  'the first page needs at most 25 KB of script in %s, zipped',
  async (folder) => {
    const words = manifest[`text/${folder}/first.ts`]!;
    expect(await zipped(new Set([...initial(entry()), ...initial(words)]))).toBeLessThan(25 * KB);
  },
);

const inOthers = /^text\/(?:fr|zh-han[st])\//u;
/** What only those fetch who have an interview. */
const inInterview = /^(?:_|screens\/|text\/(?:en\/)?)interview\b/u;

const scripts = (wanted: (name: string) => boolean) =>
  new Set(
    Object.entries(manifest)
      .filter(([name, { file }]) => file.endsWith('.js') && !inOthers.test(name) && wanted(name))
      .map(([, { file }]) => file),
  );

test('every step together needs at most 37 KB more, in one language', async () => {
  expect(await zipped(scripts((name) => !inInterview.test(name)))).toBeLessThan(62 * KB);
});

test('the interview needs at most 8 KB more, in one language', async () => {
  const files = scripts((name) => inInterview.test(name));

  expect(files.size).toBeGreaterThanOrEqual(2);
  expect(await zipped(files)).toBeLessThan(8 * KB);
});

test('the styles need at most 10 KB, zipped', async () => {
  expect(await zipped(entry().css ?? [])).toBeLessThan(10 * KB);
});

test('zod and the server’s code stay out of the browser', async () => {
  const sources = await Promise.all(Object.values(manifest).map(({ file }) => readFile(join(out, file), 'utf8')));

  expect(sources.join('')).not.toMatch(/ZodError|discriminatedUnion|node:/u);
});
