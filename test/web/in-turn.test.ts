// The door to what is read at once: a place stays taken until the work behind it has ended, also where somebody hung up.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { expect, test } from 'vitest';
import { inTurn } from '#web/in-turn.ts';

test('who hangs up keeps their place until the work has ended', async () => {
  const ends: (() => void)[] = [];
  const app = express();
  const door = inTurn(1, { keyOf: ({ path }) => path, hasOne: (_, response) => void response.status(409).end() });
  app.get('/:who', door, (_, response) => {
    response.locals['work'] = new Promise<void>((end) => ends.push(end)).then(() => response.end());
  });
  const server = createServer(app);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const begun = (many: number) => expect.poll(() => ends.length).toBe(many);

  const leaving = new AbortController();
  const left = fetch(`${url}/a`, { signal: leaving.signal }).catch(() => {});
  await begun(1);
  leaving.abort();
  await left;
  expect((await fetch(`${url}/a`)).status).toBe(409);
  const next = fetch(`${url}/b`);
  await new Promise((go) => setTimeout(go, 100));
  expect(ends).toHaveLength(1);
  ends[0]?.();
  await begun(2);
  ends[1]?.();
  expect((await next).status).toBe(200);
  server.close();
});
