// Who hears of new jobs, while the database is away.
import { createServer } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { listen } from '#worker/queue/listen.ts';
import { closed, listening } from '../standins/app.ts';

test('a database that is away is asked for every two seconds, and no more often the longer it is away', async () => {
  let asked = 0;
  const server = createServer().on('connection', (socket) => {
    asked += 1;
    socket.destroy();
  });
  const { port } = new URL(await listening(server));
  const stop = listen(`postgres://shortlist:none@127.0.0.1:${port}/shortlist`, () => {});
  await pause(7_000);
  await stop();
  await closed(server);

  expect(asked).toBeGreaterThan(2);
  expect(asked).toBeLessThanOrEqual(4);
});
