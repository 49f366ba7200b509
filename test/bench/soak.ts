// Twenty minutes of steady work: memory, open files, connections and jobs at the end, beside those soon after the beginning.
import pg from 'pg';
import { ruth } from '../standins/recruiter.ts';
import { invited, save, sitDown, type Sitting } from './candidates.ts';
import { startChild } from './children.ts';
import { percentile, type Rng, type Row } from './measure.ts';
import type { Field } from './people.ts';
import { PATH } from './platforms.ts';
import type { Soak, SoakResult } from './soak-client.ts';
import type { Stage } from './stage.ts';

const perSecond = 200;
const people = 100;
const everyMs = 1_000;
/** Somebody finishes so often: a score, a report and a card each. */
const finishEveryMs = 5_000;
/** The last fifth is held against the second one, so the first may warm up; more than this is growth. */
const fifths = 5;
const grown = 1.1;
const mib = 2 ** 20;

type Sample = { memory: number; files: number; connections: number; jobs: number };

type Options = { random: Rng; minutes: number };

export async function soakRows(stage: Stage, { assessmentId }: Field, { random, minutes }: Options): Promise<Row[]> {
  const seconds = Math.round(minutes * 60);
  const soak = await soakOf(stage, await invited(stage, assessmentId, people), seconds);
  const many = Math.floor((seconds * 1_000) / finishEveryMs);
  const waiting = await Promise.all((await invited(stage, assessmentId, many)).map(sitDown));
  const client = startChild<Soak, SoakResult>('./soak-client.ts');
  const watch = await startWatch(stage);
  const finishing = startFinishing(waiting, random);
  try {
    const { statuses, latencies } = await client.ask(soak);
    const refused = await finishing.stop();
    return rowsOf(watch.samples, { statuses, latencies, refused, wanted: soak.perSecond * soak.seconds });
  } finally {
    await finishing.stop();
    await watch.stop();
    await client.stop();
  }
}

async function soakOf({ slack, url }: Stage, links: string[], seconds: number): Promise<Soak> {
  const sittings = await Promise.all(links.map(sitDown));
  const body = slack.workspace.commandBody({ user: ruth, channel: 'general', text: '/assess help' });
  return {
    people: sittings.map(({ questions }, i) => ({
      api: links[i]!.replace('/a/', '/api/a/'),
      question: questions[0]!,
    })),
    slack: { url: url + PATH.slack, request: { platform: 'slack', body, secret: slack.signingSecret } },
    perSecond,
    seconds,
  };
}

/** `stop` resolves with how many weren't let. */
function startFinishing(waiting: Sitting[], random: Rng): { stop(): Promise<number> } {
  let refused = 0;
  const finish = async () => {
    const sitting = waiting.pop();
    if (!sitting) return;
    const statuses = [await save(sitting, random), (await sitting.candidate.submit()).status];
    if (statuses.some((status) => status !== 200)) refused += 1;
  };
  let underway = Promise.resolve();
  const finishing = setInterval(() => (underway = underway.then(finish)), finishEveryMs);
  const stop = async () => {
    clearInterval(finishing);
    await underway;
    return refused;
  };
  return { stop };
}

type Watch = { samples: Sample[]; stop(): Promise<void> };

const inDatabase = `select
  (select count(*)::int from pg_stat_activity where backend_type = 'client backend' and application_name <> $1) as connections,
  (select count(*)::int from outbox where state in ('pending', 'enqueued') and run_at < now()) as jobs`;

/** Looks once a second, over a connection that isn't counted. */
async function startWatch(stage: Stage): Promise<Watch> {
  const name = 'shortlist-bench-watch';
  const client = new pg.Client({ connectionString: stage.databaseUrl, application_name: name });
  await client.connect();
  const samples: Sample[] = [];
  const look = async () => {
    const { rows } = await client.query<Pick<Sample, 'connections' | 'jobs'>>(inDatabase, [name]);
    samples.push({ memory: stage.memory() / mib, files: stage.openFiles(), ...rows[0]! });
  };
  let underway = Promise.resolve();
  const looking = setInterval(() => (underway = underway.then(look)), everyMs);
  const stop = async () => {
    clearInterval(looking);
    await underway.catch(() => {});
    await client.end();
  };
  return { samples, stop };
}

type Answered = SoakResult & { refused: number; wanted: number };

function rowsOf(samples: Sample[], { statuses, latencies, refused, wanted }: Answered): Row[] {
  const p = (share: number) => percentile([...latencies], share).toFixed(1);
  const means = (of: keyof Sample): [number, number] => {
    const values = samples.map((sample) => sample[of]);
    return [meanOf(fifthOf(values, 2)), meanOf(fifthOf(values, fifths))];
  };
  const rangeOf = (of: keyof Sample) => {
    const values = samples.map((sample) => sample[of]);
    return `${Math.round(Math.min(...values))}–${Math.round(Math.max(...values))} in ${values.length} looks`;
  };
  const flat = (what: string, unit: string, of: keyof Sample): Row => {
    const [early, late] = means(of);
    const note = `beside its second fifth; ${rangeOf(of)}`;
    return {
      what: `${what}, last fifth of a soak`,
      unit,
      floor: [early],
      ours: [late],
      target: { times: grown },
      note,
    };
  };
  const [jobsEarly, jobsLate] = means('jobs');
  return [
    flat('Memory of web and worker', 'MiB', 'memory'),
    flat('Open files of web and worker', 'files', 'files'),
    flat('Database connections', 'open', 'connections'),
    {
      what: 'Jobs that are due, last fifth of a soak',
      unit: 'jobs',
      floor: [],
      ours: [jobsLate],
      // There may be none to be the measure of.
      target: { most: Math.max(1, jobsEarly * grown) },
      note: `${jobsEarly.toFixed(2)} in its second fifth; ${rangeOf('jobs')}`,
    },
    {
      what: `Not answered well, of ${wanted} at ${perSecond}/s`,
      unit: 'requests',
      floor: [],
      ours: [wanted - latencies.length + refused],
      target: { most: 0 },
      note: `p50 ${p(0.5)} ms, p99 ${p(0.99)} ms; ${JSON.stringify(statuses)}`,
    },
  ];
}

/** The fifth of that number, from 1. */
function fifthOf(values: number[], number: number): number[] {
  const at = (n: number) => Math.round((values.length * n) / fifths);
  return values.slice(at(number - 1), at(number));
}

const meanOf = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
