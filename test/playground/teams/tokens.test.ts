import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Signing } from '#playground/teams/outbound/sign.ts';
import type { Running } from './bot.ts';
import { RUTH, startBot } from './bot.ts';

let running: Running;
beforeEach(async () => {
  // botbuilder complains aloud about each bad token.
  vi.spyOn(console, 'error').mockReturnValue();
  running = await startBot();
});
afterEach(async () => {
  vi.restoreAllMocks();
  await running.close();
});

const send = (signing: Signing) =>
  running.tenant.raw({ user: RUTH, conversation: 'personal', activity: { type: 'message', text: 'hello' }, signing });

test('the published keys are the ones that activities are signed with', async () => {
  const metadata = (await (await fetch(running.playground.metadataUrl())).json()) as Record<string, string>;
  expect(metadata).toMatchObject({ issuer: 'https://api.botframework.com' });
  const { keys } = (await (await fetch(String(metadata['jwks_uri']))).json()) as { keys: object[] };
  const key = (channel: string) => expect.objectContaining({ kty: 'RSA', alg: 'RS256', endorsements: [channel] });
  expect(keys).toEqual([key('msteams'), key('webchat')]);
  for (const one of keys) expect(Object.keys(one)).not.toContain('d');
  expect((await send({})).kind).toBe('answered');
  expect(running.heard).toHaveLength(1);
});

const now = Math.floor(Date.now() / 1000);
const bad: [string, Signing][] = [
  ['is missing', { key: 'missing' }],
  ['has no signature', { key: 'none' }],
  ['is signed with another key', { key: 'stranger' }],
  ['is signed with another channel’s key', { key: 'elsewhere' }],
  ['is for another app', { audience: 'somebody-else' }],
  ['comes from another issuer', { issuer: 'https://login.example' }],
  ['names another service URL', { serviceUrl: 'https://smba.example/teams/' }],
  ['has expired', { expires: now - 3_600, notBefore: now - 7_200 }],
  ['is not valid yet', { notBefore: now + 3_600, expires: now + 7_200 }],
];

test.each(bad)('an activity whose token %s does not reach the bot', async (_name, signing) => {
  expect((await send(signing)).kind).toBe('refused');
  expect(running.heard).toEqual([]);
});
