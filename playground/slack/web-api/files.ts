// files.*: the two-step upload, and what is known of a file.
import { z } from 'zod';
import type { SharedFile } from '../world/model.ts';
import type { World } from '../world/world.ts';
import { newId } from '../world/world.ts';
import { ApiError } from './api-error.ts';
import type { Arguments } from './arguments.ts';
import { count, parse } from './arguments.ts';
import { addMessage } from './chat.ts';
import { checkedBlocks, findOwnChannel } from './checks.ts';
import { fileShape } from './shapes.ts';

export const MAX_FILE_BYTES = 10_000_000;

const Upload = z.object({ filename: z.string().min(1), length: count, alt_txt: z.string().optional() });
const Complete = z.object({
  files: z.array(z.object({ id: z.string(), title: z.string().optional() })).min(1),
  channel_id: z.string().optional(),
  channels: z.string().optional(),
  thread_ts: z.string().optional(),
  initial_comment: z.string().optional(),
  blocks: z.unknown().optional(),
});
const Info = z.object({ file: z.string() });

const types: Record<string, string> = {
  pdf: 'application/pdf',
  csv: 'text/csv',
  txt: 'text/plain',
  json: 'application/json',
  png: 'image/png',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

/** Keeps a file under a new id; its type is told by its ending, as Slack does. */
export function keepFile(world: World, file: { name: string; owner: string; content: Buffer }): SharedFile {
  const ending = file.name.split('.').at(-1)?.toLowerCase() ?? '';
  const kept: SharedFile = {
    id: newId('F'),
    name: file.name,
    mimetype: types[ending] ?? 'application/octet-stream',
    size: file.content.length,
    owner: file.owner,
    content: file.content.toString('base64'),
  };
  world.space.files.push(kept);
  return kept;
}

export function getUploadUrl(world: World, args: Arguments) {
  const { filename, length } = parse(Upload, args);
  if (length > MAX_FILE_BYTES) throw new ApiError('file_upload_size_restricted');
  const file = keepFile(world, { name: filename, owner: world.space.app.botUser, content: Buffer.alloc(0) });
  return { upload_url: `${world.settings.baseUrl()}/playground/upload/${file.id}`, file_id: file.id };
}

/** Fills a file that was announced; error `file_not_found`. */
export function fillFile(world: World, id: string, content: Buffer): void {
  const file = findFile(world, id);
  file.content = content.toString('base64');
  file.size = content.length;
}

export function findFile(world: World, id: string): SharedFile {
  const file = world.space.files.find((kept) => kept.id === id);
  if (!file) throw new ApiError('file_not_found');
  return file;
}

export function completeUpload(world: World, args: Arguments) {
  const input = parse(Complete, args);
  const files = input.files.map(({ id }) => findFile(world, id));
  const target = input.channel_id ?? input.channels?.split(',')[0];
  if (target !== undefined && target !== '') {
    addMessage(world, {
      channel: findOwnChannel(world, target).id,
      author: world.space.app.botUser,
      text: input.initial_comment ?? '',
      blocks: checkedBlocks(input.blocks),
      files: files.map(({ id }) => id),
      ...(input.thread_ts !== undefined && { threadTs: input.thread_ts }),
    });
  }
  return { files: files.map((file) => fileShape(world, file)) };
}

export const fileInfo = (world: World, args: Arguments) => ({
  file: fileShape(world, findFile(world, parse(Info, args).file)),
});
