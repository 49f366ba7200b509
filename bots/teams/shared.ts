// Files that somebody sent to the bot in their own chat; Teams gives a bot none anywhere else.
import { z } from 'zod';
import type { HandedFile } from '#core/assess/invite/take-files.ts';
import { answerHanding, handFiles } from '#core/dialogue/handing.ts';
import { UserError } from '#core/errors.ts';
import { DroppedProblem } from '#core/model/dropped.ts';
import { download } from '../download.ts';
import { asKnown, replied, type Parts } from './answer.ts';
import { isStorage } from './files.ts';
import type { Heard } from './incoming.ts';
import { speak } from './speak.ts';

/** Teams gives up on a message after fifteen seconds; the address of a file is a secret, so no job fetches it. */
const deadlineMs = 8_000;
const atOnce = 4;

const Download = z.object({
  contentType: z.literal('application/vnd.microsoft.teams.file.download.info'),
  name: z.string().nullish(),
  content: z.looseObject({ downloadUrl: z.string().min(1) }),
});
type SharedFile = { name: string; url: string };

/** The files that came with a message, by name and address. */
export function sharedIn({ kind, activity }: Heard): SharedFile[] {
  if (kind !== 'personal') return [];
  return (activity.attachments ?? []).flatMap((attachment) => {
    const { data } = Download.safeParse(attachment);
    return data ? [{ name: data.name ?? '', url: data.content.downloadUrl }] : [];
  });
}

/** Takes the files, once however often the message is delivered; what can't be had in time is said of each. */
export async function onShared(parts: Parts, heard: Heard, files: readonly SharedFile[]): Promise<void> {
  const reply = await replied(parts, heard, (tx, actor) => answerHanding(tx, actor, files.length));
  await speak(parts, heard, { reply, opened: { command: 'help' } });
  if (reply.kind !== 'private' || reply.refusal !== undefined) return;
  const signal = AbortSignal.timeout(deadlineMs);
  const waiting = [...files];
  const takeNext = async (): Promise<void> => {
    for (let file = waiting.shift(); file; file = waiting.shift())
      await take(parts, heard, await fetched(parts, file, signal));
  };
  await Promise.all(Array.from({ length: atOnce }, takeNext));
}

async function fetched({ identity, log }: Parts, { name, url }: SharedFile, signal: AbortSignal): Promise<HandedFile> {
  if (!isStorage(identity, url)) return { name, problem: 'unfetched' };
  try {
    return { name, bytes: await download({ url, signal }) };
  } catch (error) {
    const known = error instanceof UserError ? DroppedProblem.safeParse(error.code.replace('file-', '')) : undefined;
    // An address is a secret, and some errors name it.
    if (!known) log.warn({ problem: error instanceof Error ? error.name : 'unknown' }, 'teams file not fetched');
    return { name, problem: known?.data ?? 'unfetched' };
  }
}

const take = (parts: Parts, heard: Heard, file: HandedFile): Promise<void> =>
  asKnown(parts, heard, async (tx, known) => {
    if (!known) return;
    await handFiles(tx, { ...known, place: heard.place }, { secrets: parts.deps.secrets, files: [file] });
  });
