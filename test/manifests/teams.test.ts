// The Teams manifest says exactly what the code answers, and is packed as Teams takes it.
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Draft4 from 'ajv-draft-04';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import manifest from '../../manifests/teams/manifest.json' with { type: 'json' };
import { teamsAppCommand } from '../../cli/teams-app.ts';
import { EXTENSION } from '#bots/teams/needs.ts';
import { COMMANDS } from '#core/commands.ts';

const schema = new URL('../../../shared/specs/teams-manifest-1.25.schema.json', import.meta.url);
const [bot] = manifest.bots;
const env = {
  TEAMS_APP_ID: 'c0ffee00-5a1e-4d2b-9c3f-00000000c0be',
  TEAMS_APP_PASSWORD: 'secret',
  PUBLIC_URL: 'https://hiring.example.com',
};

async function packed(from: Record<string, string> = env): Promise<Record<string, Uint8Array>> {
  const folder = mkdtempSync(join(tmpdir(), 'shortlist-'));
  try {
    await teamsAppCommand(from, join(folder, 'app.zip'));
    return unzipSync(new Uint8Array(readFileSync(join(folder, 'app.zip'))));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test.skipIf(!existsSync(schema))(
  'the packed manifest is valid by Microsoft’s own schema (skipped without ../shared/specs)',
  async () => {
    const valid = new Draft4.default({ strict: false, logger: false }).compile(
      JSON.parse(readFileSync(schema, 'utf8')) as object,
    );
    const filled = JSON.parse(strFromU8((await packed())['manifest.json']!)) as object;
    expect(valid(filled), JSON.stringify(valid.errors)).toBe(true);
    expect(valid({ ...filled, name: { short: 'x'.repeat(31), full: 'x' } })).toBe(false);
  },
);

test('the package holds the manifest, filled in, and both icons in their sizes', async () => {
  const files = await packed();
  const text = strFromU8(files['manifest.json']!);

  expect(Object.keys(files).toSorted()).toEqual(['color.png', 'manifest.json', 'outline.png']);
  expect(text).not.toContain('{{');
  expect(JSON.parse(text)).toMatchObject({ id: env.TEAMS_APP_ID, validDomains: ['hiring.example.com'] });
  expect([sizeOf(files['color.png']!), sizeOf(files['outline.png']!)]).toEqual([192, 32]);
});

const sizeOf = (png: Uint8Array) => Buffer.from(png).readUInt32BE(16);

test('the package asks for no secret, with a managed identity or without', async () => {
  const { TEAMS_APP_PASSWORD: _, ...known } = env;
  const whole = Object.keys(await packed());
  expect(Object.keys(await packed(known))).toEqual(whole);
  expect(Object.keys(await packed({ ...known, MicrosoftAppType: 'UserAssignedMSI' }))).toEqual(whole);
  await expect(teamsAppCommand({}, 'never.zip')).rejects.toThrow(/^(?!.*PASSWORD)/u);
});

test('without the bot’s id the package isn’t made, and the message says what to set', async () => {
  await expect(teamsAppCommand({}, 'never.zip')).rejects.toThrow(/TEAMS_APP_ID/u);
});

test('the command menu has the commands that the bot answers, twelve at most', () => {
  const [menu] = bot!.commandLists;
  expect(menu!.commands.map(({ title }) => title)).toEqual(COMMANDS.map(({ name }) => name));
  expect(menu!.commands.length).toBeLessThanOrEqual(12);
});

test('the message extension has the commands that the code answers, and their parameter', () => {
  const [extension] = manifest.composeExtensions;
  const { words, ...commands } = EXTENSION;
  expect(extension!.commands.map(({ id }) => id).toSorted()).toEqual(Object.values(commands).toSorted());
  for (const { parameters } of extension!.commands) for (const { name } of parameters ?? []) expect(name).toBe(words);
  expect(bot!.supportsFiles).toBe(true);
});

test('only links to its own address are previewed', () => {
  const [extension] = manifest.composeExtensions;
  const domains = extension!.messageHandlers.flatMap(({ value }) => value.domains);
  expect(domains).toEqual(['{{PUBLIC_HOST}}']);
});

test('botbuilder is seen by one file alone', () => {
  const folder = new URL('../../bots/teams/', import.meta.url);
  const seen = readdirSync(folder).filter((name) =>
    /from 'bot(builder|framework)/u.test(readFileSync(new URL(name, folder), 'utf8')),
  );
  expect(seen).toEqual(['adapter.ts']);
});
