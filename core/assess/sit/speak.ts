// The language that a candidate's page and mails speak, remembered on the attempt.
import type { Locale } from '../../text/locale.ts';
import { withLink, type LinkDeps } from './link.ts';

/** Changes nothing before the agreement: until then the browser alone remembers. */
export function speak(deps: LinkDeps, token: string, language: Locale): Promise<void> {
  return withLink(deps, { token }, async (tx, { attempt }) => {
    if (attempt && attempt.language !== language) await tx.setAttempt(attempt.id, { language });
  });
}
