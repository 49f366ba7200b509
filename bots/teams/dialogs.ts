// Dialogs: opened by a button, gone on with inside, submitted with what was filled in.
import { randomUUID } from 'node:crypto';
import { ACTION } from '#core/cards/actions.ts';
import { isAskedFirst, type AskedFirst } from '#core/cards/asked-first.ts';
import { encodeValue } from '#core/cards/carried.ts';
import type { Card, Form, Reply } from '#core/cards/card.ts';
import type { FormValues } from '#core/cards/forms/values.ts';
import { questionOf } from '#core/cards/questions.ts';
import { text } from '#core/cards/spans.ts';
import { answerCommand } from '#core/dialogue/command.ts';
import { answerSaid } from '#core/dialogue/said.ts';
import type { Answer } from '#core/dialogue/hear.ts';
import { answerPress } from '#core/dialogue/press.ts';
import { answerSubmission } from '#core/dialogue/submission.ts';
import { UserError } from '#core/errors.ts';
import { wordsOf } from '#core/text/words.ts';
import type { Answered } from './adapter.ts';
import { depsFor, replied, type Parts } from './answer.ts';
import { attached } from './deliver.ts';
import { actionSets, type Pressed } from './draw-button.ts';
import { drawForm } from './draw-form.ts';
import { PICK, drawCard, type AdaptiveCard } from './draw.ts';
import { Carried, Opened, valuesOf } from './form-values.ts';
import { sharedCard, type Heard } from './incoming.ts';
import { LIMIT } from './limits.ts';
import { plain } from './markdown.ts';
import { isOurForm, isSure, markForm, markPress } from './marks.ts';
import { membersFor } from './member-choices.ts';
import { lookUpMember } from './people.ts';
import { keep } from './presses.ts';

/** What a dialog was asked with: a form that was filled in, a press, or a command. */
type Data = { kind: 'form'; carried: Carried; data: Record<string, unknown> } | { kind: 'open'; opened: Opened };

/** Undefined for what isn't ours. */
function dataOf(data: unknown): Data | undefined {
  const given = typeof data === 'object' && data !== null ? (data as Record<string, unknown>) : {};
  const carried = Carried.safeParse(given['shortlist']);
  if (carried.success) return { kind: 'form', carried: carried.data, data: given };
  const opened = Opened.safeParse(given);
  if (!opened.success) return undefined;
  return { kind: 'open', opened: 'action' in opened.data ? chosen(opened.data, given) : opened.data };
}

/** Where the ids are chosen in a list, they are the list's value. */
export function chosen(pressed: Pressed, data: Record<string, unknown>): Pressed {
  if (!pressed.pick) return pressed;
  return { ...pressed, value: typeof data[PICK] === 'string' ? data[PICK].slice(0, 255) : '' };
}

/** `task/submit`: what the dialog shows next. */
export async function onDialog(parts: Parts, heard: Heard, data: unknown): Promise<Answered> {
  const asked = dataOf(data);
  if (asked?.kind === 'form' && isOurForm(parts, heard, asked.carried)) return onSubmit(parts, heard, asked);
  return asked?.kind === 'open' ? opens(parts, heard, { opened: asked.opened }) : message(wordsOf(heard).teams.oldCard);
}

/** `task/fetch`: a button on a card. A form comes from a dialog alone. */
export async function onFetch(parts: Parts, heard: Heard, data: unknown): Promise<Answered> {
  const asked = dataOf(data);
  if (asked?.kind !== 'open') return message(wordsOf(heard).teams.oldCard);
  return opens(parts, heard, { opened: asked.opened, own: heard.kind === 'personal' ? true : undefined });
}

type Opening = { opened: Opened; own?: true | undefined };

/** What a button or a message opens; `own` where it stands on a card of the member's own chat. */
export async function opens(parts: Parts, heard: Heard, { opened, own }: Opening): Promise<Answered> {
  const t = wordsOf(heard);
  if ('action' in opened) {
    if (opened.action === ACTION.visit) return { status: 200 };
    if (opened.pick && opened.value === '') return message(t.teams.chooseFirst);
    if (isAskedFirst(opened.action) && !isSure(parts, heard, opened)) return asksFirst(parts, heard, opened);
  }
  const reply = await replied(parts, heard, answerOf(parts, heard, opened));
  return shown(parts, heard, { reply, opened, own });
}

/** The same of words that were typed to the bot; what is no command is answered once to a member in a channel’s thread. */
export function answerTyped(parts: Parts, heard: Heard, opened: Opened): Answer {
  if (!('command' in opened) || heard.kind !== 'channel') return answerOf(parts, heard, opened);
  const thread = `teams|${heard.at.conversation}|${heard.userId}`;
  return (tx, actor) => answerSaid(tx, actor, { text: opened.command, thread, ...depsFor(parts, heard) });
}

/** What opens a form or a card: a command, or a press inside the presser's own dialog. */
export function answerOf(parts: Parts, heard: Heard, opened: Opened): Answer {
  const deps = depsFor(parts, heard);
  if ('command' in opened) return (tx, actor) => answerCommand(tx, actor, { text: opened.command, ...deps });
  const press = { action: opened.action, value: opened.value, ...sharedCard(heard), isPrivate: true };
  return (tx, actor) => answerPress(tx, actor, { press, deps });
}

type Shown = Opening & { reply: Reply; key?: string; values?: FormValues; errors?: Record<string, string> };

async function shown(parts: Parts, heard: Heard, { reply, opened, ...filled }: Shown): Promise<Answered> {
  const t = wordsOf(heard);
  switch (reply.kind) {
    case 'form':
      return shows(await formDialog(parts, heard, { form: reply.form, opened, ...filled }), 'large');
    case 'private':
      return shows({ title: t.teams.answer, card: drawCard(reply.card, { surface: 'dialog' }) }, 'medium');
    case 'nothing':
      return message(heard.kind === 'personal' ? t.teams.done : t.teams.doneThread);
    case 'fields':
      return message(Object.values(reply.errors).join(' '));
  }
}

type FormShown = Omit<Shown, 'reply'> & { form: Form };

async function formDialog(parts: Parts, heard: Heard, { form, opened, own, key, values, errors }: FormShown) {
  const asksForMember = form.fields.some(({ type }) => type === 'member' || type === 'members');
  return drawForm(form, {
    key: key ?? randomUUID(),
    opened,
    own,
    timeZone: heard.timeZone,
    mark: (carried) => markForm(parts, heard, carried),
    members: asksForMember ? await membersFor(parts, heard) : [],
    ...(values ? { values } : {}),
    ...(errors ? { errors } : {}),
    t: wordsOf(heard),
  });
}

async function onSubmit(
  parts: Parts,
  heard: Heard,
  { carried, data }: Extract<Data, { kind: 'form' }>,
): Promise<Answered> {
  const { form, context, key, opened, own } = carried;
  const values = valuesOf(data, carried);
  const lookUp = (externalId: string) => lookUpMember(parts.connector, heard, externalId);
  const submission = { form, context, values, key, isPrivate: own === true };
  const reply = await replied(parts, heard, (tx, actor) =>
    answerSubmission(tx, actor, { submission, deps: { ...parts.deps, lookUp } }),
  );
  const errors = errorsOf(reply, Object.keys(carried.fields));
  if (!errors && own && reply.kind === 'private' && reply.replace) return keptInPlace(parts, heard, reply.card);
  if (!errors) return shown(parts, heard, { reply, opened });
  // What opened the form opens it again, now with what was typed and what is amiss; or says that it is too late.
  const again = await replied(parts, { ...heard, event: null }, answerOf(parts, heard, opened));
  return shown(parts, heard, { reply: again, opened, own, key, values, errors });
}

/** The card from which the form was opened follows; the dialog says so. */
async function keptInPlace(parts: Parts, heard: Heard, card: Card): Promise<Answered> {
  await keep(parts, heard, card);
  return message(wordsOf(heard).teams.done);
}

/** Errors by field; a refusal of the whole form stands at its first. */
function errorsOf(reply: Reply, [first]: string[]): Record<string, string> | undefined {
  if (reply.kind === 'fields') return reply.errors;
  return reply.kind === 'private' && reply.refusal && first ? { [first]: reply.refusal } : undefined;
}

/** Teams has no question of its own before a press, so a dialog asks; never in words that came with the press. */
function asksFirst(parts: Parts, heard: Heard, { action, value }: Pressed): Answered {
  const t = wordsOf(heard);
  try {
    const ask = questionOf({ action: action as AskedFirst, value }, t);
    const card = drawCard({ summary: ask.title, blocks: [text(ask.text)] }, { surface: 'dialog' });
    const sure = markPress(parts, heard, { action, value });
    const yes = submitting(ask.yes, { action, value, sure }, { style: 'positive' });
    const no = submitting(ask.no, { action: ACTION.visit, value: encodeValue({}) });
    const body = [...card.body, ...actionSets([yes, no])];
    return shows({ title: plain(ask.title, LIMIT.dialogTitle), card: { ...card, body } }, 'small');
  } catch (error) {
    if (error instanceof UserError) return message(error.in(t));
    throw error;
  }
}

const submitting = (label: string, data: Pressed, look: object = {}) => ({
  type: 'Action.Submit',
  title: plain(label, LIMIT.button),
  ...look,
  data,
});

function shows({ title, card }: { title: string; card: AdaptiveCard }, height: 'small' | 'medium' | 'large'): Answered {
  const value = { title, height, width: 'medium', card: attached(card) };
  return { status: 200, body: { task: { type: 'continue', value } } };
}

const message = (value: string): Answered => ({ status: 200, body: { task: { type: 'message', value } } });
