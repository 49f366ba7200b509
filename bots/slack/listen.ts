// Commands, presses and submissions of Slack, handed to the core; the answers, handed back in time.
import type { AckFn, App, BlockAction, Context, RespondFn, SlashCommand, SlackViewAction } from '@slack/bolt';
import type { View } from '@slack/types';
import type { WebClient } from '@slack/web-api';
import type { Place } from '#core/actor.ts';
import type { Reply } from '#core/cards/card.ts';
import { answerCommand } from '#core/dialogue/command.ts';
import { replied as heardReply, type Answer } from '#core/dialogue/hear.ts';
import { answerPress } from '#core/dialogue/press.ts';
import { answerSubmission } from '#core/dialogue/submission.ts';
import type { WorkspaceId } from '#core/model/ids.ts';
import type { Installation } from '#core/ports/links.ts';
import type { Words } from '#core/text/en.ts';
import { actionOf } from './draw-button.ts';
import { drawForm, valuesOf } from './draw-form.ts';
import { drawCard } from './draw.ts';
import { COMMANDS } from './needs.ts';
import { lookUpUser } from './people.ts';
import type { SlackOptions } from './parts.ts';

type Parts = SlackOptions & { workspaceOf: (teamId: string) => Promise<WorkspaceId> };
type Who = { teamId: string; userId: string; place: Place };

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
  app.event(/.*/, async () => {});
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
    teamId: command.team_id,
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

async function onAction(parts: Parts, { body, ack, respond, client, context }: ActionArgs): Promise<void> {
  const [action] = body.actions;
  const channel = body.channel?.id ?? '';
  if (!action || !body.team) return ack();
  const isPrivate = body.container['is_ephemeral'] === true || channel.startsWith('D');
  const who = { teamId: body.team.id, userId: body.user.id, place: placeOf(channel, body.channel?.name ?? '') };
  const press = {
    action: actionOf(action.action_id),
    value: valueOf(action),
    isPrivate: body.container['is_ephemeral'] === true,
  };
  const reply = await replied(parts, { who, client, context }, (tx, actor) =>
    answerPress(tx, actor, { press, deps: { ...parts.deps, installation: installationAt(who) } }),
  );
  await ack();
  const replace = reply.kind === 'private' && reply.replace === true && isPrivate;
  await perform(parts, {
    reply,
    who,
    client,
    triggerId: body.trigger_id,
    say: (message) => respond({ ...message, replace_original: replace }),
  });
}

type ViewArgs = { body: SlackViewAction; ack: AckFn<unknown>; client: WebClient; context: Context };

async function onView(parts: Parts, { body, ack, client, context }: ViewArgs): Promise<void> {
  if (body.type !== 'view_submission' || !body.team) return ack(undefined);
  const { view } = body;
  const carried = JSON.parse(view.private_metadata || '{}') as { context?: string; place?: Place };
  const place = carried.place ?? { platform: 'slack', channel: '', public: true };
  const who = { teamId: body.team.id, userId: body.user.id, place };
  const submission = {
    form: view.callback_id,
    context: carried.context ?? '{}',
    values: valuesOf(view.state.values),
    key: view.id,
  };
  const deps = {
    ...parts.deps,
    lookUp: (externalId: string) => lookUpUser(client, { externalId, teamId: who.teamId }),
  };
  const reply = await replied(parts, { who, client, context }, (tx, actor) =>
    answerSubmission(tx, actor, { submission, deps }),
  );
  // A refused form stays open with what was typed, and says why at its first field.
  const [field] = Object.keys(view.state.values);
  if (reply.kind === 'private' && reply.refusal && field)
    return ack({ response_action: 'errors', errors: { [field]: reply.refusal } });
  if (reply.kind === 'fields') return ack({ response_action: 'errors', errors: reply.errors });
  await ack(undefined);
  await perform(parts, {
    reply,
    who,
    client,
    triggerId: body.trigger_id,
    say: (message) => tellPrivately(client, who, message),
  });
}

const installationAt = ({ teamId }: Who): Installation => ({ platform: 'slack', externalId: teamId });

/** Slash commands and presses name no privacy, but a private place has a name of its own kind. */
function placeOf(channel: string, name: string): Place {
  const isPrivate = name === 'privategroup' || name === 'directmessage' || channel.startsWith('D');
  const isNamed = !isPrivate && name !== '';
  return { platform: 'slack', channel, public: !isPrivate, ...(isNamed ? { title: `#${name}` } : {}) };
}

function valueOf(action: BlockAction['actions'][number]): string {
  if (action.type === 'button') return action.value ?? '';
  if (action.type === 'static_select' || action.type === 'external_select') return action.selected_option?.value ?? '';
  if (action.type === 'overflow') return action.selected_option.value;
  return '';
}

type Request = { who: Who; client: WebClient; context: Context };

function replied(parts: Parts, { who, client, context }: Request, answer: Answer): Promise<Reply> {
  const { deps, log, workspaceOf } = parts;
  const ears = {
    inWorkspace: deps.inWorkspace,
    workspaceId: () => workspaceOf(who.teamId),
    now: () => new Date(),
    lookUp: () => lookUpUser(client, { externalId: who.userId, teamId: who.teamId }),
    unknown: (t: Words) => t.problems.slackUnknown,
    failed: (error: unknown) => {
      const code = `E-${deps.secrets.code()}`;
      log.error({ code, problem: problemOf(error) }, 'slack request failed');
      return code;
    },
    unasked: (error: unknown) => log.warn({ problem: problemOf(error) }, 'slack member not asked again'),
  };
  const { userId, place } = who;
  const event = String(context['signature'] ?? '');
  // Slack doesn't say who speaks which language; until the member is found it is English.
  return heardReply(ears, { platform: 'slack', userId, place, event, locale: 'en' }, answer);
}

const problemOf = (error: unknown) => (error instanceof Error ? `${error.name}: ${error.message}` : 'unknown');

type Message = ReturnType<typeof drawCard>;
type Performance = {
  reply: Reply;
  who: Who;
  client: WebClient;
  triggerId: string | undefined;
  say: (message: Message & { response_type: 'ephemeral' }) => Promise<unknown>;
};

async function perform({ log }: Parts, { reply, who, client, triggerId, say }: Performance): Promise<void> {
  try {
    if (reply.kind === 'private') await say({ response_type: 'ephemeral', ...drawCard(reply.card) });
    if (reply.kind === 'form' && triggerId)
      await client.views.open({ trigger_id: triggerId, view: withPlace(drawForm(reply.form), who.place) });
  } catch (error) {
    log.warn({ problem: problemOf(error) }, 'slack answer not delivered');
  }
}

function withPlace(view: View, place: Place): View {
  return { ...view, private_metadata: JSON.stringify({ context: view.private_metadata, place }) };
}

/** Seen in the channel by the member alone; where the bot isn't in the channel, as a direct message. */
async function tellPrivately(client: WebClient, { userId, place }: Who, { text, blocks }: Message): Promise<void> {
  const shown = place.channel
    ? await client.chat.postEphemeral({ channel: place.channel, user: userId, text, blocks }).catch(() => undefined)
    : undefined;
  if (!shown) await client.chat.postMessage({ channel: userId, text, blocks });
}
