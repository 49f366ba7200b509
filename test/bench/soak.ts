// Twenty minutes of steady work: memory, open files and connections at the end, beside those soon after the beginning.
import pg from 'pg';
import { ruth } from '../standins/recruiter.ts';
import { invited, sitDown } from './candidates.ts';
import { startChild } from './children.ts';
import { percentile, type Row } from './measure.ts';
import type { Field } from './people.ts';
import { PATH } from './platforms.ts';
import type { Soak, SoakResult } from './soak-client.ts';
import type { Stage } from './stage.ts';

const perSecond = 200;
const people = 100;
const everyMs = 1_000;
/** The last fifth is held against the second one, so the first may warm up; more than this is growth. */
const fifths = 5;
const grown = 1.1;
const mib = 2 ** 20;

type Sample = { memory: number; files: number; connections: number };

export async function soakRows(stage: Stage, { assessmentId }: Field, minutes: number): Promise<Row[]> {
  const soak = await soakOf(stage, await invited(stage, assessmentId, people), minutes);
  const client = startChild<Soak, SoakResult>('./soak-client.ts');
  const watch = await startWatch(stage);
  try {
    const { statuses, latencies } = await client.ask(soak);
    return rowsOf(watch.samples, { statuses, latencies, wanted: soak.perSecond * soak.seconds });
  } finally {
    await watch.stop();
    await client.stop();
  }
}

async function soakOf({ slack, url }: Stage, links: string[], minutes: number): Promise<Soak> {
  const sittings = await Promise.all(links.map(sitDown));
  const body = slack.workspace.commandBody({ user: ruth, channel: 'general', text: '/assess help' });
  return {
    people: sittings.map(({ questions }, i) => ({
      api: links[i]!.replace('/a/', '/api/a/'),
      question: questions[0]!,
    })),
    slack: { url: url + PATH.slack, request: { platform: 'slack', body, secret: slack.signingSecret } },
    perSecond,
    seconds: Math.round(minutes * 60),
  };
}

type Watch = { samples: Sample[]; stop(): Promise<void> };

/** Looks once a second, over a connection that isn't counted. */
async function startWatch(stage: Stage): Promise<Watch> {
  const name = 'shortlist-bench-watch';
  const client = new pg.Client({ connectionString: stage.databaseUrl, application_name: name });
  await client.connect();
  const samples: Sample[] = [];
  const look = async () => {
    const { rows } = await client.query<{ n: number }>(
      `select count(*)::int as n from pg_stat_activity where backend_type = 'client backend' and application_name <> $1`,
      [name],
    );
    samples.push({ memory: stage.memory() / mib, files: stage.openFiles(), connections: rows[0]!.n });
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

type Answered = SoakResult & { wanted: number };

function rowsOf(samples: Sample[], { statuses, latencies, wanted }: Answered): Row[] {
  const p = (share: number) => percentile([...latencies], share).toFixed(1);
  const flat = (what: string, unit: string, of: keyof Sample): Row => {
    const values = samples.map((sample) => sample[of]);
    const [early, late] = [meanOf(fifthOf(values, 2)), meanOf(fifthOf(values, fifths))];
    const note = `beside its second fifth; ${Math.round(Math.min(...values))}–${Math.round(Math.max(...values))} in ${values.length} looks`;
    return {
      what: `${what}, last fifth of a soak`,
      unit,
      floor: [early],
      ours: [late],
      target: { times: grown },
      note,
    };
  };
  return [
    flat('Memory of web and worker', 'MiB', 'memory'),
    flat('Open files of web and worker', 'files', 'files'),
    flat('Database connections', 'open', 'connections'),
    {
      what: `Not answered well, of ${wanted} at ${perSecond}/s`,
      unit: 'requests',
      floor: [],
      ours: [wanted - latencies.length],
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
