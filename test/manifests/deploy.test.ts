// The container files can be read, and set nothing that the program doesn’t know.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { readConfig } from '../../config.ts';

const root = join(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const known = [...read('.env.example').matchAll(/^#([A-Z][A-Z0-9_]+)=/gmu)].map(([, name = '']) => name);

type Service = {
  image: string;
  command?: string[];
  environment?: Record<string, string>;
  build?: { dockerfile: string; context: string };
  [setting: string]: unknown;
};
const { services } = parse(read('manifests/deploy/compose.yaml'), { merge: true }) as {
  services: Record<string, Service>;
};
const ours = Object.entries(services).filter(([, { image }]) => image === 'shortlist');

test('web and worker run apart, and each of their variables is a setting', () => {
  expect(ours.map(([name, { command }]) => [name, command])).toEqual([
    ['web', ['web']],
    ['worker', ['worker']],
  ]);
  for (const [, { environment = {} }] of ours)
    expect(Object.keys(environment).filter((name) => !known.includes(name))).toEqual([]);
});

test('filled in, they are a configuration that the program takes', () => {
  const given: Record<string, string> = {
    POSTGRES_PASSWORD: 'abc',
    MASTER_KEY: Buffer.alloc(32).toString('base64'),
    PUBLIC_URL: 'https://hiring.example.com',
  };
  const filled = Object.entries(ours[0]![1].environment!).map(([name, value]) => [
    name,
    value.replaceAll(/\$\{(\w+)(?::[^}]*)?\}/gu, (_, variable: string) => given[variable] ?? ''),
  ]);
  expect(readConfig(Object.fromEntries(filled))).toMatchObject({
    databaseUrl: 'postgres://shortlist:abc@postgres:5432/shortlist',
    redisUrl: 'redis://redis:6379',
    publicUrl: 'https://hiring.example.com',
  });
});

test('no secret has a value that works, and the start is refused without those that are needed', () => {
  for (const [, { environment = {} }] of ours) {
    for (const name of ['MASTER_KEY', 'PUBLIC_URL']) expect(environment[name]).toMatch(/^\$\{\w+:\?/u);
    for (const [name, value] of Object.entries(environment))
      if (/TOKEN|SECRET|PASSWORD/u.test(name)) expect(value).toBe(`\${${name}:-}`);
  }
});

test('Redis may drop no job', () => {
  expect(services['redis']?.command?.join(' ')).toContain('--maxmemory-policy noeviction');
});

test('the container runs as nobody special, from the lock file, and says how it is', () => {
  const file = read('manifests/deploy/Containerfile');
  expect(file).toMatch(/^USER node$/mu);
  expect(file).toMatch(/^RUN node setup\.mjs$/mu);
  expect(file).toMatch(/^HEALTHCHECK .*\/healthz/mu);
  const set = [...file.matchAll(/^ENV (.+)$/gmu)].flatMap(([, line = '']) =>
    line.split(' ').map((one) => one.split('=')[0]!),
  );
  expect(set.filter((name) => name !== 'NODE_ENV' && !known.includes(name))).toEqual([]);
  for (const [, { build }] of ours)
    expect(existsSync(join(root, 'manifests/deploy', build!.context, build!.dockerfile))).toBe(true);
});
