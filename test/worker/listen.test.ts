// Who hears of new jobs, while the database is away.
import { createServer } from 'node:http';
import { expect, test } from 'vitest';
import { listen } from '#worker/queue/listen.ts';
import { closed, listening } from '../standins/app.ts';
import { until } from '../standins/until.ts';

test('a database that is away is asked for every two seconds, and no more often the longer it is away', async () => {
  const asked: number[] = [];
  const server = createServer().on('connection', (socket) => {
    asked.push(performance.now());
    socket.destroy();
  });
  const { port } = new URL(await listening(server));
  const stop = listen(`postgres://shortlist:none@127.0.0.1:${port}/shortlist`, () => {});
  await until(async () => asked.length > 3 || undefined, 40_000);
  await stop();
  await closed(server);

  const pauses = asked.slice(1).map((at, i) => at - asked[i]!);
  expect(Math.min(...pauses)).toBeGreaterThan(1_900);
});
