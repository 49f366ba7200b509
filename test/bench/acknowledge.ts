// Acknowledging requests at a steady rate, beside an Express route that runs the same statements.
import { keepBusy } from './busy.ts';
import { startChild, type Asked } from './children.ts';
import type { FloorSetting } from './express-floor.ts';
import type { Load, LoadResult } from './load-client.ts';
import type { PlatformRequest } from './load-requests.ts';
import { pause, percentile, ROUNDS, type Rng, type Row } from './measure.ts';
import type { Field } from './people.ts';
import { PATH } from './platforms.ts';
import type { Stage } from './stage.ts';
import { statementsOf } from './statements.ts';

const perSecond = 200;
const seconds = 2;
const warmSeconds = 1;
const restMs = 500;

/** Of one platform: `times` the floor's p50 is borne, and so many milliseconds at p99 while the worker is busy. */
export type Terms = { platform: PlatformRequest['platform']; kinds: Kind[]; times: number; busyMs: number };
export type Kind = {
  said: string;
  /** What every answer to it holds. */
  wanted: string;
  /** What is sent, ready for so many requests. */
  request(count: number): Promise<PlatformRequest>;
  /** Whether the answer comes after the acknowledgement, at the desk. */
  isAnsweredApart?: true;
};

type Side = 'floor' | 'ours';
type Turn = { kind: number; side: Side; forSeconds: number };
type Bench = {
  stage: Stage;
  terms: Terms;
  client: Asked<Load, LoadResult>;
  floorUrl: string;
  /** Statements of one request, by kind. */
  counts: number[];
  /** Turns in which the product didn't answer everything as wanted, by kind. */
  wrong: string[][];
};

export async function acknowledgeRows(
  stage: Stage,
  terms: Terms,
  { field, random }: { field: Field; random: Rng },
): Promise<Row[]> {
  const client = startChild<Load, LoadResult>('./load-client.ts');
  const floor = startChild<FloorSetting, number>('./express-floor.ts');
  try {
    const routes = await routesOf(stage, terms);
    const floorUrl = `http://127.0.0.1:${await floor.ask({ databaseUrl: stage.databaseUrl, routes })}`;
    const counts = Object.values(routes).map((statements) => statements.length);
    const bench: Bench = { stage, terms, client, floorUrl, counts, wrong: terms.kinds.map(() => []) };
    for (const kind of terms.kinds.keys()) {
      for (const side of ['floor', 'ours'] as const) await load(bench, { kind, side, forSeconds: warmSeconds });
    }
    return [...(await quietRows(bench)), ...(await busyRows(bench, { field, random }))];
  } finally {
    await client.stop();
    await floor.stop();
  }
}

async function routesOf(stage: Stage, { kinds }: Terms): Promise<FloorSetting['routes']> {
  const routes: FloorSetting['routes'] = {};
  for (const [i, kind] of kinds.entries()) routes[`/${i}`] = await statementsOf(stage, await kind.request(1));
  return routes;
}

/** Latencies of `forSeconds` at the steady rate. What isn't answered as wanted took forever; the floor must never do that. */
async function load(bench: Bench, { kind, side, forSeconds }: Turn): Promise<number[]> {
  const { stage, terms, client } = bench;
  const before = { kept: await inboundRows(bench), problems: stage.desk.answers.problems };
  const { statuses, latencies } = await client.ask(await loadOf(bench, { kind, side, forSeconds }));
  const [wanted, right] = [perSecond * forSeconds, statuses['200'] ?? 0];
  const said = `${side}, ${wanted} requests of ${terms.kinds[kind]?.said}`;
  const problem = `${said}: ${JSON.stringify(statuses)}`;
  if (right !== wanted && side === 'floor') throw new Error(problem);
  if (right !== wanted) bench.wrong[kind]?.push(problem);
  const kept = (await inboundRows(bench)) - before.kept;
  // What was answered too late may still leave its row in a later turn.
  if (kept < right) throw new Error(`${said}: ${kept} rows.`);
  if (right < wanted) await settled(bench);
  const { problems, last } = stage.desk.answers;
  if (problems > before.problems) throw new Error(`${said}: answered with a problem: ${last.slice(0, 300)}`);
  return latencies;
}

async function loadOf({ stage, terms, floorUrl }: Bench, { kind, side, forSeconds }: Turn): Promise<Load> {
  const { request, wanted } = terms.kinds[kind]!;
  const rate = { request: await request(perSecond * forSeconds), perSecond, seconds: forSeconds };
  if (side === 'floor') return { ...rate, url: `${floorUrl}/${kind}`, wanted: '' };
  return { ...rate, url: stage.url + PATH[terms.platform], wanted };
}

/** Resolves when nothing is being worked on any more. */
async function settled(bench: Bench): Promise<void> {
  for (let [seen, now] = [-1, await inboundRows(bench)]; seen !== now;) {
    await pause(restMs);
    [seen, now] = [now, await inboundRows(bench)];
  }
}

async function inboundRows({ stage, terms }: Bench): Promise<number> {
  const { rows } = await stage.database.pool.query<{ n: number }>(
    'select count(*)::int as n from inbound where source = $1',
    [terms.platform],
  );
  return rows[0]?.n ?? 0;
}

/** By kind, then side, then round. */
type Latencies = Record<Side, number[][]>[];

async function rounds(bench: Bench): Promise<Latencies> {
  const all: Latencies = bench.terms.kinds.map(() => ({ floor: [], ours: [] }));
  for (let round = 0; round < ROUNDS; round += 1) {
    const sides: Side[] = round % 2 === 0 ? ['floor', 'ours'] : ['ours', 'floor'];
    for (const [kind, latencies] of all.entries()) {
      for (const side of sides) latencies[side].push(await load(bench, { kind, side, forSeconds: seconds }));
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
  const apart = all.filter((_, kind) => bench.terms.kinds[kind]?.isAnsweredApart);
  // After it was acknowledged, a press is answered in the channel too; the last ones may still be on their way.
  const acknowledged = apart.flatMap(({ ours }) => ours.flat()).filter(Number.isFinite).length;
  if (answers.count - before < acknowledged / 2) throw new Error(`Of ${acknowledged} presses few were answered.`);
  return all.map(({ floor, ours }, kind) => ({
    what: `${bench.terms.kinds[kind]?.said}, ${perSecond}/s, p50`,
    unit: 'ms',
    floor: p50(floor),
    ours: p50(ours),
    target: { times: bench.terms.times },
    note: `${bench.counts[kind]} statements; p99 ${range(p99(ours))} ms, floor ${range(p99(floor))} ms${wrongOf(bench, kind)}`,
  }));
}

async function busyRows(bench: Bench, { field, random }: { field: Field; random: Rng }): Promise<Row[]> {
  const busy = await keepBusy(bench.stage, field, random);
  try {
    const all = await rounds(bench);
    const { scored, written } = await busy.done();
    if (scored < ROUNDS || written < ROUNDS)
      throw new Error(`The worker was idle: ${scored} scored, ${written} reports.`);
    return all.map(({ floor, ours }, kind) => ({
      what: `${bench.terms.kinds[kind]?.said}, worker busy, p99`,
      unit: 'ms',
      floor: p99(floor),
      ours: p99(ours),
      target: { most: bench.terms.busyMs },
      note: `${scored} attempts scored, ${written} reports written meanwhile; p50 ${range(p50(ours))} ms, floor ${range(p50(floor))} ms${wrongOf(bench, kind)}`,
    }));
  } finally {
    await busy.stop();
  }
}

const range = (values: number[]) => `${Math.min(...values).toFixed(1)}–${Math.max(...values).toFixed(1)}`;

const wrongOf = ({ wrong }: Bench, kind: number) => (wrong[kind] ?? []).map((one) => `; ${one}`).join('');
