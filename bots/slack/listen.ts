// Commands, presses and submissions of Slack, handed to the core; the answers, handed back in time.
import type { AckFn, App, BlockAction, Context, RespondFn, SlashCommand, SlackViewAction } from '@slack/bolt';
import type { WebClient } from '@slack/web-api';
import type { Reply } from '#core/cards/card.ts';
import { answerCommand } from '#core/dialogue/command.ts';
import { answerPress } from '#core/dialogue/press.ts';
import { submittedAtHome } from '#core/dialogue/home.ts';
import { answerSubmission } from '#core/dialogue/submission.ts';
import {
  installationAt,
  perform,
  placeOf,
  replied,
  tellPrivately,
  withFresh,
  type Parts,
  type Request,
} from './answer.ts';
import { actionOf } from './draw-button.ts';
import { valuesOf } from './draw-form.ts';
import { drawCard } from './draw.ts';
import { isAtHome, listenToHome, onHomePress, publish } from './home.ts';
import { listenToLinks } from './links.ts';
import { fromOf, listenToEnds } from './membership.ts';
import { COMMANDS } from './needs.ts';
import { isPassing, openedFrom, openedIn, replaceOriginal, type OpenedFrom } from './opened-from.ts';
import type { From } from './parts.ts';
import { lookUpUser } from './people.ts';
import { listenToFiles } from './shared.ts';
import { listenToShortcuts } from './shortcuts.ts';
import { listenToJoining } from './welcome.ts';

export function listen(app: App, parts: Parts): void {
  for (const { command: name } of COMMANDS)
    app.command(name, ({ command, ack, respond, client, context }) =>
      onCommand(parts, { command, ack, respond, client, context }),
    );
  app.action(/.*/, ({ body, ack, respond, client, context }) =>
    onAction(parts, { body: body as BlockAction, ack: ack as AckFn<void>, respond, client, context }),
  );
  app.view(/.*/, ({ body, ack, client, context }) =>
    onView(parts, { body, ack: ack as AckFn<unknown>, client, context }),
  );
  listenToEnds(app, parts.access);
  listenToHome(app, parts);
  listenToJoining(app, parts);
  listenToLinks(app, parts);
  listenToFiles(app, parts);
  listenToShortcuts(app, parts);
}

type CommandArgs = {
  command: SlashCommand;
  ack: AckFn<string | object>;
  respond: RespondFn;
  client: WebClient;
  context: Context;
};

async function onCommand(parts: Parts, { command, ack, respond, client, context }: CommandArgs): Promise<void> {
  const who = {
    from: fromOf(command),
    userId: command.user_id,
    place: placeOf(command.channel_id, command.channel_name),
  };
  const reply = await replied(parts, { who, client, context }, (tx, actor) =>
    answerCommand(tx, actor, { text: command.text, ...parts.deps, installation: installationAt(who) }),
  );
  if (reply.kind === 'private') return ack({ response_type: 'ephemeral', ...drawCard(reply.card) });
  await ack();
  await perform(parts, { reply, who, client, triggerId: command.trigger_id, say: (message) => respond(message) });
}

type ActionArgs = { body: BlockAction; ack: AckFn<void>; respond: RespondFn; client: WebClient; context: Context };

async function onAction(parts: Parts, args: ActionArgs): Promise<void> {
  const { body, ack, client, context } = args;
  const [action] = body.actions;
  if (!action) return ack();
  const press = pressOf(action);
  if (isAtHome(body)) return onHomePress(parts, { from: fromOf(body), body, press, ack, client, context });
  return onPress(parts, args, { from: fromOf(body), press });
}

type Pressing = { from: From; press: ReturnType<typeof pressOf> };

async function onPress(
  parts: Parts,
  { body, ack, respond, client, context }: ActionArgs,
  { from, press: pressed }: Pressing,
): Promise<void> {
  const channel = body.channel?.id ?? '';
  const isEphemeral = body.container['is_ephemeral'] === true;
  const who = { from, userId: body.user.id, place: placeOf(channel, body.channel?.name ?? '') };
  const press = { ...pressed, ...sharedCard(body), isPrivate: isEphemeral };
  const request = { who, client, context };
  const reply = await replied(parts, request, (tx, actor) =>
    answerPress(tx, actor, { press, deps: { ...parts.deps, installation: installationAt(who) } }),
  );
  await ack();
  const isOwn = isEphemeral || channel.startsWith('D');
  const replace = reply.kind === 'private' && reply.replace === true && isOwn;
  await perform(parts, {
    reply: await withFresh(parts, request, { reply, value: press.value }),
    who,
    client,
    triggerId: body.trigger_id,
    from: openedFrom(body),
    say: (message) => respond({ ...message, replace_original: replace }),
  });
}

type ViewArgs = { body: SlackViewAction; ack: AckFn<unknown>; client: WebClient; context: Context };

async function onView(parts: Parts, { body, ack, client, context }: ViewArgs): Promise<void> {
  if (body.type !== 'view_submission') return ack(undefined);
  const { view } = body;
  const { from, place, context: carried } = openedIn(view.private_metadata);
  const who = { from: fromOf(body), userId: body.user.id, place };
  const submission = {
    form: view.callback_id,
    context: carried,
    values: valuesOf(view.state.values),
    key: view.id,
    isPrivate: isPassing(from),
  };
  const deps = {
    ...parts.deps,
    lookUp: (externalId: string) => lookUpUser(client, { externalId, teamId: who.from.id }),
  };
  const answer = from && 'home' in from ? submittedAtHome : answerSubmission;
  const request = { who, client, context };
  const reply = await replied(parts, request, (tx, actor) => answer(tx, actor, { submission, deps }));
  // A refused form stays open with what was typed, and says why at its first field.
  const [field] = Object.keys(view.state.values);
  if (reply.kind === 'private' && reply.refusal && field)
    return ack({ response_action: 'errors', errors: { [field]: reply.refusal } });
  if (reply.kind === 'fields') return ack({ response_action: 'errors', errors: reply.errors });
  await ack(undefined);
  if (await tookPlace(parts, request, { reply, from })) return;
  await perform(parts, {
    reply,
    who,
    client,
    triggerId: body.trigger_id,
    say: (message) => tellPrivately(client, who, message),
  });
}

/** True where the answer stands in place of the card from which the form was opened. */
async function tookPlace(
  parts: Parts,
  request: Request,
  { reply, from }: { reply: Reply; from: OpenedFrom | undefined },
): Promise<boolean> {
  if (reply.kind !== 'private' || !reply.replace || !from) return false;
  if ('home' in from) return publish(parts, request, reply.card);
  return replaceOriginal(parts.apiUrl, { ...from, message: drawCard(reply.card) });
}

/** Which message was pressed, where it is the bot's own and others see it too. */
function sharedCard({ container, channel }: BlockAction): { message?: string } {
  const { type, is_ephemeral: isPrivate, message_ts: ts } = container;
  const isShared = type === 'message' && isPrivate !== true && channel?.id.startsWith('D') === false;
  return isShared && typeof ts === 'string' ? { message: ts } : {};
}

const pressOf = (action: BlockAction['actions'][number]) => ({
  action: actionOf(action.action_id),
  value: valueOf(action),
});

const CHOOSING = new Set(['static_select', 'external_select', 'overflow']);

function valueOf(action: BlockAction['actions'][number]): string {
  if (action.type === 'button') return action.value ?? '';
  if (!CHOOSING.has(action.type)) return '';
  // A press without a choice is one on nothing.
  const { selected_option: chosen } = action as { selected_option?: { value?: string } | null };
  return chosen?.value ?? '';
}
