// A process of its own that sends signed requests at a steady rate, whether or not the earlier ones were answered.
import { Agent } from 'node:http';
import { signed, type PlatformRequest, type Signed } from './load-requests.ts';
import { send } from './send.ts';

export type Load = {
  url: string;
  request: PlatformRequest;
  /** What a good answer holds; one without it counts as none. */
  wanted: string;
  perSecond: number;
  seconds: number;
};
/** Milliseconds from the moment that a request was due to the end of its answer; Infinity unless it was a good one. */
export type LoadResult = { latencies: number[]; statuses: Record<string, number> };

async function drive(load: Load): Promise<LoadResult> {
  const result: LoadResult = { latencies: [], statuses: {} };
  // New connections for each question: one that rested may be closed by the other side just when it is used again.
  const agent = new Agent({ keepAlive: true });
  // Signed before the clock runs, so that signing costs nothing while it does.
  const requests = Array.from({ length: load.perSecond * load.seconds }, () => signed(load.request));
  const started = performance.now();
  const one = async (made: Signed, due: number) => {
    const { url, wanted } = load;
    const status = await send({ url, wanted, method: 'POST', headers: made.headers, body: made.body }, agent);
    result.latencies.push(status === '200' ? performance.now() - due : Number.POSITIVE_INFINITY);
    result.statuses[status] = (result.statuses[status] ?? 0) + 1;
  };
  const underway: Promise<void>[] = [];
  for (const [i, made] of requests.entries()) {
    const due = started + (i * 1000) / load.perSecond;
    while (due > performance.now()) await new Promise((go) => setTimeout(go, 1));
    underway.push(one(made, due));
  }
  await Promise.all(underway);
  agent.destroy();
  return result;
}

process.on('message', (load: Load) => {
  void drive(load).then((result) => process.send?.(result));
});
// The parent's end is this one's end.
process.on('disconnect', () => process.exit(0));
