// Who was invited to an assessment and how far they are: everybody, or whose standing has changed.
import { sql } from 'kysely';
import type { Change } from '#core/assess/rank/standings.ts';
import type { AssessmentId, InvitationId, WorkspaceId } from '#core/model/ids.ts';
import type { Decided, Invitee, Sat } from '#core/ports/standings.ts';
import { prepared } from '../prepared.ts';

export type Of = { workspaceId: WorkspaceId; assessmentId: AssessmentId };

type Row = Omit<Invitee, 'sat'> &
  Omit<Sat, 'decision' | 'attemptId'> & { attemptId: Sat['attemptId'] | null } & {
    kind: Decided['kind'] | 'undo' | null;
    by: Decided['by'];
    at: number;
  };
type ChangedRow = Omit<Row, 'invitationId'> & { changedId: InvitationId; invitationId: InvitationId | null };

const ms = (at: string) => sql`extract(epoch from ${sql.ref(at)})::float8 * 1000`;
/** Mail reaches whom a member has invited; who came by the share link has proved no address. */
const columns = sql`i.id as "invitationId", i.revoked_at is not null as "isRevoked", i.opened_at is not null as "isOpened",
  i.came_as is null and i.mail_state <> 'failed' as "isReached", ${ms('i.expires_at')} as "expiresAt",
  a.id as "attemptId", a.candidate_id as "candidateId", i.code, coalesce(i.number, 0) as number,
  coalesce(a.scored_version, a.version) as version, a.state, a.composite, a.standard_error as "standardError",
  cardinality(a.missed) > 0 as misses, a.scoring_waits_since is not null as waits,
  case when a.state = 'submitted' then ${ms('a.submitted_at')} end as "submittedAt",
  d.kind, d.member_id as by, ${ms('d.decided_at')} as at`;

export const everybody = prepared((db, { workspaceId, assessmentId }: Of) => ({
  compile: () =>
    sql<Row>`select ${columns} from invitation i
      left join attempt a on a.invitation_id = i.id and not a.trial
      left join (select distinct on (d.attempt_id) d.* from decision d join attempt o on o.id = d.attempt_id
        where o.workspace_id = ${workspaceId} and o.assessment_id = ${assessmentId}
        order by d.attempt_id, d.decided_at desc) d on d.attempt_id = a.id
      where i.workspace_id = ${workspaceId} and i.assessment_id = ${assessmentId} and i.kind = 'personal'`.compile(db),
}));

/** Whose standing was changed by the transaction `since` or a later one; without an invitation for who is gone. */
export const changedSince = prepared((db, { workspaceId, assessmentId, since }: Of & { since: string }) => ({
  compile: () =>
    sql<ChangedRow>`select c.id as "changedId", ${columns} from (
        select distinct invitation_id as id from standing_change
        where workspace_id = ${workspaceId} and assessment_id = ${assessmentId} and xid >= ${since}::xid8) c
      left join invitation i on i.id = c.id and i.kind = 'personal'
      left join attempt a on a.invitation_id = i.id and not a.trial
      left join lateral (select * from decision d where d.attempt_id = a.id order by d.decided_at desc limit 1) d on true`.compile(
      db,
    ),
}));

export function changeOf({ changedId: id, invitationId, ...row }: ChangedRow): Change {
  return { id, now: invitationId === null ? null : inviteeOf({ ...row, invitationId }) };
}

export function inviteeOf(row: Row): Invitee {
  const { invitationId, isRevoked, isOpened, isReached, expiresAt, ...sat } = row;
  return { invitationId, isRevoked, isOpened, isReached, expiresAt, sat: satOf(sat) };
}

function satOf({ attemptId, kind, by, at, ...sat }: Omit<Row, keyof Omit<Invitee, 'sat'>>): Sat | null {
  if (attemptId === null) return null;
  return { ...sat, attemptId, decision: kind === null || kind === 'undo' ? null : { kind, by, at } };
}
