// Tokens that somebody made who isn't Teams: none is taken, none is a fault of ours, and none makes us ask for keys again and again.
import { generateKeyPairSync } from 'node:crypto';
import { createServer } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { SignJWT, type JWTPayload } from 'jose';
import { gateOf, type Gate } from '#bots/teams/gate.ts';
import { closed, listening } from '../standins/app.ts';

const appId = '2f1c8a55-1111-4222-8333-444455556666';
const [own, strange] = [1, 2].map(() => generateKeyPairSync('rsa', { modulusLength: 2048 }));
const asked: string[] = [];
const server = createServer(({ url = '' }, response) => {
  asked.push(url);
  const key = { ...own!.publicKey.export({ format: 'jwk' }), kid: 'own', endorsements: ['msteams'] };
  const body = url === '/keys' ? { keys: [key] } : { jwks_uri: `${origin}/keys` };
  response.setHeader('content-type', 'application/json').end(JSON.stringify(body));
});
let origin = '';
let gate: Gate;
beforeAll(async () => {
  origin = await listening(server);
  const rest = { password: undefined, tenantId: undefined, type: 'MultiTenant', staticToken: 'x' } as const;
  gate = gateOf({ appId, openIdMetadata: `${origin}/metadata`, ...rest });
});
afterAll(() => closed(server));

const seconds = (ahead: number) => Math.floor(Date.now() / 1000) + ahead;
const claims = (): JWTPayload => ({ iss: 'https://api.botframework.com', aud: appId, exp: seconds(600) });
const signed = (about: object, head: object = {}, key = own!) =>
  new SignJWT(about as JWTPayload).setProtectedHeader({ alg: 'RS256', kid: 'own', ...head }).sign(key.privateKey);
const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

test('a good one is taken', async () => {
  expect(await gate(`Bearer ${await signed(claims())}`)).toMatchObject({ aud: appId });
});

test.each<[string, () => Promise<string>]>([
  ['by a stranger’s key', () => signed(claims(), {}, strange)],
  [
    'by a stranger’s key, which it brings along',
    () => signed(claims(), { jwk: strange!.publicKey.export({ format: 'jwk' }) }, strange),
  ],
  [
    'by a stranger’s key, which it says where to find',
    () => signed(claims(), { jku: `${origin}/keys-of-a-stranger`, x5u: `${origin}/keys-of-a-stranger` }, strange),
  ],
  ['for nobody', () => signed({ ...claims(), aud: undefined })],
  ['for several others', () => signed({ ...claims(), aud: ['other', 'another'] })],
  ['by an issuer that begins alike', () => signed({ ...claims(), iss: 'https://api.botframework.com.evil.example' })],
  ['without an end', () => signed({ ...claims(), exp: undefined })],
  ['over for six minutes', () => signed({ ...claims(), exp: seconds(-360) })],
  ['not begun for six minutes', () => signed({ ...claims(), nbf: seconds(360) })],
])('one %s isn’t', async (_, make) => {
  expect(await gate(`Bearer ${await make()}`)).toBeUndefined();
});

const good = { alg: 'RS256', kid: 'own' };
test.each<[string, unknown, unknown]>([
  ...['none', 'nOnE', 'HS256', 'RS512', 'PS256', 'ES256', 'RSA-OAEP', ['RS256'], null].map(
    (alg): [string, unknown, unknown] => [`the algorithm ${JSON.stringify(alg)}`, { ...good, alg }, claims()],
  ),
  ...[1, { a: 1 }, '__proto__', '../../dev/null', '', null].map((kid): [string, unknown, unknown] => [
    `the key ${JSON.stringify(kid)}`,
    { ...good, kid },
    claims(),
  ]),
  ['something to be minded that nobody knows', { ...good, crit: ['b64'], b64: false }, claims()],
  ['something to be minded that is no list', { ...good, crit: 'x' }, claims()],
  ['pressed claims', { ...good, zip: 'DEF' }, claims()],
  ...[null, [], 1, 'x'].flatMap((odd): [string, unknown, unknown][] => [
    [`${JSON.stringify(odd)} for a head`, odd, claims()],
    [`${JSON.stringify(odd)} for claims`, good, odd],
  ]),
])('one with %s isn’t', async (_, head, about) => {
  for (const signature of [part('sig'), ''])
    expect(await gate(`Bearer ${part(head)}.${part(about)}.${signature}`)).toBeUndefined();
});

test('what isn’t written like one isn’t one', async () => {
  for (const authorization of [
    '',
    'Bearer',
    'Bearer ..',
    'Bearer a.b.c.d.e',
    'Basic YTpi',
    `Bearer ${'a'.repeat(9_000)}.b.c`,
  ])
    expect(await gate(authorization), authorization.slice(0, 20)).toBeUndefined();
});

test('a good one beside another isn’t', async () => {
  const token = await signed(claims());
  for (const both of [`Bearer ${token}, Bearer ${token}`, `Bearer x, Bearer ${token}`, `Bearer ${token} x`])
    expect(await gate(both)).toBeUndefined();
});

test('two hundred with keys that nobody has published make us ask for the keys once at most', async () => {
  await gate(`Bearer ${await signed(claims())}`);
  asked.splice(0);
  const forged = Array.from(
    { length: 200 },
    (_, i) => `Bearer ${part({ ...good, kid: `k${i}` })}.${part(claims())}.AA`,
  );
  expect(new Set(await Promise.all(forged.map(gate)))).toEqual(new Set([undefined]));
  expect(asked.length).toBeLessThanOrEqual(1);
  expect(asked.join()).not.toContain('stranger');
});
