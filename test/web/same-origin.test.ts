import express from 'express';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createServer, type Server } from 'node:http';
import { sameOrigin } from '#web/same-origin.ts';
import { closed, listening } from '../standins/app.ts';

let server: Server;
let url = '';

beforeAll(async () => {
  server = createServer(
    express()
      .use(sameOrigin)
      .all('/', (_request, response) => void response.end('taken')),
  );
  url = await listening(server);
});
afterAll(() => closed(server));

const send = async (headers: Record<string, string>, method = 'POST') => (await fetch(url, { method, headers })).status;

test('what another site’s page sends is refused, in browsers that say it either way', async () => {
  expect(await send({ origin: 'https://evil.example' })).toBe(403);
  expect(await send({ origin: 'null' })).toBe(403);
  expect(await send({ 'x-not-a-browser': 'yes' })).toBe(200);
  expect(await send({ origin: url })).toBe(200);
  expect(await send({ origin: 'https://evil.example' }, 'GET')).toBe(200);
});
