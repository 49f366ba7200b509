// The core's answer to what was heard in Teams.
import { loggable } from '#core/loggable.ts';
import type { Reply } from '#core/cards/card.ts';
import { asKnown as heardAsKnown, replied as heardReply, type Answer, type Known } from '#core/dialogue/hear.ts';
import type { WorkspaceId } from '#core/model/ids.ts';
import type { Installation } from '#core/ports/links.ts';
import type { Tx } from '#core/ports/store.ts';
import type { Words } from '#core/text/en.ts';
import type { Heard } from './incoming.ts';
import type { TeamsOptions } from './parts.ts';
import { lookUpMember } from './people.ts';
import type { Viewers } from './viewers.ts';

export type Parts = TeamsOptions & {
  workspaceOf: (tenantId: string) => Promise<WorkspaceId>;
  viewers: Viewers;
};

/** What the core needs beside what was said. */
export const depsFor = ({ deps }: Parts, { tenantId }: Pick<Heard, 'tenantId'>) => ({
  ...deps,
  installation: { platform: 'teams', externalId: tenantId } satisfies Installation,
});

export const replied = (parts: Parts, heard: Heard, answer: Answer): Promise<Reply> =>
  heardReply(earsOf(parts, heard), heard, answer);

/** For what makes nobody a member: who asks, as they are known by now, or nobody. */
export const asKnown = <Result>(
  parts: Parts,
  heard: Heard,
  work: (tx: Tx, known: Known | undefined) => Promise<Result>,
): Promise<Result> => heardAsKnown(earsOf(parts, heard), heard, work);

const earsOf = ({ deps, connector, log, workspaceOf }: Parts, heard: Heard) => ({
  inWorkspace: deps.inWorkspace,
  workspaceId: () => workspaceOf(heard.tenantId),
  now: () => new Date(),
  lookUp: () => lookUpMember(connector, heard, heard.userId),
  unknown: (t: Words) => t.teams.unknownYou,
  failed: (error: unknown) => {
    const code = `E-${deps.secrets.code()}`;
    log.error({ code, problem: loggable(error) }, 'teams request failed');
    return code;
  },
  unasked: (error: unknown) => log.warn({ problem: loggable(error) }, 'teams member not asked again'),
});
