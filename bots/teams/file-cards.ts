// Files in Teams: asked about first, then put where Teams says, then shown.
import type { ChatFile } from '#core/ports/outside.ts';
import type { Words } from '#core/text/en.ts';
import { plain } from './markdown.ts';

const NAME = 120;

/** Asks whether the member wants the file; `context` says with the answer which one it was. */
export function consentMessage(
  { name, bytes, context }: Pick<ChatFile, 'name' | 'bytes' | 'context'>,
  t: Words,
): object {
  const content = {
    description: t.teams.fileAsk,
    sizeInBytes: bytes.length,
    acceptContext: { file: context },
    declineContext: { file: context },
  };
  const contentType = 'application/vnd.microsoft.teams.card.file.consent';
  return { summary: t.teams.fileAsk, attachments: [{ contentType, name: plain(name, NAME), content }] };
}

export type Uploaded = { uniqueId: string; fileType: string; name: string; contentUrl: string };

/** The file where it now is. */
export function fileMessage({ uniqueId, fileType, name, contentUrl }: Uploaded, t: Words): object {
  const contentType = 'application/vnd.microsoft.teams.card.file.info';
  return {
    summary: t.teams.fileSent,
    attachments: [{ contentType, name: plain(name, NAME), contentUrl, content: { uniqueId, fileType } }],
  };
}
