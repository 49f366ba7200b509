// The Slack manifest says exactly what the code needs: no command, method, scope or event more or less.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { WebClient } from '@slack/web-api';
import { expect, test } from 'vitest';
import manifest from '../../manifests/slack/manifest.json' with { type: 'json' };
import { COMMANDS, EVENTS, FEATURE_SCOPES, METHODS, SCOPES } from '#bots/slack/needs.ts';
import { COMMANDS as SPOKEN } from '#core/commands.ts';

const folder = new URL('../../bots/slack/', import.meta.url);
const sources = readdirSync(folder)
  .filter((name) => name !== 'needs.ts')
  .map((name) => readFileSync(new URL(name, folder), 'utf8'));
const schema = new URL('../../../shared/specs/slack-manifest.schema.2.0.0.json', import.meta.url);
const slack = new WebClient();
const bot = manifest.oauth_config.scopes.bot;

test.skipIf(!existsSync(schema))(
  'the manifest is valid by Slack’s own schema (skipped without ../shared/specs)',
  () => {
    const valid = new Ajv({ strict: false, logger: false }).compile(JSON.parse(readFileSync(schema, 'utf8')) as object);
    const { _metadata, ...rest } = manifest;
    expect(valid({ _metadata, ...rest }), JSON.stringify(valid.errors)).toBe(true);
    expect(valid({ ...rest, features: { invented: true } })).toBe(false);
  },
);

test('the manifest has the commands that the bot answers, with the same words', () => {
  const shown = manifest.features.slash_commands.map(({ command, description, usage_hint: usageHint }) => ({
    command,
    description,
    usageHint,
  }));
  expect(shown).toEqual(COMMANDS);
  expect(sources.join('\n')).not.toMatch(/\.command\(\s*['"`/]/u);
  expect(COMMANDS[0].usageHint.split(', ')).toEqual(SPOKEN.map(({ name }) => name));
});

test('every request goes to the address that the bot listens on, with one place to fill in', () => {
  const { slash_commands: commands } = manifest.features;
  const urls = [...commands.map(({ url }) => url), manifest.settings.interactivity.request_url];
  expect(new Set(urls)).toEqual(new Set(['https://YOUR-ADDRESS/slack/events']));
  expect(sources.join('\n')).toContain("'/slack/events'");
});

test('every Web API method that the code calls is named with its scopes, and none besides', () => {
  expect(calledIn(sources.join('\n'))).toEqual(Object.keys(METHODS).toSorted());
});

test('the manifest asks for the scopes of those methods and features, and for no other', () => {
  const needed = new Set<string>([...FEATURE_SCOPES, ...Object.values(METHODS).flat()]);
  expect(new Set(bot)).toEqual(needed);
  expect(bot).toEqual(Object.keys(SCOPES));
});

test('no event is asked for, since none is handled', () => {
  const settings: Record<string, unknown> = manifest.settings;
  expect(EVENTS).toEqual([]);
  expect(settings['event_subscriptions']).toBeUndefined();
  expect(sources.join('\n')).not.toMatch(/\.event\(\s*['"`]/u);
});

test('socket mode, token rotation and deployment to a whole organisation are off', () => {
  const { socket_mode_enabled, token_rotation_enabled, org_deploy_enabled } = manifest.settings;
  expect([socket_mode_enabled, token_rotation_enabled, org_deploy_enabled]).toEqual([false, false, false]);
});

test('a call is found however it is written', () => {
  expect(calledIn('await client.chat\n  .postMessage({ channel }); other.users.info(); chats.update()')).toEqual([
    'chat.postMessage',
    'users.info',
  ]);
  expect(calledIn("client.apiCall('pins.add', {})")).toEqual(['pins.add']);
});

/** The Web API methods that a source calls; what isn't a method of Slack's own client isn't one. */
function calledIn(source: string): string[] {
  const calls = [...source.matchAll(/((?:\s*\.\s*\w+){2,})\(/gu)].map(([, path = '']) => path.replaceAll(/\s/gu, ''));
  const methods = calls.map((path) => path.split('.').slice(-2).join('.')).filter(isMethod);
  const named = [...source.matchAll(/\.apiCall\(\s*['"`]([\w.]+)/gu)].map(([, name = '']) => name);
  return [...new Set([...methods, ...named])].toSorted();
}

function isMethod(path: string): boolean {
  const [family = '', method = ''] = path.split('.');
  const members: unknown = Reflect.get(slack, family);
  return typeof members === 'object' && members !== null && typeof Reflect.get(members, method) === 'function';
}
