// Requests that no browser and no platform sends: written otherwise, twice over, too long, too slow, or for another host.
import { createHmac } from 'node:crypto';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { secrets } from '../standins/database.ts';
import { setStage, type Stage } from './stage.ts';
import { startWholeWeb, type WholeWeb } from './whole-web.ts';

let web: WholeWeb;
let stage: Stage;
beforeAll(async () => {
  web = await startWholeWeb();
  stage = await setStage(web);
});
afterAll(() => web?.stop());

/** Sends it as it is written, and resolves with all that comes until the other side hangs up, or with nothing after `ms`. */
function raw(text: string, ms = 8_000): Promise<string> {
  const { hostname, port } = new URL(web.url);
  return new Promise((resolve) => {
    let came = '';
    const socket = connect(Number(port), hostname, () => socket.write(text, 'latin1'));
    socket.setTimeout(ms, () => socket.destroy());
    socket.on('data', (bytes) => (came += bytes.toString('latin1'))).on('error', () => {});
    socket.on('close', () => resolve(came));
  });
}
const lines = (...rows: string[]) => `${rows.join('\r\n')}\r\n\r\n`;
const statusOf = (answer: string) => Number(/^HTTP\/1\.1 (\d{3})/u.exec(answer)?.[1]);

describe('a request that two servers could read in two ways', () => {
  const post = 'POST /slack/events HTTP/1.1';
  const [host, second] = ['Host: shortlist.example', lines('GET /readyz HTTP/1.1', 'Host: shortlist.example')];
  test.each([
    [
      'a length and chunks',
      `${lines(post, host, 'Content-Length: 5', 'Transfer-Encoding: chunked')}0\r\n\r\n${second}`,
    ],
    ['two lengths', `${lines(post, host, 'Content-Length: 0', 'Content-Length: 5')}${second}`],
    ['a length with a sign', `${lines(post, host, 'Content-Length: +5')}${second}`],
    ['chunks that are none', `${lines(post, host, 'Transfer-Encoding: chunked, identity')}0\r\n\r\n${second}`],
    ['a space before the colon', lines(post, host, 'Content-Length : 0')],
    ['lines that end in half', `${post}\n${host}\n\n${second}`],
    ['no host', lines('GET /readyz HTTP/1.1')],
    ['a head without end', lines(`GET /${'x'.repeat(20_000)} HTTP/1.1`, host)],
  ])('%s: refused, and nothing behind it is answered', async (_, text) => {
    const answer = await raw(text);
    expect([400, 431]).toContain(statusOf(answer));
    expect(answer.match(/HTTP\/1\.1 \d/gu)).toHaveLength(1);
  });
});

const named = (texts: string[]) => texts.map((text): [string, string] => [text.slice(0, 40), text]);
const paths = [
  '/%2e%2e/%2e%2e/package.json',
  '/app/../../package.json',
  '/app/..%2f..%2fpackage.json',
  '/app/..%5c..%5cpackage.json',
  '/app/.vite/manifest.json',
  '/app/%00',
  '/app/',
  '/.git/config',
  '//evil.example/',
  '//admin',
  '/%61dmin',
  '/slack/events;x=1',
  '/a/%E0%A4%A',
  '/r/%00/%00',
  '/admin/jobs/%00/again',
  `/a/${'x'.repeat(15_000)}`,
];
test.each(named(paths))('%s: nothing is there, nobody is led on, and no fault of ours', async (_, path) => {
  const answer = await raw(lines(`GET ${path} HTTP/1.1`, 'Host: shortlist.example', 'Connection: close'));
  expect([400, 404]).toContain(statusOf(answer));
  expect(answer).toMatch(/^content-security-policy: default-src 'none'/imu);
  expect(answer).not.toMatch(/^location:|"dependencies"/imu);
});

test.each([
  ['Host: evil.example'],
  ['Host: shortlist.example', 'X-Forwarded-Host: evil.example', 'X-Forwarded-Proto: http'],
  ['Host: shortlist.example', 'Forwarded: host=evil.example;proto=http'],
  ['Host: shortlist.example', 'X-Original-URL: /metrics', 'X-Rewrite-URL: /metrics', 'X-HTTP-Method-Override: DELETE'],
])('%s: the page is the same', async (...headers) => {
  const path = `/a/${secrets.linkToken(stage.invitationId)}`;
  const [, usual] = (await raw(lines(`GET ${path} HTTP/1.1`, 'Host: shortlist.example', 'Connection: close'))).split(
    '\r\n\r\n',
  );
  const answer = await raw(lines(`GET ${path} HTTP/1.1`, ...headers, 'Connection: close'));
  const timeless = (text = '') => text.replaceAll(/"now":"[^"]*"/gu, '');
  expect(timeless(answer.split('\r\n\r\n')[1])).toBe(timeless(usual));
  expect(answer).not.toContain('evil.example');
});

test.each([
  ['PUT', 'answers/0f8fad5b-d9cb-469f-a165-70867728950e'],
  ['POST', 'submit'],
  ['PUT', 'intake'],
  ['PUT', 'cv'],
  ['POST', 'interview/0f8fad5b-d9cb-469f-a165-70867728950e'],
])('%s %s by a link that isn’t there is refused before its body has come', async (method, path) => {
  for (const token of ['x'.repeat(43), 'x', '%00', secrets.linkToken(stage.invitationId).slice(1)]) {
    const rest = ['Host: shortlist.example', 'Content-Type: application/json', 'Content-Length: 100000'];
    const answer = await raw(`${lines(`${method} /api/a/${token}/${path} HTTP/1.1`, ...rest, 'Connection: close')}{`);
    expect(`${statusOf(answer)} ${answer.split('\r\n\r\n')[1]}`).toMatch(/^404 .*"link-unknown"/u);
  }
});

describe('a request that says it is Slack’s', () => {
  const body = 'command=%2Fassess&text=list&team_id=T1&user_id=U1&channel_id=C1&channel_name=x';
  const now = () => Math.floor(Date.now() / 1000);
  const headOf = (at: string, rows: string[] = []) => {
    const mac = createHmac('sha256', web.signingSecret)
      .update(`v0:${Number(at)}:${body}`)
      .digest('hex');
    const type = 'Content-Type: application/x-www-form-urlencoded';
    const signed = [`X-Slack-Request-Timestamp: ${at}`, `X-Slack-Signature: v0=${mac}`];
    const rest = [...signed, ...rows, `Content-Length: ${body.length}`, 'Connection: close'];
    return lines('POST /slack/events HTTP/1.1', 'Host: shortlist.example', type, ...rest);
  };

  test('at the right time is heard', async () => {
    expect(statusOf(await raw(headOf(String(now())) + body))).toBe(200);
  });

  const times = ['1e9', '12abc', '-5', '0x7fffffff', 'NaN', 'Infinity', '1e400', '9'.repeat(400), '1, 2', ' '];
  test.each(named(times))('at “%s” is refused, though it is signed', async (_, at) => {
    expect(statusOf(await raw(headOf(at) + body))).toBe(401);
  });

  test.each(named(['X-Slack-Request-Timestamp: 1', `X-Slack-Signature: v0=${'0'.repeat(64)}`]))(
    'and has a second “%s” is refused',
    async (_, row) => {
      expect(statusOf(await raw(headOf(String(now()), [row]) + body))).toBe(401);
    },
  );

  test('and never ends is cut off when Slack would have given up', async () => {
    const begun = performance.now();
    expect(await raw(headOf(String(now())) + body.slice(1))).toBe('');
    expect(performance.now() - begun).toBeLessThan(5_000);
  });
});
