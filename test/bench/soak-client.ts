// A process of its own that keeps up a steady mix of page reads, saves and commands, and tells how each was answered.
import { Agent } from 'node:http';
import { anAnswer } from '../standins/candidate.ts';
import type { Question } from './candidates.ts';
import { signed, type SlackRequest } from './load-requests.ts';
import { send, type Sending } from './send.ts';

export type Soak = {
  people: { api: string; question: Question }[];
  slack: { url: string; request: SlackRequest };
  perSecond: number;
  seconds: number;
};
/** Milliseconds of the good answers, each from the moment that its request was due. */
export type SoakResult = { latencies: Float64Array; statuses: Record<string, number> };

/** Of ten requests, in this order. */
const mix = ['read', 'save', 'read', 'help', 'read', 'save', 'read', 'save', 'read', 'help'] as const;

/** As many as a proxy in front would keep, all open all the time: else answers that are late open files, and a rest closes them. */
const maxSockets = 64;

const json = { 'content-type': 'application/json' };

const kindOf = (turn: number) => mix[turn % mix.length]!;

function sendingOf({ people, slack }: Soak, turn: number): Sending {
  const kind = kindOf(turn);
  if (kind === 'help') {
    const { body, headers } = signed(slack.request);
    return { url: slack.url, method: 'POST', headers, body, wanted: '/assess new' };
  }
  // Shifted by one each time around, so that nobody always does the same.
  const { api, question } = people[(turn + Math.floor(turn / people.length)) % people.length]!;
  if (kind === 'read') return { url: api, method: 'GET', wanted: '"questions":[{' };
  const answer = anAnswer(question, `Turn ${turn}: I ask the customer, write down what was said, and look at the log.`);
  // Turns only go up, so each is a newer revision.
  const body = JSON.stringify({ answer, revision: turn + 1 });
  return { url: `${api}/answers/${question.id}`, method: 'PUT', headers: json, body, wanted: '"savedAt"' };
}

async function drive(soak: Soak): Promise<SoakResult> {
  const { perSecond, seconds } = soak;
  const agent = new Agent({ keepAlive: true, maxSockets, maxFreeSockets: maxSockets, scheduling: 'fifo' });
  const statuses: Record<string, number> = {};
  const latencies = new Float64Array(perSecond * seconds);
  let good = 0;
  const underway = new Set<Promise<void>>();
  const [{ api }] = soak.people as [Soak['people'][number]];
  await Promise.all(Array.from({ length: maxSockets }, () => send({ url: api, method: 'GET', wanted: '' }, agent)));
  const started = performance.now();
  for (let turn = 0; turn < latencies.length; turn += 1) {
    const due = started + (turn * 1000) / perSecond;
    while (due > performance.now()) await new Promise((go) => setTimeout(go, 1));
    const one = send(sendingOf(soak, turn), agent).then((status) => {
      const said = status === '200' ? status : `${kindOf(turn)}: ${status}`;
      statuses[said] = (statuses[said] ?? 0) + 1;
      if (status === '200') latencies[good++] = performance.now() - due;
      underway.delete(one);
    });
    underway.add(one);
  }
  await Promise.all(underway);
  agent.destroy();
  return { statuses, latencies: latencies.slice(0, good) };
}

process.on('message', (soak: Soak) => {
  void drive(soak).then((result) => process.send?.(result));
});
// The parent's end is this one's end.
process.on('disconnect', () => process.exit(0));
