// Where the bot comes and goes: remembered, greeted once, forgotten.
import { loggable } from '#core/loggable.ts';
import { can } from '#core/actor.ts';
import { homeCardOf } from '#core/assess/show/home.ts';
import type { Card } from '#core/cards/card.ts';
import { welcomeCard } from '#core/cards/welcome-card.ts';
import type { WorkspaceId } from '#core/model/ids.ts';
import type { InWorkspace } from '#core/ports/store.ts';
import { wordsOf } from '#core/text/words.ts';
import { type Parts } from './answer.ts';
import { conversationOf, WELCOME } from './conversations.ts';
import { cardMessage } from './deliver.ts';
import { baseOf, type Heard } from './incoming.ts';

/** `installationUpdate` and `conversationUpdate`. */
export async function onMembership(parts: Parts, heard: Heard): Promise<void> {
  const { type, action, membersAdded, membersRemoved, recipient } = heard.activity;
  const isBot = (members: { id: string }[] | null | undefined) =>
    members?.some(({ id }) => id === recipient.id) === true;
  if (type === 'installationUpdate' ? action?.startsWith('remove') : isBot(membersRemoved)) return leave(parts, heard);
  const hasCome = type === 'installationUpdate' || isBot(membersAdded);
  // Another process may be the one that has heard it go.
  if (hasCome) known.get(parts.workspaceOf)?.delete(JSON.stringify(conversationOf(heard)));
  await remember(parts, heard);
  if (hasCome) await greet(parts, heard);
}

const known = new WeakMap<Parts['workspaceOf'], Set<string>>();
const mostKnown = 5000;

/** Kept in the database when this process hears from there for the first time, or from another address. */
export async function remember({ deps, workspaceOf }: Parts, heard: Heard): Promise<void> {
  const seen = known.get(workspaceOf) ?? new Set();
  known.set(workspaceOf, seen);
  const key = JSON.stringify(conversationOf(heard));
  if (seen.has(key)) return;
  const workspaceId = await workspaceOf(heard.tenantId);
  await deps.inWorkspace(workspaceId, (tx) => tx.saveConversation(conversationOf(heard)));
  if (seen.size >= mostKnown) seen.clear();
  seen.add(key);
}

async function leave({ deps, workspaceOf }: Parts, heard: Heard): Promise<void> {
  known.get(workspaceOf)?.delete(JSON.stringify(conversationOf(heard)));
  const workspaceId = await workspaceOf(heard.tenantId);
  await deps.inWorkspace(workspaceId, (tx) => tx.forgetConversation('teams', baseOf(heard.at.conversation)));
}

/** Once a conversation, however often Teams says that the bot has come. */
async function greet({ deps, connector, workspaceOf, log }: Parts, heard: Heard): Promise<void> {
  const workspaceId = await workspaceOf(heard.tenantId);
  const isFirst = await deps.inWorkspace(workspaceId, (tx) => tx.once(WELCOME, baseOf(heard.at.conversation)));
  if (!isFirst) return;
  await connector
    .post(heard.at, cardMessage(await firstCard(deps.inWorkspace, workspaceId, heard)))
    .catch((error: unknown) => log.warn({ problem: loggable(error) }, 'teams welcome not delivered'));
}

/** In somebody's own chat who is a member already, their home stands below the first words. */
async function firstCard(inWorkspace: InWorkspace, workspaceId: WorkspaceId, heard: Heard): Promise<Card> {
  const hello = welcomeCard(wordsOf(heard));
  if (heard.kind !== 'personal') return hello;
  return inWorkspace(workspaceId, async (tx) => {
    const member = await tx.memberByExternalId('teams', heard.userId);
    if (!member || !can(member.role, 'review')) return hello;
    const home = await homeCardOf(tx, member);
    return { ...hello, blocks: [...hello.blocks, { type: 'line' }, ...home.blocks] };
  });
}
