// Posting and updating cards in Slack: the worker's half of the bot.
import type { WebClient } from '@slack/web-api';
import type { Chat, ChatFile } from '#core/ports/outside.ts';
import { drawHome } from './draw-home.ts';
import { drawCard } from './draw.ts';
import { fetchFile } from './fetch-file.ts';
import type { Speak } from './parts.ts';
import { lookUpUser } from './people.ts';

/** Whose token it is speaks for: the team that the workspace is. */
export function slackChat(speak: Speak): Chat {
  return {
    post: (workspaceId, channel, card) => speak(workspaceId, (client) => post(client, channel, card)),
    update: async (workspaceId, { channel, message }, card) => {
      await speak(workspaceId, (client) => client.chat.update({ channel, ts: message, ...drawCard(card) }));
    },
    remove: async (workspaceId, { channel, message }) => {
      await speak(workspaceId, (client) => client.chat.delete({ channel, ts: message }));
    },
    isGuest: (workspaceId, externalId) =>
      speak(workspaceId, async (client) => {
        const { team_id: teamId = '' } = await client.auth.test();
        return (await lookUpUser(client, { externalId, teamId }))?.isGuest;
      }),
    tell: async (workspaceId, externalId, card) => {
      await speak(workspaceId, async (client) => post(client, await directChannel(client, externalId), card));
    },
    showHome: async (workspaceId, externalId, card) => {
      await speak(workspaceId, (client) => client.views.publish({ user_id: externalId, view: drawHome(card) }));
    },
    fetchFile: (workspaceId, ref) => speak(workspaceId, (client) => fetchFile(client, ref)),
    sendFile: (workspaceId, externalId, file) =>
      speak(workspaceId, async (client) => sendFile(client, await directChannel(client, externalId), file)),
  };
}

async function post(client: WebClient, channel: string, card: Parameters<Chat['post']>[2]): Promise<string> {
  const drawn = drawCard(card);
  const answer = await client.chat.postMessage({ channel, ...drawn, unfurl_links: false, unfurl_media: false });
  if (!answer.ts) throw new Error('Slack posted a message without saying which.');
  return answer.ts;
}

async function directChannel(client: WebClient, externalId: string): Promise<string> {
  const opened = await client.conversations.open({ users: externalId });
  if (!opened.channel?.id) throw new Error('Slack opened a direct message without saying where.');
  return opened.channel.id;
}

async function sendFile(client: WebClient, channel: string, { name, bytes, words }: ChatFile): Promise<void> {
  await client.files.uploadV2({ channel_id: channel, filename: name, file: bytes, initial_comment: words });
}
