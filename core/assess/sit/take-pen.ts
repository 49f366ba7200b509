// Two pages of one candidate: the one takes over on purpose, the other says that it is going. Both come in their order among what pages send all the time.
import type { CandidatePage } from '../../model/page.ts';
import { withOpenAttempt, type LinkDeps } from './link.ts';
import { candidatePage, type PageDeps } from './page.ts';

/** "Continue here": this page writes from now on, and hears all that the other one has saved. */
export async function takePen(deps: PageDeps, token: string, writer: string): Promise<CandidatePage> {
  await withOpenAttempt(deps, { token, shared: true }, (tx, { attempt, now }) =>
    tx.setAttempt(attempt.id, { pen: { id: writer, since: now, seenAt: now } }),
  );
  return candidatePage(deps, token);
}

/** The page is going: who opens the link next needn't ask. */
export function leavePen(deps: LinkDeps, token: string, writer: string): Promise<void> {
  return withOpenAttempt(deps, { token, shared: true }, async (tx, { attempt }) => {
    if (attempt.pen?.id === writer) await tx.setAttempt(attempt.id, { pen: null });
  });
}
