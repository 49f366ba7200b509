// Who stands where in an assessment: the attempts that its card shows.
import { sql } from 'kysely';
import type { AttemptId, WorkspaceId } from '#core/model/ids.ts';
import type { Missed } from '#core/model/missed.ts';
import type { AttemptStore, ShownPerson } from '#core/ports/attempts.ts';
import type { Profile } from '#core/ports/invitations.ts';
import type { StandingStore } from '#core/ports/standings.ts';
import { prepared } from '../prepared.ts';
import { profilePlace } from './candidates.ts';
import type { Context } from './context.ts';
import { standings } from './standings-kept.ts';

type Store = StandingStore & Pick<AttemptStore, 'missedBy' | 'shownPeople' | 'evidenceLines'>;

export function standingStore(context: Context): Store {
  return {
    missedBy: (ids) => missedBy(context, ids),
    standings: (id) => standings(context, id),
    shownPeople: (ids) => shownPeople(context, ids),
    evidenceLines: (ids) => evidenceLines(context, ids),
  };
}

/** What a candidate's line of evidence is sealed to. */
export const evidenceLinePlace = (id: AttemptId) => `attempt|${id}|evidence_line`;

async function shownPeople(context: Context, ids: AttemptId[]): Promise<Map<AttemptId, ShownPerson>> {
  const { trx, workspaceId, vault } = context;
  if (ids.length === 0) return new Map();
  const rows = await peopleBehind(trx, { workspaceId, ids });
  vault.learn(rows);
  const opened = rows.map(async (row): Promise<[AttemptId, ShownPerson]> => {
    const { id, candidate_id: owner, evidence_line: line, scorecards, unread } = row;
    const { name } = await vault.open<Profile>(owner, profilePlace(owner), row.profile);
    const said = line && (await vault.open<string>(owner, evidenceLinePlace(id), line));
    return [id, { name, line: said, scorecards, unread }];
  });
  return new Map(await Promise.all(opened));
}

const peopleBehind = prepared((db, { workspaceId, ids }: { workspaceId: WorkspaceId; ids: AttemptId[] }) =>
  db
    .selectFrom('attempt as a')
    .innerJoin('candidate as c', 'c.id', 'a.candidate_id')
    .innerJoin('keys.candidate_key as k', 'k.candidate_id', 'c.id')
    .where('a.workspace_id', '=', workspaceId)
    .where('a.id', '=', sql<AttemptId>`any(${ids}::uuid[])`)
    .select(['a.id', 'a.candidate_id', 'a.evidence_line', 'c.profile', 'k.wrapped', 'k.kek'])
    .select(sql<number>`(select count(*)::int from scorecard s where s.attempt_id = a.id)`.as('scorecards'))
    // Once a person has scored the criterion, its answers wait for nobody.
    .select(
      sql<number>`(select count(*)::int from item_score s join item i on i.id = s.item_id
        where s.attempt_id = a.id and s.score is null and not exists (select from score_override o
          where o.attempt_id = a.id and o.criterion_id = i.criterion_id and o.undone_at is null))`.as('unread'),
    ),
);

async function missedBy({ trx, workspaceId }: Context, ids: AttemptId[]): Promise<Map<AttemptId, Missed>> {
  if (ids.length === 0) return new Map();
  const { rows } = await sql<{ id: AttemptId; criterion: string | null; question: string | null }>`
    select a.id, c.name as criterion, i.body ->> 'prompt' as question
    from attempt a cross join unnest(a.missed) with ordinality as m (id, at)
    left join criterion c on c.id = m.id left join item i on i.id = m.id
    where a.workspace_id = ${workspaceId} and a.id = any(${ids}::uuid[]) order by a.id, m.at`.execute(trx);
  const found = new Map<AttemptId, Missed>();
  for (const { id, criterion, question } of rows) {
    const { criteria, questions } = found.get(id) ?? { criteria: [], questions: [] };
    if (criterion !== null) criteria.push(criterion);
    if (question !== null) questions.push(question);
    found.set(id, { criteria, questions });
  }
  return found;
}

async function evidenceLines(context: Context, ids: AttemptId[]): Promise<Map<AttemptId, string>> {
  const { trx, workspaceId, vault } = context;
  if (ids.length === 0) return new Map();
  const query = trx
    .selectFrom('attempt')
    .select(['id', 'candidate_id', 'evidence_line'])
    .where('workspace_id', '=', workspaceId);
  const rows = await query.where('id', '=', sql<AttemptId>`any(${ids}::uuid[])`).execute();
  await vault.preload(rows.map((row) => row.candidate_id));
  const lines = new Map<AttemptId, string>();
  for (const { id, candidate_id: candidateId, evidence_line: sealed } of rows) {
    if (sealed) lines.set(id, await vault.open<string>(candidateId, evidenceLinePlace(id), sealed));
  }
  return lines;
}
