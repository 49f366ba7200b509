// The Slack manifest says exactly what the code needs: no command, method, scope or event more or less.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { WebClient } from '@slack/web-api';
import { expect, test } from 'vitest';
import manifest from '../../manifests/slack/manifest.json' with { type: 'json' };
import many from '../../manifests/slack/manifest-many.json' with { type: 'json' };
import socket from '../../manifests/slack/manifest-socket.json' with { type: 'json' };
import { COMMANDS, ENDING_EVENTS, EVENTS, FEATURE_SCOPES, METHODS, SCOPES, SHORTCUTS } from '#bots/slack/needs.ts';
import { COMMANDS as SPOKEN } from '#core/commands.ts';

const folder = new URL('../../bots/slack/', import.meta.url);
const sources = readdirSync(folder)
  .filter((name) => name !== 'needs.ts')
  .map((name) => readFileSync(new URL(name, folder), 'utf8'));
const schema = new URL('../../../shared/specs/slack-manifest.schema.2.0.0.json', import.meta.url);
const slack = new WebClient();
const bot = manifest.oauth_config.scopes.bot;

test.skipIf(!existsSync(schema))(
  'the manifests are valid by Slack’s own schema (skipped without ../shared/specs)',
  () => {
    const valid = new Ajv({ strict: false, logger: false }).compile(JSON.parse(readFileSync(schema, 'utf8')) as object);
    for (const one of [manifest, many, socket]) expect(valid({ ...one }), JSON.stringify(valid.errors)).toBe(true);
    expect(valid({ ...manifest, features: { invented: true } })).toBe(false);
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
  const { interactivity, event_subscriptions: events } = manifest.settings;
  const urls = [...commands.map(({ url }) => url), interactivity.request_url, events.request_url];
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

test('the manifest asks for the events that the code answers, at the same address', () => {
  const { event_subscriptions: asked } = manifest.settings;
  expect(asked.bot_events).toEqual(Object.keys(EVENTS));
  expect(asked.request_url).toBe(manifest.settings.interactivity.request_url);
  const heard = [...sources.join('\n').matchAll(/\.event\(\s*['"`](\w+)/gu)].map(([, name = '']) => name);
  const names = Object.keys(EVENTS).map((name) => name.split('.')[0] ?? '');
  expect(heard.toSorted()).toEqual(names.toSorted());
});

test('the manifest has the shortcuts that the bot answers, and unfurls its own address alone', () => {
  const shown = manifest.features.shortcuts.map(({ name, description, callback_id: callbackId, type }) => {
    expect(type).toBe('message');
    expect(name.length).toBeLessThanOrEqual(24);
    return { name, description, callbackId };
  });
  expect(shown).toEqual(SHORTCUTS.map(({ name, callbackId, description }) => ({ name, description, callbackId })));
  expect(manifest.features.unfurl_domains).toEqual(['your-address']);
});

test('socket mode, token rotation and deployment to a whole organisation are off', () => {
  const { socket_mode_enabled, token_rotation_enabled, org_deploy_enabled } = manifest.settings;
  expect([socket_mode_enabled, token_rotation_enabled, org_deploy_enabled]).toEqual([false, false, false]);
});

test('for many workspaces the manifest adds where installers come back, the events that end it, and renewed tokens', () => {
  const url = 'https://YOUR-ADDRESS/slack/events';
  expect(many).toEqual({
    ...manifest,
    oauth_config: { ...manifest.oauth_config, redirect_urls: ['https://YOUR-ADDRESS/slack/oauth_redirect'] },
    settings: {
      ...manifest.settings,
      event_subscriptions: { request_url: url, bot_events: [...Object.keys(EVENTS), ...ENDING_EVENTS] },
      org_deploy_enabled: true,
      token_rotation_enabled: true,
    },
  });
  const heard = readFileSync(new URL('membership.ts', folder), 'utf8');
  for (const event of ENDING_EVENTS) expect(heard).toContain(`'${event}'`);
});

test('for Socket Mode the manifest is the same without addresses', () => {
  const { slash_commands: commands, ...features } = manifest.features;
  expect(socket).toEqual({
    ...manifest,
    features: { ...features, slash_commands: commands.map(({ url: _url, ...command }) => command) },
    settings: {
      ...manifest.settings,
      event_subscriptions: { bot_events: Object.keys(EVENTS) },
      interactivity: { is_enabled: true },
      socket_mode_enabled: true,
    },
  });
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
