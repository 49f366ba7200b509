// A process of its own that sends signed requests at a steady rate, whether or not the earlier ones were answered.
import { createHmac } from 'node:crypto';
import { Agent, request } from 'node:http';

export type Load = {
  url: string;
  /** The form to send; a field is added, so that each is another request with another signature. */
  body: string;
  secret: string;
  perSecond: number;
  seconds: number;
};
/** Milliseconds from the moment that a request was due to the end of its answer; Infinity unless it was 200. */
export type LoadResult = { latencies: number[]; statuses: Record<string, number> };

const patienceMs = 10_000;
const run = `${process.pid}.${Date.now()}`;
let sent = 0;

function signed(load: Load): { body: string; headers: Record<string, string | number> } {
  const body = `${load.body}&bench=${run}.${(sent += 1)}`;
  const seconds = Math.floor(Date.now() / 1000);
  const hash = createHmac('sha256', load.secret).update(`v0:${seconds}:${body}`).digest('hex');
  const headers = {
    'content-type': 'application/x-www-form-urlencoded',
    'content-length': Buffer.byteLength(body),
    'x-slack-request-timestamp': String(seconds),
    'x-slack-signature': `v0=${hash}`,
  };
  return { body, headers };
}

/** Resolves with the status, or with the name of the error. */
function send(load: Load, agent: Agent): Promise<string> {
  const { body, headers } = signed(load);
  return new Promise((done) => {
    const sending = request(load.url, { method: 'POST', agent, headers, timeout: patienceMs }, (response) => {
      response.resume().on('end', () => done(String(response.statusCode)));
    });
    sending.on('timeout', () => sending.destroy(new Error('late')));
    sending.on('error', (error: NodeJS.ErrnoException) => done(error.code ?? error.message));
    sending.end(body);
  });
}

async function drive(load: Load): Promise<LoadResult> {
  const result: LoadResult = { latencies: [], statuses: {} };
  // New connections for each question: one that rested may be closed by the other side just when it is used again.
  const agent = new Agent({ keepAlive: true });
  const started = performance.now();
  const one = async (due: number) => {
    const status = await send(load, agent);
    result.latencies.push(status === '200' ? performance.now() - due : Number.POSITIVE_INFINITY);
    result.statuses[status] = (result.statuses[status] ?? 0) + 1;
  };
  const underway: Promise<void>[] = [];
  const count = load.perSecond * load.seconds;
  while (underway.length < count) {
    const due = started + (underway.length * 1000) / load.perSecond;
    if (due <= performance.now()) underway.push(one(due));
    else await new Promise((go) => setTimeout(go, 1));
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
