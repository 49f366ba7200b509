// Every Web API method that the stand-in knows.
import { z } from 'zod';
import type { Issue } from '../limits/validate.ts';
import { validateBlocks, validateView } from '../limits/validate.ts';
import type { World } from '../world/world.ts';
import { ApiError } from './api-error.ts';
import type { Arguments } from './arguments.ts';
import { parse } from './arguments.ts';
import { deleteMessage, getPermalink, postEphemeral, postMessage, updateMessage } from './chat.ts';
import { completeUpload, fileInfo, getUploadUrl } from './files.ts';
import {
  apiTest,
  authTest,
  conversationInfo,
  conversationMembers,
  listConversations,
  listUsers,
  openConversation,
  userByEmail,
  userInfo,
} from './people.ts';
import { unfurl } from './unfurl.ts';
import { openView, publishView, pushView, updateView } from './views.ts';

type Method = (world: World, args: Arguments) => object;

const Validate = z.object({
  blocks: z.unknown().optional(),
  message: z.object({ blocks: z.unknown().optional() }).optional(),
  view: z.unknown().optional(),
});

/** blocks.validate: exactly one of blocks, message, view; answers with every issue. */
function validate(_world: World, args: Arguments) {
  const input = parse(Validate, args);
  const given = [input.blocks, input.message, input.view].filter((value) => value !== undefined);
  if (given.length !== 1) throw new ApiError('invalid_arguments');
  return { errors: issuesOf(input).map((found) => ({ ...found, constraint: { type: found.code } })) };
}

function issuesOf(input: z.infer<typeof Validate>): Issue[] {
  if (input.view !== undefined) return validateView(input.view);
  return input.message
    ? validateBlocks(input.message.blocks, 'message', '/message/blocks')
    : validateBlocks(input.blocks, 'message');
}

export const methods: Record<string, Method> = {
  'api.test': apiTest,
  'auth.test': authTest,
  'blocks.validate': validate,
  'chat.postMessage': postMessage,
  'chat.postEphemeral': postEphemeral,
  'chat.update': updateMessage,
  'chat.delete': deleteMessage,
  'chat.getPermalink': getPermalink,
  'views.open': openView,
  'views.push': pushView,
  'views.update': updateView,
  'views.publish': publishView,
  'chat.unfurl': unfurl,
  'users.info': userInfo,
  'users.list': listUsers,
  'users.lookupByEmail': userByEmail,
  'conversations.info': conversationInfo,
  'conversations.open': openConversation,
  'conversations.members': conversationMembers,
  'conversations.list': listConversations,
  'files.getUploadURLExternal': getUploadUrl,
  'files.completeUploadExternal': completeUpload,
  'files.info': fileInfo,
};
