// The documents say what is there: settings, files, commands and scopes.
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { expect, test } from 'vitest';
import { COMMANDS } from '#core/commands.ts';
import { SCOPES } from '#bots/slack/needs.ts';

const root = new URL('../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), 'utf8');
/** Without the spaces that a formatter puts into tables. */
const squeezed = (text: string) => text.replaceAll(/(?<=\|) +| +(?=\|)/gu, ' ');
const exists = (path: string) => existsSync(new URL(path, root));
const [readme, architecture, example] = [squeezed(read('README.md')), read('ARCHITECTURE.md'), read('.env.example')];
const variables = [
  ...variablesOf(read('config.ts')),
  ...variablesOf(read('config/limits.ts')),
  ...chatVariables(read('config/slack.ts')),
  ...chatVariables(read('config/teams.ts')),
  ...chatVariables(read('config/ai.ts')),
];
const names = variables.map(({ name }) => name);

test.each(variables)(
  '$name stands in the table of README.md, with its default, and in .env.example',
  ({ name, value }) => {
    const row = readme.split('\n').find((line) => line.startsWith(`| \`${name}\` |`));
    expect(row).toContain(value);
    expect(example).toMatch(new RegExp(`^# .+\\n#${name}=.*${escaped(value)}`, 'mu'));
  },
);

test('the documents name no setting that the program doesn’t read', () => {
  const [, table = ''] = readme.split('## Configuration');
  const inTable = [...table.matchAll(/^\| `([A-Z][A-Z0-9_]+)` \|/gmu)].map(([, name]) => name);
  const inExample = [...example.matchAll(/^#?([A-Z][A-Z0-9_]+)=/gmu)].map(([, name]) => name);
  expect(new Set(inTable)).toEqual(new Set(names));
  expect(new Set(inExample)).toEqual(new Set(names));
});

test('.env.example sets nothing until somebody takes a # off', () => {
  expect(example.split('\n').filter((line) => line !== '' && !line.startsWith('#'))).toEqual([]);
});

test('every path in the tree of ARCHITECTURE.md exists', () => {
  expect(tree().length).toBeGreaterThan(30);
  expect(tree().filter((path) => !exists(path))).toEqual([]);
});

test('every program in the root is in the tree of ARCHITECTURE.md', () => {
  const programs = readdirSync(root).filter(
    (name) => /^[^.]\S*\.(?:ts|mjs)$/u.test(name) && !name.endsWith('.config.ts'),
  );
  expect(programs.length).toBeGreaterThan(5);
  expect(programs.filter((name) => !tree().includes(name))).toEqual([]);
});

test('every folder of the project is in the tree of ARCHITECTURE.md, down to its second level', () => {
  const parts = ['bots', 'core', 'db', 'manifests', 'playground', 'web', 'worker'];
  const folders = ['cli/', 'config/', 'wire/', ...parts.flatMap(foldersIn)];
  expect(folders.filter((path) => !tree().includes(path))).toEqual([]);
});

test('every file that the documents name in code exists', () => {
  const all = [readme, architecture, read('CONTRIBUTING.md'), read('SECURITY.md')].join('\n');
  const named = [...all.matchAll(/`((?:[\w.-]+\/)+[\w.-]+\.(?:ts|tsx|mjs|json|sql))`/gu)].map(([, path = '']) => path);
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter((path) => !exists(path) && !/^(?:DATA_DIR|dist)\//u.test(path))).toEqual([]);
});

test('every file in the picture of the main job exists', () => {
  const [, picture = ''] = architecture.split('```mermaid');
  const [diagram = ''] = picture.split('```');
  const named = [...diagram.matchAll(/(?:[\w-]+\/)*[\w-]+\.ts/gu)].map(([path]) => path);
  const homes = ['', 'core/', 'worker/', 'bots/slack/', 'bots/', 'web/'];
  expect(named.length).toBeGreaterThan(10);
  expect(named.filter((path) => !homes.some((home) => exists(home + path)))).toEqual([]);
});

test('every link from one document to a file of the project leads somewhere', () => {
  const documents = ['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'SECURITY.md'];
  const links = documents.flatMap((name) => [...read(name).matchAll(/(?<!!)\[[^\]]*\]\(([^)#:]+)\)/gu)]);
  expect(links.length).toBeGreaterThan(5);
  expect(links.map(([, path = '']) => path).filter((path) => !exists(path))).toEqual([]);
});

test('README.md names every command of the bot and of the command line, and every scope', () => {
  const shell = [...read('cli.ts').matchAll(/usage: '([^']+)'/gu)].map(([, usage]) => usage ?? '');
  const wanted = [...COMMANDS.map(({ name }) => name), ...shell, ...Object.keys(SCOPES)];
  expect(wanted.length).toBeGreaterThan(10);
  expect(wanted.filter((words) => !readme.includes(`\`${words}\``))).toEqual([]);
  for (const [scope, because] of Object.entries(SCOPES)) expect(readme).toContain(`| \`${scope}\` | ${tidy(because)}`);
});

test('README.md can be read in one go: at most 250 lines', () => {
  expect(readme.split('\n').length).toBeLessThanOrEqual(250);
});

/** Names and defaults, as `config.ts` and `config/limits.ts` declare them; an empty default where it has none. */
function variablesOf(source: string): { name: string; value: string }[] {
  const [, body = ''] = /(?:z\.object\(|Environment = )\{\n([\s\S]*?)\n\}\)?;/u.exec(source) ?? [];
  return body.split(/\n {2}(?=[A-Z])|^ {2}/u).flatMap((piece) => {
    const name = /^([A-Z][A-Z0-9_]+):/u.exec(piece)?.[1];
    const value = /\.default\(['"]?([^'")]+)/u.exec(piece)?.[1] ?? '';
    return name === undefined ? [] : [{ name, value: value.replaceAll('_', '') }];
  });
}

/** Those of the chat platforms and the language model; the schema gives them no defaults. */
function chatVariables(source: string): { name: string; value: string }[] {
  const found = [...source.matchAll(/^ {2}((?:SLACK|TEAMS|OPENAI)_[A-Z_]+):/gmu)].map(([, name = '']) => name);
  return [...new Set(found)].map((name) => ({ name, value: '' }));
}

/** Paths at the beginning of each line of the first code block; several are parted by commas. */
function tree(): string[] {
  const [, block = ''] = /## The tree\s+```\n([\s\S]*?)```/u.exec(architecture) ?? [];
  return block
    .split('\n')
    .flatMap((line) => (line.split(/ {2,}/u)[0] ?? '').split(', '))
    .filter(Boolean);
}

function foldersIn(folder: string): string[] {
  const inner = readdirSync(new URL(`${folder}/`, root)).filter((name) =>
    statSync(new URL(`${folder}/${name}`, root)).isDirectory(),
  );
  return inner.map((name) => `${folder}/${name}/`);
}

const escaped = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/gu, '\\$&');
const tidy = (text: string) => text.replaceAll('/assess', '`/assess`');
