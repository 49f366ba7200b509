// People who type on and on, as their pages do: what wasn’t acknowledged is sent again as it was.
import { setTimeout as pause } from 'node:timers/promises';
import { expect } from 'vitest';
import { candidateAt } from './candidate.ts';

/** `revision` is the last that was acknowledged. */
export type Seat = { link: string; item: string; kind: 'short' | 'long'; person: number; revision: number };

/** How the saves were answered: how often by each status, 0 where nothing came, and in how many milliseconds each. */
export type Answered = { statuses: Map<number, number>; ms: number[] };
type Typing = Answered & { stopping: AbortSignal; everyMs?: number };

export const newAnswered = (): Answered => ({ statuses: new Map(), ms: [] });

/** From the link to the first question that is answered in words. */
export async function sitDown(link: string, person: number): Promise<Seat> {
  const candidate = candidateAt(link);
  expect((await candidate.agree()).status).toBe(200);
  await candidate.introduce(`Person ${person}`, `person${person}@post.example`);
  await candidate.ask('POST', '/cv/skip');
  for (const { id, kind } of (await candidate.page()).questions)
    if (kind === 'short' || kind === 'long') return { link, item: id, kind, person, revision: 0 };
  throw new Error('The draft has no question to write an answer to.');
}

/** Types until it is stopped, and goes on where it was. */
export async function typeOn(seat: Seat, { stopping, everyMs = 50, ...answered }: Typing): Promise<void> {
  while (!stopping.aborted) {
    const status = await save(seat, answered);
    if (status === 200) seat.revision += 1;
    await pause(everyMs);
  }
}

async function save(seat: Seat, answered: Answered): Promise<number> {
  const revision = seat.revision + 1;
  const from = performance.now();
  const { status } = await candidateAt(seat.link)
    .answer(seat.item, { kind: seat.kind, text: textOf(seat, revision) }, revision)
    .catch(() => ({ status: 0 }));
  answered.ms.push(performance.now() - from);
  answered.statuses.set(status, (answered.statuses.get(status) ?? 0) + 1);
  return status;
}

/** Each answer is there as it was acknowledged last, or as it was sent after that without a reply. */
export async function expectKept(seats: Seat[]): Promise<void> {
  for (const seat of seats) {
    const kept = (await candidateAt(seat.link).page()).answers[seat.item];
    const who = `of person ${seat.person}`;
    expect(kept?.revision, who).toBeGreaterThanOrEqual(seat.revision);
    expect(kept?.revision, who).toBeLessThanOrEqual(seat.revision + 1);
    expect(kept?.answer, who).toMatchObject({ text: textOf(seat, kept?.revision ?? 0) });
  }
}

const textOf = ({ person }: Seat, revision: number) => `${revision} sentences of person ${person}`;
