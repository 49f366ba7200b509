// Acknowledging a command and a press at a steady rate, beside an Express route that runs the same statements.
import { recruiterIn, ruth } from '../standins/recruiter.ts';
import { keepBusy } from './busy.ts';
import { startChild, type Asked } from './children.ts';
import type { FloorSetting } from './express-floor.ts';
import type { Load, LoadResult } from './load-client.ts';
import { pause, percentile, ROUNDS, type Rng, type Row } from './measure.ts';
import type { Field } from './people.ts';
import type { Stage } from './stage.ts';
import { statementsOf, type Statement } from './statements.ts';

const perSecond = 200;
const seconds = 2;
const warmSeconds = 1;
const restMs = 500;
const publicChannel = 'general';

type Kind = 'help' | 'press';
const kinds: Kind[] = ['help', 'press'];
const said: Record<Kind, string> = { help: '/assess help', press: 'A press of “View” on the ranked card' };

type Client = Asked<Load, LoadResult>;
type Side = 'floor' | 'ours';
type Turn = { kind: Kind; side: Side; forSeconds: number };
type Bench = {
  stage: Stage;
  client: Client;
  bodies: Record<Kind, string>;
  floorUrl: string;
  /** Statements of one request. */
  counts: Record<Kind, number>;
  /** Turns in which the product didn't answer everything with 200. */
  wrong: string[];
};

export async function acknowledgeRows(stage: Stage, field: Field, random: Rng): Promise<Row[]> {
  const client = startChild<Load, LoadResult>('./load-client.ts');
  const floor = startChild<FloorSetting, number>('./express-floor.ts');
  try {
    const bodies = { help: await helpBody(stage), press: await pressBody(stage) };
    const setting = await floorSetting(stage, bodies);
    const floorUrl = `http://127.0.0.1:${await floor.ask(setting)}`;
    const counts = { help: setting.routes['/help']!.length, press: setting.routes['/press']!.length };
    const bench: Bench = { stage, client, bodies, floorUrl, counts, wrong: [] };
    for (const kind of kinds) {
      for (const side of ['floor', 'ours'] as const) await load(bench, { kind, side, forSeconds: warmSeconds });
    }
    return [...(await quietRows(bench)), ...(await busyRows(bench, { field, random }))];
  } finally {
    await client.stop();
    await floor.stop();
  }
}

const helpBody = async ({ slack }: Stage) =>
  slack.workspace.commandBody({ user: ruth, channel: publicChannel, text: said.help });

/** The ranked card in a public channel names nobody; “View” shows the presser the names. */
async function pressBody(stage: Stage): Promise<string> {
  const recruiter = recruiterIn(stage.slack.workspace, ruth, publicChannel);
  await recruiter.say('/assess show');
  const card = await recruiter.see(/"action_id":"view/u);
  const form = new URLSearchParams(await stage.capture(() => recruiter.press(card, 'view')));
  const payload = JSON.parse(form.get('payload') ?? '{}') as Record<string, unknown>;
  return new URLSearchParams({
    payload: JSON.stringify({ ...payload, response_url: stage.desk.answerUrl }),
  }).toString();
}

/** Both statements' lists hold the signature of the request that was written down; the floor puts its own there. */
async function floorSetting(stage: Stage, bodies: Bench['bodies']): Promise<FloorSetting> {
  const routes: Record<string, Statement[]> = {};
  for (const kind of kinds) routes[`/${kind}`] = (await statementsOf(stage, { body: bodies[kind] })).map(unsigned);
  return { databaseUrl: stage.databaseUrl, routes, signature };
}

const signature = 'the signature of the request';

function unsigned({ sql, parameters }: Statement): Statement {
  const isSignature = (value: unknown) => typeof value === 'string' && /^v0=[0-9a-f]{64}$/u.test(value);
  return { sql, parameters: parameters.map((value) => (isSignature(value) ? signature : value)) };
}

/** Latencies of `forSeconds` at the steady rate. What isn't answered with 200 took forever; the floor must never do that. */
async function load(bench: Bench, { kind, side, forSeconds }: Turn): Promise<number[]> {
  const { stage, client, bodies, floorUrl } = bench;
  const url = side === 'floor' ? `${floorUrl}/${kind}` : `${stage.url}/slack/events`;
  const { signingSecret: secret } = stage.slack;
  const before = { kept: await inboundRows(stage), problems: stage.desk.answers.problems };
  const { statuses, latencies } = await client.ask({ url, body: bodies[kind], secret, perSecond, seconds: forSeconds });
  const [wanted, right] = [perSecond * forSeconds, statuses['200'] ?? 0];
  const said = `${side}, ${kind}, ${wanted} requests`;
  if (right !== wanted) bench.wrong.push(`${said}: ${JSON.stringify(statuses)}`);
  if (right !== wanted && side === 'floor') throw new Error(bench.wrong.at(-1));
  const kept = (await inboundRows(stage)) - before.kept;
  // What was answered too late may still leave its row in a later turn.
  if (kept < right) throw new Error(`${said}: ${kept} rows.`);
  if (right < wanted) await settled(stage);
  const { problems, last } = stage.desk.answers;
  if (problems > before.problems) throw new Error(`${said}: answered with a problem: ${last.slice(0, 300)}`);
  return latencies;
}

/** Resolves when nothing is being worked on any more. */
async function settled(stage: Stage): Promise<void> {
  for (let [seen, now] = [-1, await inboundRows(stage)]; seen !== now;) {
    await pause(restMs);
    [seen, now] = [now, await inboundRows(stage)];
  }
}

async function inboundRows({ database }: Stage): Promise<number> {
  const { rows } = await database.pool.query<{ n: number }>(
    `select count(*)::int as n from inbound where source = 'slack'`,
  );
  return rows[0]?.n ?? 0;
}

type Latencies = Record<Kind, Record<Side, number[][]>>;

async function rounds(bench: Bench): Promise<Latencies> {
  const all: Latencies = { help: { floor: [], ours: [] }, press: { floor: [], ours: [] } };
  for (let round = 0; round < ROUNDS; round += 1) {
    const sides: Side[] = round % 2 === 0 ? ['floor', 'ours'] : ['ours', 'floor'];
    for (const kind of kinds) {
      for (const side of sides) all[kind][side].push(await load(bench, { kind, side, forSeconds: seconds }));
    }
  }
  return all;
}

const each = (share: number) => (latencies: number[][]) => latencies.map((round) => percentile(round, share));
const [p50, p99] = [each(0.5), each(0.99)];

async function quietRows(bench: Bench): Promise<Row[]> {
  const { answers } = bench.stage.desk;
  const before = answers.count;
  const all = await rounds(bench);
  // After it was acknowledged, a press is answered in the channel too; the last ones may still be on their way.
  const acknowledged = all.press.ours.flat().filter(Number.isFinite).length;
  if (answers.count - before < acknowledged / 2) throw new Error(`Of ${acknowledged} presses few were answered.`);
  return kinds.map((kind) => ({
    what: `${said[kind]}, ${perSecond}/s, p50`,
    unit: 'ms',
    floor: p50(all[kind].floor),
    ours: p50(all[kind].ours),
    target: { times: 1.5 },
    note: `${bench.counts[kind]} statements; p99 ${range(p99(all[kind].ours))} ms, floor ${range(p99(all[kind].floor))} ms${wrongOf(bench, kind)}`,
  }));
}

async function busyRows(bench: Bench, { field, random }: { field: Field; random: Rng }): Promise<Row[]> {
  const busy = await keepBusy(bench.stage, field, random);
  try {
    const all = await rounds(bench);
    const { scored, written } = await busy.done();
    if (scored < ROUNDS || written < ROUNDS)
      throw new Error(`The worker was idle: ${scored} scored, ${written} reports.`);
    return kinds.map((kind) => ({
      what: `${said[kind]}, worker busy, p99`,
      unit: 'ms',
      floor: p99(all[kind].floor),
      ours: p99(all[kind].ours),
      target: { most: 50 },
      note: `${scored} attempts scored, ${written} reports written meanwhile; p50 ${range(p50(all[kind].ours))} ms${wrongOf(bench, kind)}`,
    }));
  } finally {
    await busy.stop();
  }
}

const range = (values: number[]) => `${Math.min(...values).toFixed(1)}–${Math.max(...values).toFixed(1)}`;

const wrongOf = ({ wrong }: Bench, kind: Kind) =>
  wrong
    .filter((one) => one.includes(`, ${kind},`))
    .map((one) => `; ${one}`)
    .join('');
