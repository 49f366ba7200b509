// From Finish to the card: how long a recruiter waits for a score after a candidate's last click.
import { pause, ROUNDS, type Row } from './measure.ts';
import { cardSays, finish, type Field } from './people.ts';
import type { Stage } from './stage.ts';
import { percentile } from './measure.ts';

/** Candidates of one round; the first of all, before the rounds, warms up. */
export const EACH_ROUND = 3;
export const FINISHERS = 1 + ROUNDS * EACH_ROUND;

/** Longer than a card rests between two updates, so that nobody waits because of the person before. */
const restMs = 1_300;

export async function finishRow(stage: Stage, field: Field): Promise<Row> {
  const taken: number[] = [];
  for (const [i, candidate] of field.waiting.entries()) {
    await pause(restMs);
    const started = performance.now();
    await finish(candidate);
    await cardSays(stage, field, i + 1);
    taken.push(performance.now() - started);
  }
  const [, ...warm] = taken;
  const rounds = Array.from({ length: ROUNDS }, (_, i) => warm.slice(i * EACH_ROUND, (i + 1) * EACH_ROUND));
  return {
    what: 'Finish to the updated card, p50',
    unit: 'ms',
    floor: [],
    ours: rounds.map((round) => percentile(round, 0.5)),
    target: { most: 1_500 },
    note: `${warm.length} candidates, slowest ${Math.round(Math.max(...warm))} ms`,
  };
}
