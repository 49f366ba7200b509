// A server that counts what reaches it, addresses that must never be spoken to, and a watch over every request that leaves.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { afterAll, afterEach, beforeEach, expect, vi } from 'vitest';
import { closed, listening } from '../standins/app.ts';

export const token = 'a-token-that-nobody-else-may-see';

/** Hosts of this machine and of the operator's network, in the ways to write them. */
const inside = (port: number): Record<string, string> => ({
  'this machine by name': `localhost:${port}`,
  'this machine by name, with a dot': `localhost.:${port}`,
  'this machine by number': `127.0.0.1:${port}`,
  'this machine by another number': `127.9.9.9:${port}`,
  'this machine by one number': `2130706433:${port}`,
  'this machine by a hexadecimal number': `0x7f000001:${port}`,
  'this machine by a short number': `127.1:${port}`,
  'this machine in IPv6': `[::1]:${port}`,
  'this machine by number in IPv6': `[::ffff:127.0.0.1]:${port}`,
  'any address': `0.0.0.0:${port}`,
  'a large network': '10.0.0.8',
  'a middle network': '172.16.0.8',
  'a small network': '192.168.0.8',
  'a network in IPv6': '[fd00::8]',
  'the cloud’s own data': '169.254.169.254',
  'a name without a dot': 'intranet',
  'a name of a network': 'files.internal',
  'a name of a neighbour': 'printer.local',
});

/** Hosts that begin, end or hold the platform's and are another's. */
const lookalikes = (theirs: string): Record<string, string> => ({
  'the platform’s name before another': `${theirs}.evil.example`,
  'the platform’s name inside another': `evil-${theirs.replaceAll('.', '-')}.example`,
  'the platform’s name as a path': `evil.example/${theirs}`,
  'the platform’s name behind a sign': `evil.example#${theirs}`,
  'the platform’s name behind a backslash': `evil.example\\.${theirs}`,
});

const disguised = (theirs: string, port: number): Record<string, string> => ({
  'the platform’s name as a user': `${theirs}@127.0.0.1:${port}`,
  'the platform’s name as a user with a password': `${theirs}:443@127.0.0.1:${port}`,
  'a user at the platform': `somebody@${theirs}`,
});

type Rows = [what: string, url: string][];
const byHttps = (hosts: Record<string, string>): Rows =>
  Object.entries(hosts).map(([what, host]) => [what, `https://${host}/secret`]);

/** What leads inside, or hides where it leads, whatever a place may otherwise speak to. */
export const insideAt = (theirs: string, port: number): Rows => [
  ...byHttps({ ...inside(port), ...disguised(theirs, port) }),
  ['the platform without encryption', `http://${theirs}/secret`],
  ['this machine without encryption', `http://127.0.0.1:${port}/secret`],
  ['a file', 'file:///etc/passwd'],
  ['data', 'data:text/plain,secret'],
  ['no address', 'secret'],
];

/** And what only looks like the platform's, for places that speak to the platform's names alone. */
export const elsewhereFor = (theirs: string, port: number): Rows => [
  ...insideAt(theirs, port),
  ...byHttps(lookalikes(theirs)),
];

const isHere = /^(?:localhost\.?|127\..*|0\.0\.0\.0|\[::.*\])$/u;

export type Asked = { url: string; method: string; authorization: string | null };

/** Every request that is made, and every deadline that is set, which is shortened. What leads beyond this machine is not let out. */
export function watch(): { asked: Asked[]; deadlines: number[]; clear(): void; stop(): void } {
  const [asked, deadlines]: [Asked[], number[]] = [[], []];
  const [really, after] = [globalThis.fetch, AbortSignal.timeout.bind(AbortSignal)];
  const fetching = vi.spyOn(globalThis, 'fetch').mockImplementation(async (input, init) => {
    const request = new Request(input, init);
    const { url, method, headers } = request;
    asked.push({ url, method, authorization: headers.get('authorization') });
    if (!isHere.test(new URL(url).hostname)) throw new TypeError('Nothing leaves this machine in a test.');
    return really(request);
  });
  const timing = vi.spyOn(AbortSignal, 'timeout').mockImplementation((ms) => {
    deadlines.push(ms);
    return after(Math.min(ms, 1_000));
  });
  const clear = () => void [asked, deadlines].map((list) => list.splice(0));
  return { asked, deadlines, clear, stop: () => [fetching, timing].forEach((spy) => spy.mockRestore()) };
}

export type Server = {
  origin: string;
  port: number;
  /** How many have connected since this was last asked. */
  connected: () => number;
  /** Bytes of the long answer that were taken. */
  taken: () => number;
  stop(): Promise<void>;
};

/** Answers `/redirect` with the way to `next`, `/large` with 64 MB, `/endless` with a byte now and then, `/silent` never; `rest` answers everything else. */
export async function startServer(
  next: string,
  rest: (request: IncomingMessage, origin: string) => object = () => ({}),
): Promise<Server> {
  let [connections, taken, origin] = [0, 0, ''];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '', origin);
    if (pathname.includes('/redirect')) return void response.writeHead(307, { location: next }).end();
    if (pathname.includes('/silent')) return;
    if (pathname.includes('/endless')) return dribble(response);
    if (pathname.includes('/large')) return flood(response, (bytes) => (taken += bytes));
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(rest(request, origin)));
  });
  server.on('connection', () => (connections += 1));
  origin = await listening(server);
  return {
    origin,
    port: Number(new URL(origin).port),
    connected: () => {
      const since = connections;
      connections = 0;
      return since;
    },
    taken: () => taken,
    stop: () => {
      server.closeAllConnections();
      return closed(server);
    },
  };
}

export type Lure = { inner: Server; outer: Server; seen: ReturnType<typeof watch> };

/** One that answers as `startServer` says and leads on to another, which nothing in this file's tests may reach. */
export async function startLure(
  rest: (request: IncomingMessage, origin: string) => object = () => ({}),
): Promise<Lure> {
  const inner = await startServer('');
  const outer = await startServer(`${inner.origin}/secret`, (request) => rest(request, outer.origin));
  const seen = watch();
  afterAll(async () => {
    seen.stop();
    await Promise.all([inner.stop(), outer.stop()]);
  });
  beforeEach(() => seen.clear());
  afterEach(() => expect(inner.connected()).toBe(0));
  return { inner, outer, seen };
}

function dribble(response: ServerResponse): void {
  response.writeHead(200).write('{');
  const timer = setInterval(() => response.write(' '), 50);
  response.on('close', () => clearInterval(timer));
}

function flood(response: ServerResponse, tell: (bytes: number) => void): void {
  const piece = Buffer.alloc(1024 * 1024, ' ');
  let left = 64;
  const more = (): void => {
    if (left === 0 || response.destroyed) return void response.end();
    left -= 1;
    response.write(piece, (error) => {
      if (error) return;
      tell(piece.length);
      more();
    });
  };
  response.writeHead(200);
  more();
}
