// One page writes at a time: the pen is held by who writes, taken over on purpose, and free once its holder is silent.
import { UserError } from '../../errors.ts';
import type { PagePen } from '../../model/page.ts';
import type { Attempt } from '../../ports/attempts.ts';
import type { AttemptChange, Pen } from '../../ports/attempt-change.ts';

/** An open page beats every 15 s, so after three missed beats it is closed, asleep or without a connection. */
const silentMs = 45_000;
/** How exact the time of the last sign needs to be. */
const notedEveryMs = 5000;

type Held = Pick<Attempt, 'pen'>;

/** Who holds the pen at `now`; null when it is free. */
export function penNow({ pen }: Held, now: Date): Pen | null {
  return pen && now.getTime() - pen.seenAt.getTime() < silentMs ? pen : null;
}

export function pagePen(attempt: Held, now: Date): PagePen | null {
  const pen = penNow(attempt, now);
  return pen && { id: pen.id, since: pen.since.toISOString() };
}

/** What to note when `writer` writes. Throws UserError `open-elsewhere` while another page holds the pen. */
export function writing(attempt: Held, { writer, now }: { writer: string | undefined; now: Date }): AttemptChange {
  if (writer === undefined) return {};
  const pen = penNow(attempt, now);
  if (pen && pen.id !== writer) throw new UserError('open-elsewhere', (t) => t.candidate.openElsewhere);
  if (pen && now.getTime() - pen.seenAt.getTime() < notedEveryMs) return {};
  return { pen: { id: writer, since: pen?.since ?? now, seenAt: now } };
}
