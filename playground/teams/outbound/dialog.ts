// Dialogs: a button asks for one, the member fills it in, the app answers with another one, some words, or nothing.
import { z } from 'zod';
import { cardProblem } from '../limits/card.ts';
import type { ActionRef, DeedAnswer, Inputs } from '../page/contract.ts';
import { findAction } from '../world/cards.ts';
import type { Dialog, DialogSource } from '../world/dialogs.ts';
import { dialogBody, dialogFrame, Task } from '../world/dialogs.ts';
import type { World } from '../world/world.ts';
import { changed, conversationOf, messageOf, mustBeMember, newId } from '../world/world.ts';
import { WRONG } from './deliver.ts';
import { readResults, submitAction } from './extension-answer.ts';
import { bodyOr, fail, invoke } from './invoke.ts';
import type { Spot } from './payload.ts';
import { fillAction } from './fill.ts';

const THEME = { theme: 'default' };

/** Asks the app for the dialog of a button. */
export async function fetchDialog(
  world: World,
  spot: Spot,
  { data, message }: { data: unknown; message: string },
): Promise<DeedAnswer> {
  const outcome = await invoke(world, spot, {
    name: 'task/fetch',
    value: { data, context: THEME },
    replyToId: message,
  });
  const shown = { member: spot.member.id, place: { message } };
  const { body, failed } = bodyOr(world, outcome, shown);
  if (failed) return failed;
  return showTask(world, { member: spot.member.id, source: { conversation: spot.conversation.id, message }, body });
}

interface Answered {
  member: string;
  source: DialogSource;
  body: unknown;
}

const WithTask = z.object({ task: Task });
const isEmpty = (body: unknown): boolean =>
  body === undefined || body === null || (typeof body === 'object' && Object.keys(body).length === 0);

/** Shows what an answer says: a card in the dialog, or words. An empty answer closes it; one that Teams cannot draw is an error. */
export function showTask(world: World, { member, source, body }: Answered): DeedAnswer {
  if (isEmpty(body)) return closed(world, member);
  const drawn = drawnTask(body);
  if ('problem' in drawn) {
    world.settings.log.warn(drawn, 'Teams would not draw this dialog');
    return fail(world, WRONG, { member, place: source.message === undefined ? {} : { message: source.message } });
  }
  const open = world.dialogs.get(member);
  const dialog: Dialog = { ...drawn, id: open?.id ?? newId(), revision: (open?.revision ?? 0) + 1, source };
  world.dialogs.set(member, dialog);
  changed(world);
  return {};
}

function drawnTask(answer: unknown): Pick<Dialog, 'title' | 'width' | 'height' | 'body'> | { problem: string } {
  const task = WithTask.safeParse(answer).data?.task;
  const body = task && dialogBody(task);
  if (!body) return { problem: 'task' };
  const wrong = body.kind === 'card' ? cardProblem(body.card) : undefined;
  return wrong ? { problem: wrong.code } : { ...dialogFrame(task), body };
}

function closed(world: World, member: string): DeedAnswer {
  world.dialogs.delete(member);
  changed(world);
  return {};
}

interface SubmitInput {
  user: string;
  dialog: string;
  action: ActionRef;
  inputs: Inputs;
}

/** Sends what was filled in. Errors when the dialog is not open any more, or has no such button. */
export async function submitDialog(world: World, input: SubmitInput): Promise<DeedAnswer> {
  const member = mustBeMember(world, input.user);
  const dialog = mustBeOpen(world, member.id, input.dialog);
  const found = dialog.body.kind === 'card' ? findAction(dialog.body.card, input.action) : undefined;
  if (!found) throw new Error(`no button ${input.action.title ?? input.action.type} in dialog ${dialog.id}`);
  const filled = fillAction(found, input.inputs);
  if ('invalid' in filled) return filled;
  const { source } = dialog;
  const outcome = await submitted(world, { member: member.id, source, data: filled.data });
  // What was closed meanwhile doesn't open again with the answer.
  if (world.dialogs.get(member.id)?.id !== dialog.id) return {};
  const { body, failed } = bodyOr(world, outcome, { member: member.id, place: { dialog: dialog.id } });
  if (failed) return failed;
  const results = readResults(world, body);
  return results ? { ...closed(world, member.id), results } : showTask(world, { member: member.id, source, body });
}

type Submitted = { member: string; source: DialogSource; data: unknown };

/** To whoever opened the dialog: a card, or the message extension. */
function submitted(world: World, { member, source, data }: Submitted) {
  const spot = spotOf(world, { member, source });
  if (source.command !== undefined) return submitAction(world, spot, { source, command: source.command, data });
  const value = { data, context: THEME };
  const replyTo = source.message === undefined ? {} : { replyToId: source.message };
  return invoke(world, spot, { name: 'task/submit', value, ...replyTo });
}

/** Closes it without a word to the app, as Teams does. */
export function closeDialog(world: World, { user, dialog }: { user: string; dialog: string }): DeedAnswer {
  const member = mustBeMember(world, user);
  if (world.dialogs.get(member.id)?.id === dialog) closed(world, member.id);
  return {};
}

function mustBeOpen(world: World, member: string, id: string): Dialog {
  const dialog = world.dialogs.get(member);
  if (dialog?.id !== id) throw new Error(`no dialog ${id}`);
  return dialog;
}

function spotOf(world: World, { member, source }: { member: string; source: DialogSource }): Spot {
  const conversation = conversationOf(world, source.conversation);
  if (!conversation) throw new Error(`no conversation ${source.conversation}`);
  const thread = messageOf(world, source.message ?? '')?.replyTo ?? source.message;
  return { member: mustBeMember(world, member), conversation, ...(thread !== undefined && { thread }) };
}
