// What is answered to words that were said to the bot in a conversation: a command as ever, and what is none once a thread.
import type { Actor } from '../actor.ts';
import type { JoinDeps } from '../assess/members/join.ts';
import { ACTION } from '../cards/actions.ts';
import type { Card, Form, Reply } from '../cards/card.ts';
import { decodeValue, encodeValue } from '../cards/carried.ts';
import { text as words } from '../cards/spans.ts';
import { parseCommand, type Command } from '../commands.ts';
import type { Tx } from '../ports/store.ts';
import type { Words } from '../text/en.ts';
import { answerCommand } from './command.ts';

/** `thread` is where others read along, or null in a chat of the member’s own. `none` answers what is no command, and a job description without one; else the command’s own answer does. */
type Said = { text: string; thread: string | null; none?: (() => Promise<Reply>) | undefined };

/** Throws Denied and Gone, which are shown to the member. */
export async function answerSaid(
  tx: Tx,
  actor: Actor,
  { text, thread, none, ...deps }: Said & JoinDeps,
): Promise<Reply> {
  const command = parseCommand(text);
  const isNothing = isUnread(command) || (none !== undefined && isPasted(command, text));
  if (!isNothing) return answerCommand(tx, actor, { text, ...deps });
  // Whoever talks on with the bot in a thread has been told once what it understands.
  if (thread !== null && !(await tx.once('unread-words', thread))) return { kind: 'nothing' };
  return none ? none() : answerCommand(tx, actor, { text, ...deps });
}

/** Where words alone open no form, a button does: of the assessment that the form is about, if it is about one. */
export function formByButton(form: Form, text: string, t: Words): Card {
  const command = parseCommand(text).name;
  const { assessmentId } = decodeValue(form.context || '{}');
  const value = encodeValue({ command, ...(assessmentId && { assessmentId }) });
  const said = t.teams.formReady(form.title);
  const button = { label: t.teams.openForm, action: ACTION.run, value, primary: true };
  return { summary: said, blocks: [words(said), { type: 'buttons', id: 'said', buttons: [button] }] };
}

/** Neither a command nor near one. */
const isUnread = (command: Command): boolean => command.name === 'mistyped' && command.nearest === null;

/** So many words that they are taken for a job description, without the command. */
const isPasted = (command: Command, text: string): boolean =>
  command.name === 'new' && command.job !== '' && text.trim().startsWith(command.job);
