// The door to what is read at once: a place stays taken until the work behind it has ended, also where somebody hung up.
import { createServer } from 'node:http';
import express from 'express';
import { expect, test } from 'vitest';
import { inTurn } from '#web/in-turn.ts';
import { closed, listening } from '../standins/app.ts';

/** A door of one place; whoever is let in stays until the oldest of `ends` is called. */
async function startDoor() {
  const ends: (() => void)[] = [];
  const came: string[] = [];
  const lookedAt: string[] = [];
  /** What everybody is kept by before the door, as by a look at who they are. */
  const held = { until: Promise.resolve(), go: () => {} };
  const app = express();
  app.use(async ({ path }, _response, next) => {
    lookedAt.push(path);
    await held.until;
    next();
  });
  const door = inTurn(1, { keyOf: ({ path }) => path, hasOne: (_, response) => void response.status(409).end() });
  app.get('/:who', door, ({ path, query }, response) => {
    came.push(path);
    if ('quick' in query) return void response.end();
    response.locals['work'] = new Promise<void>((end) => ends.push(end)).then(() => response.end());
  });
  const server = createServer(app);
  const url = await listening(server);
  return { ends, came, lookedAt, held, url, stop: () => closed(server) };
}

test('who hangs up keeps their place until the work has ended', async () => {
  const { ends, url, stop } = await startDoor();
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
  await stop();
});

test('who hung up on the way to the door takes no place', async () => {
  const { url, lookedAt, held, stop } = await startDoor();
  held.until = new Promise((go) => (held.go = go));
  const leaving = new AbortController();
  const left = fetch(`${url}/a`, { signal: leaving.signal }).catch(() => {});
  await expect.poll(() => lookedAt.length).toBe(1);
  leaving.abort();
  await left;
  await new Promise((go) => setTimeout(go, 100));
  held.go();
  await new Promise((go) => setTimeout(go, 100));
  expect((await fetch(`${url}/a?quick`)).status).toBe(200);
  expect((await fetch(`${url}/b?quick`)).status).toBe(200);
  await stop();
});

test('whoever had a place before lets others go first', async () => {
  const { ends, came, url, stop } = await startDoor();
  const asked: Promise<unknown>[] = [];
  const ask = async (who: string) => {
    asked.push(fetch(`${url}/${who}`));
    await new Promise((go) => setTimeout(go, 100));
  };
  const end = async () => {
    ends.shift()?.();
    await new Promise((go) => setTimeout(go, 100));
  };
  await ask('a');
  await ask('b');
  await end();
  for (const who of ['a', 'c', 'd']) await ask(who);
  for (let i = 0; i < 4; i += 1) await end();
  await Promise.all(asked);
  expect(came).toEqual(['/a', '/b', '/c', '/d', '/a']);
  await stop();
});
