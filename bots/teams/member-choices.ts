// Who can be chosen in a form: those in the conversation, and those whom Shortlist knows already.
import type { Parts } from './answer.ts';
import { baseOf, type Heard } from './incoming.ts';
import { LIMIT } from './limits.ts';
import { literal } from './markdown.ts';
import type { Choice } from './options.ts';

export async function membersFor({ connector, deps, workspaceOf }: Parts, heard: Heard): Promise<Choice[]> {
  const at = { ...heard.at, conversation: baseOf(heard.at.conversation) };
  const here = await connector.members(at, LIMIT.options).catch(() => []);
  const workspaceId = await workspaceOf(heard.tenantId);
  const known = await deps.inWorkspace(workspaceId, (tx) => tx.membersWithRole(['admin', 'recruiter', 'reviewer']));
  const names = new Map<string, string>();
  for (const { platform, externalId, name } of known) if (platform === 'teams') names.set(externalId, name);
  for (const { id, name } of here) if (!id.startsWith('28:')) names.set(id, name ?? id);
  return [...names]
    .map(([value, name]) => ({ title: literal(name, LIMIT.option) || '–', value }))
    .toSorted((a, b) => a.title.localeCompare(b.title))
    .slice(0, LIMIT.options);
}
