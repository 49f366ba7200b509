// Reading the candidate's page without pause, beside bare node:http with the same statements.
import { invited, save, sitDown } from './candidates.ts';
import { startChild, type Asked } from './children.ts';
import { median, ROUNDS, type Rng, type Row } from './measure.ts';
import type { Field } from './people.ts';
import type { Reading, ReadingResult } from './reads-client.ts';
import type { ReadsFloorSetting } from './reads-floor.ts';
import type { Stage } from './stage.ts';
import { pageReadOf } from './statements.ts';

const connections = 50;
const seconds = 3;
const warmSeconds = 2;
/** Stands in every page of somebody who has begun. */
const wanted = '"questions":[{';

type Side = 'ours' | 'asked' | 'sent';
const sides: Side[] = ['ours', 'asked', 'sent'];

/** Fifty people before their questions, each with an answer saved. */
export async function readRows(stage: Stage, { assessmentId }: Field, random: Rng): Promise<Row[]> {
  const links = await invited(stage, assessmentId, connections);
  for (const sitting of await Promise.all(links.map(sitDown))) await save(sitting, random);
  const tokens = links.map((link) => link.split('/').at(-1)!);
  const reads = [];
  for (const token of tokens) reads.push(await pageReadOf(stage, token));
  const client = startChild<Reading, ReadingResult>('./reads-client.ts');
  const floor = startChild<ReadsFloorSetting, number>('./reads-floor.ts');
  try {
    const floorUrl = `http://127.0.0.1:${await floor.ask({ databaseUrl: stage.databaseUrl, reads })}`;
    const urls: Record<Side, string[]> = {
      ours: tokens.map((token) => `${stage.url}/api/a/${token}`),
      asked: tokens.map((_, i) => `${floorUrl}/asked/${i}`),
      sent: tokens.map((_, i) => `${floorUrl}/sent/${i}`),
    };
    const measured = await rounds(client, urls);
    const size = Math.round(JSON.stringify(reads[0]?.page).length / 1000);
    return [rowOf(measured, `${reads[0]?.statements.length} statements, ${size} KB`)];
  } finally {
    await client.stop();
    await floor.stop();
  }
}

type PerSecond = Record<Side, number[]>;

async function rounds(client: Asked<Reading, ReadingResult>, urls: Record<Side, string[]>): Promise<PerSecond> {
  const measured: PerSecond = { ours: [], asked: [], sent: [] };
  for (const side of sides) await load(client, { urls: urls[side], wanted, seconds: warmSeconds });
  for (let round = 0; round < ROUNDS; round += 1) {
    // Each begins as often as the others.
    for (const at of sides.keys()) {
      const side = sides[(at + round) % sides.length]!;
      measured[side].push(await load(client, { urls: urls[side], wanted, seconds }));
    }
  }
  return measured;
}

/** A server that refuses is fast, so it counts for nothing. */
async function load(client: Asked<Reading, ReadingResult>, reading: Reading): Promise<number> {
  const { perSecond, statuses } = await client.ask(reading);
  if (Object.keys(statuses).some((status) => status !== '200'))
    throw new Error(`Reads of ${reading.urls[0]}: ${JSON.stringify(statuses)}`);
  return perSecond;
}

function rowOf({ ours, asked, sent }: PerSecond, what: string): Row {
  const ofSent = median(ours.map((figure, i) => figure / sent[i]!));
  return {
    what: `Pages read, ${connections} at once`,
    unit: '/s',
    floor: asked,
    ours,
    target: { share: 0.6 },
    note: `${what}; beside a floor that sends all statements at once (${median(sent).toFixed(0)}/s): ${ofSent.toFixed(2)}×`,
  };
}
