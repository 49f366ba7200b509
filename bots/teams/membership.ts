// Where the bot comes and goes: remembered, greeted once, forgotten.
import { COMMANDS } from '#core/commands.ts';
import { note, text, title } from '#core/cards/spans.ts';
import type { Card } from '#core/cards/card.ts';
import type { Words } from '#core/text/en.ts';
import { wordsOf } from '#core/text/words.ts';
import { problemOf, type Parts } from './answer.ts';
import { conversationOf, WELCOME } from './conversations.ts';
import { cardMessage } from './deliver.ts';
import { baseOf, type Heard } from './incoming.ts';

/** `installationUpdate` and `conversationUpdate`. */
export async function onMembership(parts: Parts, heard: Heard): Promise<void> {
  const { type, action, membersAdded, membersRemoved, recipient } = heard.activity;
  const isBot = (members: { id: string }[] | null | undefined) =>
    members?.some(({ id }) => id === recipient.id) === true;
  if (type === 'installationUpdate' ? action?.startsWith('remove') : isBot(membersRemoved)) return leave(parts, heard);
  await remember(parts, heard);
  if (type === 'installationUpdate' || isBot(membersAdded)) await greet(parts, heard);
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
    .post(heard.at, cardMessage(welcomeCard(wordsOf(heard))))
    .catch((error: unknown) => log.warn({ problem: problemOf(error) }, 'teams welcome not delivered'));
}

export function welcomeCard(t: Words): Card {
  const names = t.list(COMMANDS.map(({ name }) => name));
  return {
    summary: t.teams.welcome,
    blocks: [title(t.teams.welcome), text(t.teams.welcomeNote), note(t.teams.welcomeType(names))],
  };
}
