// A line between two programs that can be cut, go silent, be slow, or lead elsewhere: half of a network’s bad days without being root.
import { createConnection, createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

export type Weather = {
  /** Milliseconds that each piece takes. */
  delayMs: number;
  /** Of how many pieces, from 0 to 1, one is lost and sent again, as TCP does. */
  lost: number;
};

export type Line = {
  port: number;
  /** Where new connections lead from now on; those that are open stay where they are. */
  leadTo(port: number): void;
  /** Ends every connection, as a host does that dies and says so. */
  cut(): void;
  /** No byte passes and nobody is told; new connections get no answer. */
  silence(): void;
  /** Bytes pass again. Those who had lost patience find a new connection; what was held is delivered, or else `forgotten`: then connections that were open stay silent for good. */
  heal(held: 'delivered' | 'forgotten'): void;
  weather(weather: Weather): void;
  stop(): Promise<void>;
};

type Pair = { client: Socket; server: Socket | undefined };
type State = { to: number; isSilent: boolean; weather: Weather; pairs: Set<Pair> };

const resendMs = 200;

export async function startLine(to: number): Promise<Line> {
  const state: State = { to, isSilent: false, weather: { delayMs: 0, lost: 0 }, pairs: new Set() };
  const server = createServer({ pauseOnConnect: true, allowHalfOpen: true }, (client) => accept(state, client));
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    port: (server.address() as AddressInfo).port,
    leadTo: (port) => (state.to = port),
    cut: () => cut(state),
    silence: () => {
      state.isSilent = true;
      for (const socket of socketsOf(state)) socket.pause();
    },
    heal: (held) => heal(state, held),
    weather: (weather) => (state.weather = weather),
    stop: () => stop(state, server),
  };
}

const socketsOf = ({ pairs }: State) =>
  [...pairs].flatMap(({ client, server }) => (server ? [client, server] : [client]));

function accept(state: State, client: Socket): void {
  const pair: Pair = { client, server: undefined };
  state.pairs.add(pair);
  endsWith(state, pair, client);
  if (!state.isSilent) join(state, pair);
}

function join(state: State, pair: Pair): void {
  const server = createConnection({ port: state.to, host: '127.0.0.1', allowHalfOpen: true });
  pair.server = server;
  endsWith(state, pair, server);
  pass(state, pair.client, server);
  pass(state, server, pair.client);
  pair.client.resume();
}

function endsWith(state: State, pair: Pair, socket: Socket): void {
  socket.setNoDelay(true);
  socket.on('error', () => {});
  socket.on('close', () => {
    state.pairs.delete(pair);
    pair.client.destroy();
    pair.server?.destroy();
  });
}

/** Each piece takes its time, and none overtakes another. */
function pass(state: State, from: Socket, to: Socket): void {
  let turn = Promise.resolve();
  const inTurn = (deed: () => void) => {
    const due = performance.now() + delayIn(state.weather);
    turn = turn.then(() => (due > performance.now() ? pause(due - performance.now()) : undefined)).then(deed);
  };
  from.on('data', (piece: Buffer) => inTurn(() => void to.write(piece)));
  from.on('end', () => inTurn(() => void to.end()));
}

function delayIn({ delayMs, lost }: Weather): number {
  let ms = delayMs;
  for (let again = resendMs; Math.random() < lost; again *= 2) ms += again;
  return ms;
}

function heal(state: State, held: 'delivered' | 'forgotten'): void {
  state.isSilent = false;
  for (const pair of state.pairs) {
    if (held === 'forgotten' && pair.server) continue;
    if (!pair.server) join(state, pair);
    else for (const socket of [pair.client, pair.server]) socket.resume();
  }
}

function cut(state: State): void {
  for (const socket of socketsOf(state)) socket.destroy();
}

async function stop(state: State, server: Server): Promise<void> {
  const closed = new Promise((done) => server.close(done));
  cut(state);
  await closed;
}
