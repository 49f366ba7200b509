// A replica takes over from PostgreSQL’s primary while candidates type: nothing that was acknowledged is lost, and everybody finds the new one.
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startApp, type App } from '../standins/app.ts';
import { candidateAt } from '../standins/candidate.ts';
import { startLine, type Line } from '../standins/line.ts';
import { inLong } from '../standins/long.ts';
import { startPair, type Pair } from '../standins/postgres-pair.ts';
import { recruiterIn } from '../standins/recruiter.ts';
import { expectKept, newAnswered, sitDown, typeOn, type Answered, type Seat } from '../standins/typist.ts';
import { until } from '../standins/until.ts';
import { expectWhole, healed } from '../standins/whole.ts';

const people = 12;
const rounds = inLong(1, 5);

let pair: Pair;
/** What the product knows as its database. */
let address: Line;
let app: App;
/** A third of them for each of the faults. */
let seats: Seat[];

beforeAll(async () => {
  pair = await startPair();
  address = await startLine(pair.primary.port);
  app = await startApp({ DATABASE_URL: pair.urlAt(address.port), MASTER_KEY: Buffer.alloc(32, 7).toString('base64') });
  const recruiter = recruiterIn(app.slack);
  await recruiter.open();
  const invited = Array.from({ length: people }, (_, i) => ({ name: `Person ${i}`, email: `p${i}@post.example` }));
  seats = await Promise.all((await recruiter.invite(invited)).map(sitDown));
});
afterAll(async () => {
  await app?.stop();
  await address?.stop();
  await pair?.stop();
});

/** Nobody but us says that it is gone. */
async function killed(): Promise<void> {
  await pair.primary.kill();
  await pair.promote();
  address.leadTo(pair.primary.port);
}

/** As a planned switch goes: the old one writes nothing more, and keeps its connections. */
async function demoted(): Promise<void> {
  await pair.primary.ask('alter system set default_transaction_read_only = on');
  await pair.primary.ask('select pg_reload_conf()');
  const writing = `select from pg_stat_activity where backend_xid is not null`;
  await until(async () => ((await pair.primary.ask(writing)).length === 0 ? true : undefined));
  await pair.promote();
  address.leadTo(pair.primary.port);
}

/** For a while the address leads to a replica that may only be read. */
async function misled(): Promise<void> {
  address.leadTo(pair.replica.port);
  address.cut();
  await pause(3_000);
  address.leadTo(pair.primary.port);
}

test.each([
  ['is killed', killed],
  ['refuses to write and keeps its connections', demoted],
  ['is taken for its replica for a while', misled],
] as const)(
  `the primary %s; ${rounds} in a row`,
  async (_, fault) => {
    const mine = seats.splice(0, people / 3);
    for (let round = 0; round < rounds; round += 1) {
      const [stopping, answered] = [new AbortController(), newAnswered()];
      const typing = mine.map((seat) => typeOn(seat, { stopping: stopping.signal, ...answered }));
      await pause(1_000);
      const from = performance.now();
      await fault();
      const ms = (await healthyAgain(answered)) - from;
      await pause(1_000);
      stopping.abort();
      await Promise.all(typing);
      await expectKept(mine);

      expect(ms).toBeLessThan(30_000);
      expect([...answered.statuses.keys()].filter((status) => status !== 200 && status !== 503)).toEqual([]);
      expect(answered.statuses.get(503) ?? 0).toBeGreaterThan(0);
      if (fault !== misled) await pair.replace();
    }
    for (const { link } of mine) expect((await candidateAt(link).submit()).status).toBe(200);
    await healed(app, 60_000);
    await expectWhole(app);
  },
  60_000 + rounds * 60_000,
);

/** Since when, on `performance`’s clock, nobody has been refused; known a second later. */
async function healthyAgain({ statuses }: Answered): Promise<number> {
  const count = () => ({ saved: statuses.get(200) ?? 0, refused: statuses.get(503) ?? 0 });
  return until(async () => {
    const [before, since] = [count(), performance.now()];
    await pause(1_000);
    const now = count();
    return now.saved > before.saved && now.refused === before.refused ? since : undefined;
  }, 60_000);
}
