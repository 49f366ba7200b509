// What a candidate's browser loads before the first page is there: the entry and what it imports at once.
import { existsSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Row } from './measure.ts';

type Chunk = { file: string; isEntry?: boolean; imports?: string[]; css?: string[] };
type Manifest = Record<string, Chunk>;

const dist = new URL('../../dist/app/', import.meta.url);
const most = { script: 25, style: 10 };

/** Kilobytes of 1,000, each file compressed for itself, as it is sent. */
export function firstPageRows(): Row[] {
  const path = new URL('.vite/manifest.json', dist);
  if (!existsSync(path)) throw new Error('The pages are not built. Mend: node setup.mjs.');
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as Manifest;
  const entry = Object.keys(manifest).find((name) => manifest[name]?.isEntry);
  if (!entry) throw new Error('The build has no entry.');
  const chunks = [...loadedWith(manifest, entry)].map((name) => manifest[name]!);
  const scripts = chunks.map(({ file }) => file);
  const styles = [...new Set(chunks.flatMap(({ css }) => css ?? []))];
  return [
    row('First page of a candidate, scripts, gzip', scripts, most.script),
    row('First page of a candidate, styles, gzip', styles, most.style),
  ];
}

function loadedWith(manifest: Manifest, name: string, seen = new Set<string>()): Set<string> {
  if (seen.has(name)) return seen;
  seen.add(name);
  for (const one of manifest[name]?.imports ?? []) loadedWith(manifest, one, seen);
  return seen;
}

function row(what: string, files: string[], limit: number): Row {
  if (files.length === 0) throw new Error(`${what}: the manifest names no file.`);
  const bytes = files.reduce((sum, file) => sum + gzipSync(readFileSync(new URL(file, dist)), { level: 9 }).length, 0);
  return { what, unit: 'KB', floor: [], ours: [bytes / 1000], target: { most: limit }, note: `${files.length} files` };
}
