// Lines between the parts go silent, or lose bytes and are slow: nobody waits for ever, and soon after their end all is whole.
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { candidateAt } from '../standins/candidate.ts';
import { isLong } from '../standins/long.ts';
import { lineNames, mailLine, startParted, type LineName, type Parted } from '../standins/parted.ts';
import { outboxOf } from '../standins/outbox.ts';
import { expectKept, newAnswered, sitDown, typeOn, type Seat } from '../standins/typist.ts';
import { until } from '../standins/until.ts';
import { expectWhole, healed } from '../standins/whole.ts';

/** Longer than anybody waits for an answer. */
const faultMs = isLong ? 60_000 : 22_000;
/** A mail that wasn’t taken is tried again after a minute. */
const healingMs = 75_000;
const people = 4;

type Fault = { title: string; lines: readonly LineName[]; begin: Deed; end: Deed };
type Deed = (line: Parted['lines'][LineName]) => void;

const silent = (title: string, lines: readonly LineName[], held: 'delivered' | 'forgotten'): Fault => ({
  title: `${title}, silent, then ${held}`,
  lines,
  begin: (line) => line.silence(),
  end: (line) => line.heal(held),
});
const usual: Fault[] = [silent('all lines', lineNames, 'forgotten')];
const long: Fault[] = [
  ...usual,
  silent('all lines', lineNames, 'delivered'),
  ...lineNames.map((name) => silent(name, [name], 'forgotten')),
  {
    title: 'all lines, lossy and slow',
    lines: lineNames,
    begin: (line) => line.weather({ delayMs: 800, lost: 0.3 }),
    end: (line) => line.weather({ delayMs: 0, lost: 0 }),
  },
];

describe.each(isLong ? (['PostgreSQL', 'Redis'] as const) : (['PostgreSQL'] as const))('jobs on %s', (backend) => {
  let parted: Parted;
  let invited = 0;
  beforeAll(async () => {
    parted = await startParted(backend);
  });
  afterAll(() => parted?.stop());

  const invite = () => {
    const first = (invited += people) - people;
    const persons = Array.from({ length: people }, (_, i) => `Person ${first + i}`);
    return parted.recruiter.invite(
      persons.map((name) => ({ name, email: `${name.toLowerCase().replace(' ', '')}@post.example` })),
    );
  };
  const seats = async () => Promise.all((await invite()).map(sitDown));

  test.each(isLong ? long : usual)(
    '$title',
    async ({ lines, begin, end }) => {
      const [typing, finishing] = [await seats(), await seats()];
      const [stopping, answered] = [new AbortController(), newAnswered()];
      const typists = typing.map((seat) => typeOn(seat, { stopping: stopping.signal, ...answered }));
      await pause(500);
      for (const seat of finishing) await finish(seat);
      try {
        for (const name of lines) {
          begin(parted.lines[name]);
          // Their mails are on their way when the other lines fail.
          if (name === mailLine) await invite();
        }
        await pause(faultMs);
      } finally {
        for (const name of lines) end(parted.lines[name]);
      }

      await healed(parted.app, healingMs);
      const saved = answered.statuses.get(200) ?? 0;
      await until(async () => (answered.statuses.get(200) ?? 0) > saved || undefined, 30_000);
      stopping.abort();
      await Promise.all(typists);
      expect(Math.max(...answered.ms)).toBeLessThan(45_000);
      expect([...answered.statuses.keys()].filter((status) => status !== 200 && status !== 503)).toEqual([]);
      await expectKept(typing);
      await expectWhole(parted.app);
      await expectOneMailEach(parted);
    },
    faultMs + 180_000,
  );

  test('the worker that was cut off does by itself what is asked now', async () => {
    await parted.leaveAlone();
    for (const seat of await seats()) await finish(seat);
    await healed(parted.app, 30_000);
    await expectWhole(parted.app);
  });
});

async function finish({ link }: Seat): Promise<void> {
  expect((await candidateAt(link).submit()).status).toBe(200);
}

/** What was taken, and whose acknowledgement was lost, may come again as the same mail. */
async function expectOneMailEach({ app, post }: Parted): Promise<void> {
  const { ask, close } = outboxOf(app.databaseUrl);
  const invitations = await ask(`select from invitation where kind = 'personal'`).finally(close);
  const to = [...post.taken.values()].map((mail) => mail.to);
  expect(new Set(to).size).toBe(invitations.length);
  expect(to.length).toBe(invitations.length);
}
