// What a candidate's link leads to, asked for in one turn: the requests of a page that saves all begin with it.
import { sql, type Kysely } from 'kysely';
import type { ItemId } from '#core/model/ids.ts';
import type { Item } from '#core/model/item.ts';
import type { FoundSitting, SittingStore, Terms } from '#core/ports/sitting.ts';
import { prepared } from '../prepared.ts';
import type { Tables } from '../schema.ts';
import { attemptOf } from './attempts.ts';
import type { Context } from './context.ts';
import { invitationOf } from './invitations.ts';
import { ownerIn } from './owner.ts';

export function sittingStore(context: Context): SittingStore {
  return { sitting: (tokenHash, options = {}) => sitting(context, tokenHash, options) };
}

type Options = NonNullable<Parameters<SittingStore['sitting']>[1]>;
type Link = { tokenHash: Buffer };

/** Asked together and answered in this order: what comes second is read once the lock is held. */
async function sitting(
  context: Context,
  tokenHash: Buffer,
  { lock = false, itemId }: Options,
): Promise<FoundSitting | undefined> {
  const { trx } = context;
  const [[attempt], [found]] = await Promise.all([
    (lock ? lockedAttempt : attemptBehind)(trx, { tokenHash }),
    itemId ? termsAndItem(trx, { tokenHash, itemId }) : termsBehind(trx, { tokenHash }),
  ]);
  if (!found) return undefined;
  learn(context, found);
  if (attempt) context.owners.set(attempt.id, ownerIn(attempt));
  const item = 'body' in found ? (found.body as Item | null) : null;
  const rest = { invitation: invitationOf(found)!, attempt: attemptOf(attempt), assessment: termsOf(found) };
  return { ...rest, now: found.now, ...(item ? { item } : {}) };
}

/** What is sealed under the candidate's key needs no query for the key. */
function learn({ vault }: Context, { candidate_id: candidateId, wrapped, kek }: Found): void {
  if (candidateId && wrapped && kek !== null) vault.learn([{ candidate_id: candidateId, wrapped, kek }]);
}

/** The token alone finds it: with the workspace beside it PostgreSQL may walk through all of the workspace’s links. Row-level security keeps it inside. */
const attempts = (db: Kysely<Tables>, { tokenHash }: Link) =>
  db
    .selectFrom('attempt as a')
    .selectAll()
    .where('a.invitation_id', '=', ({ selectFrom }) =>
      selectFrom('invitation as i').select('i.id').where('i.token_hash', '=', tokenHash),
    );
const attemptBehind = prepared(attempts);
const lockedAttempt = prepared((db, link: Link) => attempts(db, link).forUpdate());

const terms = (db: Kysely<Tables>, { tokenHash }: Link) =>
  db
    .selectFrom('invitation as i')
    .innerJoin('assessment as s', 's.id', 'i.assessment_id')
    .leftJoin('attempt as a', 'a.invitation_id', 'i.id')
    .innerJoin('assessment_version as v', (join) =>
      join
        .onRef('v.workspace_id', '=', 's.workspace_id')
        .onRef('v.assessment_id', '=', 's.id')
        .on('v.version', '=', sql<number>`coalesce(a.version, s.version)`),
    )
    .leftJoin('keys.candidate_key as k', 'k.candidate_id', 'i.candidate_id')
    .selectAll('i')
    .select(['s.title', 's.language', 's.state', 's.with_cv', 's.closes_at', 's.approved_at', 's.closed_by'])
    .select(['s.created_by', 'v.version', 'v.time_limit_minutes', 'k.wrapped', 'k.kek'])
    .select(sql<Date>`clock_timestamp()`.as('now'))
    .where('i.token_hash', '=', tokenHash);
const termsBehind = prepared(terms);

/** With a question, where it is one of those that were begun. */
const termsAndItem = prepared((db, { tokenHash, itemId }: Link & { itemId: ItemId }) =>
  terms(db, { tokenHash })
    .leftJoin('item', (join) =>
      join
        .on('item.id', '=', itemId)
        .onRef('item.assessment_id', '=', 'a.assessment_id')
        .onRef('item.version', '=', 'a.version'),
    )
    .select('item.body'),
);

type Found = Awaited<ReturnType<typeof termsBehind>>[number];

const termsOf = (found: Found): Terms => ({
  id: found.assessment_id,
  title: found.title,
  language: found.language,
  state: found.state,
  version: found.version,
  withCv: found.with_cv,
  timeLimitMinutes: found.time_limit_minutes,
  closesAt: found.closes_at,
  createdBy: found.created_by,
  approvedAt: found.approved_at,
  closedBy: found.closed_by,
});
