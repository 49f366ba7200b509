// A member takes a file that the app offers, or not.
import { extname } from 'node:path';
import type { DeedAnswer } from '../page/contract.ts';
import { keepFile } from '../world/files.ts';
import type { World } from '../world/world.ts';
import { changed, mustBeMember, mustBeMessage } from '../world/world.ts';
import { isNode } from '../world/cards.ts';
import { CONSENT } from '../world/content-types.ts';
import { bodyOr, invoke } from './invoke.ts';

/** Answers a file consent card once. Errors when the message has none, or it has been answered. */
export async function consent(
  world: World,
  input: { user: string; message: string; accept: boolean },
): Promise<DeedAnswer> {
  const member = mustBeMember(world, input.user);
  const { message, conversation } = mustBeMessage(world, input.message, member.id);
  const card = message.attachments.find(({ contentType }) => contentType === CONSENT);
  if (!card || message.consent) throw new Error(`no open consent on message ${message.id}`);
  const content = isNode(card.content) ? card.content : {};
  const name = card.name ?? 'file';
  const context = content[input.accept ? 'acceptContext' : 'declineContext'];
  const outcome = await invoke(
    world,
    { member, conversation },
    {
      name: 'fileConsent/invoke',
      value: {
        type: 'fileUpload',
        action: input.accept ? 'accept' : 'decline',
        context,
        ...(input.accept && { uploadInfo: uploadInfo(world, { name, owner: member.id }) }),
      },
      replyToId: message.id,
    },
  );
  const { failed } = bodyOr(world, outcome, { member: member.id, place: { message: message.id } });
  if (failed) return failed;
  message.consent = input.accept ? 'accepted' : 'declined';
  changed(world);
  return {};
}

/** A place in the member's own files, to be filled by the app. */
function uploadInfo(world: World, { name, owner }: { name: string; owner: string }) {
  const { id } = keepFile(world, { name, owner, content: Buffer.alloc(0) });
  const base = world.settings.baseUrl();
  return {
    name,
    uniqueId: id,
    fileType: extname(name).slice(1),
    uploadUrl: `${base}/teams/uploads/${id}`,
    contentUrl: `${base}/teams/files/${id}/${encodeURIComponent(name)}`,
  };
}
