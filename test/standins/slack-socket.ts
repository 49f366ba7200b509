// Slack's side of Socket Mode: takes what the stand-in would have sent by HTTPS, and sends it over the bot's WebSocket.
import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import express, { type Request, type Response } from 'express';
import { WebSocketServer, type WebSocket } from 'ws';
import { closed, listening } from './app.ts';
import { until } from './until.ts';

type Envelope = { envelope_id: string; type: string; payload: unknown; accepts_response_payload: boolean };
type Ack = { envelope_id: string; payload?: object };

export type SlackSocketServer = {
  /** Where the stand-in sends its requests. */
  eventsUrl: string;
  /** What `apps.connections.open` answers with. */
  socketUrl: string;
  /** Sends every envelope this often. */
  times: number;
  /** How often the bot has connected. */
  connections: number;
  /** As Slack does when it moves connections; resolves once the bot is back. */
  disconnect(): Promise<void>;
  close(): Promise<void>;
};

export async function startSlackSocket(): Promise<SlackSocketServer> {
  const http = createServer();
  const url = await listening(http);
  const sockets = new WebSocketServer({ server: http });
  const waiting = new Map<string, (ack: Ack) => void>();
  let open: WebSocket | undefined;
  const server: SlackSocketServer = {
    eventsUrl: `${url}/events`,
    socketUrl: url.replace('http:', 'ws:'),
    times: 1,
    connections: 0,
    disconnect: async () => {
      const before = server.connections;
      open?.send(JSON.stringify({ type: 'disconnect', reason: 'refresh_requested' }));
      await until(async () => (server.connections > before ? true : undefined));
    },
    close: async () => {
      for (const socket of sockets.clients) socket.terminate();
      await closed(http);
    },
  };
  sockets.on('connection', (socket) => {
    open = socket;
    server.connections += 1;
    socket.on('message', (data: Buffer) => {
      const ack = JSON.parse(data.toString()) as Ack;
      waiting.get(ack.envelope_id)?.(ack);
    });
    socket.send(JSON.stringify({ type: 'hello', num_connections: 1 }));
  });
  const handle = async (request: Request, response: Response) => {
    const envelope = enveloped(String(request.body));
    const acked = new Promise<Ack>((done) => waiting.set(envelope.envelope_id, done));
    for (let i = 0; i < server.times; i += 1) open?.send(JSON.stringify(envelope));
    const { payload = {} } = await acked;
    response.json(payload);
  };
  http.on(
    'request',
    express()
      .use(express.text({ type: () => true }))
      .post('/events', handle),
  );
  return server;
}

/** A form with a payload is an interaction, another form a command, JSON an event. */
function enveloped(body: string): Envelope {
  const envelope = { envelope_id: randomUUID(), accepts_response_payload: true };
  if (body.startsWith('{')) return { ...envelope, type: 'events_api', payload: JSON.parse(body) as unknown };
  const form = new URLSearchParams(body);
  const payload = form.get('payload');
  if (payload !== null) return { ...envelope, type: 'interactive', payload: JSON.parse(payload) as unknown };
  return { ...envelope, type: 'slash_commands', payload: Object.fromEntries(form) };
}
