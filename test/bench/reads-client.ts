// A process of its own that reads pages without pause, one connection for each address.
import { Agent } from 'node:http';
import { send } from './send.ts';

export type Reading = { urls: string[]; wanted: string; seconds: number };
export type ReadingResult = { perSecond: number; statuses: Record<string, number> };

async function drive({ urls, wanted, seconds }: Reading): Promise<ReadingResult> {
  const agent = new Agent({ keepAlive: true, maxSockets: urls.length });
  const statuses: Record<string, number> = {};
  const started = performance.now();
  const end = started + seconds * 1000;
  await Promise.all(
    urls.map(async (url) => {
      while (performance.now() < end) {
        const status = await send({ url, wanted, method: 'GET' }, agent);
        statuses[status] = (statuses[status] ?? 0) + 1;
      }
    }),
  );
  agent.destroy();
  return { statuses, perSecond: ((statuses['200'] ?? 0) * 1000) / (performance.now() - started) };
}

process.on('message', (reading: Reading) => {
  void drive(reading).then((result) => process.send?.(result));
});
// The parent's end is this one's end.
process.on('disconnect', () => process.exit(0));
