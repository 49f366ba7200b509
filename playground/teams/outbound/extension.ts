// A member uses the app's message extension: searches, shares what was found, acts on a message.
import { z } from 'zod';
import type { DeedAnswer } from '../page/contract.ts';
import type { World } from '../world/world.ts';
import { addMessage, messageOf, mustBeConversation, mustBeMember, toast } from '../world/world.ts';
import { WRONG } from './deliver.ts';
import { showTask } from './dialog.ts';
import { actionContext, readResults } from './extension-answer.ts';
import { bodyOr, fail, invoke } from './invoke.ts';

interface Query {
  user: string;
  conversation: string;
  command: string;
  parameters: Record<string, string>;
}

const Said = z.object({ composeExtension: z.object({ type: z.literal('message'), text: z.string() }) });
const PAGE = { skip: 0, count: 25 };

/** Searches; without a word it is the first run, which lists what the app likes to offer. */
export async function query(world: World, input: Query): Promise<DeedAnswer> {
  const member = mustBeMember(world, input.user);
  const conversation = mustBeConversation(world, input.conversation, member.id);
  const typed = Object.entries(input.parameters).filter(([, value]) => value !== '');
  const parameters = typed.length === 0 ? [['initialRun', 'true'] as const] : typed;
  const outcome = await invoke(
    world,
    { member, conversation },
    {
      name: 'composeExtension/query',
      value: {
        commandId: input.command,
        parameters: parameters.map(([name, value]) => ({ name, value })),
        queryOptions: PAGE,
      },
    },
  );
  const { body, failed } = bodyOr(world, outcome, { member: member.id });
  if (failed) return failed;
  const results = readResults(world, body);
  if (results) return { results };
  const said = Said.safeParse(body);
  if (!said.success) return fail(world, WRONG, { member: member.id });
  toast(world, member.id, { kind: 'message', text: said.data.composeExtension.text });
  return { results: [] };
}

interface Share {
  user: string;
  conversation: string;
  result: string;
  replyTo?: string;
}

/** Sends a found card as the member's own message; the app does not hear of it. Errors when it was not found before. */
export function share(world: World, input: Share): DeedAnswer {
  const member = mustBeMember(world, input.user);
  const conversation = mustBeConversation(world, input.conversation, member.id);
  const found = world.found.get(input.result);
  if (!found) throw new Error(`no result ${input.result}`);
  const thread = messageOf(world, input.replyTo ?? '')?.replyTo ?? input.replyTo;
  const message = addMessage(world, {
    conversation: conversation.id,
    from: member.id,
    format: 'html',
    text: '',
    attachments: [found.attachment],
    ...(conversation.kind === 'channel' && thread !== undefined && { replyTo: thread }),
  });
  return { message: message.id };
}

interface Open {
  user: string;
  conversation: string;
  command: string;
  message?: string;
}

/** Asks the app for the dialog of an action command. */
export async function openAction(world: World, input: Open): Promise<DeedAnswer> {
  const member = mustBeMember(world, input.user);
  const conversation = mustBeConversation(world, input.conversation, member.id);
  const thread = messageOf(world, input.message ?? '')?.replyTo ?? input.message;
  const spot = { member, conversation, ...(thread !== undefined && { thread }) };
  const outcome = await invoke(world, spot, {
    name: 'composeExtension/fetchTask',
    value: { ...actionContext(world, input.command, input.message), context: { theme: 'default' } },
  });
  const { body, failed } = bodyOr(world, outcome, { member: member.id });
  if (failed) return failed;
  const source = {
    conversation: conversation.id,
    command: input.command,
    ...(input.message !== undefined && { message: input.message }),
  };
  const results = readResults(world, body);
  return results ? { results } : showTask(world, { member: member.id, source, body });
}
