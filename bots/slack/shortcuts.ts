// The shortcuts of a message: each is a command, with the message's text after it.
import type { App, MessageShortcut } from '@slack/bolt';
import { answerCommand } from '#core/dialogue/command.ts';
import { installationAt, perform, placeOf, replied, type Parts } from './answer.ts';
import { messageText } from './message-text.ts';
import { SHORTCUTS } from './needs.ts';
import { fromOf } from './membership.ts';

export function listenToShortcuts(app: App, parts: Parts): void {
  for (const { callbackId, command } of SHORTCUTS)
    app.shortcut<MessageShortcut>(
      { type: 'message_action', callback_id: callbackId },
      async ({ shortcut, ack, respond, client, context }) => {
        const { channel, user, message } = shortcut;
        const who = { from: fromOf(shortcut), userId: user.id, place: placeOf(channel.id, channel.name) };
        const text = `${command} ${messageText(message.text ?? '')}`;
        const reply = await replied(parts, { who, client, context }, (tx, actor) =>
          answerCommand(tx, actor, { text, ...parts.deps, installation: installationAt(who) }),
        );
        await ack();
        const say = (said: Parameters<typeof respond>[0]) => respond(said);
        await perform(parts, { reply, who, client, triggerId: shortcut.trigger_id, say });
      },
    );
}
