// The look-ups that happen before a workspace is known: each goes from one secret or platform id to one workspace id.
import { randomUUID } from 'node:crypto';
import type { Kysely } from 'kysely';
import { LRUCache } from 'lru-cache';
import type { WorkspaceId } from '#core/model/ids.ts';
import type { Installation } from '#core/ports/links.ts';
import type { Directory } from '#core/ports/store.ts';
import { joinInstallation } from './join.ts';
import { prepared } from './prepared.ts';
import type { Tables } from './schema.ts';

const mostRemembered = 10_000;

const installed = prepared((db, { platform, externalId }: Installation) =>
  db
    .selectFrom('installation')
    .select('workspace_id')
    .where('platform', '=', platform)
    .where('external_id', '=', externalId),
);

export function directoryOf(kysely: Kysely<Tables>): Directory {
  return {
    workspaceOfInstallation: async (platform, externalId) =>
      (await installed(kysely, { platform, externalId }))[0]?.workspace_id,
    addWorkspace: (installation) => addWorkspace(kysely, installation),
    workspaceOfInvitation: invitationWorkspaces(kysely),
    workspaceOfReportLink: async (tokenHash) =>
      (
        await kysely
          .selectFrom('report_link')
          .select('workspace_id')
          .where('token_hash', '=', tokenHash)
          .executeTakeFirst()
      )?.workspace_id,
    workspaceOfReportSession: async (sidHash) =>
      (
        await kysely
          .selectFrom('report_session')
          .select('workspace_id')
          .where('sid_hash', '=', sidHash)
          .executeTakeFirst()
      )?.workspace_id,
    workspaceOfLinkCode: async (codeHash) =>
      (await kysely.selectFrom('link_code').select('workspace_id').where('code_hash', '=', codeHash).executeTakeFirst())
        ?.workspace_id,
    joinInstallation: (join) => joinInstallation(kysely, join),
    addInstallation: async (workspaceId, { platform, externalId }) => {
      const installation = { id: randomUUID(), workspace_id: workspaceId, platform, external_id: externalId };
      await kysely
        .insertInto('installation')
        .values(installation)
        .onConflict((conflict) => conflict.columns(['platform', 'external_id']).doNothing())
        .execute();
    },
  };
}

/** An invitation never changes its workspace, and a page that saves asks every few seconds. */
function invitationWorkspaces(kysely: Kysely<Tables>): Directory['workspaceOfInvitation'] {
  const known = new LRUCache<string, WorkspaceId>({ max: mostRemembered });
  return async (tokenHash) => {
    const hash = tokenHash.toString('base64');
    const remembered = known.get(hash);
    if (remembered) return remembered;
    const of = (table: 'invitation' | 'erased_link') =>
      kysely.selectFrom(table).select('workspace_id').where('token_hash', '=', tokenHash).executeTakeFirst();
    const found = ((await of('invitation')) ?? (await of('erased_link')))?.workspace_id;
    if (found) known.set(hash, found);
    return found;
  };
}

function addWorkspace(kysely: Kysely<Tables>, given: Parameters<Directory['addWorkspace']>[0]): Promise<WorkspaceId> {
  const { platform, externalId, name, timeZone } = given;
  return kysely.transaction().execute(async (trx) => {
    const id = randomUUID() as WorkspaceId;
    await trx.insertInto('workspace').values({ id, name, time_zone: timeZone, contact: null }).execute();
    const installation = { id: randomUUID(), workspace_id: id, platform, external_id: externalId };
    const added = await trx
      .insertInto('installation')
      .values(installation)
      .onConflict((conflict) => conflict.columns(['platform', 'external_id']).doNothing())
      .returning('workspace_id')
      .executeTakeFirst();
    if (added) return id;
    // Two first requests at once: the other one's workspace stands.
    await trx.deleteFrom('workspace').where('id', '=', id).execute();
    const query = trx.selectFrom('installation').select('workspace_id').where('platform', '=', platform);
    return (await query.where('external_id', '=', externalId).executeTakeFirstOrThrow()).workspace_id;
  });
}
