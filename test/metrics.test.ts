// How long files and functions are, counted on the product's own source.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';

type Measure = { name: string; lines: number };
type Figures = { count: number; median: number; p90: number; p99: number; max: number };

const root = join(import.meta.dirname, '..');
const folders = ['cli', 'config', 'core', 'bots', 'web', 'wire', 'worker', 'db', 'playground'];

const files = [...readdirSync(root), ...folders.flatMap(within)].filter((path) => /\.tsx?$/.test(path)).map(parsed);
const sizes = files.map((file) => ({ name: file.fileName, lines: file.text.trimEnd().split('\n').length }));
const bodies = files.flatMap(functionsIn);

test('no file is longer than 250 lines', () => {
  say('files', figuresOf(sizes));

  expect(sizes.filter(({ lines }) => lines > 250)).toEqual([]);
});

test('half of all functions have at most 10 lines, nine in ten at most 25', () => {
  const figures = figuresOf(bodies);
  say('functions', figures);

  expect(figures.median).toBeLessThanOrEqual(10);
  expect(figures.p90).toBeLessThanOrEqual(25);
});

test('a function is counted from its first line to its last', () => {
  const file = ts.createSourceFile(
    'a.ts',
    'const f = (\n  a: number,\n) => {\n  return a;\n};',
    ts.ScriptTarget.Latest,
  );

  expect(functionsIn(file)).toEqual([{ name: 'a.ts:1', lines: 5 }]);
});

function within(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path));
}

function parsed(path: string): ts.SourceFile {
  return ts.createSourceFile(path, readFileSync(join(root, path), 'utf8'), ts.ScriptTarget.Latest);
}

/** Every function with a block for a body, those inside others too; an arrow to one expression isn't counted. */
function functionsIn(file: ts.SourceFile): Measure[] {
  const found: Measure[] = [];
  const visit = (node: ts.Node) => {
    if (ts.isFunctionLike(node) && 'body' in node && node.body && ts.isBlock(node.body))
      found.push(measured(file, node));
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function measured(file: ts.SourceFile, node: ts.Node): Measure {
  const first = file.getLineAndCharacterOfPosition(node.getStart(file)).line;
  const last = file.getLineAndCharacterOfPosition(node.getEnd()).line;
  return { name: `${file.fileName}:${first + 1}`, lines: last - first + 1 };
}

function figuresOf(measures: Measure[]): Figures {
  const sorted = measures.map(({ lines }) => lines).sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.ceil(sorted.length * share) - 1] ?? 0;
  return { count: sorted.length, median: at(0.5), p90: at(0.9), p99: at(0.99), max: at(1) };
}

function say(what: string, { count, median, p90, p99, max }: Figures): void {
  process.stdout.write(`${count} ${what}: lines median ${median}, p90 ${p90}, p99 ${p99}, max ${max}\n`);
}
