// The core's answer to what was heard: once, as the member that it comes from, or why not, in their language.
import { arrive, refreshMember, type Actor } from '#core/actor.ts';
import type { Reply } from '#core/cards/card.ts';
import { problemCard } from '#core/cards/problem-card.ts';
import { UserError } from '#core/errors.ts';
import type { WorkspaceId } from '#core/model/ids.ts';
import type { Installation } from '#core/ports/links.ts';
import type { Member } from '#core/ports/members.ts';
import type { Tx } from '#core/ports/store.ts';
import type { Words } from '#core/text/en.ts';
import { wordsOf } from '#core/text/words.ts';
import type { Heard } from './incoming.ts';
import type { TeamsOptions } from './parts.ts';
import { lookUpMember } from './people.ts';
import type { Viewers } from './viewers.ts';

export type Parts = TeamsOptions & {
  workspaceOf: (tenantId: string) => Promise<WorkspaceId>;
  viewers: Viewers;
};

export type Answer = (tx: Tx, actor: Actor) => Promise<Reply>;

/** What the core needs beside what was said. */
export const depsFor = ({ deps }: Parts, { tenantId }: Pick<Heard, 'tenantId'>) => ({
  ...deps,
  installation: { platform: 'teams', externalId: tenantId } satisfies Installation,
});

/** The core's answer; a refusal is an answer too, and what nobody foresaw is said with a code and logged under it. */
export async function replied(parts: Parts, heard: Heard, answer: Answer): Promise<Reply> {
  try {
    return await once(parts, heard, answer);
  } catch (error) {
    const t = wordsOf(heard.locale);
    if (error instanceof UserError) return refused({ message: error.in(t), code: error.code.toUpperCase(), t });
    const code = `E-${parts.deps.secrets.code()}`;
    parts.log.error({ code, problem: problemOf(error) }, 'teams request failed');
    return refused({ message: t.problems.ours, code, t });
  }
}

export const problemOf = (error: unknown) =>
  error instanceof Error ? `${error.name}: ${error.message}`.slice(0, 300) : 'unknown';

const refused = ({ message, code, t }: { message: string; code: string; t: Words }): Reply => ({
  kind: 'private',
  card: problemCard({ message, code }, t),
  refusal: message,
});

/** One effect for one thing heard: delivered twice, it does nothing the second time. */
async function once({ deps, connector, workspaceOf }: Parts, heard: Heard, answer: Answer): Promise<Reply> {
  const workspaceId = await workspaceOf(heard.tenantId);
  const attempt = () =>
    deps.inWorkspace(workspaceId, async (tx): Promise<Reply | 'stranger'> => {
      const member = await tx.memberByExternalId('teams', heard.userId);
      if (!member) return 'stranger';
      await follow(tx, member, heard);
      if (heard.event !== null && !(await tx.once('teams', heard.event))) return { kind: 'nothing' };
      return answer(tx, { workspaceId, member, place: heard.place });
    });
  const reply = await attempt();
  if (reply !== 'stranger') return reply;
  const arrival = await lookUpMember(connector, heard, heard.userId);
  if (!arrival) throw new UserError('who-unknown', (t) => t.teams.unknownYou);
  await deps.inWorkspace(workspaceId, (tx) => arrive(tx, arrival));
  const second = await attempt();
  return second === 'stranger' ? { kind: 'nothing' } : second;
}

/** Teams says with every request which language and zone somebody has by now; what they chose themselves goes first. */
async function follow(tx: Tx, member: Member, heard: Heard): Promise<void> {
  const { locale, timeZone } = heard;
  const chosen = member.localeChosen ?? locale;
  if (member.locale !== chosen || member.timeZone !== timeZone)
    await refreshMember(tx, member, { name: member.name, timeZone, locale });
  heard.locale = chosen;
}
