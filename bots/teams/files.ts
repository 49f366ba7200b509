// A file that Teams asked about: put where Teams says once the member wants it, after another look at their role.
import { z } from 'zod';
import { loggable } from '#core/loggable.ts';
import { allowedFile, type SentFile } from '#core/assess/report/send-export.ts';
import { text } from '#core/cards/spans.ts';
import { UserError } from '#core/errors.ts';
import { wordsOf } from '#core/text/words.ts';
import { isLoopback } from '../address.ts';
import type { Answered } from './adapter.ts';
import { asKnown, type Parts } from './answer.ts';
import { cardMessage } from './deliver.ts';
import { fileMessage } from './file-cards.ts';
import type { Heard } from './incoming.ts';
import { staysHere, type TeamsIdentity } from './parts.ts';

/** Teams waits about five seconds for the answer to the press, and the member hears in any case how it ended. */
const uploadDeadlineMs = 3_500;

const FileAnswer = z.looseObject({
  action: z.enum(['accept', 'decline']),
  context: z.looseObject({ file: z.string().max(255) }),
  uploadInfo: z
    .looseObject({
      uploadUrl: z.url(),
      contentUrl: z.url(),
      uniqueId: z.string().max(200),
    })
    .nullish(),
});
type Upload = NonNullable<z.infer<typeof FileAnswer>['uploadInfo']>;

/** `fileConsent/invoke`: says in the chat what became of the file. */
export async function onFileAnswer(parts: Parts, heard: Heard, value: unknown): Promise<Answered> {
  // It is asked in a member’s own chat alone, and others would read the answer anywhere else.
  if (heard.kind !== 'personal') return { status: 200 };
  const t = wordsOf(heard);
  const answer = FileAnswer.safeParse(value);
  const said = answer.success
    ? await become(parts, heard, answer.data).catch(refusedBy(parts, heard))
    : t.teams.fileGone;
  // Teams’ wait is for the answer, not for the message.
  if (said !== undefined) void tell(parts, heard, typeof said === 'string' ? line(said) : said);
  return { status: 200 };
}

const line = (words: string) => cardMessage({ summary: words, blocks: [text(words)] });

const tell = ({ connector, log }: Parts, { at }: Heard, message: object) =>
  connector
    .post(at, message)
    .catch((error: unknown) => log.warn({ problem: loggable(error) }, 'teams answer not delivered'));

const refusedBy =
  ({ log }: Parts, heard: Heard) =>
  (error: unknown): string => {
    const t = wordsOf(heard);
    if (error instanceof UserError) return error.in(t);
    log.warn({ problem: loggable(error) }, 'teams file not sent');
    return error instanceof Error && error.name === 'TimeoutError' ? t.teams.fileSlow : t.teams.fileRefused;
  };

/** What to say; undefined when it was said before. */
async function become(
  parts: Parts,
  heard: Heard,
  { action, context, uploadInfo }: z.infer<typeof FileAnswer>,
): Promise<string | object | undefined> {
  const { deps, identity } = parts;
  const t = wordsOf(heard);
  const known = await asKnown(parts, heard, async (tx, who) =>
    (await tx.once('teams', heard.event ?? '')) ? who : ('again' as const),
  );
  if (known === 'again') return undefined;
  if (action === 'decline') return t.teams.fileDeclined;
  if (!known) return t.teams.guests;
  const file = await allowedFile(deps, known, context.file);
  if (!file) return t.teams.fileGone;
  if (!uploadInfo || !isTheirs(identity, uploadInfo)) return t.teams.fileRefused;
  await upload(uploadInfo, file);
  const { uniqueId, contentUrl } = uploadInfo;
  return fileMessage({ uniqueId, contentUrl, name: file.name, fileType: file.name.split('.').at(-1) ?? '' }, t);
}

/** Both where the file goes and where it is then looked for. */
const isTheirs = (identity: TeamsIdentity, { uploadUrl, contentUrl }: Upload) =>
  isStorage(identity, uploadUrl) && isStorage(identity, contentUrl);

/** Files go to Microsoft's own storage and come from there alone, or nowhere beyond this machine where the bot stays on it. */
export function isStorage(identity: TeamsIdentity, url: string): boolean {
  if (!URL.canParse(url)) return false;
  if (staysHere(identity)) return isLoopback(url);
  const { protocol, hostname, port, username } = new URL(url);
  const isTheirs = /\.(sharepoint\.com|microsoft\.com|sharepoint\.us|svc\.ms)$/u.test(hostname);
  return protocol === 'https:' && isTheirs && port === '' && username === '';
}

async function upload({ uploadUrl }: Upload, { bytes, type }: SentFile): Promise<void> {
  const answer = await fetch(uploadUrl, {
    method: 'PUT',
    redirect: 'error',
    signal: AbortSignal.timeout(uploadDeadlineMs),
    headers: {
      'content-type': type,
      'content-range': `bytes 0-${bytes.length - 1}/${bytes.length}`,
    },
    body: new Uint8Array(bytes),
  });
  await answer.body?.cancel();
  if (!answer.ok) throw new Error(`The upload was answered with ${answer.status}.`);
}
