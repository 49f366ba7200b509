// A report opens by a personal link that works once within ten minutes, and then by the session that it opened.
import { allow, can, type Actor, type Right } from '../../actor.ts';
import type { Card } from '../../cards/card.ts';
import { adminLinkCard, reportLinkCard } from '../../cards/report-link-card.ts';
import { wordsOf } from '../../text/words.ts';
import { resultFor } from '../show/person-views.ts';
import type { AttemptId, WorkspaceId } from '../../model/ids.ts';
import type { Member } from '../../ports/members.ts';
import type { Secrets } from '../../ports/outside.ts';
import type { Directory, InWorkspace, Tx } from '../../ports/store.ts';

const linkMinutes = 10;
/** A short one: that somebody has left is heard of from the platform, at the latest when they ask for the next link. */
const sessionHours = 2;

export async function linkToReport(
  tx: Tx,
  actor: Actor,
  { attemptId, secrets, publicUrl }: { attemptId: AttemptId; secrets: Secrets; publicUrl: string },
): Promise<Card> {
  await allow(tx, actor, 'review');
  const t = wordsOf(actor.member);
  const { name } = await resultFor(tx, attemptId, t);
  const { token, until } = await newLink(tx, actor, { attemptId, secrets });
  await tx.audit({ actor: actor.member.id, action: 'report-link-made', subject: attemptId });
  // Whoever opens the report may take its PDF, whose places are those of when it was written.
  await tx.enqueue(
    'write-report',
    { attemptId, memberId: actor.member.id },
    { key: `${attemptId}/${actor.member.id}` },
  );
  return reportLinkCard({ attemptId, name, url: `${publicUrl}/r/${attemptId}/${token}`, until }, t);
}

/** The same for the page on which admins say how candidates see the company, and look after the jobs. */
export async function linkToAdminPage(
  tx: Tx,
  actor: Actor,
  { secrets, publicUrl }: { secrets: Secrets; publicUrl: string },
): Promise<Card> {
  await allow(tx, actor, 'administer');
  const { token, until } = await newLink(tx, actor, { attemptId: null, secrets });
  await tx.audit({ actor: actor.member.id, action: 'admin-link-made', subject: actor.workspaceId });
  return adminLinkCard({ url: `${publicUrl}/admin/open/${token}`, until }, wordsOf(actor.member));
}

/** `until` is written out in the member's zone. */
async function newLink(
  tx: Tx,
  { member }: Actor,
  { attemptId, secrets }: { attemptId: AttemptId | null; secrets: Secrets },
): Promise<{ token: string; until: string }> {
  const token = secrets.token();
  const expiresAt = new Date((await tx.now()).getTime() + linkMinutes * 60_000);
  await tx.addReportLink({ attemptId, memberId: member.id, tokenHash: secrets.hash(token), expiresAt });
  return { token, until: wordsOf(member).clock(expiresAt, member.timeZone) };
}

export type ReportDeps = { inWorkspace: InWorkspace; directory: Directory; secrets: Secrets };

/** Uses the link up, of a report or with null of the admins' page, and returns the session's secret and its length in seconds; undefined when it is unknown, used or over. */
export async function openReport(
  deps: ReportDeps,
  attemptId: AttemptId | null,
  token: string,
): Promise<{ sid: string; seconds: number } | undefined> {
  const tokenHash = deps.secrets.hash(token);
  const workspaceId = await deps.directory.workspaceOfReportLink(tokenHash);
  if (!workspaceId) return undefined;
  return deps.inWorkspace(workspaceId, async (tx) => {
    const link = await tx.useReportLink(tokenHash, attemptId);
    if (!link) return undefined;
    const sid = deps.secrets.token();
    const expiresAt = new Date((await tx.now()).getTime() + sessionHours * 3_600_000);
    await tx.addReportSession({ ...link, sidHash: deps.secrets.hash(sid), expiresAt });
    const opened = attemptId
      ? { action: 'report-opened', subject: attemptId }
      : { action: 'admin-page-opened', subject: workspaceId };
    await tx.audit({ actor: link.memberId, ...opened });
    return { sid, seconds: sessionHours * 3600 };
  });
}

export type Viewer = { workspaceId: WorkspaceId; member: Member };

/** Who looks at a report by a session's secret, if the session is of that report and the member may still see results. */
export const viewerOf = (deps: ReportDeps, attemptId: AttemptId, sid: string): Promise<Viewer | undefined> =>
  sessionOf(deps, sid, { attemptId, may: 'review' });

/** The same for the admins' page. */
export const adminOf = (deps: ReportDeps, sid: string): Promise<Viewer | undefined> =>
  sessionOf(deps, sid, { attemptId: null, may: 'administer' });

async function sessionOf(
  deps: ReportDeps,
  sid: string,
  { attemptId, may }: { attemptId: AttemptId | null; may: Right },
): Promise<Viewer | undefined> {
  const sidHash = deps.secrets.hash(sid);
  const workspaceId = await deps.directory.workspaceOfReportSession(sidHash);
  if (!workspaceId) return undefined;
  return deps.inWorkspace(workspaceId, async (tx) => {
    const session = await tx.reportSession(sidHash);
    const member = session && session.attemptId === attemptId ? await tx.member(session.memberId) : undefined;
    return member && can(member.role, may) ? { workspaceId, member } : undefined;
  });
}
